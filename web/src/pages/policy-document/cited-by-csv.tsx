import { type Client, useClient } from 'urql'
import { type ListPage, type Tell, wholeList } from '../../api/whole-list.js'
import type { CitedBy_PolicyDocumentFragment as Document } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CsvButton } from '../../ui/csv-button.js'
import { evidenceText } from '../../ui/evidence.js'
import { Pager_PageInfo } from '../../ui/pager.js'
import { Continuations_Activity, continuationTexts, useOthersText } from '../subject/continuations.js'
import { CitedBy_PolicyDocument } from './cited-by.js'

const CitedByFileQuery = graphql(`
  query CitedByFile($id: ID!, $first: Int, $after: String) {
    node(id: $id) {
      __typename
      ... on PolicyDocument {
        ...CitedBy_PolicyDocument
      }
    }
  }
`)

const texts = defineTexts(
  {
    year: 'Jaar',
    phase: 'Stand',
    municipality: 'Gemeente',
    program: 'Programma',
    under: 'Onder',
    activity: 'Activiteit of actie',
    role: 'Als wat',
    amount: 'Bedrag dat de tekst eraan verbindt (€)',
    amountLabel: 'Waarvoor',
    certainty: 'Zekerheid',
    note: 'Toelichting',
    printed: 'Hier afgedrukt als',
    source: 'Bron',
  },
  {
    year: 'Year',
    phase: 'Phase',
    municipality: 'Municipality',
    program: 'Programme',
    under: 'Under',
    activity: 'Activity or action',
    role: 'As what',
    amount: 'Amount that the text ties to it (€)',
    amountLabel: 'What for',
    certainty: 'Certainty',
    note: 'Note',
    printed: 'Printed here as',
    source: 'Source',
  },
)

type Tie = Document['activities']['edges'][number]

interface CitedByCsvProps {
  readonly id: string
  /** Those on this page, and how many there are on all. */
  readonly shown: readonly Tie[]
  readonly total: number
}

/** Every reference to the document as one file. */
export function CitedByCsv({ id, shown, total }: CitedByCsvProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const client = useClient()
  const others = useTexts(continuationTexts)
  const othersText = useOthersText()
  if (total === 0) return null
  const columns = [
    { header: t.year, value: ({ node }: Tie) => node.year },
    {
      header: t.phase,
      value: ({ node: { phase } }: Tie) => (phase === null ? '' : words.phase[phase]),
    },
    { header: t.municipality, value: ({ node }: Tie) => node.program.municipality.name },
    { header: t.program, value: ({ node }: Tie) => node.program.name },
    { header: t.under, value: ({ node }: Tie) => node.parent?.label },
    { header: t.activity, value: ({ node }: Tie) => node.label },
    { header: t.role, value: ({ role }: Tie) => words.role[role] },
    { header: t.amount, value: ({ amount }: Tie) => amount },
    { header: t.amountLabel, value: ({ amountLabel }: Tie) => amountLabel },
    { header: t.certainty, value: ({ certainty }: Tie) => words.certainty[certainty] },
    { header: t.note, value: ({ note }: Tie) => note },
    { header: t.printed, value: ({ printed }: Tie) => printed },
    {
      header: others.continues,
      value: ({ node }: Tie) => othersText(unmask(Continuations_Activity, node).continues),
    },
    {
      header: others.continuedBy,
      value: ({ node }: Tie) => othersText(unmask(Continuations_Activity, node).continuedBy),
    },
    { header: t.source, value: ({ evidence }: Tie) => evidenceText(evidence) },
    { header: 'id', value: ({ node }: Tie) => node.id },
  ]
  const partly = shown.length < total
  return (
    <CsvButton
      name="verwijzingen-ernaar"
      columns={columns}
      rows={partly ? (tell) => tiesOf(client, id, tell) : shown}
      {...(partly ? { total } : {})}
    />
  )
}

const tiesOf = (client: Client, id: string, tell: Tell): Promise<readonly Tie[]> =>
  wholeList(client, {
    document: CitedByFileQuery,
    variables: { id },
    tell,
    pageOf: ({ node }) => {
      if (node?.__typename !== 'PolicyDocument') throw new Error('The service gives no such document.')
      return pageOf(node)
    },
  })

function pageOf(document: FragmentType<typeof CitedBy_PolicyDocument>): ListPage<Tie> {
  const { edges, pageInfo } = unmask(CitedBy_PolicyDocument, document).activities
  return { items: edges, pageInfo: unmask(Pager_PageInfo, pageInfo) }
}
