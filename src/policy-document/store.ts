import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { PolicyDocumentRecord } from './records.js'

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
