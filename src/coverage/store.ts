// Everything here is counted from what the document states (`statedBy`), so that it cannot differ from what is there.
import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import { NODE_LABELS } from '../graph/labels.js'
import type { PolicyDocumentRecord } from '../policy-document/records.js'
import type { LeftOutRecord } from './records.js'

export const FACT_COUNTS = `
  UNWIND $ids AS k
  MATCH (n:Entity)
  WHERE k IN n.statedBy
  UNWIND labels(n) AS label
  RETURN k AS k, label AS label, count(n) AS total`

export const TIE_COUNTS = `
  UNWIND $ids AS k
  MATCH (:Activity)-[r]->(:Entity)
  WHERE k IN r.statedBy AND r.certainty IS NOT NULL
  RETURN k AS k, r.certainty AS certainty, count(r) AS total`

export const LINES_WITH_FACTS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_PASSAGE]->(p:Passage)
  WHERE EXISTS { (p)<-[:EVIDENCED_BY]-(n:Entity) WHERE NOT n:Finding }
  RETURN k AS k, p.lineStart AS lineStart, p.lineEnd AS lineEnd`

export const LINE_COUNT = `
  UNWIND $ids AS k
  MATCH (d:SourceDocument {id: k})
  RETURN k AS k, d.lineCount AS lineCount`

export const LEFT_OUT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[r:LEAVES_OUT]->(p:Passage)
  RETURN k AS k, r.reason AS reason, p.id AS passageId, p.lineStart AS lineStart, p.lineEnd AS lineEnd, p.sort AS sort
  ORDER BY k, sort`

export const UNTITLED_DOCUMENTS = `
  UNWIND $ids AS k
  MATCH (n:PolicyDocument)
  WHERE k IN n.statedBy AND n.title IS NULL
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const MALFORMED_DOCUMENTS = `
  UNWIND $ids AS k
  MATCH (n:PolicyDocument)
  WHERE k IN n.statedBy AND n.scheme = 'MALFORMED'
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

/** In the order of the labels' list; kinds that the document has none of are zero, not absent. */
export async function factCounts(graph: GraphReader, id: string): Promise<{ kind: string; total: number }[]> {
  const totals = new Map(
    (await graph.rowsOf(FACT_COUNTS, id)).map((row) => [row['label'], Number(row['total'])]),
  )
  return NODE_LABELS.map((kind) => ({ kind, total: totals.get(kind) ?? 0 }))
}

export async function tieCount(
  graph: GraphReader,
  id: string,
  certainty: 'STATED' | 'INFERRED',
): Promise<number> {
  const rows = await graph.rowsOf(TIE_COUNTS, id)
  return Number(rows.find((row) => row['certainty'] === certainty)?.['total'] ?? 0)
}

export interface LineCounts {
  readonly withFacts: number
  readonly leftOut: number
  readonly other: number
}

/** Every line of the document in one of three; one with a fact is not left out, whatever else is said of it. */
export async function lineCounts(graph: GraphReader, id: string): Promise<LineCounts> {
  const [[document], facts, out] = await Promise.all([
    graph.rowsOf(LINE_COUNT, id),
    graph.rowsOf(LINES_WITH_FACTS, id),
    graph.rowsOf(LEFT_OUT, id),
  ])
  const withFacts = linesOf(facts).size
  const leftOut = linesOf([...facts, ...out]).size - withFacts
  return { withFacts, leftOut, other: Number(document?.['lineCount'] ?? 0) - withFacts - leftOut }
}

export async function leftOut(graph: GraphReader, id: string): Promise<LeftOutRecord[]> {
  return (await graph.rowsOf(LEFT_OUT, id)).map((row) => row as unknown as LeftOutRecord)
}

export const untitled = (graph: GraphReader, id: string) =>
  nodesOf<PolicyDocumentRecord>(graph, UNTITLED_DOCUMENTS, id)
export const malformed = (graph: GraphReader, id: string) =>
  nodesOf<PolicyDocumentRecord>(graph, MALFORMED_DOCUMENTS, id)

/** Passages overlap; a line counts once. */
function linesOf(rows: readonly Row[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const row of rows) {
    for (let line = Number(row['lineStart']); line <= Number(row['lineEnd']); line += 1) lines.add(line)
  }
  return lines
}
