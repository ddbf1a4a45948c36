import { connect, type Connection, type Edge, type ListRequest, type PageArgs } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { TieFilter } from '../graph/tie-filter.js'
import type { PolicyDocumentRecord, ReferenceRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($kind IS NULL OR n.kind = $kind)
    AND ($citedIn IS NULL OR all(s IN $citedIn WHERE s IN n.statedBy))`

export const POLICY_DOCUMENTS_PAGE = `
  MATCH (n:PolicyDocument)
  WHERE n.sort > $after AND ${FILTER}
  RETURN properties(n) AS node, n.sort AS cursor
  ORDER BY cursor
  LIMIT $limit`

export const POLICY_DOCUMENTS_COUNT = `
  MATCH (n:PolicyDocument)
  WHERE ${FILTER}
  RETURN count(n) AS total`

export const POLICY_DOCUMENTS_OF_PROGRAMS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(:Activity)-[:REFERS_TO]->(n:PolicyDocument)
    WHERE n.sort > $after
    WITH DISTINCT n AS n
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const POLICY_DOCUMENTS_OF_PROGRAMS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(:Activity)-[:REFERS_TO]->(n:PolicyDocument)
  RETURN k AS k, count(DISTINCT n) AS total`

const TIE = `($role IS NULL OR r.role = $role) AND ($certainty IS NULL OR r.certainty = $certainty)`

export const POLICY_DOCUMENTS_OF_ACTIVITIES_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})-[r:REFERS_TO]->(n:PolicyDocument)
    WHERE n.sort + '|' + r.role > $after AND ${TIE}
    RETURN n AS n, r AS r, n.sort + '|' + r.role AS cursor
    ORDER BY cursor
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, properties(r) AS tie, cursor AS cursor
  ORDER BY k, cursor`

export const POLICY_DOCUMENTS_OF_ACTIVITIES_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[r:REFERS_TO]->(:PolicyDocument)
  WHERE ${TIE}
  RETURN k AS k, count(r) AS total`

export const SUPERSEDED_DOCUMENTS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:SUPERSEDES]->(n:PolicyDocument)
  WITH DISTINCT k AS k, n AS n
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const SUPERSEDING_DOCUMENTS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:SUPERSEDES]-(n:PolicyDocument)
  WITH DISTINCT k AS k, n AS n
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const POLICY_DOCUMENT_BY_RIS = `
  MATCH (n:PolicyDocument)
  WHERE n.ris = $ris
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

const toEdge = (row: Row) => ({ node: row['node'] as PolicyDocumentRecord })

export function policyDocuments(
  graph: GraphReader,
  request: ListRequest,
): Connection<Edge<PolicyDocumentRecord>> {
  return connect(
    graph,
    { list: 'policyDocuments', page: POLICY_DOCUMENTS_PAGE, count: POLICY_DOCUMENTS_COUNT, toEdge },
    request,
  )
}

export function policyDocumentsOfProgram(graph: GraphReader, parentId: string, page: PageArgs) {
  return connect<Edge<PolicyDocumentRecord>>(
    graph,
    {
      list: 'Program.policyDocuments',
      page: POLICY_DOCUMENTS_OF_PROGRAMS_PAGE,
      count: POLICY_DOCUMENTS_OF_PROGRAMS_COUNT,
      toEdge,
    },
    { parentId, page },
  )
}

export type ActivityPolicyDocument = Edge<PolicyDocumentRecord> & ReferenceRecord

export function policyDocumentsOfActivity(graph: GraphReader, parentId: string, filter: TieFilter) {
  return connect<ActivityPolicyDocument>(
    graph,
    {
      list: 'Activity.policyDocuments',
      page: POLICY_DOCUMENTS_OF_ACTIVITIES_PAGE,
      count: POLICY_DOCUMENTS_OF_ACTIVITIES_COUNT,
      toEdge: (row) => ({ ...(row['tie'] as ReferenceRecord), ...toEdge(row) }),
    },
    { parentId, params: { role: filter.role ?? null, certainty: filter.certainty ?? null }, page: filter },
  )
}

/** RIS numbers are The Hague's; the number alone finds the document. */
export async function policyDocumentByRis(
  graph: GraphReader,
  ris: string,
): Promise<PolicyDocumentRecord | null> {
  const [row] = await graph.rows(POLICY_DOCUMENT_BY_RIS, { ris })
  return (row?.['node'] as PolicyDocumentRecord | undefined) ?? null
}

export const supersededBy = (graph: GraphReader, id: string) =>
  nodesOf<PolicyDocumentRecord>(graph, SUPERSEDING_DOCUMENTS, id)
export const supersedes = (graph: GraphReader, id: string) =>
  nodesOf<PolicyDocumentRecord>(graph, SUPERSEDED_DOCUMENTS, id)
