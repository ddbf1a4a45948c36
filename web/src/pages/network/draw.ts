// The picture itself, drawn by Cytoscape.js on a canvas. Only what a lazy part of the page imports.
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape'
import { drawingStyle } from './drawing-style.js'
import type { Places } from './layout.js'
import { type Picture, takePicture } from './take-picture.js'
import { placeLabels } from './labels.js'
import { matches, type Network } from './network-data.js'
import { type Size, sizesOf } from './sizes.js'
import { symbolOf } from './symbols.js'

/** From so many lines on, the canvas leaves out what is slow to draw while it moves. */
const LARGE = 1_000
const STEP = 1.3
/** Width in pixels below which a picture is a small one. */
const NARROW = 640

export interface Drawing {
  /** Makes a partner and those tied to it stand out; null puts all back. */
  readonly light: (id: string | null) => void
  readonly select: (id: string | null) => void
  /** Rings around those that a search finds; the others fade. Nobody found changes nothing. */
  readonly mark: (search: string) => void
  /** Brings a partner into sight. */
  readonly show: (id: string) => void
  readonly zoom: (way: 'in' | 'out' | 'fit') => void
  /** The nearest partner in this direction, or the first when there is none yet. */
  readonly next: (from: string | null, way: Way) => string | null
  readonly wheel: (on: boolean) => void
  readonly picture: () => Picture
  readonly repaint: () => void
  readonly destroy: () => void
}

export type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

interface Listeners {
  readonly onHover: (id: string | null) => void
  readonly onChoose: (id: string | null) => void
}

export function draw(box: HTMLElement, network: Network, places: Places, listeners: Listeners): Drawing {
  keepStyleSheetOut()
  const large = network.links.length > LARGE
  const narrow = box.clientWidth < NARROW
  const cy = cytoscape({
    container: box,
    elements: elementsOf(network, places, { scale: scaleFor(box, places), narrow }),
    style: drawingStyle(box, large),
    layout: { name: 'preset', fit: false },
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autoungrabify: true,
    selectionType: 'single',
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    pixelRatio: large ? 1 : Math.min(devicePixelRatio, 2),
  })
  fitAll(cy)
  placeLabels(cy)
  const placeAnew = afterwards(() => placeLabels(cy))
  cy.on('zoom pan resize', placeAnew)
  const remember = () => rememberForPaper(box)
  remember()
  cy.on('resize', remember)
  cy.userZoomingEnabled(matchMedia('(pointer: coarse)').matches)
  cy.on('mouseover', 'node', ({ target }: cytoscape.EventObjectNode) => listeners.onHover(target.id()))
  cy.on('mouseout', 'node', () => listeners.onHover(null))
  cy.on('tap', ({ target }: { target: Core | cytoscape.NodeSingular }) =>
    listeners.onChoose(target === cy || !('isNode' in target) || !target.isNode() ? null : target.id()),
  )
  // Hovering over one of thousands must not touch all others.
  const faint = (on: boolean, near: cytoscape.Collection) =>
    large ? undefined : on ? cy.elements().not(near).addClass('faint') : cy.elements().removeClass('faint')
  return {
    light: (id) =>
      cy.batch(() => {
        cy.elements('.near, .light').removeClass('near light')
        faint(false, cy.collection())
        if (id === null) return
        const near = cy.getElementById(id).closedNeighborhood()
        faint(true, near)
        near.addClass('near')
        cy.getElementById(id).addClass('light')
      }),
    select: (id) => {
      cy.$(':selected').unselect()
      if (id !== null) cy.getElementById(id).select()
    },
    mark: (search) =>
      cy.batch(() => {
        cy.elements('.found, .lost').removeClass('found lost')
        const found = cy
          .nodes()
          .filter((node) => search !== '' && matches(String(node.data('label')), search))
        if (found.empty()) return
        found.addClass('found')
        cy.elements().not(found).not(found.connectedEdges()).addClass('lost')
      }),
    show: (id) => {
      const node = cy.getElementById(id)
      const { x, y } = node.renderedPosition()
      const inSight = x > 40 && y > 40 && x < cy.width() - 40 && y < cy.height() - 40
      if (!inSight) cy.center(node)
    },
    zoom: (way) => {
      if (way === 'fit') fitAll(cy)
      else
        cy.zoom({
          level: cy.zoom() * (way === 'in' ? STEP : 1 / STEP),
          renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
        })
    },
    next: (from, way) => nextOf(cy, from, way),
    wheel: (on) => void cy.userZoomingEnabled(on || matchMedia('(pointer: coarse)').matches),
    picture: () => takePicture(cy, box, large),
    repaint: () => {
      cy.style(drawingStyle(box, large))
      remember()
    },
    destroy: () => {
      cy.off('zoom pan resize', placeAnew)
      cy.off('resize', remember)
      cy.destroy()
    },
  }
}

