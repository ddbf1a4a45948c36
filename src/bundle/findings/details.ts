import {
  DUTCH,
  type FindingFact,
  groupBy,
  localPart,
  moneyOf,
  nameOf,
  print,
  type Stated,
} from './finding.js'

const MILLION = 1_000_000

/** In running text: the detail lines of one total add up to it. Printed in tenths of millions, so each may be off by half of that. */
export function findDetails(stated: Stated): FindingFact[] {
  const lines = moneyOf(stated).filter(({ table }) => table === undefined)
  const groups = groupBy(
    lines,
    ({ subjectId, year, direction, basis }) => `${subjectId}|${year}|${direction}|${basis}`,
  )
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter(({ part }) => part === 'TOTAL')
    const details = group.filter(({ part }) => part === 'DETAIL')
    const total = totals[0]
    if (!total || totals.length > 1 || details.length === 0) return []
    const sum = details.reduce((all, { amount }) => all + amount, 0)
    const difference = sum - total.amount
    if (difference === 0) return []
    const rounding = Math.abs(difference) <= (details.length + 1) * 50_000
    return [
      {
        rule: difference > 0 ? 'delen-boven-totaal' : 'delen-onder-totaal',
        severity: rounding ? 'INFO' : 'WARNING',
        message:
          `${nameOf(stated, total.subjectId)} ${total.year}: de genoemde ${DUTCH[total.direction]} tellen op tot € ${print(sum, MILLION)} mln., ` +
          `het totaal is € ${print(total.amount, MILLION)} mln.${rounding ? ' Kan afronding zijn.' : ''}`,
        about: `${localPart(total.subjectId)}-${total.year}-${total.direction.toLowerCase()}`,
        facts: [total.id, ...details.map(({ id }) => id)],
      },
    ]
  })
}
