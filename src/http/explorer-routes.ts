/** Addresses of the explorer, for the service that answers them and the pages that link to them. `*` is the rest. */
export const EXPLORER_ROUTES = {
  start: '/',
  search: '/zoeken',
  ris: '/ris/:ris',
  document: '/document/*',
  program: '/programma/:municipality/:program',
  goal: '/doel/*',
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

const PAGES: Readonly<Record<string, string>> = {
  activity: '/activiteit/',
  goal: '/doel/',
  municipality: '/gemeente/',
  partner: '/partner/',
  'policy-document': '/document/',
  program: '/programma/',
}

/** The page of its own that a node has: `policy-document:den-haag/RIS316085` is at `/ris/RIS316085`. */
export function pageOf(id: string): string | undefined {
  const at = id.indexOf(':')
  const [kind, rest] = [id.slice(0, at), id.slice(at + 1)]
  // RIS numbers are The Hague's own.
  const ris = kind === 'policy-document' ? /^den-haag\/(RIS\d{6})$/.exec(rest)?.[1] : undefined
  if (ris !== undefined) return `/ris/${ris}`
  const page = PAGES[kind]
  return page === undefined ? undefined : page + rest.split('/').map(encode).join('/')
}

/** The id that the page at this address is about, as the address spells it; undefined for a page about no single thing. */
export function idOf(path: string): string | undefined {
  const ris = /^\/ris\/(?:ris\s*)?(\d+)\/?$/i.exec(path)?.[1]
  if (ris !== undefined) return `policy-document:den-haag/RIS${ris}`
  if (path.startsWith('/ris/')) return undefined
  const [kind, page] = Object.entries(PAGES).find(([, one]) => path.startsWith(one)) ?? []
  return page === undefined ? undefined : `${kind}:${path.slice(page.length).replace(/\/$/, '')}`
}

/** A colon may stand in a path, and reads better there as it is. */
const encode = (part: string): string => encodeURIComponent(part).replaceAll('%3A', ':')
