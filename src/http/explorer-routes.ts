/** Addresses of the explorer, for the service that answers them and the pages that link to them. `*` is the rest. */
export const EXPLORER_ROUTES = {
  start: '/',
  search: '/zoeken',
  ris: '/ris/:ris',
  document: '/document/*',
  program: '/programma/:municipality/:program',
  activity: '/activiteit/*',
  partner: '/partner/:slug',
  municipality: '/gemeente/:slug',
  network: '/netwerk',
  trace: '/spoor',
  indicators: '/indicatoren',
  findings: '/bevindingen',
  compare: '/vergelijk',
  contents: '/wat-zit-erin',
} as const

export type ExplorerRoute = keyof typeof EXPLORER_ROUTES
