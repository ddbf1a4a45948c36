import type { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { colourOf, type Series } from './series.js'

export interface MarksProps {
  readonly series: readonly Series[]
  readonly x: ReturnType<typeof scaleBand<number>>
  readonly y: ReturnType<typeof scaleLinear<number>>
  readonly exact: (value: number) => string
}

/** For every year a bar of each series beside the others; what is planned is hollow. */
export function Bars({ series, x, y, exact }: MarksProps) {
  const width = Math.min(28, x.bandwidth() / series.length)
  return series.flatMap((one, at) =>
    one.values.map(({ year, value }) => {
      const middle = (x(year) ?? 0) + x.bandwidth() / 2
      return (
        <Bar
          key={`${one.key} ${year}`}
          className={one.basis === 'BUDGET' ? 'bgf-chart__mark--planned' : ''}
          x={middle + (at - series.length / 2) * width + 1}
          y={Math.min(y(0), y(value))}
          width={Math.max(2, width - 2)}
          height={Math.max(1, Math.abs(y(value) - y(0)))}
          {...(one.basis === 'BUDGET' ? {} : { fill: colourOf(one) })}
          stroke={colourOf(one)}
        >
          <title>{`${one.label} ${year}: ${exact(value)}`}</title>
        </Bar>
      )
    }),
  )
}
