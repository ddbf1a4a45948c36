// An amount that no document prints is worse than none: held against every published line of the seeds.
import { beforeAll, describe, expect, test } from 'vitest'
import type { BudgetLineRecord } from '../../src/budget/records.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { realFacts } from '../support/seeds.js'

interface Stated extends BudgetLineRecord {
  readonly subjectId: string
}
interface Printed {
  readonly line: { readonly id: string; readonly amount: number }
  readonly alsoPrinted: readonly { readonly id: string }[]
}
interface Row {
  readonly budget: Printed | null
  readonly actual: Printed | null
  readonly printedDifference: Printed | null
}
interface Cell {
  readonly value: number | null
  readonly year: number
  readonly basis: string
  readonly money: Printed | null
}

const AMOUNT = `{ line { id amount } alsoPrinted { id } }`
const PROMISED = `query ($of: ID!) { promisedAndReported(of: $of) { years { money {
  budget ${AMOUNT} actual ${AMOUNT} printedDifference ${AMOUNT} } } } }`
const COMPARED = `query ($measure: ComparisonMeasure!, $of: [ID!]) { comparison(measure: $measure, of: $of) {
  truncated rows { header { node { id } } cells { value year basis money ${AMOUNT} } } } }`

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
const idsOf = ({ line, alsoPrinted }: Printed): string[] => [line.id, ...alsoPrinted.map(({ id }) => id)]

let lines: Stated[]
beforeAll(async () => {
  const nodes = (await realFacts()).flatMap((facts) => facts.nodes)
  lines = nodes.filter(({ label }) => label === 'BudgetLine').map(({ props }) => props as unknown as Stated)
})

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test('promised and reported: each published line stands in one place', async () => {
    const subjects = unique(lines.map(({ subjectId }) => subjectId))
    expect(subjects.length).toBeGreaterThan(30)
    for (const of of subjects) {
      const { promisedAndReported } = await real.api.query<{
        promisedAndReported: { years: { money: Row[] }[] }
      }>(PROMISED, { of })
      const found = promisedAndReported.years.flatMap(({ money }) =>
        money.flatMap(({ budget, actual, printedDifference }) =>
          [budget, actual, printedDifference].flatMap((amount) => (amount ? idsOf(amount) : [])),
        ),
      )
      const stated = lines.filter(({ subjectId }) => subjectId === of).map(({ id }) => id)
      expect(found.sort(), of).toEqual(stated.sort())
    }
  })

  test.each(['EXPENDITURE', 'INCOME', 'BALANCE', 'RESULT'])(
    'comparison of %s: each cell is what one line prints, and every total is in a cell',
    async (measure) => {
      const totals = lines.filter(({ direction, part }) => direction === measure && part === 'TOTAL')
      const of = unique(totals.map(({ subjectId }) => subjectId))
      const { comparison } = await real.api.query<{
        comparison: { truncated: boolean; rows: { header: { node: { id: string } }; cells: Cell[] }[] }
      }>(COMPARED, { measure, of })
      expect([comparison.rows.length, comparison.truncated]).toEqual([of.length, false])
      const found = comparison.rows.flatMap(({ header, cells }) =>
        cells.flatMap(({ money, value, year, basis }) => {
          expect(value).toBe(money?.line.amount ?? null)
          const printed = totals.filter(
            (line) => line.subjectId === header.node.id && line.year === year && line.basis === basis,
          )
          expect((money ? idsOf(money) : []).sort()).toEqual(printed.map(({ id }) => id).sort())
          return money ? idsOf(money) : []
        }),
      )
      expect(found.sort()).toEqual(totals.map(({ id }) => id).sort())
      const amounts = new Map(totals.map(({ id, amount }) => [id, amount]))
      for (const { cells } of comparison.rows) {
        for (const { money } of cells) if (money) expect(amounts.get(money.line.id)).toBe(money.line.amount)
      }
    },
  )
})
