import { Suspense } from 'react'
import { Provider } from 'urql'
import { matchRoute, useLocation, useRouter } from 'wouter'
import { client } from './api/client.js'
import { NOT_FOUND, type Page, PAGES } from './routes.js'
import { LanguageProvider } from './text/language.js'
import { ConnectionBanner } from './ui/connection-banner.js'
import { ErrorBoundary } from './ui/error-boundary.js'
import { SiteFooter } from './ui/site-footer.js'
import { SiteHeader } from './ui/site-header.js'
import { PageSkeleton } from './ui/skeleton.js'

export function App() {
  return (
    <LanguageProvider>
      <Provider value={client}>
        <div className="bgf-page">
          <SiteHeader />
          <ConnectionBanner />
          <CurrentPage />
          <SiteFooter />
        </div>
      </Provider>
    </LanguageProvider>
  )
}

function CurrentPage() {
  const { parser } = useRouter()
  const [path] = useLocation()
  for (const page of PAGES) {
    const [matches, params] = matchRoute(parser, page.path, path)
    if (matches) return <PageView key={page.stateName ?? path} page={page} params={params} />
  }
  return <PageView key={path} page={NOT_FOUND} params={{}} />
}

function PageView({
  page,
  params,
}: {
  readonly page: Page
  readonly params: Record<string, string | undefined>
}) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<PageSkeleton />}>
        <page.view params={params} />
      </Suspense>
    </ErrorBoundary>
  )
}
