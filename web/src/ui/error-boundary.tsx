import { Button } from '@nl-design-system-candidate/button-react'
import { Component, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { lookNow, useConnection } from '../api/connection.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Alert } from './alert.js'

const texts = defineTexts(
  {
    title: 'Deze pagina kon niet worden getoond',
    why: 'Er ging iets mis in de pagina zelf, of een deel ervan kon niet worden opgehaald.',
    part: 'Dit deel van de pagina kon niet worden opgehaald. De rest staat er wel.',
    again: 'Laad de pagina opnieuw',
  },
  {
    title: 'This page could not be shown',
    why: 'Something went wrong in the page itself, or a part of it could not be fetched.',
    part: 'This part of the page could not be fetched. The rest is there.',
    again: 'Load the page again',
  },
)

const RELOADED = 'reloaded'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What takes the place of what failed; that of a whole page when not given. */
  readonly failed?: ReactNode
}

/** What React wants a class for: a mistake in one page leaves the menu as it is. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? (this.props.failed ?? <FailedPage />) : this.props.children
  }
}

interface PartProps {
  readonly children: ReactNode
  /** Stands there until it is fetched. */
  readonly fallback?: ReactNode
}

/** A part of a page that is fetched when it is needed: where that fails, the rest of the page stays. */
export const Part = ({ children, fallback }: PartProps) => (
  <ErrorBoundary failed={<FailedPart />}>
    <Suspense fallback={fallback}>{children}</Suspense>
  </ErrorBoundary>
)

function FailedPage() {
  const t = useTexts(texts)
  return (
    <main id="main" className="bgf-main bgf-width bgf-stack">
      <h1 className="nl-heading nl-heading--level-1">{t.title}</h1>
      <Alert kind="error">{t.why}</Alert>
      <LoadAgain />
    </main>
  )
}

function FailedPart() {
  const t = useTexts(texts)
  return (
    <div className="bgf-stack">
      <Alert kind="warning">{t.part}</Alert>
      <LoadAgain />
    </div>
  )
}

/** A browser may remember that it could not fetch a script, so only a new document asks for it again. */
function LoadAgain() {
  const t = useTexts(texts)
  useReloadOnReturn()
  return (
    <div className="bgf-screen-only">
      <Button purpose="primary" onClick={() => location.reload()}>
        {t.again}
      </Button>
    </div>
  )
}

/**
 * A part of the page that could not be fetched because the service was away comes when it is back; one that was renamed
 * by an update of the service comes with a new document, which is tried once an address.
 */
function useReloadOnReturn(): void {
  const { returns } = useConnection()
  const seen = useRef(returns)
  useEffect(() => {
    void lookNow().then((ready) => {
      if (!ready || sessionStorage.getItem(RELOADED) === location.href) return
      sessionStorage.setItem(RELOADED, location.href)
      location.reload()
    })
  }, [])
  useEffect(() => {
    if (seen.current !== returns) location.reload()
  }, [returns])
}
