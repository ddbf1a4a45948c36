// One amount may be printed more than once: in a table and rounded in a text, or again in a later document. That is the same
// money, or a contradiction; it is never more money. One line is shown, and the others stay beside it.
import type { SourceDocumentRecord } from '../provenance/records.js'
import { precisionOf } from './amounts.js'
import type { BudgetLineRecord, PrintedAmountRecord } from './records.js'

/**
 * `lines` are of the same thing, year, direction, basis and part. What the document about that year says counts first, then
 * what the latest says; of the lines that agree with it but for rounding, the most exact is shown. Null for no lines.
 */
export function printedAmount(
  lines: readonly BudgetLineRecord[],
  documents: readonly SourceDocumentRecord[],
): PrintedAmountRecord | null {
  const documentOf = new Map(documents.map((document) => [document.id, document]))
  const rank = (line: BudgetLineRecord): number => {
    const { year = 0, kind } = documentOf.get(line.sourceDocumentId) ?? {}
    return year === line.year && kind === ownKind(line.basis) ? Infinity : year
  }
  // Sorting is stable: what is equal stays in the order of the documents.
  const [first] = [...lines].sort((a, b) => compareNumbers(rank(b), rank(a)) || exactness(a) - exactness(b))
  if (first === undefined) return null
  const [shown = first] = lines
    .filter((line) => sameAmount(line, first))
    .sort((a, b) => exactness(a) - exactness(b) || compareNumbers(rank(b), rank(a)))
  const alsoPrinted = lines.filter((line) => line !== shown)
  return {
    line: shown,
    alsoPrinted,
    contradicted: alsoPrinted.some((line) => !sameAmount(line, shown)),
  }
}

/** The kind of document that is about a year's budget, or about its accounts. */
export const ownKind = (basis: BudgetLineRecord['basis']): SourceDocumentRecord['kind'] =>
  basis === 'BUDGET' ? 'BUDGET' : 'ANNUAL_REPORT'

/**
 * What came of a budget, computed by us: actual minus budget. V counts as plus and N as minus where the lines print them, else
 * the signs are as printed. Null where the two cannot be held against each other: one is marked and the other not, or they
 * are not rounded alike.
 */
export function computedDifference(budget: BudgetLineRecord, actual: BudgetLineRecord): number | null {
  const marked = [budget, actual].filter(({ amount }) => amount !== 0)
  const marks = marked.filter(({ favourable }) => favourable !== undefined).length
  const comparable = marks === 0 || marks === marked.length
  return comparable && exactness(budget) === exactness(actual) ? signed(actual) - signed(budget) : null
}

const signed = ({ amount, favourable }: BudgetLineRecord): number =>
  favourable === false && amount !== 0 ? -amount : amount

const exactness = ({ printed, unit }: BudgetLineRecord): number => precisionOf(printed, unit)

/** Whether two printed amounts differ by rounding at most. */
function sameAmount(a: BudgetLineRecord, b: BudgetLineRecord): boolean {
  const opposed = a.favourable !== undefined && b.favourable !== undefined && a.favourable !== b.favourable
  return !opposed && Math.abs(a.amount - b.amount) <= Math.max(exactness(a), exactness(b)) / 2
}

/** Infinity minus itself is no number. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a - b)
