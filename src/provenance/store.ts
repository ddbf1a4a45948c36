import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { AbbreviationRecord, PassageRecord, SourceDocumentRecord } from './records.js'

export const SOURCE_DOCUMENTS_ABOUT = `
  UNWIND $ids AS k
  MATCH (n:SourceDocument)
  WHERE n.programId = k OR n.municipalityId = k
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const EVIDENCE_OF = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:EVIDENCED_BY]->(p:Passage)
  RETURN k AS k, properties(p) AS node, p.sort AS sort
  ORDER BY k, sort`

export const ABBREVIATIONS_OF = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[r:EXPLAINS]->(p:Passage)
  RETURN k AS k, r.short AS short, r.meaning AS meaning, properties(p) AS node, p.sort AS sort
  ORDER BY k, short, meaning, sort`

/** What was read of a programme, or of all programmes of a municipality. */
export function sourceDocumentsAbout(graph: GraphReader, id: string): Promise<SourceDocumentRecord[]> {
  return nodesOf<SourceDocumentRecord>(graph, SOURCE_DOCUMENTS_ABOUT, id)
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

export async function abbreviationsOf(graph: GraphReader, id: string): Promise<AbbreviationRecord[]> {
  const found = new Map<string, AbbreviationRecord & { evidence: PassageRecord[] }>()
  for (const row of await graph.rowsOf(ABBREVIATIONS_OF, id)) {
    const [short, meaning] = [String(row['short']), String(row['meaning'])]
    const key = `${short}|${meaning}`
    const one = found.get(key) ?? { short, meaning, evidence: [] }
    one.evidence.push(row['node'] as PassageRecord)
    found.set(key, one)
  }
  return [...found.values()]
}
