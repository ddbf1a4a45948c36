// Which names stand in the picture: those with most ties first, none over another name or over another's sign. Closer up
// there is room for more.
import type { Core, NodeSingular } from 'cytoscape'

const LINE = 1.25
const CHARACTER = 0.52

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What Cytoscape.js does not draw anyway. */
export const LEAST_FONT = 8

/** Among more signs than this a name may lie over one: to look at each for each takes too long. */
const MOST_SIGNS = 400

/** Gives every node whose name finds no room the class `quiet`; touches only what changes, of thousands often nothing. */
export function placeLabels(cy: Core): void {
  const zoom = cy.zoom()
  const inSight = (box: Box) =>
    box.right > 0 && box.bottom > 0 && box.left < cy.width() && box.top < cy.height()
  const shown = fittingLabels(cy, zoom, (node) => node.renderedPosition(), inSight)
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) {
      if (Number(node.data('font')) * zoom < LEAST_FONT) continue
      const quiet = !shown.has(node.id())
      if (quiet !== node.hasClass('quiet')) node.toggleClass('quiet', quiet)
    }
  })
}

/** Ids of the nodes whose names have room at this size. */
export function fittingLabels(
  cy: Core,
  zoom: number,
  placeOf: (node: NodeSingular) => Point,
  within: (box: Box) => boolean = () => true,
): ReadonlySet<string> {
  const nodes = cy
    .nodes()
    .toArray()
    .sort((a, b) => Number(b.data('degree')) - Number(a.data('degree')))
  const taken = nodes.length > MOST_SIGNS ? [] : nodes.map((node) => signBox(node, placeOf(node), zoom))
  const shown = new Set<string>()
  for (const node of nodes) {
    if (Number(node.data('font')) * zoom < LEAST_FONT) continue
    const box = labelBox(node, placeOf(node), zoom)
    if (!within(box) || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    shown.add(node.id())
  }
  return shown
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The sign; what of it lies above its own name is no matter, its name begins under it. */
function signBox(node: NodeSingular, { x, y }: Point, zoom: number): Box {
  const half = (Number(node.data('size')) * zoom) / 2
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

/** About where the name will be: under its node, in lines of at most so many pixels. */
function labelBox(node: NodeSingular, { x, y }: Point, zoom: number): Box {
  const font = Number(node.data('font')) * zoom
  const most = Number(node.data('wrap')) * zoom
  const long = String(node.data('label')).length * font * CHARACTER
  const half = Math.min(long, most) / 2
  const top = y + (Number(node.data('size')) * zoom) / 2
  return { left: x - half, right: x + half, top, bottom: top + Math.ceil(long / most) * font * LINE + 4 }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
