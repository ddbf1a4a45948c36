import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { useUrlState } from '../navigation.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from './link.js'

export const Pager_PageInfo = graphql(`
  fragment Pager_PageInfo on PageInfo {
    hasNextPage
    endCursor
  }
`)

const texts = defineTexts(
  {
    pages: 'Bladeren',
    shown: (from: string, to: string, total: string) => `${from} tot en met ${to} van ${total}`,
    first: 'Naar het begin',
    next: (count: string) => `Volgende ${count}`,
  },
  {
    pages: 'Pages',
    shown: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
    first: 'To the beginning',
    next: (count: string) => `Next ${count}`,
  },
)

interface PagerProps {
  readonly page: FragmentType<typeof Pager_PageInfo>
  /** How many stand on this page, on all pages, and on a full one. */
  readonly shown: number
  readonly total: number
  readonly size: number
  /** Of which list, where a page has more than one: stands in the address after `na` and `vanaf`. */
  readonly list?: string
}

/** Pages are addresses: `?na=` is the cursor after which this one begins, `?vanaf=` its first place in the list. */
export function Pager({ page, shown, total, size, list }: PagerProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { params, href } = useUrlState()
  const { hasNextPage, endCursor } = unmask(Pager_PageInfo, page)
  const { after, from: first } = pagerParams(list)
  const from = Number(params.get(first) ?? 1) || 1
  if (shown === total) return null
  const left = Math.min(size, total - (from + shown - 1))
  return (
    <nav className="bgf-cluster" aria-label={t.pages}>
      <span className="bgf-subtle bgf-number">
        {t.shown(number(from), number(from + shown - 1), number(total))}
      </span>
      {cursorIn(params, list) !== null ? (
        <Link href={href({ [after]: null, [first]: null })} className="bgf-screen-only">
          {t.first}
        </Link>
      ) : null}
      {hasNextPage ? (
        <Link href={href({ [after]: endCursor, [first]: String(from + shown) })} className="bgf-screen-only">
          {t.next(number(left))}
        </Link>
      ) : null}
    </nav>
  )
}

/** Where in the address the place in a list stands. */
export const pagerParams = (list?: string) =>
  list === undefined ? { after: 'na', from: 'vanaf' } : { after: `na-${list}`, from: `vanaf-${list}` }

/** The cursor of the address after which the page begins; null for the first. */
export const cursorIn = (params: URLSearchParams, list?: string): string | null =>
  params.get(pagerParams(list).after)?.trim() || null

/** Add to every change of a filter: another list begins at its beginning. */
export const FIRST_PAGE = { na: null, vanaf: null }
