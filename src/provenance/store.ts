import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { PassageRecord, SourceDocumentRecord } from './records.js'

export const SOURCE_DOCUMENTS = `
  MATCH (n:SourceDocument)
  WHERE ($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($kind IS NULL OR n.kind = $kind)
    AND ($year IS NULL OR n.year = $year)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

export const EVIDENCE_OF = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:EVIDENCED_BY]->(p:Passage)
  RETURN k AS k, properties(p) AS node, p.sort AS sort
  ORDER BY k, sort`

/** Filters that are null let everything pass. */
export async function sourceDocuments(graph: GraphReader, filter: Row): Promise<SourceDocumentRecord[]> {
  return (await graph.rows(SOURCE_DOCUMENTS, filter)).map((row) => row['node'] as SourceDocumentRecord)
}

/** Every passage that a fact stands on, in reading order. */
export function evidenceOf(graph: GraphReader, id: string): Promise<PassageRecord[]> {
  return nodesOf<PassageRecord>(graph, EVIDENCE_OF, id)
}

/** The passages that a relationship names, in the order that it names them. */
export async function passages(graph: GraphReader, ids: readonly string[]): Promise<PassageRecord[]> {
  const found = await Promise.all(ids.map((id) => graph.entity<PassageRecord>(id)))
  return found.filter((passage) => passage !== null)
}
