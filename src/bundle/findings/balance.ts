import {
  type FindingFact,
  groupBy,
  inUnit,
  localPart,
  moneyOf,
  nameOf,
  print,
  printMarked,
  type Stated,
} from './finding.js'

/** Within one table: saldo is lasten minus baten. Documents that print lasten with a minus sign are read as they print. */
export function findBalances(stated: Stated): FindingFact[] {
  const tables = moneyOf(stated).filter(({ table }) => table !== undefined)
  const spent = new Map<string | undefined, number>()
  for (const { table, direction, amount } of tables) {
    if (direction === 'EXPENDITURE') spent.set(table, (spent.get(table) ?? 0) + amount)
  }
  const groups = groupBy(
    tables,
    ({ subjectId, table, year, basis }) => `${subjectId}|${table}|${year}|${basis}`,
  )
  return [...groups.values()].flatMap((lines) => {
    const at = (direction: string) => lines.find((line) => line.direction === direction)
    const [expenditure, income, balance] = [at('EXPENDITURE'), at('INCOME'), at('BALANCE')]
    if (!expenditure || !income || !balance) return []
    const minus = (spent.get(balance.table) ?? 0) < 0
    const expected = minus ? expenditure.amount + income.amount : expenditure.amount - income.amount
    // Some tables print the size of a saldo and a V or N beside it, others a sign.
    const found =
      balance.favourable === undefined
        ? balance.amount
        : balance.amount * (balance.favourable === minus ? 1 : -1)
    const difference = found - expected
    if (difference === 0) return []
    const { unit, year } = balance
    const rounding = Math.abs(difference) <= unit
    // Favourable is a surplus: less spent than received.
    const saldo = (amount: number): string => printMarked(minus ? amount : -amount, unit, true)
    const unmarked = (amount: number): string => print(amount, unit)
    const show = balance.favourable === undefined ? unmarked : saldo
    return [
      {
        rule: 'saldo-lasten-baten',
        severity: rounding ? 'INFO' : 'WARNING',
        message:
          `${nameOf(stated, balance.subjectId)} ${year}: saldo ${show(found)} is niet lasten ${print(expenditure.amount, unit)} ` +
          `${minus ? 'plus' : 'min'} baten ${print(income.amount, unit)} (${show(expected)})${rounding ? '; kan afronding zijn' : ''}.${inUnit(unit)}`,
        about: `${localPart(balance.subjectId)}-${year}-${balance.basis.toLowerCase()}`,
        facts: [expenditure.id, income.id, balance.id],
      },
    ]
  })
}
