import { Group } from '@visx/group'
import { LinePath } from '@visx/shape'
import type { MarksProps } from './bars.js'
import { colourOf, type Series } from './series.js'

/** What came true as dots on a line; what is planned as hollow diamonds on a broken one. */
export function Points({ series, x, y, exact }: MarksProps) {
  const at = (year: number) => (x(year) ?? 0) + x.bandwidth() / 2
  return series.map((one) => (
    <Group key={one.key} stroke={colourOf(one)} fill={colourOf(one)}>
      <LinePath
        className={`bgf-chart__line ${one.basis === 'BUDGET' ? 'bgf-chart__line--planned' : ''}`}
        data={lineOf(one)}
        defined={({ value }) => value !== null}
        x={({ year }) => at(year)}
        y={({ value }) => y(value ?? 0)}
      />
      {one.values.map(({ year, value }) => (
        <Mark
          key={year}
          one={one}
          x={at(year)}
          y={y(value)}
          title={`${one.label} ${year}: ${exact(value)}`}
        />
      ))}
    </Group>
  ))
}

/** With a break at each year that no line goes through. */
function lineOf({ values, unread = new Set() }: Series) {
  return [
    ...values.filter(({ year }) => !unread.has(year)),
    ...[...unread].map((year) => ({ year, value: null })),
  ].sort((a, b) => a.year - b.year)
}

interface MarkProps {
  readonly one: Series
  readonly x: number
  readonly y: number
  readonly title: string
}

function Mark({ one, x, y, title }: MarkProps) {
  return (
    <g>
      <title>{title}</title>
      {one.basis === 'BUDGET' ? (
        <path className="bgf-chart__mark--planned" d={`M${x} ${y - 6} l6 6 l-6 6 l-6 -6 z`} />
      ) : (
        <circle cx={x} cy={y} r={4.5} />
      )}
      {one.mark === undefined ? null : (
        <text x={x + 7} y={y - 6} stroke="none">
          {one.mark}
        </text>
      )}
    </g>
  )
}
