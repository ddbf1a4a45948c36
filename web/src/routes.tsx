// Every page of the explorer: its address, the file that it is fetched from when it is needed, and its place in the menu.
import { type ComponentType, lazy } from 'react'
import type { StringRouteParams } from 'wouter'
import { EXPLORER_ROUTES, type ExplorerRoute } from '../../src/http/explorer-routes.js'
import { defineTexts } from './text/texts.js'

/** What a page gets: the named parts of its address. */
export type PageProps<Route extends ExplorerRoute> = {
  readonly params: StringRouteParams<(typeof EXPLORER_ROUTES)[Route]>
}

export interface Page {
  readonly path: string
  readonly view: ComponentType<{ readonly params: Readonly<Record<string, string | undefined>> }>
  /** Pages about one thing start anew for the next; one with this name keeps its state, also at another address. */
  readonly stateName?: string
}

const search = () => import('./pages/search/search-page.js').then(({ SearchPage }) => SearchPage)
const start = page('start', search)

export const PAGES: readonly Page[] = [
  { ...start, stateName: 'search' },
  // The very same view: what is typed on the first page becomes a search without a new box.
  { ...start, path: EXPLORER_ROUTES.search, stateName: 'search' },
  page('ris', async () => (await import('./pages/policy-document/ris-page.js')).RisPage),
  page('document', async () => (await import('./pages/policy-document/document-page.js')).DocumentPage),
  page('program', async () => (await import('./pages/program/program-page.js')).ProgramPage),
  page('goal', async () => (await import('./pages/goal/goal-page.js')).GoalPage),
  page('activity', async () => (await import('./pages/activity/activity-page.js')).ActivityPage),
  page(
    'municipality',
    async () => (await import('./pages/municipality/municipality-page.js')).MunicipalityPage,
  ),
  page('findings', async () => (await import('./pages/findings/findings-page.js')).FindingsPage),
  page('contents', async () => (await import('./pages/contents/contents-page.js')).ContentsPage),
  page('compare', async () => (await import('./pages/compare/compare-page.js')).ComparePage),
  page('indicators', async () => (await import('./pages/indicators/indicators-page.js')).IndicatorsPage),
  page('partner', async () => (await import('./pages/partner/partner-page.js')).PartnerPage),
  page('network', async () => (await import('./pages/network/network-page.js')).NetworkPage),
  page('trace', async () => (await import('./pages/trace/trace-page.js')).TracePage),
]

export const NOT_FOUND: Page = {
  path: '*',
  view: lazy(async () => ({ default: (await import('./pages/not-found.js')).NotFoundPage })),
}

/** The menu, in this order. */
export const MENU = [
  'start',
  'network',
  'trace',
  'indicators',
  'compare',
  'findings',
  'contents',
] as const satisfies readonly ExplorerRoute[]

export const menuTexts = defineTexts(
  {
    start: 'Zoeken',
    network: 'Netwerk',
    trace: 'Spoor van het geld',
    indicators: 'Indicatoren',
    findings: 'Wat klopt er niet',
    compare: 'Vergelijken',
    contents: 'Wat zit erin',
  },
  {
    start: 'Search',
    network: 'Network',
    trace: 'Follow the money',
    indicators: 'Indicators',
    findings: 'What does not add up',
    compare: 'Compare',
    contents: 'What is in it',
  },
)

/** A page that is fetched when somebody goes there. */
function page<Route extends ExplorerRoute>(
  route: Route,
  load: () => Promise<ComponentType<PageProps<Route>>>,
): Page {
  return {
    path: EXPLORER_ROUTES[route],
    // The address matched, so its parts are there.
    view: lazy(async () => ({ default: (await load()) as Page['view'] })),
  }
}
