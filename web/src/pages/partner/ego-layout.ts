// Where the partner and its co-workers stand: it in the middle, they at even heights along an ellipse, so that every name
// has a line of its own. Where there is no room on both sides, they all stand on the right.

export interface Place {
  readonly x: number
  readonly y: number
  /** Which way its name runs: away from the middle. */
  readonly side: 'left' | 'right'
}

export interface EgoLayout {
  readonly height: number
  readonly centre: Place
  readonly around: readonly Place[]
  /** Room for a name, in pixels. */
  readonly nameWidth: number
}

const ROW = 36
const BOTH_SIDES_FROM = 600
const MARGIN = 14

export function egoLayout(count: number, width: number): EgoLayout {
  const both = width >= BOTH_SIDES_FROM && count > 3
  const right = both ? Math.ceil(count / 2) : count
  const height = Math.max(right * ROW + ROW, 4 * ROW)
  const radius = both ? Math.min(150, width * 0.19) : Math.min(110, width * 0.28)
  const x = both ? width / 2 : MARGIN
  const centre = { x, y: height / 2, side: 'right' } as const
  const around = Array.from({ length: count }, (_, at): Place => {
    const side = at < right ? 'right' : 'left'
    const rows = side === 'right' ? right : count - right
    const row = side === 'right' ? at : at - right
    const y = height / 2 + (row - (rows - 1) / 2) * ROW
    const reach = Math.sqrt(1 - ((y - height / 2) / (height / 2)) ** 2)
    return { x: x + (side === 'right' ? 1 : -1) * radius * (0.45 + 0.55 * reach), y, side }
  })
  return { height, centre, around, nameWidth: (both ? width / 2 : width - x) - radius - MARGIN }
}
