import { type RefObject, useEffect, useRef } from 'react'
import { cameByHistory, useUrlState } from '../navigation.js'
import { cursorIn, pagerParams } from './pager.js'

/** For the heading of a list: who goes to its next page begins at the heading again, not below what has changed. */
export function usePageTurn<E extends HTMLElement>(list?: string): RefObject<E | null> {
  const heading = useRef<E>(null)
  const { params } = useUrlState()
  const { after, from } = pagerParams(list)
  const page = cursorIn(params, list)
  const rest = new URLSearchParams(params)
  rest.delete(after)
  rest.delete(from)
  const now = { page, rest: rest.toString() }
  const before = useRef(now)
  useEffect(() => {
    const turned = before.current.page !== now.page && before.current.rest === now.rest
    before.current = now
    // A step back puts the reader where they were; other changes are the reader's own doing elsewhere on the page.
    if (!turned || cameByHistory()) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ behavior: 'instant' })
  })
  return heading
}
