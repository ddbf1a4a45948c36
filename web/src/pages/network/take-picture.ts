// The network as a picture that leaves the page: all of it, whatever part was in sight, with as many names as find room.
import type { Core } from 'cytoscape'
import { fittingLabels } from './labels.js'
import { sizesOf } from './sizes.js'

export interface Picture {
  /** As an address with the data in it. */
  readonly image: string
  /** Names that found no room; null where there are too many to find out. */
  readonly hidden: number | null
}

/** Pixels for each unit of the drawing. */
const SHARP = 2.5
/** From large to small: where a name finds no room it is tried smaller. */
const FONTS = [1, 0.8, 0.62]

export function takePicture(cy: Core, large: boolean): Picture {
  const background = getComputedStyle(document.documentElement).backgroundColor
  const options = { output: 'base64uri', full: true, bg: background } as const
  if (large)
    return { image: cy.png({ ...options, maxWidth: 6_000, maxHeight: 6_000, scale: 1 }), hidden: null }
  const back = resize(cy)
  const shown = showNames(cy)
  const image = cy.png({ ...options, scale: SHARP })
  back()
  return { image, hidden: cy.nodes().length - shown }
}

/** The sizes of a wide screen, which suit the distances of the drawing; gives the way back. */
function resize(cy: Core): () => void {
  const before = cy.nodes().map((node) => {
    const { size, font, wrap } = node.data() as Record<string, number>
    return { node, data: { size, font, wrap }, quiet: node.hasClass('quiet') }
  })
  cy.batch(() => {
    for (const { node } of before) {
      const share = Number(node.data('share'))
      node.data(sizesOf(share, { scale: 0.8, narrow: false }))
    }
  })
  return () =>
    cy.batch(() => {
      for (const { node, data, quiet } of before) {
        node.data(data)
        node.toggleClass('quiet', quiet)
      }
    })
}

/** Gives how many names there are. */
function showNames(cy: Core): number {
  let shown: ReadonlySet<string> = new Set()
  const full = new Map(cy.nodes().map((node) => [node.id(), Number(node.data('font'))]))
  for (const size of FONTS) {
    const missing = cy.nodes().filter((node) => !shown.has(node.id()))
    if (missing.empty()) break
    cy.batch(() => {
      for (const node of missing.toArray()) node.data('font', (full.get(node.id()) ?? 12) * size)
    })
    shown = fittingLabels(cy, SHARP, (node) => {
      const { x, y } = node.position()
      return { x: x * SHARP, y: y * SHARP }
    })
  }
  cy.batch(() => {
    for (const node of cy.nodes().toArray()) node.toggleClass('quiet', !shown.has(node.id()))
  })
  return shown.size
}
