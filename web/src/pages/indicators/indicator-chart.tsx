import { Legend } from '../../charts/legend.js'
import type { Series } from '../../charts/series.js'
import { YearChart } from '../../charts/year-chart.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { useOnPaper } from '../../ui/use-paper.js'
import { type Observation, pointsOf } from './observed.js'

const texts = defineTexts(
  {
    picture: (name: string) =>
      `Grafiek: streefwaarde en realisatie van ${name} per jaar. De tabel eronder zegt hetzelfde.`,
  },
  {
    picture: (name: string) =>
      `Chart: target and actual values of ${name} by year. The table below says the same.`,
  },
)

interface IndicatorChartProps {
  readonly name: string
  readonly unit: string
  readonly observations: readonly Observation[]
}

/** What is aimed at as hollow diamonds, what was measured as dots on a line. */
export function IndicatorChart({ name, unit, observations }: IndicatorChartProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const series = useSeries()
    .map((one): Series => ({ ...one, values: pointsOf(observations, one.key) }))
    .filter(({ values }) => values.length > 0)
  return (
    <figure className="bgf-chart">
      <YearChart
        label={t.picture(name)}
        kind="points"
        height={useOnPaper() ? 120 : 150}
        besideOnPaper={3.2}
        series={series}
        tick={number}
        exact={(value) => `${number(value)} ${unit}`}
      />
    </figure>
  )
}

/** The same for all pictures of the page, so it stands there once. */
export const IndicatorLegend = () => <Legend series={useSeries()} kind="points" />

function useSeries() {
  const { observation } = useVocabulary()
  return [
    { key: 'TARGET', label: observation.TARGET, basis: 'BUDGET', colour: 1 },
    { key: 'ACTUAL', label: observation.ACTUAL, basis: 'ACTUAL', colour: 0 },
  ] as const
}
