// Only pages that draw import this, and lazily: visx is no part of the first page.
import { AxisBottom, AxisLeft } from '@visx/axis'
import { GridRows } from '@visx/grid'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bars } from './bars.js'
import { Points } from './points.js'
import { type Series, yearsBetween, yearsOf } from './series.js'
import { useWidth } from '../ui/use-width.js'
import './year-chart.css'

export interface YearChartProps {
  /** What the picture shows, for who does not see it; the figures stand in the table beside it. */
  readonly label: string
  readonly series: readonly Series[]
  /** Bars stand on zero, for money and counts; points need no zero. */
  readonly kind: 'bars' | 'points'
  /** A value on the axis, short. */
  readonly tick: (value: number) => string
  /** A value in full, shown when one points at it. */
  readonly exact: (value: number) => string
  readonly height?: number
  /** Years to show; those of the series when not given. Pictures side by side want the same. */
  readonly years?: readonly number[]
  /** How many of these stand beside each other on paper. */
  readonly besideOnPaper?: number
}

const MARGIN = { top: 10, right: 8, bottom: 26 }
const LETTER = 7.2

export function YearChart(props: YearChartProps) {
  const [element, width] = useWidth<HTMLDivElement>(props.besideOnPaper)
  return <div ref={element}>{width === 0 ? null : <Drawing {...props} width={Math.max(200, width)} />}</div>
}

interface DrawingProps extends YearChartProps {
  readonly width: number
}

function Drawing({ label, series, kind, tick, exact, height = 220, years, width }: DrawingProps) {
  const y = scaleLinear({
    domain: domainOf(series, kind),
    range: [height - MARGIN.bottom, MARGIN.top],
    nice: 4,
  })
  const ticks = y.ticks(4)
  const left = 12 + LETTER * Math.max(...ticks.map((value) => tick(value).length))
  const x = scaleBand({
    domain: [...yearsBetween(years ?? yearsOf(series))],
    range: [left, width - MARGIN.right],
    padding: 0.25,
  })
  const Marks = kind === 'bars' ? Bars : Points
  return (
    <svg viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
      <GridRows
        className="bgf-chart__grid"
        scale={y}
        tickValues={ticks}
        left={left}
        width={width - left - MARGIN.right}
      />
      <Group>
        <Marks series={series} x={x} y={y} exact={exact} />
      </Group>
      {y.domain()[0] === undefined || y(0) > height - MARGIN.bottom ? null : (
        <line className="bgf-chart__zero" x1={left} x2={width - MARGIN.right} y1={y(0)} y2={y(0)} />
      )}
      <AxisLeft
        scale={y}
        left={left}
        tickValues={ticks}
        tickFormat={(value) => tick(Number(value))}
        hideAxisLine
        hideTicks
        tickLabelProps={{
          textAnchor: 'end',
          dx: '-0.25em',
          dy: '0.3em',
          fill: undefined,
          fontSize: undefined,
        }}
      />
      <AxisBottom
        scale={x}
        top={height - MARGIN.bottom}
        hideAxisLine
        hideTicks
        tickFormat={(year) => shortYear(Number(year), x.bandwidth())}
        tickLabelProps={{ textAnchor: 'middle', fill: undefined, fontSize: undefined }}
      />
    </svg>
  )
}

/** Bars from zero; points with some room around them. */
function domainOf(series: readonly Series[], kind: 'bars' | 'points'): [number, number] {
  const values = series.flatMap((one) => one.values.map(({ value }) => value))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (kind === 'bars') return [Math.min(0, low), Math.max(0, high)]
  const room = (high - low || Math.abs(high) || 1) * 0.2
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room]
}

/** 2026, or '26 where four digits would run into each other. */
const shortYear = (year: number, room: number): string =>
  room > 4 * LETTER - 2 ? String(year) : `’${String(year).slice(2)}`
