import { type RefObject, useEffect, useRef } from 'react'
import { useUrlState } from '../navigation.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from './link.js'
import { pagerParams } from './pager.js'

const texts = defineTexts(
  {
    pages: 'Bladeren',
    shown: (from: string, to: string, total: string) => `${from} tot en met ${to} van ${total}`,
    before: (count: string) => `Vorige ${count}`,
    next: (count: string) => `Volgende ${count}`,
  },
  {
    pages: 'Pages',
    shown: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
    before: (count: string) => `Previous ${count}`,
    next: (count: string) => `Next ${count}`,
  },
)

/** Where in the address the place in a table stands that came as a whole: `?vanaf-wegen=26`. */
export const rowsFrom = (table: string): string => pagerParams(table).from

/** The page of a table that the address asks for; one that is not there is the first. */
export function useRowPage<Row>(table: string, size: number | undefined, rows: readonly Row[]) {
  const { params } = useUrlState()
  const asked = Number(params.get(rowsFrom(table)) ?? 1)
  if (size === undefined || rows.length <= size) return { from: 1, shown: rows }
  const from = Number.isInteger(asked) && asked >= 1 && asked <= rows.length ? asked : 1
  return { from, shown: rows.slice(from - 1, from - 1 + size) }
}

/** After a step to another page the reader is at the top of the table again. */
export function useTopOfPage(from: number): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null)
  const last = useRef(from)
  useEffect(() => {
    if (last.current === from) return
    last.current = from
    top.current?.scrollIntoView({ block: 'start' })
    top.current?.focus({ preventScroll: true })
  }, [from])
  return top
}

interface RowPagesProps {
  readonly table: string
  readonly from: number
  readonly shown: number
  readonly total: number
  readonly size: number
}

/** Pages of a table are addresses. */
export function RowPages({ table, from, shown, total, size }: RowPagesProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { href } = useUrlState()
  if (shown === total) return null
  const to = from + shown - 1
  const at = (place: number) => href({ [rowsFrom(table)]: place <= 1 ? null : String(place) })
  return (
    <nav className="bgf-cluster" aria-label={t.pages}>
      <span className="bgf-subtle bgf-number">{t.shown(number(from), number(to), number(total))}</span>
      {from > 1 ? <Link href={at(from - size)}>{t.before(number(Math.min(size, from - 1)))}</Link> : null}
      {to < total ? <Link href={at(to + 1)}>{t.next(number(Math.min(size, total - to)))}</Link> : null}
    </nav>
  )
}
