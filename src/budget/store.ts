import type { GraphReader } from '../graph/reader.js'
import type { BudgetLineRecord } from './records.js'

/** Of programmes, goals or activities. */
export const BUDGET_OF = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_BUDGET]->(n:BudgetLine)
  WHERE ($years IS NULL OR n.year IN $years)
    AND ($direction IS NULL OR n.direction = $direction)
    AND ($basis IS NULL OR n.basis = $basis)
    AND ($part IS NULL OR n.part = $part)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export interface BudgetFilter {
  readonly years?: readonly number[] | null
  readonly direction?: string | null
  readonly basis?: string | null
  readonly part?: string | null
}

/** By year, then lasten, baten, saldo, resultaat, budget before accounts, totals before details. */
export async function budgetOf(
  graph: GraphReader,
  id: string,
  { years, direction, basis, part }: BudgetFilter,
): Promise<BudgetLineRecord[]> {
  const rows = await graph.rowsOf(BUDGET_OF, id, {
    years: years ?? null,
    direction: direction ?? null,
    basis: basis ?? null,
    part: part ?? null,
  })
  return rows.map((row) => row['node'] as BudgetLineRecord)
}
