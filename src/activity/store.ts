import { connect, type Connection, type Edge, type ListRequest, type PageArgs } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import { type TieFilter, tieParams } from '../graph/tie-filter.js'
import type { InvolvementRecord } from '../partner/records.js'
import type { ReferenceRecord } from '../policy-document/records.js'
import type { ActivityRecord, ResultRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($kind IS NULL OR n.kind = $kind)
    AND ($year IS NULL OR n.year = $year)
    AND ($phase IS NULL OR n.phase = $phase)
    AND ($partner IS NULL OR EXISTS { (n)-[:INVOLVES]->(:Entity {id: $partner}) })`

export const ACTIVITIES_PAGE = `
  MATCH (n:Activity)
  WHERE n.sort > $after AND ${FILTER}
  RETURN properties(n) AS node, n.sort AS cursor
  ORDER BY cursor
  LIMIT $limit`

export const ACTIVITIES_COUNT = `
  MATCH (n:Activity)
  WHERE ${FILTER}
  RETURN count(n) AS total`

const NARROW = `($kind IS NULL OR n.kind = $kind) AND ($year IS NULL OR n.year = $year) AND ($phase IS NULL OR n.phase = $phase)`

export const ACTIVITIES_OF_PROGRAMS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(n:Activity)
    WHERE n.sort > $after AND ${NARROW}
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const ACTIVITIES_OF_PROGRAMS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(n:Activity)
  WHERE ${NARROW}
  RETURN k AS k, count(n) AS total`

const TIE = `($role IS NULL OR r.role = $role)
      AND ($certainty IS NULL OR r.certainty = $certainty)
      AND ($year IS NULL OR n.year = $year)`

export const ACTIVITIES_OF_POLICY_DOCUMENTS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})<-[r:REFERS_TO]-(n:Activity)
    WHERE n.sort + '|' + r.role > $after AND ${TIE}
    RETURN n AS n, r AS r, n.sort + '|' + r.role AS cursor
    ORDER BY cursor
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, properties(r) AS tie, cursor AS cursor
  ORDER BY k, cursor`

export const ACTIVITIES_OF_POLICY_DOCUMENTS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[r:REFERS_TO]-(n:Activity)
  WHERE ${TIE}
  RETURN k AS k, count(r) AS total`

export const ACTIVITIES_OF_PARTNERS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})<-[r:INVOLVES]-(n:Activity)
    WHERE n.sort + '|' + r.role > $after AND ${TIE}
    RETURN n AS n, r AS r, n.sort + '|' + r.role AS cursor
    ORDER BY cursor
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, properties(r) AS tie, cursor AS cursor
  ORDER BY k, cursor`

export const ACTIVITIES_OF_PARTNERS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[r:INVOLVES]-(n:Activity)
  WHERE ${TIE}
  RETURN k AS k, count(r) AS total`

export const ACTIVITIES_OF_GOALS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:SERVES]-(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const CHILDREN_OF_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_PART]->(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const CONTINUED_BY_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:CONTINUES]->(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const CONTINUING_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:CONTINUES]-(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const RESULTS_OF_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_RESULT]->(n:Result)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

const toEdge = (row: Row) => ({ node: row['node'] as ActivityRecord })
const toTie = <Tie>(row: Row) => ({ ...(row['tie'] as Tie), node: row['node'] as ActivityRecord })

/** Filters that are null let everything pass. */
export function activities(graph: GraphReader, request: ListRequest): Connection<Edge<ActivityRecord>> {
  return connect(
    graph,
    { list: 'activities', page: ACTIVITIES_PAGE, count: ACTIVITIES_COUNT, toEdge },
    request,
  )
}

export interface ActivityFilter extends PageArgs {
  readonly kind?: string | null
  readonly year?: number | null
  readonly phase?: string | null
}

export function activitiesOfProgram(
  graph: GraphReader,
  parentId: string,
  { kind, year, phase, ...page }: ActivityFilter,
) {
  return connect<Edge<ActivityRecord>>(
    graph,
    {
      list: 'Program.activities',
      page: ACTIVITIES_OF_PROGRAMS_PAGE,
      count: ACTIVITIES_OF_PROGRAMS_COUNT,
      toEdge,
    },
    { parentId, params: { kind: kind ?? null, year: year ?? null, phase: phase ?? null }, page },
  )
}

export type PolicyDocumentActivity = Edge<ActivityRecord> & ReferenceRecord

export function activitiesOfPolicyDocument(graph: GraphReader, parentId: string, filter: TieFilter) {
  return connect<PolicyDocumentActivity>(
    graph,
    {
      list: 'PolicyDocument.activities',
      page: ACTIVITIES_OF_POLICY_DOCUMENTS_PAGE,
      count: ACTIVITIES_OF_POLICY_DOCUMENTS_COUNT,
      toEdge: toTie<ReferenceRecord>,
    },
    { parentId, params: tieParams(filter), page: filter },
  )
}

export type PartnerActivity = Edge<ActivityRecord> & InvolvementRecord

export function activitiesOfPartner(graph: GraphReader, parentId: string, filter: TieFilter) {
  return connect<PartnerActivity>(
    graph,
    {
      list: 'Partner.activities',
      page: ACTIVITIES_OF_PARTNERS_PAGE,
      count: ACTIVITIES_OF_PARTNERS_COUNT,
      toEdge: toTie<InvolvementRecord>,
    },
    { parentId, params: tieParams(filter), page: filter },
  )
}

export const activitiesOfGoal = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, ACTIVITIES_OF_GOALS, id)
export const childrenOf = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, CHILDREN_OF_ACTIVITIES, id)
export const continuedBy = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, CONTINUED_BY_ACTIVITIES, id)
export const continuing = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, CONTINUING_ACTIVITIES, id)
export const resultsOf = (graph: GraphReader, id: string) =>
  nodesOf<ResultRecord>(graph, RESULTS_OF_ACTIVITIES, id)
