// Ids are permanent and readable, and so are the addresses made of them: the word before the colon becomes the page,
// the rest stays as it is. Nothing else in the explorer puts addresses together.
import { EXPLORER_ROUTES, pageOf } from '../../src/http/explorer-routes.js'

/** What has no page of its own stands on one at its own anchor. */
const ANCHORS: Readonly<Record<string, string>> = {
  finding: EXPLORER_ROUTES.findings,
  indicator: EXPLORER_ROUTES.indicators,
  'source-document': EXPLORER_ROUTES.contents,
}

/** `policy-document:den-haag/RIS316085` to `/ris/RIS316085`; null for what is shown nowhere. */
export function idToPath(id: string): string | null {
  const page = pageOf(id)
  if (page !== undefined) return page
  const [kind, rest] = split(id)
  const anchor = ANCHORS[kind]
  if (anchor === undefined) return null
  // Findings come in pages; among those of its document one is found however many there are.
  const document = kind === 'finding' ? `source-document:${rest.split('/').slice(0, 2).join('/')}` : null
  return `${withQuery(anchor, { document })}#${anchorOf(id)}`
}

/** What the page of a kind of node got from its address, back to the id. */
export function pathToId(kind: keyof typeof KINDS, rest: string): string {
  return `${KINDS[kind]}:${rest}`
}

const KINDS = {
  activity: 'activity',
  document: 'policy-document',
  goal: 'goal',
  municipality: 'municipality',
  partner: 'partner',
  program: 'program',
} as const

/** Id of the element that a node stands on, for the part of an address after '#'. */
export const anchorOf = (id: string): string => id.replace(/[^\w-]+/g, '-')

/** An address with its question; what is empty is left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params.append(name, String(value))
  }
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}

export const searchPath = (query: string): string => withQuery(EXPLORER_ROUTES.search, { q: query })
export const tracePath = (id: string): string => withQuery(EXPLORER_ROUTES.trace, { van: id })
/** The network around one partner. */
export const networkPath = (id: string): string => withQuery(EXPLORER_ROUTES.network, { rond: restOf(id) })

/** What an id has after the word of its kind; this is how filters have it in their addresses. */
export const restOf = (id: string): string => split(id)[1]

const split = (id: string): [string, string] => {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}
