import { useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import { idToPath } from './addresses.js'

let byHistory = false
addEventListener('popstate', () => (byHistory = true))
addEventListener('pushState', () => (byHistory = false))

/** Whether the reader came here with the browser's own back and forward; then the browser knows where they were. */
export const cameByHistory = (): boolean => byHistory

export interface UrlState {
  /** What the address says after '?'. */
  readonly params: URLSearchParams
  /** This address with some values changed; null takes one away. Positions in lists start anew with it. */
  readonly href: (changes: UrlChanges) => string
  /** Goes there; `replace` for what needs no step back, such as a letter typed. */
  readonly go: (changes: UrlChanges, replace?: boolean) => void
}

export type UrlChanges = Readonly<Record<string, string | null>>

/** Filters, order and place in a list live in the address, so that a view can be shared and gone back to. */
export function useUrlState(): UrlState {
  const [path, navigate] = useLocation()
  const search = useLocationProperty(() => location.search)
  return useMemo(() => {
    const params = new URLSearchParams(search)
    const href = (changes: UrlChanges) => {
      const next = new URLSearchParams(search)
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(name)
        else next.set(name, value)
      }
      const text = next.toString()
      return text === '' ? path : `${path}?${text}`
    }
    return { params, href, go: (changes, replace = false) => navigate(href(changes), { replace }) }
  }, [path, search, navigate])
}

/** What has another id now than the one that was asked for is shown at its present address. */
export function usePresentAddress(asked: string | null, found: string | undefined): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    if (found === undefined || found === asked) return
    navigate((idToPath(found) ?? '/') + location.search + location.hash, { replace: true })
  }, [asked, found, navigate])
}