function elementsOf({ nodes, links }: Network, places: Places, size: Size): ElementDefinition[] {
  const most = Math.max(1, ...nodes.map(({ degree }) => degree))
  return [
    ...nodes.map(({ partner, degree, community }, at): ElementDefinition => {
      const [x, y] = places[at] ?? [0, 0]
      const share = Math.sqrt(degree / most)
      const { shape, colour } = symbolOf(community)
      return {
        data: {
          ...{ id: partner.id, label: partner.name, degree, shape },
          ...sizesOf(share, size),
          share,
        },
        classes: degree === 0 ? 'alone' : `colour-${colour}`,
        position: { x, y },
      }
    }),
    ...links.map(({ sourceId, targetId, weight, together }): ElementDefinition => ({
      data: {
        ...{ id: `${sourceId} ${targetId}`, source: sourceId, target: targetId },
        width: (1.2 + Math.log2(weight) * 1.2) * size.scale,
        scale: size.scale,
      },
      classes: together > 0 ? 'together' : 'named',
    })),
  ]
}

/** How much of the drawing goes into a pixel when all of it is in sight; a very large one is not made readable at once. */
function scaleFor(box: HTMLElement, places: Places): number {
  const span = (axis: 0 | 1) => {
    const all = places.map((place) => place[axis])
    return Math.max(...all) - Math.min(...all)
  }
  const scale = Math.max(span(0) / (box.clientWidth - 120), span(1) / (box.clientHeight - 80))
  return Math.min(2.6, Math.max(0.5, scale))
}

/** A canvas is printed as it was drawn for the screen: its style sheet has to know how large, and on which colour. */
function rememberForPaper(box: HTMLElement): void {
  // During printing the box has the size of paper.
  if (matchMedia('print').matches) return
  box.style.setProperty('--drawn-width', String(box.offsetWidth))
  box.style.setProperty('--drawn-height', String(box.offsetHeight))
  box.style.setProperty('--drawn-on', getComputedStyle(document.documentElement).backgroundColor)
}

/** All signs in sight, with room for names at the edges. Names themselves do not count: those without room are not there. */
function fitAll(cy: Core): void {
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: false })
  const [side, top, bottom] = cy.width() < NARROW ? [36, 24, 36] : [64, 28, 44]
  const room = { width: cy.width() - 2 * side, height: cy.height() - top - bottom }
  const zoom = Math.min(room.width / Math.max(w, 1), room.height / Math.max(h, 1), cy.maxZoom())
  const level = Math.max(zoom, cy.minZoom())
  cy.viewport({
    zoom: level,
    pan: {
      x: side + (room.width - w * level) / 2 - x1 * level,
      y: top + (room.height - h * level) / 2 - y1 * level,
    },
  })
}

/** Calls it once when nothing has asked for a moment. */
function afterwards(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, 150)
  }
}

/** Straight in that direction counts most; what lies aside counts as further away. */
function nextOf(cy: Core, from: string | null, way: Way): string | null {
  const all = cy.nodes()
  const node = from === null ? null : cy.getElementById(from)
  if (node === null || node.empty()) return all.nonempty() ? (all[0]?.id() ?? null) : null
  const { x, y } = node.position()
  const across = way === 'ArrowLeft' || way === 'ArrowRight'
  const sign = way === 'ArrowRight' || way === 'ArrowDown' ? 1 : -1
  let [best, least]: [string | null, number] = [null, Infinity]
  all.forEach((other) => {
    const to = other.position()
    const ahead = (across ? to.x - x : to.y - y) * sign
    const aside = Math.abs(across ? to.y - y : to.x - x)
    const distance = ahead + 2 * aside
    if (ahead > 0 && distance < least) [best, least] = [other.id(), distance]
  })
  return best ?? from
}

/** Cytoscape.js writes a style element unless one of this name is there; the pages' policy refuses those. */
function keepStyleSheetOut(): void {
  const name = '__________cytoscape_stylesheet'
  if (document.getElementById(name) !== null) return
  const mark = document.createElement('meta')
  mark.id = name
  document.head.append(mark)
}
