import type { ActionItem_ActivityFragment as Action } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { DocumentNames } from '../../ui/document-names.js'
import { EvidenceRefs } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { Continuations } from './continuations.js'

export const ActionItem_Activity = graphql(`
  fragment ActionItem_Activity on Activity {
    id
    label
    results {
      value
      unit
      qualifier
      year
    }
    policyDocuments(first: 10) {
      nodes {
        ...DocumentNames_PolicyDocument
      }
    }
    ...Continuations_Activity
    evidence {
      ...Sources_Passage
    }
  }
`)

const texts = defineTexts(
  {
    documents: 'Op grond van of met verwijzing naar:',
  },
  {
    documents: 'On the strength of, or referring to:',
  },
)

/** One action: what, how many, with which documents, where it stands, and what it carries on. */
export function ActionItem({ action }: { readonly action: FragmentType<typeof ActionItem_Activity> }) {
  const t = useTexts(texts)
  const found = unmask(ActionItem_Activity, action)
  const { id, label, results, policyDocuments, evidence } = found
  return (
    <li>
      <Dutch>
        <NodeLink id={id}>{label}</NodeLink>
      </Dutch>{' '}
      <EvidenceRefs passages={evidence} />
      <Quantities results={results} />
      {policyDocuments.nodes.length === 0 ? null : (
        <div className="bgf-subtle">
          {t.documents} <DocumentNames documents={policyDocuments.nodes} />
        </div>
      )}
      <Continuations activity={found} />
    </li>
  )
}

export function Quantities({ results }: { readonly results: Action['results'] }) {
  const resultText = useResultText()
  if (results.length === 0) return null
  return (
    <div>
      <Dutch>{results.map(resultText).join('; ')}</Dutch>
    </div>
  )
}

/** 'ruim 44 bedden (2024)'. */
export function useResultText(): (result: Action['results'][number]) => string {
  const { number } = useFormat()
  return ({ value, unit, qualifier, year }) =>
    [qualifier, number(value), unit, year === null ? null : `(${year})`].filter(Boolean).join(' ')
}
