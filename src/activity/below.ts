// What a municipality, programme, goal or activity holds: everything under it in the tree, of whatever depth, once.
import { connect, type Edge, type PageArgs } from '../graph/connection.js'
import { type FacetedConnection, withFacets } from '../graph/list.js'
import type { GraphReader } from '../graph/reader.js'
import type { ActivityRecord } from './records.js'

/** A part of statements, not one by itself: for an id `k`, each activity `a`, and whether no tie on the way was inferred. */
export const below = `CALL (k) {
    MATCH p = (:Entity {id: k})-[:HAS_PART*0..6]->(a:Activity)
    RETURN a AS a, reduce(sure = true, r IN relationships(p) | sure AND r.certainty = 'STATED') AS stated
    UNION
    MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(a:Activity)
    RETURN a AS a, true AS stated
    UNION
    MATCH (:Entity {id: k})-[:HAS_PROGRAM]->(:Program)-[:HAS_ACTIVITY]->(a:Activity)
    RETURN a AS a, true AS stated
    UNION
    MATCH p = (:Entity {id: k})<-[:SERVES]-(:Activity)-[:HAS_PART*0..6]->(a:Activity)
    RETURN a AS a, reduce(sure = true, r IN relationships(p) | sure AND coalesce(r.certainty, 'STATED') = 'STATED') AS stated
  }`
const BELOW = below

export const ACTIONS_BELOW_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    ${BELOW}
    WITH DISTINCT a AS n
    WHERE n.kind = 'ACTION' AND n.year = $year AND n.phase = $phase AND n.sort > $after
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const ACTIONS_BELOW_COUNT = `
  UNWIND $ids AS k
  ${BELOW}
  WITH k AS k, a AS a
  WHERE a.kind = 'ACTION' AND a.year = $year AND a.phase = $phase
  RETURN k AS k, count(DISTINCT a) AS total`

export const ACTIONS_BELOW_BY_YEAR = `
  UNWIND $ids AS k
  ${BELOW}
  WITH k AS k, a AS a, stated AS stated
  WHERE a.kind = 'ACTION'
  RETURN k AS k, a.year AS year, a.phase AS phase, count(DISTINCT a) AS total,
    count(DISTINCT CASE WHEN stated THEN a.id ELSE null END) AS stated
  ORDER BY k, year, phase`

export const ACTION_YEARS_BELOW = `
  UNWIND $ids AS k
  ${BELOW}
  WITH k AS k, a AS a
  WHERE a.kind = 'ACTION'
  UNWIND a.statedBy AS document
  WITH DISTINCT k AS k, a.year AS year, document AS document
  RETURN k AS k, year AS year, document AS document
  ORDER BY k, year, document`

export const CONTINUATIONS_BELOW = `
  UNWIND $ids AS k
  ${BELOW}
  CALL (a) {
    MATCH (a)-[r:CONTINUES]->(o:Activity)
    RETURN a AS later, o AS earlier, r.certainty AS certainty
    UNION
    MATCH (a)<-[r:CONTINUES]-(o:Activity)
    RETURN o AS later, a AS earlier, r.certainty AS certainty
  }
  WITH DISTINCT k AS k, a.year AS year, later AS later, earlier AS earlier, certainty AS certainty
  RETURN k AS k, year AS year, properties(later) AS later, properties(earlier) AS earlier, certainty AS certainty,
    later.sort + '|' + earlier.sort AS sort
  ORDER BY k, year, sort`

const UNPLACED = `n.kind = 'ACTION' AND n.year = $year
      AND NOT EXISTS { MATCH (n)<-[:HAS_PART*1..6]-(b:Activity) WHERE b.kind = 'BUDGET_ACTIVITY' }`

export const UNPLACED_ACTIONS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(n:Activity)
    WHERE n.sort > $after AND ${UNPLACED}
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const UNPLACED_ACTIONS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(n:Activity)
  WHERE ${UNPLACED}
  RETURN k AS k, count(n) AS total`

/** These lists have no arguments to fall apart by. */
const NO_FACETS = {}

/** Of one year, in one of the two phases. */
export interface YearAndPhase extends PageArgs {
  readonly year: number
  readonly phase: NonNullable<ActivityRecord['phase']>
}

export function actionsBelow(
  graph: GraphReader,
  parentId: string,
  { year, phase, ...page }: YearAndPhase,
): FacetedConnection<Edge<ActivityRecord>> {
  const list = connect<Edge<ActivityRecord>>(
    graph,
    {
      list: 'actions below',
      page: ACTIONS_BELOW_PAGE,
      count: ACTIONS_BELOW_COUNT,
      toEdge: (row) => ({ node: row['node'] as ActivityRecord }),
    },
    { parentId, params: { year, phase }, page },
  )
  return withFacets(graph, list, NO_FACETS, { filter: {} })
}

/** Actions of a programme that its documents put under no row of its budget. */
export function unplacedActions(
  graph: GraphReader,
  programId: string,
  { year, ...page }: PageArgs & { readonly year: number },
): FacetedConnection<Edge<ActivityRecord>> {
  const list = connect<Edge<ActivityRecord>>(
    graph,
    {
      list: 'unplaced actions',
      page: UNPLACED_ACTIONS_PAGE,
      count: UNPLACED_ACTIONS_COUNT,
      toEdge: (row) => ({ node: row['node'] as ActivityRecord }),
    },
    { parentId: programId, params: { year }, page },
  )
  return withFacets(graph, list, NO_FACETS, { filter: {} })
}
