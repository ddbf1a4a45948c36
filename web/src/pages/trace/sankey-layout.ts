import { sankey, sankeyLinkHorizontal, sankeyRight } from 'd3-sankey'
import type { Band, Box, Folded } from './fold.js'

/** A word of twenty letters stands whole in the least; words want room, and so have the bands between two cards to show where they go. */
const LEAST_CARD = 162
const MOST_CARD = 270
const [LEAST_GAP, GAP] = [46, 64]
const CARD_HEIGHT = 44
/** Between the middles of two cards with next to no ways. */
const ROW = CARD_HEIGHT + 8
const EDGE = CARD_HEIGHT / 2 + 4

export interface Card {
  readonly box: Box
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Ribbon {
  readonly key: string
  readonly path: string
  readonly width: number
  readonly ways: readonly number[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** From left to right and from top to bottom, as the keyboard goes through them. */
  readonly cards: readonly Card[]
  readonly ribbons: readonly Ribbon[]
}

type Link = Band & { readonly source: string; readonly target: string; readonly value: number }

/** Money stands in the last column; the picture is as high as its fullest column needs, and scrolls where it is too wide. */
export function layoutOf({ boxes, bands }: Folded, width: number): Layout {
  const links = bands.map((band): Link => ({
    ...band,
    source: band.from,
    target: band.to,
    value: band.ways.length,
  }))
  const make = (drawn: number, height: number, card: number) =>
    sankey<Box, Link>()
      .nodeId(({ id }) => id)
      .nodeAlign(sankeyRight)
      .nodeWidth(card)
      .nodePadding(ROW)
      .extent([
        [1, EDGE],
        [drawn - 1, height - EDGE],
      ])({ nodes: boxes.map((box) => ({ ...box })), links: links.map((link) => ({ ...link })) })
  // Once to learn the columns, once with room for them.
  const columns = new Map<number, number>()
  for (const { x0 = 0 } of make(1_000, 1_000, 1).nodes) columns.set(x0, (columns.get(x0) ?? 0) + 1)
  const card = cardIn(width, columns.size)
  const ways = new Set(bands.flatMap((band) => band.ways)).size
  const height = Math.max(1, ...columns.values()) * ROW + Math.min(220, 20 + ways * 6) + 2 * EDGE
  const drawn = Math.max(width, columns.size * card + (columns.size - 1) * LEAST_GAP)
  const graph = make(drawn, height, card)
  const path = sankeyLinkHorizontal<Box, Link>()
  return {
    width: drawn,
    height,
    cards: graph.nodes
      .map(({ x0 = 0, y0 = 0, y1 = 0, ...box }): Card => {
        const high = Math.max(CARD_HEIGHT, y1 - y0)
        return { box, x: x0, y: (y0 + y1 - high) / 2, width: card, height: high }
      })
      .sort((a, b) => a.x - b.x || a.y - b.y),
    ribbons: graph.links.map((link) => ({
      key: `${link.from} ${link.to}`,
      path: path(link) ?? '',
      width: Math.max(1.5, link.width ?? 0),
      ways: link.ways,
    })),
  }
}

/** As wide as the screen has room for; where it has not enough, the picture is wider. */
function cardIn(width: number, columns: number): number {
  const room = (gap: number): number => (width - 2 - gap * (columns - 1)) / Math.max(1, columns)
  const card = room(GAP) < LEAST_CARD ? room(LEAST_GAP) : room(GAP)
  return Math.min(MOST_CARD, Math.max(LEAST_CARD, card))
}
