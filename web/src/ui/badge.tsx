import type { ReactNode } from 'react'

/** A property in a word or two: what kind of thing, which year. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className="nl-data-badge">{children}</span>
}
