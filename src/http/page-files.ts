// The explorer's pages as they were built. A browser that had to run the explorer to learn which page it should fetch
// would wait a turn of the network longer, so each address comes with the names of all that its page is made of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExplorerRoute } from './explorer-routes.js'

/** The file under web/src/pages/ that shows each address. */
const PAGE_FILES: Readonly<Record<ExplorerRoute | 'notFound', string>> = {
  start: 'search/search-page.tsx',
  search: 'search/search-page.tsx',
  ris: 'policy-document/ris-page.tsx',
  document: 'policy-document/document-page.tsx',
  program: 'program/program-page.tsx',
  activity: 'activity/activity-page.tsx',
  goal: 'goal/goal-page.tsx',
  partner: 'partner/partner-page.tsx',
  municipality: 'municipality/municipality-page.tsx',
  network: 'network/network-page.tsx',
  trace: 'trace/trace-page.tsx',
  indicators: 'indicators/indicators-page.tsx',
  findings: 'findings/findings-page.tsx',
  compare: 'compare/compare-page.tsx',
  contents: 'contents/contents-page.tsx',
  notFound: 'not-found.tsx',
}

/** What Vite says of a built file; files are relative to the folder of the build. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

type Manifest = Readonly<Record<string, Chunk>>

/** The document of each page, with links to its scripts and styles. Throws when the build lacks one of them. */
export function readPages(built: string): Readonly<Record<ExplorerRoute | 'notFound', string>> {
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Manifest
  const entry = new Set(filesOf(manifest, 'index.html'))
  const pages = Object.entries(PAGE_FILES).map(([route, file]) => {
    const more = filesOf(manifest, `src/pages/${file}`).filter((one) => !entry.has(one))
    return [route, html.replace('</head>', `${more.map(linkTo).join('')}</head>`)]
  })
  return Object.fromEntries(pages) as Record<keyof typeof PAGE_FILES, string>
}

/** All that has to be there before this chunk runs, itself included. */
function filesOf(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  const chunk = manifest[key]
  if (chunk === undefined)
    throw new Error(`The explorer was built without ${key}. Build it again (npm run build).`)
  if (seen.has(key)) return []
  seen.add(key)
  const imported = (chunk.imports ?? []).flatMap((one) => filesOf(manifest, one, seen))
  return [chunk.file, ...(chunk.css ?? []), ...imported]
}

const linkTo = (file: string): string =>
  `<link rel="${file.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="/${file}">`
