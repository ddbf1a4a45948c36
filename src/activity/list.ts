// The list of activities at the root, and that of a programme, which is the same list with the programme filled in.
import type { ProgramActivitiesArgs, QueryActivitiesArgs } from '../generated/graphql.js'
import { PARTNER_ROLES } from '../shared/vocabulary.js'
import type { Edge } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { facet, municipalityFacet, sourceDocumentFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import {
  byNumber,
  byText,
  nestedCount,
  nestedPages,
  rootCounts,
  rootPages,
} from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { ActivityRecord } from './records.js'

const REFERENCE = `($policyDocument IS NULL OR d.id = $policyDocument) AND ($role IS NULL OR r.role = $role)`
const INVOLVEMENT = `($partner IS NULL OR p.id = $partner) AND ($partnerRole IS NULL OR i.role = $partnerRole)`

const NARROW = `($kind IS NULL OR n.kind = $kind)
    AND ($phase IS NULL OR n.phase = $phase)
    AND ($certainty IS NULL OR n.certainty = $certainty)
    AND ($sourceDocument IS NULL OR $sourceDocument IN n.statedBy)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))
    AND ($year IS NULL OR n.year = $year OR (n.kind = 'BUDGET_ACTIVITY'
      AND EXISTS { MATCH (n)-[:HAS_BUDGET|HAS_PART*1..4]->(m:Entity) WHERE m.year = $year }))
    AND (($policyDocument IS NULL AND $role IS NULL)
      OR EXISTS { MATCH (n)-[r:REFERS_TO]->(d:PolicyDocument) WHERE ${REFERENCE} })
    AND (($partner IS NULL AND $partnerRole IS NULL)
      OR EXISTS { MATCH (n)-[i:INVOLVES]->(p:Partner) WHERE ${INVOLVEMENT} })`
const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ${NARROW}`

const ORDERS = { NAME: byText('n.byName'), YEAR: byNumber('coalesce(n.year, 0)') }
const ROOT = { match: '(n:Activity)', where: FILTER }
const OF_PROGRAMS = { match: '(:Entity {id: k})-[:HAS_ACTIVITY]->(n:Activity)', where: NARROW }

export const ACTIVITIES_PAGES = rootPages(ROOT, ORDERS)
export const ACTIVITIES_COUNTS = rootCounts(ROOT)
export const ACTIVITIES_OF_PROGRAMS_PAGES = nestedPages(OF_PROGRAMS, ORDERS)
export const ACTIVITIES_OF_PROGRAMS_COUNT = nestedCount(OF_PROGRAMS)

const REFERRING = { ...ROOT, through: '(n)-[r:REFERS_TO]->(d:PolicyDocument)', within: REFERENCE }
const INVOLVING = { ...ROOT, through: '(n)-[i:INVOLVES]->(p:Partner)', within: INVOLVEMENT }
/** Those that make sense within one programme. */
const OWN_FACETS = {
  kind: facet({ ...ROOT, value: 'n.kind' }),
  // A row of the budget counts in every year that it has money or activities in.
  year: facet({
    ...ROOT,
    through: '(n)-[:HAS_BUDGET|HAS_PART*0..4]->(y:Entity)',
    within: `y.id = n.id OR n.kind = 'BUDGET_ACTIVITY'`,
    value: 'y.year',
  }),
  phase: facet({ ...ROOT, value: 'n.phase' }),
  role: facet({
    ...REFERRING,
    value: 'r.role',
  }),
  policyDocument: facet({
    ...REFERRING,
    value: 'd.id',
    named: { label: 'coalesce(m.title, m.number)' },
  }),
  partner: facet({
    ...INVOLVING,
    value: 'p.id',
    named: { label: 'm.name' },
  }),
  partnerRole: facet({
    ...INVOLVING,
    value: 'i.role',
  }),
  sourceDocument: sourceDocumentFacet(ROOT),
  certainty: facet({ ...ROOT, value: 'n.certainty' }),
}
export const ACTIVITIES_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...ROOT, value: 'n.programId', named: { label: 'm.name' } }),
  ...OWN_FACETS,
}

const NARROWING = [
  'kind',
  'year',
  'phase',
  'role',
  'policyDocument',
  'partner',
  'partnerRole',
  'sourceDocument',
  'certainty',
  'text',
] as const
const WORDS = { partnerRole: PARTNER_ROLES }
const toEdge = (row: Row) => ({ node: row['node'] as ActivityRecord })

export function activities(
  graph: GraphReader,
  args: QueryActivitiesArgs,
): FacetedConnection<Edge<ActivityRecord>> {
  const request = filterOf(graph, args, ['municipality', 'program', ...NARROWING], WORDS)
  const list = listOf<Edge<ActivityRecord>>(
    graph,
    { list: 'activities', orders: ORDERS, pages: ACTIVITIES_PAGES, counts: ACTIVITIES_COUNTS, toEdge },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, ACTIVITIES_FACETS, request)
}

export function activitiesOfProgram(graph: GraphReader, parentId: string, args: ProgramActivitiesArgs) {
  const { filter, guard } = filterOf(graph, args, NARROWING, WORDS)
  const list = listOf<Edge<ActivityRecord>>(
    graph,
    {
      list: 'Program.activities',
      orders: ORDERS,
      pages: ACTIVITIES_OF_PROGRAMS_PAGES,
      counts: { FILTERED: ACTIVITIES_OF_PROGRAMS_COUNT },
      toEdge,
    },
    { parentId, filter, guard, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, OWN_FACETS, {
    filter: { ...filter, program: parentId, municipality: null },
    guard,
  })
}
