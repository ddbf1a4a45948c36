import type { GraphEngine } from './engine.js'
import type { NodeLabel } from './labels.js'

/** What a loaded graph holds, for the words at the start. */
export const COUNTS = `
  UNWIND $labels AS label
  MATCH (n:Entity)
  WHERE label IN labels(n)
  RETURN label AS label, count(n) AS total`

export async function countNodes(
  engine: GraphEngine,
  labels: readonly NodeLabel[],
): Promise<Map<string, number>> {
  const [rows = []] = await engine.read([{ cypher: COUNTS, params: { labels } }], 10_000)
  return new Map(rows.map((row) => [String(row['label']), Number(row['total'])]))
}
