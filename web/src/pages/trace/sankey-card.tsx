import { Link } from 'wouter'
import { tracePath } from '../../addresses.js'
import { useFormat } from '../../text/format.js'
import { useLanguage } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { allLinesOf, lineOf, linesOf } from '../../ui/svg-lines.js'
import type { Box } from './fold.js'
import { isLine, type Line, useNames } from './names.js'
import type { Card } from './sankey-layout.js'

const texts = defineTexts(
  {
    ways: (count: string, one: boolean) => `${count} ${one ? 'weg' : 'wegen'}`,
    together: (count: string, things: string) => `nog ${count} ${things}`,
    toList: 'samengenomen, naar de lijst',
  },
  {
    ways: (count: string, one: boolean) => `${count} ${one ? 'way' : 'ways'}`,
    together: (count: string, things: string) => `${count} more ${things}`,
    toList: 'taken together, to the list',
  },
)

/** How wide the stripe is that says of what kind something is, and how far from it the words stand. */
const STRIPE = 7
const INSET = 8
/** Of these small words. */
const LETTER = 6.9
const LINE = 17

/** What a box is called, in full, and as it stands in the picture. */
export function useBoxNames() {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const { name, amount, what } = useNames()
  const together = ({ nodes, kind }: Box) => t.together(number(nodes.length), words.things[kind]?.[1] ?? '')
  const full = (box: Box): string => {
    const [only, ...others] = box.nodes
    return only === undefined || others.length > 0 ? together(box) : name(only)
  }
  const spoken = (box: Box): string => {
    const ways = t.ways(number(box.ways.size), box.ways.size === 1)
    return box.nodes.length > 1
      ? `${full(box)}, ${t.toList}. ${ways}`
      : `${words.type[box.kind] ?? ''}: ${full(box)}. ${ways}`
  }
  /** An amount above what it is: what one looks for stands first and whole. */
  const linesIn = (box: Box, width: number): readonly string[] => {
    const [only] = box.nodes
    if (box.nodes.length > 1 || !isLine(only)) return linesOf(full(box), width, LETTER)
    return [amount(only), lineOf(whatOf(only), width, LETTER)]
  }
  const allLinesIn = (box: Box, width: number): readonly string[] => {
    const [only] = box.nodes
    if (box.nodes.length > 1 || !isLine(only)) return allLinesOf(full(box), width, LETTER)
    return [amount(only), ...allLinesOf(whatOf(only), width, LETTER)]
  }
  const whatOf = (line: Line): string => [what(line), line.lineLabel].filter(Boolean).join(', ')
  return { full, spoken, linesIn, allLinesIn }
}

interface SankeyCardProps {
  readonly card: Card
  /** Whether the trace begins here. */
  readonly begin: boolean
  readonly onActive: (id: string | null) => void
}

/** A box with its words: a link to the trace from there, or of several together to the list of them. */
export function SankeyCard({ card: { box, x, y, width, height }, begin, onActive }: SankeyCardProps) {
  const language = useLanguage()
  const { full, spoken, linesIn } = useBoxNames()
  const attributes = {
    className: `bgf-sankey__node${box.nodes.length > 1 ? ' bgf-sankey__node--together' : ''}`,
    'aria-label': spoken(box),
    ...(begin ? { 'aria-current': 'true' as const } : {}),
    ...(language === 'nl' || box.nodes.length > 1 ? {} : { lang: 'nl' }),
    onFocus: () => onActive(box.id),
    onBlur: () => onActive(null),
    onMouseEnter: () => onActive(box.id),
    onMouseLeave: () => onActive(null),
  }
  const shape = (
    <>
      <title>{full(box)}</title>
      <Shape box={box} x={x} y={y} width={width} height={height} lines={linesIn(box, wordsIn(width))} />
    </>
  )
  return box.nodes.length > 1 ? (
    <a {...attributes} href={`#${box.id}`}>
      {shape}
    </a>
  ) : (
    <Link href={tracePath(box.id)} asChild>
      <a {...attributes}>{shape}</a>
    </Link>
  )
}

/** The box that the reader is at, with all of its name; drawn over the others, and in the way of nothing. */
export function WholeCard({ card, within }: { readonly card: Card; readonly within: number }) {
  const { allLinesIn } = useBoxNames()
  const lines = allLinesIn(card.box, wordsIn(card.width))
  const height = Math.max(card.height, lines.length * LINE + 14)
  const y = Math.max(1, Math.min(card.y + (card.height - height) / 2, within - height - 1))
  return (
    <g className="bgf-sankey__whole" aria-hidden="true">
      <Shape {...card} y={y} height={height} lines={lines} />
    </g>
  )
}

interface ShapeProps extends Card {
  readonly lines: readonly string[]
}

function Shape({ box, x, y, width, height, lines }: ShapeProps) {
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2
  return (
    <>
      <rect className="bgf-sankey__card" x={x} y={y} width={width} height={height} rx={3} />
      <rect x={x} y={y} width={STRIPE} height={height} style={{ fill: colourOf(box.kind) }} />
      <text>
        {lines.map((line, at) => (
          <tspan key={at} x={x + STRIPE + INSET} y={first + at * LINE} dy="0.35em">
            {`${line} `}
          </tspan>
        ))}
      </text>
    </>
  )
}

const wordsIn = (width: number): number => width - STRIPE - 2 * INSET

const COLOURS: Readonly<Record<string, number>> = {
  PolicyDocument: 1,
  Activity: 3,
  Goal: 5,
  Program: 8,
  BudgetLine: 2,
}

export const colourOf = (kind: string): string => `var(--chart-${COLOURS[kind] ?? 6})`
