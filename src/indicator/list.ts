import type { QueryIndicatorsArgs } from '../generated/graphql.js'
import type { Edge } from '../graph/connection.js'
import { facet, municipalityFacet, sourceDocumentFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import { byText, rootCounts, rootPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { IndicatorRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($goal IS NULL OR n.goalId = $goal)
    AND ($activity IS NULL OR n.activityId = $activity)
    AND ($sourceDocument IS NULL OR $sourceDocument IN n.statedBy)
    AND ($goalMet IS NULL OR n.goalMet = $goalMet)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))
    AND ($year IS NULL OR EXISTS { MATCH (n)-[:HAS_OBSERVATION]->(o:Observation) WHERE o.year = $year })`

const ROOT = { match: '(n:Indicator)', where: FILTER }
const ORDERS = { NAME: byText('n.byName') }

export const INDICATORS_PAGES = rootPages(ROOT, ORDERS)
export const INDICATORS_COUNTS = rootCounts(ROOT)
export const INDICATORS_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...ROOT, value: 'n.programId', named: { label: 'm.name' } }),
  goal: facet({ ...ROOT, value: 'n.goalId', named: { label: 'm.statement' } }),
  activity: facet({ ...ROOT, value: 'n.activityId', named: { label: 'm.label' } }),
  year: facet({ ...ROOT, through: '(n)-[:HAS_OBSERVATION]->(o:Observation)', value: 'o.year' }),
  goalMet: facet({ ...ROOT, value: 'n.goalMet' }),
  sourceDocument: sourceDocumentFacet(ROOT),
}

const FILTERS = [
  'municipality',
  'program',
  'goal',
  'activity',
  'year',
  'goalMet',
  'sourceDocument',
  'text',
] as const

export function indicators(
  graph: GraphReader,
  args: QueryIndicatorsArgs,
): FacetedConnection<Edge<IndicatorRecord>> {
  const request = filterOf(graph, args, FILTERS)
  const list = listOf<Edge<IndicatorRecord>>(
    graph,
    {
      list: 'indicators',
      orders: ORDERS,
      pages: INDICATORS_PAGES,
      counts: INDICATORS_COUNTS,
      toEdge: (row) => ({ node: row['node'] as IndicatorRecord }),
    },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, INDICATORS_FACETS, request)
}
