import type { ActionItem_ActivityFragment as Action } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { DocumentNames } from '../../ui/document-names.js'
import { EvidenceRefs } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'

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
    continues {
      id
      label
      year
      phase
    }
    continuedBy {
      id
      label
      year
      phase
    }
    evidence {
      ...Sources_Passage
    }
  }
`)

const texts = defineTexts(
  {
    documents: 'Op grond van of met verwijzing naar:',
    continues: 'Vervolg op',
    continuedBy: 'Krijgt vervolg in',
  },
  {
    documents: 'On the strength of, or referring to:',
    continues: 'Carries on',
    continuedBy: 'Carried on by',
  },
)

/** One action: what, how many, with which documents, where it stands, and what it carries on. */
export function ActionItem({ action }: { readonly action: FragmentType<typeof ActionItem_Activity> }) {
  const t = useTexts(texts)
  const { id, label, results, policyDocuments, continues, continuedBy, evidence } = unmask(
    ActionItem_Activity,
    action,
  )
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
      <Others title={t.continues} others={continues} />
      <Others title={t.continuedBy} others={continuedBy} />
    </li>
  )
}

export function Quantities({ results }: { readonly results: Action['results'] }) {
  const { number } = useFormat()
  if (results.length === 0) return null
  return (
    <div>
      <Dutch>
        {results
          .map(({ value, unit, qualifier, year }) =>
            [qualifier, number(value), unit, year === null ? null : `(${year})`].filter(Boolean).join(' '),
          )
          .join('; ')}
      </Dutch>
    </div>
  )
}

interface OthersProps {
  readonly title: string
  readonly others: Action['continues']
}

/** A reader's judgement, and it says so. */
function Others({ title, others }: OthersProps) {
  const words = useVocabulary()
  return others.map(({ id, label, year, phase }) => (
    <div key={id} className="bgf-subtle">
      {title}{' '}
      <Dutch>
        <NodeLink id={id}>{label}</NodeLink>
      </Dutch>{' '}
      (
      {[year, phase === null ? null : words.phase[phase], words.certainty.INFERRED]
        .filter(Boolean)
        .join(', ')}
      )
    </div>
  ))
}
