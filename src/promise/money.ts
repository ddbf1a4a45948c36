import { computedDifference, printedAmount } from '../budget/printed-amount.js'
import type { BudgetLineRecord } from '../budget/records.js'
import type { SourceDocumentRecord } from '../provenance/records.js'
import { groupBy } from '../shared/group-by.js'
import { fold } from '../shared/text.js'
import type { MoneyRowRecord } from './records.js'

const PARTS = ['TOTAL', 'SUBTOTAL', 'DETAIL']
const DIRECTIONS = ['EXPENDITURE', 'INCOME', 'BALANCE', 'RESULT']

/** Lines of one year, in the order of the documents, as rows with the budget beside the accounts. */
export function moneyRows(
  lines: readonly BudgetLineRecord[],
  documents: readonly SourceDocumentRecord[],
): MoneyRowRecord[] {
  const rows = groupBy(lines, (line) => `${line.direction}|${place(line)}`)
  const isDifference = (line: BudgetLineRecord): boolean =>
    line.direction === 'RESULT' && rows.has(`BALANCE|${place(line)}`)
  return [...rows.values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined || isDifference(first)) return []
      const results = first.direction === 'BALANCE' ? (rows.get(`RESULT|${place(first)}`) ?? []) : []
      return [toRow(first, group, results, documents)]
    })
    .sort(
      (a, b) =>
        PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
        DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction),
    )
}

function toRow(
  { direction, part, label }: BudgetLineRecord,
  lines: readonly BudgetLineRecord[],
  results: readonly BudgetLineRecord[],
  documents: readonly SourceDocumentRecord[],
): MoneyRowRecord {
  const of = (basis: BudgetLineRecord['basis']) =>
    printedAmount(
      lines.filter((line) => line.basis === basis),
      documents,
    )
  const [budget, actual] = [of('BUDGET'), of('ACTUAL')]
  return {
    direction,
    part,
    label: part === 'TOTAL' ? null : (label ?? null),
    budget,
    actual,
    printedDifference: printedAmount(results, documents),
    computedDifference: budget && actual ? computedDifference(budget.line, actual.line) : null,
  }
}

/** A total is one whatever it is called; parts are told apart by what they are for. */
const place = ({ part, label }: BudgetLineRecord): string =>
  part === 'TOTAL' ? part : `${part}|${fold(label ?? '')}`
