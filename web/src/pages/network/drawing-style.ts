import type { StylesheetJson } from 'cytoscape'
import { LEAST_FONT } from './labels.js'
import { COLOURS } from './symbols.js'

/** How nodes and lines look, in the colours that the page has now. */
export function drawingStyle(box: HTMLElement, large: boolean): StylesheetJson {
  const colour = colourReader(box)
  const text = colour('--basis-color-default-color-document')
  const ground = colour('--basis-color-default-bg-document')
  const line = colour('--chart-6')
  const strong = colour('--basis-focus-color')
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)' as 'ellipse',
        label: 'data(label)',
        color: text,
        'font-family': getComputedStyle(box).fontFamily,
        'font-size': 'data(font)',
        'min-zoomed-font-size': LEAST_FONT,
        'text-wrap': 'wrap',
        'text-max-width': 'data(wrap)',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': ground,
        'text-outline-width': large ? 0 : 2,
        'border-width': 1.5,
        'border-color': ground,
        'overlay-opacity': 0,
      },
    },
    ...Array.from({ length: COLOURS }, (_, at) => ({
      selector: `node.colour-${at + 1}`,
      style: { 'background-color': colour(`--chart-${at + 1}`) },
    })),
    { selector: 'node.alone', style: { shape: 'ellipse', 'background-color': ground, 'border-color': line } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        width: 'data(width)',
        'line-color': line,
        'line-opacity': large ? 0.35 : 0.6,
        'overlay-opacity': 0,
      },
    },
    // Dashes are slow to draw by the thousand.
    { selector: 'edge.named', style: large ? {} : { 'line-style': 'dashed' } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    ...(['left', 'right'] as const).map((side) => ({
      selector: `node.${side}`,
      style: {
        'text-valign': 'center' as const,
        'text-halign': side,
        'text-margin-y': 0,
        'text-margin-x': side === 'right' ? 3 : -3,
      },
    })),
    { selector: 'node.quiet', style: { 'text-opacity': 0 } },
    { selector: '.faint', style: { opacity: 0.2 } },
    { selector: 'node.lost', style: { opacity: 0.25, 'text-opacity': 0 } },
    { selector: 'edge.lost', style: { opacity: 0.12 } },
    { selector: 'edge.near', style: { 'line-opacity': 1, 'line-color': strong } },
    { selector: 'node.near', style: { 'text-opacity': 1, 'min-zoomed-font-size': 0, 'z-index': 5 } },
    {
      selector: 'node.found',
      style: {
        'border-width': 4,
        'border-color': strong,
        'text-opacity': 1,
        'min-zoomed-font-size': 0,
        'z-index': 6,
      },
    },
    {
      selector: 'node.light, node:selected',
      style: {
        'border-width': 5,
        'border-color': strong,
        'text-opacity': 1,
        'min-zoomed-font-size': 0,
        'font-weight': 'bold',
        'z-index': 9,
      },
    },
  ]
}

/** A canvas knows no variables, nor light and dark: the page says what a colour is now. */
function colourReader(box: HTMLElement): (name: string) => string {
  const { color } = box.style
  return (name) => {
    box.style.color = `var(${name})`
    const found = getComputedStyle(box).color
    box.style.color = color
    return found
  }
}
