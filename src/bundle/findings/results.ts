import {
  type FindingFact,
  groupBy,
  inUnit,
  localPart,
  moneyOf,
  nameOf,
  printMarked,
  type Stated,
} from './finding.js'

/** Within one table that prints V or N: resultaat is what the saldo of the accounts is better than that of the budget. */
export function findResults(stated: Stated): FindingFact[] {
  const marked = moneyOf(stated).filter(
    ({ table, favourable }) => table !== undefined && favourable !== undefined,
  )
  const groups = groupBy(marked, ({ subjectId, table, year }) => `${subjectId}|${table}|${year}`)
  return [...groups.values()].flatMap((lines) => {
    const result = lines.find(({ direction }) => direction === 'RESULT')
    const balances = lines.filter(({ direction }) => direction === 'BALANCE')
    const [budget, actual] = (['BUDGET', 'ACTUAL'] as const).map((basis) =>
      balances.find((line) => line.basis === basis),
    )
    if (!result || !budget || !actual) return []
    const [found, planned, came] = [result, budget, actual].map(({ amount, favourable }) =>
      favourable ? amount : -amount,
    )
    const expected = (came ?? 0) - (planned ?? 0)
    if (found === expected) return []
    const { unit, year } = result
    const rounding = Math.abs((found ?? 0) - expected) <= unit
    const withMark = (amount: number): string => printMarked(amount, unit, true)
    return [
      {
        rule: 'resultaat-begroting-rekening',
        severity: rounding ? 'INFO' : 'WARNING',
        message:
          `${nameOf(stated, result.subjectId)} ${year}: resultaat ${withMark(found ?? 0)} is niet het verschil van begroting ` +
          `${withMark(planned ?? 0)} en rekening ${withMark(came ?? 0)} (${withMark(expected)})${rounding ? '; kan afronding zijn' : ''}.${inUnit(unit)}`,
        about: `${localPart(result.subjectId)}-${year}`,
        facts: [budget.id, actual.id, result.id],
      },
    ]
  })
}
