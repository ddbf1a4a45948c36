// Holds a bundle against the text that it was read from: is every line that says something behind a fact, or left out
// with a reason? Looks for what can be counted without understanding the text: RIS numbers, numbers in tables, values of
// indicators, bullets, and every line with words.
import { createHash } from 'node:crypto'
import { type GraphFacts, type NodeFact } from './facts.js'
import type { Bundle, LineRange } from './schema.js'

export interface CoverCount {
  /** RIS numbers, table cells, indicator values, bullets, lines with words. */
  readonly what: string
  readonly covered: number
  readonly total: number
  /** Each as its line and what stands there: nothing but numbers, never the document's words. */
  readonly missing: readonly string[]
}

export interface CoverReport {
  readonly document: string
  /** Whether this is the text that the line numbers were read from. */
  readonly sameText: boolean
  readonly counts: readonly CoverCount[]
  readonly leftOut: readonly { readonly lines: string; readonly reason: string }[]
}

const NUMBER = /^[-−]?\d+(?:\.\d{3})*(?:,\d+)?$/
const RIS = /RIS\s?\d{5,6}/g
const BULLET = /^\s*(?:[•*-]|\d+\.)\s+\S/
const JUDGED = /^(?:Begroting|Realisatie)\t/

export function coverBundle(bundle: Bundle, facts: GraphFacts, content: Buffer): CoverReport {
  const lines = content.toString('utf8').split('\n')
  const behind = factsByLine(facts)
  const outline = new Set(bundle.outline.map(({ line }) => line))
  const leftOut = new Set(bundle.leftOut.flatMap((part) => part.lines.flatMap(expand)))
  const numbered = lines.map((text, index) => ({ text, line: index + 1 }))

  const check = (
    what: string,
    items: readonly { line: number; item: string; found: boolean }[],
  ): CoverCount => ({
    what,
    covered: items.filter(({ found }) => found).length,
    total: items.length,
    missing: items.filter(({ found }) => !found).map(({ line, item }) => `${line}${item && ` (${item})`}`),
  })
  const printedOn = (line: number, label: string): string[] =>
    (behind.get(line) ?? [])
      .filter((fact) => fact.label === label)
      .map((fact) => String(fact.props['printed']))

  const cited = numbered.flatMap(({ text, line }) =>
    [...text.matchAll(RIS)].map(([item]) => ({
      line,
      item,
      found: citations(behind.get(line)).includes(item.replace(/\s/g, '')),
    })),
  )
  const inTable = moneyTableLines(bundle)
  const cells = numbered
    .flatMap(({ text, line }) => moneyCells(text, inTable.has(line)).map((item) => ({ line, item })))
    .map(({ line, item }) => ({ line, item, found: printedOn(line, 'BudgetLine').includes(item) }))
  const values = numbered
    .filter(
      ({ text, line }) =>
        JUDGED.test(text) || (text.includes('|') && printedOn(line, 'Observation').length > 0),
    )
    .flatMap(({ text, line }) =>
      text
        .split(/[\t|]/)
        .slice(JUDGED.test(text) ? 1 : 4)
        .map((cell) => cell.trim())
        .filter(Boolean)
        .map((item) => ({ line, item, found: printedOn(line, 'Observation').includes(item) })),
    )
  const bullets = numbered
    .filter(({ text }) => BULLET.test(text))
    .map(({ line }) => ({
      line,
      item: '',
      found: behind.has(line) || outline.has(line) || leftOut.has(line),
    }))
  const words = numbered
    .filter(({ text }) => /\p{L}|\d/u.test(text))
    .map(({ line }) => ({
      line,
      item: '',
      found: behind.has(line) || outline.has(line) || leftOut.has(line),
    }))

  return {
    document: bundle.sourceDocument.id,
    sameText: createHash('sha256').update(content).digest('hex') === bundle.sourceDocument.sha256,
    counts: [
      check('RIS-nummers', cited),
      check('tabelcellen', cells),
      check('indicatorwaarden', values),
      check('opsommingstekens', bullets),
      check('regels met woorden', words),
    ],
    leftOut: bundle.leftOut.map(({ lines: at, reason }) => ({
      lines: at.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', '),
      reason,
    })),
  }
}

/** The facts that stand on each line, by their evidence. */
function factsByLine({ nodes, edges }: GraphFacts): Map<number, NodeFact[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const byLine = new Map<number, NodeFact[]>()
  for (const { type, from, to } of edges) {
    const [fact, passage] = [byId.get(from), byId.get(to)]
    // A finding points at lines because of facts; it is none itself.
    if (type !== 'EVIDENCED_BY' || !fact || !passage || fact.label === 'Finding') continue
    for (const line of expand({
      from: Number(passage.props['lineStart']),
      to: Number(passage.props['lineEnd']),
    })) {
      byLine.set(line, [...(byLine.get(line) ?? []), fact])
    }
  }
  return byLine
}

function citations(facts: readonly NodeFact[] | undefined): string[] {
  return (facts ?? [])
    .filter(({ label }) => label === 'PolicyDocument')
    .map(({ props }) => String(props['number']))
}

/** Numbers of a row of a money table: 'Lasten | 65.336 | 53.999 |', a row with tabs, or one cell a line. */
function moneyCells(text: string, inTable: boolean): string[] {
  if (/^(?:Lasten|Baten|Saldo)\s*\|/.test(text)) return numbersIn(text.split('|').slice(1))
  if (!inTable) return []
  return numbersIn(text.includes('\t') ? text.split('\t').slice(1) : [text])
}

const numbersIn = (cells: readonly string[]): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => NUMBER.test(cell))

/** From the first to the last cell of each table. */
function moneyTableLines(bundle: Bundle): Set<number> {
  const lines = new Set<number>()
  for (const { rows } of bundle.budgetTables) {
    const at = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines.map(({ from }) => from)))
    for (const line of expand({ from: Math.min(...at), to: Math.max(...at) })) lines.add(line)
  }
  return lines
}

function expand({ from, to }: LineRange): number[] {
  return Array.from({ length: to - from + 1 }, (_none, index) => from + index)
}
