import type { GraphReader } from '../graph/reader.js'
import type { FindingRecord } from './records.js'

export const FINDINGS = `
  MATCH (n:Finding)
  WHERE $rule IS NULL OR n.rule = $rule
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

export async function findings(graph: GraphReader, rule: string | null): Promise<FindingRecord[]> {
  return (await graph.rows(FINDINGS, { rule })).map((row) => row['node'] as FindingRecord)
}
