import { Heading } from '@nl-design-system-candidate/heading-react'
import type { CitedBy_PolicyDocumentFragment } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Euro } from '../../ui/amount.js'
import { Empty } from '../../ui/answer.js'
import { Badge } from '../../ui/badge.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { EvidenceList } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { Pager } from '../../ui/pager.js'
import { Continuations } from '../subject/continuations.js'
import { CitedByCsv } from './cited-by-csv.js'
import { CITED_AT_ONCE } from './document-frame.js'
import './cited-by.css'

export const CitedBy_PolicyDocument = graphql(`
  fragment CitedBy_PolicyDocument on PolicyDocument {
    id
    activities(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Pager_PageInfo
      }
      edges {
        role
        amount
        amountLabel
        certainty
        note
        printed
        evidence {
          ...Sources_Passage
        }
        node {
          id
          label
          year
          phase
          parent {
            id
            label
          }
          program {
            id
            name
            municipality {
              name
            }
          }
          ...Continuations_Activity
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat verwijst ernaar',
    count: (count: string, one: boolean) =>
      `${count} ${one ? 'activiteit of actie verwijst' : 'activiteiten en acties verwijzen'} ernaar, per jaar en programma.`,
    none: 'Geen activiteit verwijst ernaar. Een ander document noemt het, bijvoorbeeld als wat het vervangt.',
    under: 'onder',
    printed: (text: string) => `hier afgedrukt als ${text}`,
    everyYear: 'Elk jaar',
  },
  {
    title: 'What refers to it',
    count: (count: string, one: boolean) =>
      `${count} ${one ? 'activity or action refers' : 'activities and actions refer'} to it, by year and programme.`,
    none: 'No activity refers to it. Another document names it, for example as what it replaces.',
    under: 'under',
    printed: (text: string) => `printed here as ${text}`,
    everyYear: 'Every year',
  },
)

type Tie = CitedBy_PolicyDocumentFragment['activities']['edges'][number]

/** Every activity that cites the document, as what, and where it says so. */
export function CitedBy({ document }: { readonly document: FragmentType<typeof CitedBy_PolicyDocument> }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const { id, activities } = unmask(CitedBy_PolicyDocument, document)
  const { totalCount, pageInfo, edges } = activities
  return (
    <section aria-labelledby="verwijzingen" className="bgf-stack">
      <Heading level={2} id="verwijzingen">
        {t.title}
      </Heading>
      {totalCount === 0 ? <Empty>{t.none}</Empty> : <p>{t.count(number(totalCount), totalCount === 1)}</p>}
      {groups(edges).map(({ key, year, program, phase, ties }) => (
        <section key={key} className="bgf-cited">
          <Heading level={3}>
            {year ?? t.everyYear}
            {phase === null ? '' : `, ${words.phase[phase]}`}
            {' · '}
            <Dutch>
              {program.municipality.name}, <NodeLink id={program.id}>{program.name}</NodeLink>
            </Dutch>
          </Heading>
          <ul className="bgf-plain-list">
            {ties.map((tie) => (
              <TieItem key={`${tie.node.id} ${tie.role}`} tie={tie} />
            ))}
          </ul>
        </section>
      ))}
      <Pager page={pageInfo} shown={edges.length} total={totalCount} size={CITED_AT_ONCE} />
      <CitedByCsv id={id} shown={groups(edges).flatMap(({ ties }) => ties)} total={totalCount} />
    </section>
  )
}

function TieItem({ tie }: { readonly tie: Tie }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { node, role, amount, amountLabel, certainty, note, printed, evidence } = tie
  return (
    <li className="bgf-cited__item bgf-stack bgf-stack--tight">
      <span>
        <Dutch>
          <NodeLink id={node.id}>{node.label}</NodeLink>
        </Dutch>
        {node.parent === null ? null : (
          <span className="bgf-subtle">
            {' '}
            {t.under}{' '}
            <Dutch>
              <NodeLink id={node.parent.id}>{node.parent.label}</NodeLink>
            </Dutch>
          </span>
        )}
      </span>
      <span className="bgf-cluster">
        <Badge>{words.role[role]}</Badge>
        {amount === null ? null : (
          <span>
            <strong>
              <Euro value={amount} />
            </strong>{' '}
            <span className="bgf-subtle">
              <Dutch>{amountLabel}</Dutch>
            </span>
          </span>
        )}
        <CertaintyBadge certainty={certainty} note={note} />
        {printed === null ? null : <span className="bgf-subtle">{t.printed(printed)}</span>}
      </span>
      <EvidenceList passages={evidence} brief />
      <Continuations activity={node} />
    </li>
  )
}

interface Group {
  readonly key: string
  readonly year: number | null
  readonly phase: Tie['node']['phase']
  readonly program: Tie['node']['program']
  readonly ties: Tie[]
}

/** Oldest year first; in it the programmes in the order in which they come. */
function groups(edges: readonly Tie[]): readonly Group[] {
  const found = new Map<string, Group>()
  for (const tie of edges) {
    const { year, phase, program } = tie.node
    const key = `${year ?? ''} ${phase ?? ''} ${program.id}`
    const group = found.get(key) ?? { key, year, phase, program, ties: [] }
    group.ties.push(tie)
    found.set(key, group)
  }
  return [...found.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
}
