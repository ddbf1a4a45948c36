import type { BudgetBasis, BudgetDirection } from '../../generated/enums.js'
import { unmask } from '../../generated/index.js'
import { Legend } from '../../charts/legend.js'
import type { Series } from '../../charts/series.js'
import { YearChart } from '../../charts/year-chart.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import type { MoneyRow } from './money-by-year.js'
import { PrintedAmount_PrintedAmount } from './printed-amount.js'
import './money.css'

const texts = defineTexts(
  {
    budget: 'begroting',
    actual: 'realisatie',
    picture: (what: string, name: string) =>
      `Staafdiagram: ${what} van ${name} per jaar, begroting naast realisatie. De bedragen staan in de tabel hieronder.`,
  },
  {
    budget: 'budget',
    actual: 'actual',
    picture: (what: string, name: string) =>
      `Bar chart: ${what} of ${name} by year, budget beside actual. The amounts stand in the table below.`,
  },
)

interface MoneyChartProps {
  readonly rows: readonly MoneyRow[]
  readonly name: string
}

const DIRECTIONS: readonly BudgetDirection[] = ['EXPENDITURE', 'INCOME', 'BALANCE']

/** Three pictures with one scale of years: lasten, baten, saldo; the budget hollow beside the accounts. */
export function MoneyChart({ rows, name }: MoneyChartProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { euro, euroShort } = useFormat()
  const label = { BUDGET: t.budget, ACTUAL: t.actual }
  const bases = (['BUDGET', 'ACTUAL'] as const).map((basis) => ({
    key: basis,
    label: label[basis],
    basis,
    colour: basis === 'BUDGET' ? 1 : 0,
  }))
  const years = rows.map(({ year }) => year)
  const drawn = DIRECTIONS.filter((direction) => rows.some((row) => row.direction === direction))
  if (drawn.length === 0) return null
  return (
    <div className="bgf-stack bgf-stack--tight">
      <Legend series={bases} kind="bars" />
      <div className="bgf-money-chart">
        {drawn.map((direction) => (
          <figure key={direction} className="bgf-chart">
            <figcaption>
              <strong>{words.direction[direction]}</strong>
            </figcaption>
            <YearChart
              label={t.picture(words.direction[direction], name)}
              kind="bars"
              tick={euroShort}
              exact={euro}
              years={years}
              besideOnPaper={3.2}
              series={bases.map((one): Series => ({ ...one, values: valuesOf(rows, direction, one.basis) }))}
            />
          </figure>
        ))}
      </div>
    </div>
  )
}

function valuesOf(
  rows: readonly MoneyRow[],
  direction: BudgetDirection,
  basis: BudgetBasis,
): Series['values'] {
  return rows
    .filter((row) => row.direction === direction)
    .flatMap((row) => {
      const printed = unmask(PrintedAmount_PrintedAmount, basis === 'BUDGET' ? row.budget : row.actual)
      return printed ? [{ year: row.year, value: printed.line.amount }] : []
    })
}
