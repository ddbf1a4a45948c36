import type { QueryGoalsArgs } from '../generated/graphql.js'
import type { Edge } from '../graph/connection.js'
import { facet, municipalityFacet, sourceDocumentFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import { byText, rootCounts, rootPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { GoalRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($sourceDocument IS NULL OR $sourceDocument IN n.statedBy)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`

const ROOT = { match: '(n:Goal)', where: FILTER }
const ORDERS = { NAME: byText('n.byName') }

export const GOALS_PAGES = rootPages(ROOT, ORDERS)
export const GOALS_COUNTS = rootCounts(ROOT)
export const GOALS_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...ROOT, value: 'n.programId', named: { label: 'm.name' } }),
  sourceDocument: sourceDocumentFacet(ROOT),
}

export function goals(graph: GraphReader, args: QueryGoalsArgs): FacetedConnection<Edge<GoalRecord>> {
  const request = filterOf(graph, args, ['municipality', 'program', 'sourceDocument', 'text'])
  const list = listOf<Edge<GoalRecord>>(
    graph,
    {
      list: 'goals',
      orders: ORDERS,
      pages: GOALS_PAGES,
      counts: GOALS_COUNTS,
      toEdge: (row) => ({ node: row['node'] as GoalRecord }),
    },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, GOALS_FACETS, request)
}
