// From policy on the left to money on the right. Every way is one unit wide, whatever the amount at its end: amounts of
// several ways must not be added, so no width may look as if they were.
import { sankey, sankeyLinkHorizontal, sankeyRight } from 'd3-sankey'
import { useState } from 'react'
import { Link } from 'wouter'
import { tracePath } from '../../addresses.js'
import { useFormat } from '../../text/format.js'
import { useLanguage } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { linesOf } from '../../ui/svg-lines.js'
import { useWidth } from '../../ui/use-width.js'
import { type TraceNode, useNames } from './names.js'
import type { Steps } from './steps.js'
import './sankey.css'

const LEAST_COLUMN = 190
const NODE = 12
const ROW = 40

const COLOURS: Readonly<Record<string, number>> = {
  PolicyDocument: 1,
  Activity: 3,
  Goal: 5,
  Program: 8,
  BudgetLine: 2,
}

const texts = defineTexts(
  {
    picture: 'Van beleid links naar geld rechts; de tabellen hieronder zeggen hetzelfde',
    widths:
      'De breedte telt wegen, geen euro’s: elke weg is even breed, hoe groot het bedrag aan het eind ook is. Kies een vak om vanaf daar verder te gaan.',
    ways: (count: string, one: boolean) => `${count} ${one ? 'weg' : 'wegen'}`,
  },
  {
    picture: 'From policy on the left to money on the right; the tables below say the same',
    widths:
      'Widths count ways, not euros: every way is equally wide, however large the amount at its end. Choose a box to go on from there.',
    ways: (count: string, one: boolean) => `${count} ${one ? 'way' : 'ways'}`,
  },
)

interface Box {
  readonly id: string
  readonly node: TraceNode
  readonly ways: ReadonlySet<number>
}
interface Band {
  readonly ways: readonly number[]
}

export function Sankey({ steps }: { readonly steps: Steps }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const language = useLanguage()
  const { number } = useFormat()
  const { name } = useNames()
  const [holder, width] = useWidth<HTMLDivElement>()
  const [active, setActive] = useState<string | null>(null)
  const { nodes, links, height, column, drawn } = layoutOf(steps, width)
  const lit = active === null ? null : (steps.nodes.get(active)?.ways ?? null)
  const path = sankeyLinkHorizontal<Box, Band>()
  const kinds = [...new Set(nodes.map(({ node }) => node.__typename))]
  return (
    <figure className="bgf-sankey">
      {/* Reached by keyboard, so that who uses no mouse can scroll it sideways. */}
      <div ref={holder} className="bgf-sankey__scroll" role="region" aria-label={t.picture} tabIndex={0}>
        {width === 0 ? null : (
          <svg width={drawn} height={height} role="group" aria-label={t.picture}>
            {links.map((link) => (
              <path
                key={link.index}
                className={classOf(link.ways, lit)}
                d={path(link) ?? ''}
                strokeWidth={Math.max(1.5, link.width ?? 0)}
              />
            ))}
            {nodes.map((box) => (
              <Link key={box.id} href={tracePath(box.id)} asChild>
                <a
                  className="bgf-sankey__node"
                  aria-label={`${words.type[box.node.__typename] ?? ''}: ${name(box.node)}. ${t.ways(number(box.ways.size), box.ways.size === 1)}`}
                  {...(language === 'nl' ? {} : { lang: 'nl' })}
                  onFocus={() => setActive(box.id)}
                  onBlur={() => setActive(null)}
                  onMouseEnter={() => setActive(box.id)}
                  onMouseLeave={() => setActive(null)}
                >
                  <NodeShape box={box} text={name(box.node)} column={column} />
                </a>
              </Link>
            ))}
          </svg>
        )}
      </div>
      <p className="bgf-sankey__said" aria-hidden="true">
        {active === null ? '' : nodes.filter(({ id }) => id === active).map(({ node }) => name(node))}
      </p>
      <figcaption className="bgf-subtle">
        <ul className="bgf-plain-list bgf-cluster">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg width={14} height={14} aria-hidden="true">
                <rect width={14} height={14} style={{ fill: colourOf(kind) }} />
              </svg>{' '}
              {words.type[kind]}
            </li>
          ))}
        </ul>
        <p>{t.widths}</p>
      </figcaption>
    </figure>
  )
}

type Placed = ReturnType<typeof layoutOf>['nodes'][number]

function NodeShape({
  box,
  text,
  column,
}: {
  readonly box: Placed
  readonly text: string
  readonly column: number
}) {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = box
  const lines = linesOf(text, column - NODE - 16)
  const middle = (y0 + y1) / 2
  return (
    <>
      <rect
        x={x0}
        y={y0}
        width={x1 - x0}
        height={Math.max(2, y1 - y0)}
        style={{ fill: colourOf(box.node.__typename) }}
      />
      <text x={x1 + 6} y={middle}>
        {lines.map((line, at) => (
          <tspan key={at} x={x1 + 6} dy={at === 0 ? (lines.length === 1 ? '0.35em' : '-0.25em') : '1.15em'}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </>
  )
}

const colourOf = (kind: string): string => `var(--chart-${COLOURS[kind] ?? 6})`

const classOf = (ways: readonly number[], lit: ReadonlySet<number> | null): string =>
  lit === null
    ? 'bgf-sankey__band'
    : ways.some((way) => lit.has(way))
      ? 'bgf-sankey__band bgf-sankey__band--lit'
      : 'bgf-sankey__band bgf-sankey__band--faint'

/** Money stands in the last column; the picture is as high as its fullest column needs, and scrolls where it is too wide. */
function layoutOf({ nodes, steps }: Steps, width: number) {
  const boxes = [...nodes].map(([id, { node, ways }]): Box => ({ id, node, ways }))
  const bands = steps.map(({ from, to, ways }) => ({
    source: from.id,
    target: to.id,
    value: ways.length,
    ways,
  }))
  const ways = Math.max(1, ...steps.flatMap((step) => step.ways)) + 1
  const make = (drawn: number, height: number, padding: number) =>
    sankey<Box, Band>()
      .nodeId(({ id }) => id)
      .nodeAlign(sankeyRight)
      .nodeWidth(NODE)
      .nodePadding(padding)
      .extent([
        [1, 18],
        [drawn, height - 18],
      ])({ nodes: boxes.map((box) => ({ ...box })), links: bands.map((band) => ({ ...band })) })
  // Once to learn the columns, once with room for them.
  const columns = new Map<number, number>()
  for (const { x0 = 0 } of make(1_000, 1_000, 1).nodes) columns.set(x0, (columns.get(x0) ?? 0) + 1)
  const column = Math.max(LEAST_COLUMN, width / Math.max(1, columns.size))
  const height = Math.max(1, ...columns.values()) * ROW + Math.min(240, ways * 8) + 36
  const drawn = column * columns.size
  return { ...make(drawn - column + NODE, height, ROW - 4), height, column, drawn }
}
