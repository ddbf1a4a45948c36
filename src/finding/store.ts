import type { GraphReader } from '../graph/reader.js'
import type { FindingRecord } from './records.js'

export interface FindingFilter {
  readonly rule: string | null
  readonly sourceDocument: string | null
  readonly severity: string | null
}

export const FINDINGS = `
  MATCH (n:Finding)
  WHERE ($rule IS NULL OR n.rule = $rule)
    AND ($sourceDocument IS NULL OR n.sourceDocumentId = $sourceDocument)
    AND ($severity IS NULL OR n.severity = $severity)
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

/** Filters that are null let everything pass. */
export async function findings(graph: GraphReader, filter: FindingFilter): Promise<FindingRecord[]> {
  return (await graph.rows(FINDINGS, { ...filter })).map((row) => row['node'] as FindingRecord)
}
