import type { QueryBudgetLinesArgs } from '../generated/graphql.js'
import type { Edge } from '../graph/connection.js'
import { facet, municipalityFacet, sourceDocumentFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import { byNumber, rootCounts, rootPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { BudgetLineRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($activity IS NULL OR n.subjectId = $activity)
    AND ($goal IS NULL OR n.subjectId = $goal)
    AND ($year IS NULL OR n.year = $year)
    AND ($direction IS NULL OR n.direction = $direction)
    AND ($basis IS NULL OR n.basis = $basis)
    AND ($part IS NULL OR n.part = $part)
    AND ($sourceDocument IS NULL OR $sourceDocument IN n.statedBy)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`

const ROOT = { match: '(n:BudgetLine)', where: FILTER }
const ORDERS = { AMOUNT: byNumber('n.amount'), YEAR: byNumber('n.year') }

export const BUDGET_LINES_PAGES = rootPages(ROOT, ORDERS)
export const BUDGET_LINES_COUNTS = rootCounts(ROOT)
export const BUDGET_LINES_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...ROOT, value: 'n.programId', named: { label: 'm.name' } }),
  activity: facet({
    ...ROOT,
    through: '(n)<-[:HAS_BUDGET]-(s:Activity)',
    value: 's.id',
    named: { label: 'm.label' },
  }),
  goal: facet({
    ...ROOT,
    through: '(n)<-[:HAS_BUDGET]-(s:Goal)',
    value: 's.id',
    named: { label: 'm.statement' },
  }),
  year: facet({ ...ROOT, value: 'n.year' }),
  direction: facet({ ...ROOT, value: 'n.direction' }),
  basis: facet({ ...ROOT, value: 'n.basis' }),
  part: facet({ ...ROOT, value: 'n.part' }),
  sourceDocument: sourceDocumentFacet(ROOT),
}

const FILTERS = [
  'municipality',
  'program',
  'activity',
  'goal',
  'year',
  'direction',
  'basis',
  'part',
  'sourceDocument',
  'text',
] as const

export function budgetLines(
  graph: GraphReader,
  args: QueryBudgetLinesArgs,
): FacetedConnection<Edge<BudgetLineRecord>> {
  const request = filterOf(graph, args, FILTERS)
  const list = listOf<Edge<BudgetLineRecord>>(
    graph,
    {
      list: 'budgetLines',
      orders: ORDERS,
      pages: BUDGET_LINES_PAGES,
      counts: BUDGET_LINES_COUNTS,
      toEdge: (row) => ({ node: row['node'] as BudgetLineRecord }),
    },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, BUDGET_LINES_FACETS, request)
}
