import { Heading } from '@nl-design-system-candidate/heading-react'
import { anchorOf } from '../../addresses.js'
import type { PartnerActivities_PartnerFragment } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Empty } from '../../ui/answer.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { Pager } from '../../ui/pager.js'

export const PartnerActivities_Partner = graphql(`
  fragment PartnerActivities_Partner on Partner {
    activities(first: $first, after: $after) {
      totalCount
      pageInfo {
        ...Pager_PageInfo
      }
      edges {
        role
        namedAs
        certainty
        note
        evidence {
          ...Sources_Passage
        }
        node {
          id
          kind
          label
          year
          phase
          program {
            municipality {
              id
              name
            }
          }
        }
      }
    }
  }
`)

type Tie = PartnerActivities_PartnerFragment['activities']['edges'][number]

const texts = defineTexts(
  {
    title: 'Wat deze partner doet',
    none: 'In de gelezen documenten noemt geen activiteit deze partner.',
    caption: (municipality: string, count: string, one: boolean) =>
      `${municipality}: ${count} ${one ? 'activiteit' : 'activiteiten'}`,
    paged: 'Alleen wat op dit blad staat; op andere bladen staat meer.',
    year: 'Jaar',
    activity: 'Activiteit',
    kind: 'Soort',
    role: 'Rol',
    namedAs: (name: string) => `in de tekst: ${name}`,
    named: 'In de tekst',
    certainty: 'Zekerheid',
    source: 'Bron',
  },
  {
    title: 'What this partner does',
    none: 'No activity in the documents that were read names this partner.',
    caption: (municipality: string, count: string, one: boolean) =>
      `${municipality}: ${count} ${one ? 'activity' : 'activities'}`,
    paged: 'Only what stands on this page; there is more on others.',
    year: 'Year',
    activity: 'Activity',
    kind: 'Kind',
    role: 'Role',
    namedAs: (name: string) => `in the text: ${name}`,
    named: 'In the text',
    certainty: 'Certainty',
    source: 'Source',
  },
)

interface PartnerActivitiesProps {
  readonly partner: FragmentType<typeof PartnerActivities_Partner>
  readonly size: number
}

/** Its activities, a table for each municipality, years in order; each with its role and the line that says so. */
export function PartnerActivities({ partner, size }: PartnerActivitiesProps) {
  const t = useTexts(texts)
  const { activities } = unmask(PartnerActivities_Partner, partner)
  const { edges, totalCount, pageInfo } = activities
  return (
    <section aria-labelledby="activiteiten" className="bgf-stack bgf-stack--wide">
      <Heading level={2} id="activiteiten">
        {t.title}
      </Heading>
      {totalCount === 0 ? <Empty>{t.none}</Empty> : null}
      {[...byMunicipality(edges)].map(([id, ties]) => (
        <MunicipalityTable key={id} id={id} ties={ties} paged={edges.length < totalCount} />
      ))}
      {totalCount === 0 ? null : (
        <Pager page={pageInfo} shown={edges.length} total={totalCount} size={size} />
      )}
    </section>
  )
}

interface MunicipalityTableProps {
  readonly id: string
  readonly ties: readonly Tie[]
  /** Whether there are more on other pages. */
  readonly paged: boolean
}

function MunicipalityTable({ id, ties, paged }: MunicipalityTableProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { involvement } = usePartnerWords()
  const { number } = useFormat()
  const columns: Column<Tie>[] = [
    { key: 'jaar', header: t.year, value: ({ node }) => node.year },
    {
      key: 'activiteit',
      header: t.activity,
      value: ({ node }) => node.label,
      cell: ({ node }) => (
        <NodeLink id={node.id}>
          <Dutch>{node.label}</Dutch>
        </NodeLink>
      ),
      rowHeader: true,
      wide: true,
    },
    {
      key: 'rol',
      header: t.role,
      value: ({ role }) => involvement(role),
      cell: ({ role, namedAs }) => (
        <>
          {involvement(role)}
          {namedAs === null ? null : <span className="bgf-subtle"> ({t.namedAs(namedAs)})</span>}
        </>
      ),
    },
    { key: 'id', header: 'id', value: ({ node }) => node.id, fileOnly: true },
    { key: 'genoemd', header: t.named, value: ({ namedAs }) => namedAs, fileOnly: true },
    {
      key: 'zekerheid',
      header: t.certainty,
      value: ({ certainty, note }) => [words.certainty[certainty], note].filter(Boolean).join(': '),
      cell: ({ certainty, note }) =>
        certainty === 'STATED' ? (
          <>
            {words.certainty[certainty]}
            {note === null ? null : (
              <span className="bgf-subtle">
                {': '}
                <Dutch>{note}</Dutch>
              </span>
            )}
          </>
        ) : (
          <CertaintyBadge certainty={certainty} note={note} />
        ),
    },
    {
      key: 'soort',
      header: t.kind,
      value: ({ node }) =>
        node.phase === null
          ? words.activityKind[node.kind]
          : `${words.activityKind[node.kind]}, ${words.phase[node.phase]}`,
    },
    {
      key: 'bron',
      header: t.source,
      value: ({ evidence }) => evidenceText(evidence),
      cell: ({ evidence }) => <EvidenceRefs passages={evidence} />,
    },
  ]
  const name = ties[0]?.node.program.municipality.name ?? ''
  return (
    <DataTable
      name={anchorOf(id.replace('municipality:', 'activiteiten-'))}
      file={`activiteiten-in-${name}`}
      incomplete={paged ? t.paged : undefined}
      caption={t.caption(name, number(ties.length), ties.length === 1)}
      columns={columns}
      rows={ties}
      // One partner can have several roles in one activity.
      rowKey={({ node, role, namedAs }) => [node.id, role, namedAs].join(' ')}
    />
  )
}

/** Municipalities in the order of the list; in each the years in order, what has no year last. */
function byMunicipality(edges: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const groups = new Map<string, Tie[]>()
  for (const edge of edges) {
    const { id } = edge.node.program.municipality
    groups.set(id, [...(groups.get(id) ?? []), edge])
  }
  for (const ties of groups.values()) ties.sort((a, b) => yearOf(a) - yearOf(b))
  return groups
}

/** Rows of the budget hold for every year of it, and come after the years. */
const yearOf = ({ node }: Tie): number => node.year ?? Number.MAX_SAFE_INTEGER
