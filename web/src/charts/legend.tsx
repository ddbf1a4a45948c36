import { colourOf, type Series } from './series.js'
import './year-chart.css'

interface LegendProps {
  readonly series: readonly Pick<Series, 'key' | 'label' | 'basis' | 'colour' | 'mark'>[]
  readonly kind: 'bars' | 'points'
}

/** What the marks of a chart mean; by form as well as by colour. */
export function Legend({ series, kind }: LegendProps) {
  return (
    <ul className="bgf-legend">
      {series.map((one) => (
        <li key={one.key}>
          <svg width="18" height="14" aria-hidden="true" stroke={colourOf(one)} fill={colourOf(one)}>
            <Swatch kind={kind} planned={one.basis === 'BUDGET'} />
          </svg>
          {one.mark === undefined ? '' : `${one.mark}: `}
          {one.label}
        </li>
      ))}
    </ul>
  )
}

function Swatch({ kind, planned }: { readonly kind: 'bars' | 'points'; readonly planned: boolean }) {
  const look = planned ? 'bgf-chart__mark--planned' : ''
  if (kind === 'bars') return <rect className={look} x="2" y="1" width="13" height="12" />
  return planned ? (
    <path className={look} d="M9 1 l6 6 l-6 6 l-6 -6 z" />
  ) : (
    <>
      <path d="M0 7 h18" strokeWidth="2" />
      <circle cx="9" cy="7" r="4.5" />
    </>
  )
}
