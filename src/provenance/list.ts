import type { QuerySourceDocumentsArgs, QuerySourceDocumentsConnectionArgs } from '../generated/graphql.js'
import type { Edge } from '../graph/connection.js'
import { facet, municipalityFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import { byNumber, byText, rootCounts, rootPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { SourceDocumentRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($kind IS NULL OR n.kind = $kind)
    AND ($year IS NULL OR n.year = $year)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`

const ROOT = { match: '(n:SourceDocument)', where: FILTER }
const ORDERS = {
  NAME: byText(`n.text + '|' + n.id`),
  YEAR: byNumber('n.year'),
}

/** Without pages. */
export const SOURCE_DOCUMENTS = `
  MATCH (n:SourceDocument)
  WHERE ${FILTER}
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

export const SOURCE_DOCUMENTS_PAGES = rootPages(ROOT, ORDERS)
export const SOURCE_DOCUMENTS_COUNTS = rootCounts(ROOT)
export const SOURCE_DOCUMENTS_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...ROOT, value: 'n.programId', named: { label: 'm.name' } }),
  kind: facet({ ...ROOT, value: 'n.kind' }),
  year: facet({ ...ROOT, value: 'n.year' }),
}

const FILTERS = ['municipality', 'program', 'kind', 'year', 'text'] as const

export async function sourceDocuments(
  graph: GraphReader,
  args: QuerySourceDocumentsArgs,
): Promise<SourceDocumentRecord[]> {
  const { filter, guard } = filterOf(graph, args, FILTERS)
  const [rows] = await Promise.all([graph.rows(SOURCE_DOCUMENTS, filter), guard()])
  return rows.map((row) => row['node'] as SourceDocumentRecord)
}

export function sourceDocumentsConnection(
  graph: GraphReader,
  args: QuerySourceDocumentsConnectionArgs,
): FacetedConnection<Edge<SourceDocumentRecord>> {
  const request = filterOf(graph, args, FILTERS)
  const list = listOf<Edge<SourceDocumentRecord>>(
    graph,
    {
      list: 'sourceDocumentsConnection',
      orders: ORDERS,
      pages: SOURCE_DOCUMENTS_PAGES,
      counts: SOURCE_DOCUMENTS_COUNTS,
      toEdge: (row) => ({ node: row['node'] as SourceDocumentRecord }),
    },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, SOURCE_DOCUMENTS_FACETS, request)
}
