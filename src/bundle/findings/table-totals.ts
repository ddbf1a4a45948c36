import {
  type FindingFact,
  groupBy,
  inUnit,
  localPart,
  type MoneyFact,
  moneyOf,
  printMarked,
  type Stated,
} from './finding.js'

/** Within one table: the row of the whole programme is the sum of its other rows, column by column. */
export function findTableTotals(stated: Stated): FindingFact[] {
  const cells = moneyOf(stated).filter(({ table }) => table !== undefined)
  const columns = groupBy(cells, ({ id, table }) => `${table}|${localPart(id)}`)
  return [...columns.values()].flatMap((lines) => {
    const total = lines.find(({ subjectId }) => subjectId.startsWith('program:'))
    const rows = lines.filter((line) => line !== total)
    if (!total || rows.length === 0) return []
    const marked = total.favourable !== undefined
    const sum = rows.reduce((all, line) => all + signed(line), 0)
    const difference = signed(total) - sum
    if (difference === 0) return []
    // Each row may have been rounded by half a unit.
    const rounding = Math.abs(difference) <= (total.unit * (rows.length + 1)) / 2
    return [
      {
        rule: 'totaal-som-van-rijen',
        severity: rounding ? 'INFO' : 'WARNING',
        message:
          `Kolom ${localPart(total.id)} ${total.year}: totaal ${printMarked(signed(total), total.unit, marked)}, de rijen tellen op tot ` +
          `${printMarked(sum, total.unit, marked)}${rounding ? '; kan afronding zijn' : ''}.${inUnit(total.unit)}`,
        about: `${total.table}-${localPart(total.id)}`,
        facts: [total.id, ...rows.map(({ id }) => id)],
      },
    ]
  })
}

/** Where a table prints V or N instead of a sign, what is favourable counts as positive. */
function signed({ amount, favourable }: MoneyFact): number {
  return favourable === false ? -amount : amount
}
