import { idToPath } from '../../addresses.js'
import { useClient } from 'urql'
import { type Tell, wholeList } from '../../api/whole-list.js'
import type { SearchWholeQueryVariables } from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CsvButton } from '../../ui/csv-button.js'
import { type Description, describeHit, type Part } from './describe-hit.js'
import { fieldTexts, Hit_SearchEdge } from './hit.js'

const SearchWholeQuery = graphql(`
  query SearchWhole(
    $query: String!
    $types: [SearchType!]
    $municipality: String
    $year: Int
    $first: Int
    $after: String
  ) {
    search(
      query: $query
      types: $types
      municipality: $municipality
      year: $year
      first: $first
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
        }
        ...Hit_SearchEdge
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Titel',
    number: 'Nummer',
    kind: 'Soort',
    municipality: 'Gemeente',
    program: 'Programma',
    year: 'Jaar',
    found: 'Ook gevonden in',
    page: 'Pagina',
  },
  {
    title: 'Title',
    number: 'Number',
    kind: 'Kind',
    municipality: 'Municipality',
    program: 'Programme',
    year: 'Year',
    found: 'Also found in',
    page: 'Page',
  },
)

interface ResultsCsvProps {
  readonly asked: Omit<SearchWholeQueryVariables, 'first' | 'after'>
  readonly total: number
  /** How many stand on this page. */
  readonly shown: number
}

/** All results as a file, best first, not only those on this page. */
export function ResultsCsv({ asked, total, shown }: ResultsCsvProps) {
  const t = useTexts(texts)
  const fields = useTexts(fieldTexts)
  const words = useVocabulary()
  const client = useClient()
  const rows = async (tell: Tell) => {
    const edges = await wholeList(client, {
      document: SearchWholeQuery,
      variables: asked,
      tell,
      pageOf: ({ search }) => ({ items: search.edges, pageInfo: search.pageInfo }),
    })
    return edges.map((edge) => ({
      id: edge.node.id,
      ...describeHit(unmask(Hit_SearchEdge, edge), words),
    }))
  }
  type Row = Description & { readonly id: string }
  const ofField = (wanted: (field: Part['field']) => boolean, parts: readonly Part[]) =>
    textOf(parts.filter(({ field }) => wanted(field)))
  const columns = [
    { header: t.number, value: ({ title }: Row) => ofField((field) => field === 'NUMBER', title) },
    { header: t.title, value: ({ title }: Row) => ofField((field) => field !== 'NUMBER', title) },
    { header: t.kind, value: ({ kind }: Row) => textOf(kind) },
    { header: t.municipality, value: ({ municipalities }: Row) => textOf(municipalities) },
    { header: t.program, value: ({ program }: Row) => program },
    { header: t.year, value: ({ years }: Row) => textOf(years) },
    {
      header: t.found,
      value: ({ elsewhere }: Row) =>
        elsewhere.map(({ field, text }) => `${fields[field]}: ${text}`).join('; '),
    },
    {
      header: t.page,
      value: ({ id }: Row) => {
        const path = idToPath(id)
        return path === null ? null : `${location.origin}${path}`
      },
    },
    { header: 'id', value: ({ id }: Row) => id },
  ]
  return (
    <CsvButton name="zoekresultaten" columns={columns} rows={rows} {...(shown === total ? {} : { total })} />
  )
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(', ')
