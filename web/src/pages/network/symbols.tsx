// Communities are told apart by colour and shape together: eight colours and seven shapes make 56 pairs before one comes
// back. Who is tied to nobody has neither.

/** Named as Cytoscape.js names them. */
export const SHAPES = ['ellipse', 'rectangle', 'triangle', 'diamond', 'pentagon', 'hexagon', 'star'] as const
export type Shape = (typeof SHAPES)[number]

export interface Symbol {
  readonly shape: Shape
  /** Of `--chart-1` to `--chart-8`. */
  readonly colour: number
}

export const COLOURS = 8

/** Numbers of communities begin at 1. */
export const symbolOf = (community: number): Symbol => ({
  shape: SHAPES[(community - 1) % SHAPES.length] ?? 'ellipse',
  colour: ((community - 1) % COLOURS) + 1,
})

/** The sign of a community beside words. */
export function CommunitySymbol({ community }: { readonly community: number }) {
  const { shape, colour } = symbolOf(community)
  const paint = { fill: `var(--chart-${colour})` }
  return (
    <svg className="bgf-symbol" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      {shape === 'ellipse' ? (
        <circle r={7} style={paint} />
      ) : (
        <polygon points={POINTS[shape]} style={paint} />
      )}
    </svg>
  )
}

/** Corners around the middle of 16 by 16; a circle has none. */
export const POINTS: Readonly<Record<Exclude<Shape, 'ellipse'>, string>> = {
  rectangle: '-6,-6 6,-6 6,6 -6,6',
  triangle: '0,-7 7,6 -7,6',
  diamond: '0,-8 8,0 0,8 -8,0',
  pentagon: ring(5, 7.5),
  hexagon: ring(6, 7.5),
  star: star(),
}

function ring(corners: number, radius: number): string {
  return Array.from({ length: corners }, (_, at) => point((at / corners) * 2 * Math.PI, radius)).join(' ')
}

function star(): string {
  return Array.from({ length: 10 }, (_, at) => point((at / 10) * 2 * Math.PI, at % 2 === 0 ? 8 : 3.6)).join(
    ' ',
  )
}

function point(angle: number, radius: number): string {
  return `${(Math.sin(angle) * radius).toFixed(1)},${(-Math.cos(angle) * radius).toFixed(1)}`
}
