import { Button } from '@nl-design-system-candidate/button-react'
import { Component, type ReactNode, useEffect, useRef } from 'react'
import { lookNow, useConnection } from '../api/connection.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Alert } from './alert.js'

const texts = defineTexts(
  {
    title: 'Deze pagina kon niet worden getoond',
    why: 'Er ging iets mis in de pagina zelf, of een deel ervan kon niet worden opgehaald.',
    again: 'Laad de pagina opnieuw',
  },
  {
    title: 'This page could not be shown',
    why: 'Something went wrong in the page itself, or a part of it could not be fetched.',
    again: 'Load the page again',
  },
)

const RELOADED = 'reloaded'

/** What React wants a class for: a mistake in one page leaves the menu as it is. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed() {
  const t = useTexts(texts)
  useReloadOnReturn()
  return (
    <main id="main" className="bgf-main bgf-width bgf-stack">
      <h1 className="nl-heading nl-heading--level-1">{t.title}</h1>
      <Alert kind="error">{t.why}</Alert>
      <div>
        <Button purpose="primary" onClick={() => location.reload()}>
          {t.again}
        </Button>
      </div>
    </main>
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
