import type { QueryProgramsArgs } from '../generated/graphql.js'
import type { Edge } from '../graph/connection.js'
import { facet, municipalityFacet, sourceDocumentFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import { byNumber, byText, rootCounts, rootPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { ProgramRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($sourceDocument IS NULL OR $sourceDocument IN n.statedBy)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))
    AND ($year IS NULL
      OR EXISTS { MATCH (n)-[:HAS_ACTIVITY|HAS_BUDGET*1..2]->(m:Entity) WHERE m.year = $year })
    AND ($partner IS NULL
      OR EXISTS { MATCH (n)-[:HAS_ACTIVITY]->(:Activity)-[:INVOLVES]->(:Entity {id: $partner}) })
    AND ($policyDocument IS NULL
      OR EXISTS { MATCH (n)-[:HAS_ACTIVITY]->(:Activity)-[:REFERS_TO]->(:Entity {id: $policyDocument}) })`

const ROOT = { match: '(n:Program)', where: FILTER }
const ORDERS = {
  NAME: byText('n.byName'),
  ACTIVITIES: byNumber('COUNT { (n)-[:HAS_ACTIVITY]->(:Activity) }', true),
}

export const PROGRAMS_PAGES = rootPages(ROOT, ORDERS)
export const PROGRAMS_COUNTS = rootCounts(ROOT)
export const PROGRAMS_FACETS = {
  municipality: municipalityFacet(ROOT),
  year: facet({
    ...ROOT,
    through: '(n)-[:HAS_ACTIVITY|HAS_BUDGET*1..2]->(y:Entity)',
    value: 'y.year',
  }),
  partner: facet({
    ...ROOT,
    through: '(n)-[:HAS_ACTIVITY]->(:Activity)-[:INVOLVES]->(p:Partner)',
    value: 'p.id',
    named: { label: 'm.name' },
  }),
  policyDocument: facet({
    ...ROOT,
    through: '(n)-[:HAS_ACTIVITY]->(:Activity)-[:REFERS_TO]->(d:PolicyDocument)',
    value: 'd.id',
    named: { label: 'coalesce(m.title, m.number)' },
  }),
  sourceDocument: sourceDocumentFacet(ROOT),
}

const FILTERS = ['municipality', 'year', 'partner', 'policyDocument', 'sourceDocument', 'text'] as const

export function programs(
  graph: GraphReader,
  args: QueryProgramsArgs,
): FacetedConnection<Edge<ProgramRecord>> {
  const request = filterOf(graph, args, FILTERS)
  const list = listOf<Edge<ProgramRecord>>(
    graph,
    {
      list: 'programs',
      orders: ORDERS,
      pages: PROGRAMS_PAGES,
      counts: PROGRAMS_COUNTS,
      toEdge: (row) => ({ node: row['node'] as ProgramRecord }),
    },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, PROGRAMS_FACETS, request)
}
