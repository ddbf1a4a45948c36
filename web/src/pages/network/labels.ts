// Which names stand in the picture: those with most ties first, and none over another. Closer up there is room for more.
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

/** Gives every node whose name finds no room the class `quiet`; touches only what changes, of thousands often nothing. */
export function placeLabels(cy: Core): void {
  const zoom = cy.zoom()
  const taken: Box[] = []
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => Number(node.data('font')) * zoom >= LEAST_FONT)
    .sort((a, b) => Number(b.data('degree')) - Number(a.data('degree')))
  cy.batch(() => {
    for (const node of nodes) {
      const box = labelBox(node, zoom)
      const inSight = box.right > 0 && box.bottom > 0 && box.left < cy.width() && box.top < cy.height()
      const room = inSight && !taken.some((other) => overlap(box, other))
      if (room) taken.push(box)
      if (room === node.hasClass('quiet')) node.toggleClass('quiet', !room)
    }
  })
}

/** About where the name will be: under its node, in lines of at most so many pixels. */
function labelBox(node: NodeSingular, zoom: number): Box {
  const { x, y } = node.renderedPosition()
  const font = Number(node.data('font')) * zoom
  const most = Number(node.data('wrap')) * zoom
  const long = String(node.data('label')).length * font * CHARACTER
  const half = Math.min(long, most) / 2
  const top = y + (Number(node.data('size')) * zoom) / 2
  return { left: x - half, right: x + half, top, bottom: top + Math.ceil(long / most) * font * LINE + 4 }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
