// Which names stand in the picture, and on which side of their sign: those with most ties first, none over another name or
// over another's sign. Closer up there is room for more.
import type { Core, NodeSingular } from 'cytoscape'

const LINE = 1.25
const CHARACTER = 0.52
const GAP = 3

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** What Cytoscape.js does not draw anyway. */
export const LEAST_FONT = 8

/** In this order; under its sign is where a reader looks first, and needs no class. */
export const SIDES = ['below', 'above', 'right', 'left'] as const
type Side = (typeof SIDES)[number]

/** Among more signs than this a name may lie over one: to look at each for each takes too long. */
const MOST_SIGNS = 400

/** Gives every node whose name finds no room the class `quiet`; touches only what changes, of thousands often nothing. */
export function placeLabels(cy: Core): void {
  const inSight = (box: Box) =>
    box.left > 0 && box.top > 0 && box.right < cy.width() && box.bottom < cy.height()
  const zoom = cy.zoom()
  const shown = fittingLabels(cy, zoom, (node) => node.renderedPosition(), inSight)
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      if (Number(node.data('font')) * zoom >= LEAST_FONT) putLabel(node, shown.get(node.id()))
    }
  })
}

/** Undefined where there is no room. */
export function putLabel(node: NodeSingular, side: Side | undefined): void {
  const has = (name: string, on: boolean) => {
    if (on !== node.hasClass(name)) node.toggleClass(name, on)
  }
  has('quiet', side === undefined)
  for (const one of SIDES) if (one !== 'below') has(one, one === side)
}

/** The nodes whose names have room at this size, by id, and on which side. */
export function fittingLabels(
  cy: Core,
  zoom: number,
  placeOf: (node: NodeSingular) => Point,
  within: (box: Box) => boolean = () => true,
): ReadonlyMap<string, Side> {
  const nodes = cy
    .nodes()
    .toArray()
    .sort((a, b) => Number(b.data('degree')) - Number(a.data('degree')))
  const many = nodes.length > MOST_SIGNS
  const taken = many ? [] : nodes.map((node) => signBox(node, placeOf(node), zoom))
  const shown = new Map<string, Side>()
  for (const node of nodes) {
    if (Number(node.data('font')) * zoom < LEAST_FONT) continue
    const place = placeOf(node)
    for (const side of many ? (['below'] as const) : SIDES) {
      const box = labelBox(node, place, zoom, side)
      if (!within(box) || taken.some((other) => overlap(box, other))) continue
      taken.push(box)
      shown.set(node.id(), side)
      break
    }
  }
  return shown
}

function signBox(node: NodeSingular, { x, y }: Point, zoom: number): Box {
  const half = (Number(node.data('size')) * zoom) / 2
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** About where the name will be, in lines of at most so many pixels. */
function labelBox(node: NodeSingular, { x, y }: Point, zoom: number, side: Side): Box {
  const font = Number(node.data('font')) * zoom
  const most = Number(node.data('wrap')) * zoom
  const long = String(node.data('label')).length * font * CHARACTER
  const [wide, high] = [Math.min(long, most), Math.ceil(long / most) * font * LINE + 4]
  const away = (Number(node.data('size')) * zoom) / 2 + GAP * zoom * 0.5
  switch (side) {
    case 'below':
      return { left: x - wide / 2, right: x + wide / 2, top: y + away, bottom: y + away + high }
    case 'above':
      return { left: x - wide / 2, right: x + wide / 2, top: y - away - high, bottom: y - away }
    case 'right':
      return { left: x + away, right: x + away + wide, top: y - high / 2, bottom: y + high / 2 }
    case 'left':
      return { left: x - away - wide, right: x - away, top: y - high / 2, bottom: y + high / 2 }
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
