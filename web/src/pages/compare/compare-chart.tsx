import { Legend } from '../../charts/legend.js'
import type { Series } from '../../charts/series.js'
import { YearChart } from '../../charts/year-chart.js'
import type { BudgetBasis, ComparisonMeasure } from '../../generated/enums.js'
import { Dutch } from '../../text/language.js'
import { isInPassing } from '../../ui/comparison-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import type { Compared } from './compared.js'
import { useCompareWords, useValueFormat } from './words.js'

/** More lines in one picture cross each other until nobody can tell them apart; more pictures nobody looks at. */
const MOST_TOGETHER = 3
const MOST = 12

const texts = defineTexts(
  {
    picture: (what: string) => `Grafiek: ${what} per jaar. De tabel eronder zegt hetzelfde.`,
    most: (most: number, all: number) =>
      `Getekend zijn de eerste ${most} van ${all}; kies er minder om ze te zien.`,
    size: 'Getekend is de grootte, zonder minteken.',
    scale: 'Elke grafiek heeft een eigen schaal; kies er hoogstens drie om ze in één grafiek te zien.',
  },
  {
    picture: (what: string) => `Chart: ${what} by year. The table below says the same.`,
    most: (most: number, all: number) => `The first ${most} of ${all} are drawn; choose fewer to see them.`,
    size: 'Drawn is the size, without a minus sign.',
    scale: 'Each chart has a scale of its own; choose at most three to see them in one chart.',
  },
)

interface CompareChartProps {
  readonly measure: ComparisonMeasure
  readonly compared: readonly Compared[]
}

const BOTH: readonly BudgetBasis[] = ['BUDGET', 'ACTUAL']

/** A few things of one unit as lines with letters in one picture; else a picture for each. */
export function CompareChart({ measure, compared }: CompareChartProps) {
  const t = useTexts(texts)
  const words = useCompareWords()
  const withValues = compared.filter(({ cells }) => cells.some(({ value }) => value !== null))
  const drawn = withValues.slice(0, MOST)
  if (drawn.length === 0) return null
  const together = drawn.length <= MOST_TOGETHER && new Set(drawn.map(({ unit }) => unit)).size === 1
  const panels = together ? [drawn] : drawn.map((thing) => [thing])
  const several = together && drawn.length > 1
  const kind = several || measure === 'INDICATOR' ? 'points' : 'bars'
  const unsigned = measure === 'EXPENDITURE' && hasBothSigns(drawn)
  const bases = BOTH.filter((basis) => drawn.some(({ cells }) => cells.some((cell) => cell.basis === basis)))
  const years = drawn.flatMap(({ cells }) =>
    cells.flatMap(({ year, value }) => (value === null ? [] : [year])),
  )
  const notes = [
    withValues.length > MOST ? t.most(MOST, withValues.length) : null,
    unsigned ? t.size : null,
    panels.length > 1 ? t.scale : null,
  ].filter((note) => note !== null)
  return (
    <figure className="bgf-stack bgf-stack--tight">
      <Legend
        kind={kind}
        series={bases.map((basis) => ({
          key: basis,
          basis,
          label: words.basis(measure, basis),
          colour: several ? NEUTRAL : colourOfBasis(basis),
        }))}
      />
      {several ? (
        <Dutch>
          <Legend
            kind={kind}
            series={drawn.map(({ id, label }, at) => ({
              key: id,
              label,
              basis: 'ACTUAL',
              colour: at,
              mark: letterOf(at),
            }))}
          />
        </Dutch>
      ) : null}
      {notes.length === 0 ? null : <figcaption className="bgf-subtle">{notes.join(' ')}</figcaption>}
      <div className={panels.length > 1 ? 'bgf-compare__charts' : ''}>
        {panels.map((things) => (
          <Panel
            key={things[0]?.id}
            beside={panels.length > 1 ? 2.1 : 1}
            measure={measure}
            kind={kind}
            years={years}
            title={[
              panels.length > 1 ? things[0]?.label : null,
              measure === 'INDICATOR' ? things[0]?.unit : null,
            ]
              .filter(Boolean)
              .join(', ')}
            label={t.picture(things.map(({ label }) => label).join(', '))}
            series={things.flatMap((thing, at) =>
              seriesOf(thing, several ? at : null, unsigned, words.basis.bind(null, measure)),
            )}
          />
        ))}
      </div>
    </figure>
  )
}

interface PanelProps {
  readonly measure: ComparisonMeasure
  readonly kind: 'bars' | 'points'
  /** Of all pictures, so that one sees the same year at the same place. */
  readonly years: readonly number[]
  readonly title: string
  readonly label: string
  /** How many stand beside each other on paper. */
  readonly beside: number
  readonly series: readonly Series[]
}

function Panel({ measure, kind, years, title, label, beside, series }: PanelProps) {
  const { exact, short } = useValueFormat(measure)
  return (
    <div className="bgf-chart">
      {title === '' ? null : (
        <p className="bgf-compare__title">
          <Dutch>{title}</Dutch>
        </p>
      )}
      <YearChart
        label={label}
        kind={kind}
        years={years}
        series={series}
        tick={short}
        exact={exact}
        height={220}
        besideOnPaper={beside}
      />
    </div>
  )
}

/** Of one of several, by its place; of one alone, by what is planned and what came true. */
function seriesOf(
  { id, label, cells }: Compared,
  at: number | null,
  unsigned: boolean,
  basisWord: (basis: BudgetBasis) => string,
): readonly Series[] {
  return BOTH.map((basis) => ({
    key: `${id} ${basis}`,
    label: at === null ? basisWord(basis) : `${label}, ${basisWord(basis)}`,
    basis,
    colour: at ?? colourOfBasis(basis),
    ...(at === null ? {} : { mark: letterOf(at) }),
    unread: new Set(cells.filter((cell) => cell.basis === basis && isUnread(cell)).map(({ year }) => year)),
    values: cells.flatMap((cell) =>
      cell.basis === basis && cell.value !== null
        ? [{ year: cell.year, value: unsigned ? Math.abs(cell.value) : cell.value }]
        : [],
    ),
  }))
}

/** Of a document that was not read another may say something in passing, which is no count of that year. */
const isUnread = (cell: Compared['cells'][number]): boolean =>
  cell.empty === 'NOT_IN_GRAPH' || isInPassing(cell)

const NEUTRAL = 5
const colourOfBasis = (basis: BudgetBasis): number => (basis === 'BUDGET' ? 1 : 0)

/** Some documents print lasten with a minus sign: beside each other only their size can be seen. */
function hasBothSigns(compared: readonly Compared[]): boolean {
  const values = compared.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
  return values.some((value) => value < 0) && values.some((value) => value > 0)
}

const letterOf = (at: number): string => String.fromCharCode(65 + at)
