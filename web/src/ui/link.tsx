import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'wouter'
import { idToPath } from '../addresses.js'

interface LinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly current?: boolean
  readonly className?: string
}

/** A link inside the explorer: real, so that it can be opened in a tab and copied, but without fetching all anew. */
export function Link({ href, children, current, className }: LinkProps) {
  // Within the page the browser does everything itself.
  if (href.startsWith('#')) {
    return (
      <NlLink href={href} className={className}>
        {children}
      </NlLink>
    )
  }
  return (
    <RouterLink href={href} asChild>
      <NlLink href={href} className={className} {...(current ? { current: 'page' } : {})}>
        {children}
      </NlLink>
    </RouterLink>
  )
}

/** A link to the page of a node; its name alone where it has no page. */
export function NodeLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const path = idToPath(id)
  return path === null ? children : <Link href={path}>{children}</Link>
}

/** A link out of the explorer, in words that say so. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <NlLink href={href} rel="noreferrer">
      {children}
      <span aria-hidden="true" className="bgf-screen-only">
        {' '}
        ↗
      </span>
      <span className="bgf-print-only bgf-print-only--inline">: {href}</span>
    </NlLink>
  )
}
