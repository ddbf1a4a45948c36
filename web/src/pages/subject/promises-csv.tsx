import { type Client, useClient } from 'urql'
import { type ListPage, type Tell, wholeList } from '../../api/whole-list.js'
import type { PromisesCsv_ActivityConnectionFragment as List } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CsvButton } from '../../ui/csv-button.js'
import { documentName } from '../../ui/document-names.js'
import { evidenceText } from '../../ui/evidence.js'
import { useResultText } from './action-item.js'
import { continuationTexts, useOthersText } from './continuations.js'

const PlannedQuery = graphql(`
  query PlannedActions($of: ID!, $years: [Int!], $after: String) {
    promisedAndReported(of: $of, years: $years) {
      years {
        actions: planned(first: 50, after: $after) {
          ...PromisesCsv_ActivityConnection
        }
      }
    }
  }
`)

const ReportedQuery = graphql(`
  query ReportedActions($of: ID!, $years: [Int!], $after: String) {
    promisedAndReported(of: $of, years: $years) {
      years {
        actions: reported(first: 50, after: $after) {
          ...PromisesCsv_ActivityConnection
        }
      }
    }
  }
`)

const PromisesCsv_ActivityConnection = graphql(`
  fragment PromisesCsv_ActivityConnection on ActivityConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      phase
      parent {
        label
      }
      results {
        value
        unit
        qualifier
        year
      }
      policyDocuments(first: 10) {
        totalCount
        nodes {
          id
          ris
          number
          title
        }
      }
      continues {
        label
        year
        phase
      }
      continuedBy {
        label
        year
        phase
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
`)

const texts = defineTexts(
  {
    year: 'Jaar',
    phase: 'Stand',
    theme: 'Thema',
    action: 'Actie',
    results: 'Hoeveel',
    documents: 'Documenten',
    more: (count: string) => `en nog ${count}`,
    source: 'Bron',
  },
  {
    year: 'Year',
    phase: 'Phase',
    theme: 'Theme',
    action: 'Action',
    results: 'How many',
    documents: 'Documents',
    more: (count: string) => `and ${count} more`,
    source: 'Source',
  },
)

interface PromisesCsvProps {
  readonly of: string
  readonly year: number
  /** How many actions the year has on all pages. */
  readonly planned: number
  readonly reported: number
}

/** All actions of the year as one file, also those that the two columns show on other pages. */
export function PromisesCsv({ of, year, planned, reported }: PromisesCsvProps) {
  const t = useTexts(texts)
  const client = useClient()
  const words = useVocabulary()
  const { number } = useFormat()
  const resultText = useResultText()
  const others = useTexts(continuationTexts)
  const othersText = useOthersText()
  const total = planned + reported
  if (total === 0) return null
  const columns = [
    { header: t.year, value: () => year },
    { header: t.phase, value: ({ phase }: Action) => (phase === null ? '' : words.phase[phase]) },
    { header: t.theme, value: ({ parent }: Action) => parent?.label },
    { header: t.action, value: ({ label }: Action) => label },
    { header: t.results, value: ({ results }: Action) => results.map(resultText).join('; ') },
    {
      header: t.documents,
      value: ({ policyDocuments: { nodes, totalCount } }: Action) =>
        [
          ...nodes.map(documentName),
          ...(totalCount > nodes.length ? [t.more(number(totalCount - nodes.length))] : []),
        ].join('; '),
    },
    { header: others.continues, value: ({ continues }: Action) => othersText(continues) },
    { header: others.continuedBy, value: ({ continuedBy }: Action) => othersText(continuedBy) },
    { header: t.source, value: ({ evidence }: Action) => evidenceText(evidence) },
    { header: 'id', value: ({ id }: Action) => id },
  ]
  return (
    <CsvButton
      name={`acties-${year}`}
      columns={columns}
      rows={(tell) => actionsOf(client, { of, year }, tell)}
      total={total}
    />
  )
}

type Action = List['nodes'][number]

/** Planned before reported, each in reading order, as on the page. */
async function actionsOf(client: Client, { of, year }: Asked, tell: Tell): Promise<readonly Action[]> {
  const shared = { variables: { of, years: [year] }, pageOf, versions: new Set() }
  const planned = await wholeList(client, { ...shared, document: PlannedQuery, tell })
  const reported = await wholeList(client, {
    ...shared,
    document: ReportedQuery,
    tell: (got) => tell(planned.length + got),
  })
  return [...planned, ...reported]
}

interface Asked {
  readonly of: string
  readonly year: number
}

interface Answered {
  readonly promisedAndReported: {
    readonly years: readonly { readonly actions: FragmentType<typeof PromisesCsv_ActivityConnection> }[]
  }
}

function pageOf({ promisedAndReported: { years } }: Answered): ListPage<Action> {
  const found = unmask(PromisesCsv_ActivityConnection, years[0]?.actions)
  if (found === undefined || found === null) throw new Error('The service gives no such year.')
  return { items: found.nodes, pageInfo: found.pageInfo }
}
