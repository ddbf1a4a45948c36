// The network as a picture that leaves the page: all of it, whatever part was in sight, with as many names as find room. It
// is drawn anew, beside the screen: in the sizes of a wide one, wherever the reader sits.
import cytoscape, { type Core } from 'cytoscape'
import { drawingStyle } from './drawing-style.js'
import { fittingLabels, putLabel } from './labels.js'
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

export function takePicture(cy: Core, box: HTMLElement, large: boolean): Picture {
  const background = getComputedStyle(document.documentElement).backgroundColor
  const options = { output: 'base64uri', full: true, bg: background } as const
  if (large)
    return { image: cy.png({ ...options, maxWidth: 6_000, maxHeight: 6_000, scale: 1 }), hidden: null }
  const studio = document.createElement('div')
  studio.className = 'bgf-network__studio __________cytoscape_container'
  document.body.append(studio)
  const copy = copyOf(cy, studio, box)
  try {
    const shown = showNames(copy)
    return { image: copy.png({ ...options, scale: SHARP }), hidden: copy.nodes().length - shown }
  } finally {
    copy.destroy()
    studio.remove()
  }
}

function copyOf(cy: Core, container: HTMLElement, box: HTMLElement): Core {
  const copy = cytoscape({
    container,
    elements: cy.elements().map((element) => {
      const { data, classes, position } = element.json() as unknown as cytoscape.ElementDefinition
      const { share, width, scale } = element.data() as Record<string, number>
      return element.isNode()
        ? { data: { ...data, ...sizesOf(share ?? 0, { scale: 0.8, narrow: false }) }, classes, position }
        : { data: { ...data, width: (width ?? 1) / (scale ?? 1) }, classes }
    }) as cytoscape.ElementDefinition[],
    style: drawingStyle(box, false),
    layout: { name: 'preset', fit: false },
  })
  copy.elements().removeClass('faint near light quiet')
  return copy
}

/** Gives how many names there are. Nothing is drawn before: what is measured once is not measured again. */
function showNames(cy: Core): number {
  const full = new Map(cy.nodes().map((node) => [node.id(), Number(node.data('font'))]))
  let shown: ReturnType<typeof fittingLabels> = new Map()
  for (const size of FONTS) {
    for (const node of cy.nodes().toArray()) {
      if (!shown.has(node.id())) node.data('font', (full.get(node.id()) ?? 12) * size)
    }
    shown = fittingLabels(cy, SHARP, (node) => {
      const { x, y } = node.position()
      return { x: x * SHARP, y: y * SHARP }
    })
    if (shown.size === cy.nodes().length) break
  }
  for (const node of cy.nodes().toArray()) putLabel(node, shown.get(node.id()))
  return shown.size
}
