// Full-text search outside the engines: one index in this process gives the same answer on both, ranks across types,
// and needs no schema statements. It is built from the graph at the first search and again when the graph's version
// changes. It keeps some 1.5 kB for an entity; at a million entities this belongs in a server of its own.
import type { GraphReader } from '../graph/reader.js'
import { entriesOf } from './entries.js'
import { applyFilter, type FacetRecord, facetsOf, type Place, type SearchFilter } from './facets.js'
import { matchesIn, type SearchMatchRecord } from './highlight.js'
import { indexOf, type SearchIndex } from './index.js'
import { matchWords } from './match.js'
import { nameKeysOf } from './name-keys.js'
import { parseQuery } from './query.js'
import { type Hit, rank } from './rank.js'
import { datasetVersion, searchRows } from './store.js'
import { ABBREVIATIONS, SYNONYMS } from './synonyms.js'

export interface Found {
  /** Of the data that were searched. */
  readonly version: string
  /** Everything that fits the filter, best first. */
  readonly hits: readonly Hit[]
  readonly facets: () => FacetRecord[]
  readonly matches: (hit: Hit) => SearchMatchRecord[]
}

export interface SearchService {
  /** @throws BadInputError for a query that cannot be searched for. */
  find(graph: GraphReader, query: string, filter: SearchFilter): Promise<Found>
}

interface Built {
  readonly version: unknown
  readonly content: Promise<{ index: SearchIndex; places: readonly Place[] }>
}

export function createSearch(): SearchService {
  let built: Built | undefined

  /** Built once however many ask at once. */
  async function content(graph: GraphReader): Promise<Awaited<Built['content']> & { version: string }> {
    const version = await datasetVersion(graph)
    for (;;) {
      const known = built?.version === version ? built : undefined
      const current = known ?? { version, content: build(graph) }
      built = current
      try {
        return { ...(await current.content), version: String(version) }
      } catch (error) {
        // A build that failed is not kept. It may have failed by the time that another operation had left, so that
        // who waited for it tries with its own.
        if (built === current) built = undefined
        if (known === undefined) throw error
      }
    }
  }

  return {
    async find(graph, query, filter) {
      const words = parseQuery(query)
      const { index, places, version } = await content(graph)
      const keys = nameKeysOf(index, words)
      const matches = matchWords(index, words)
      const hits = rank(index, matches, keys)
      return {
        version,
        hits: applyFilter(hits, filter),
        facets: () => facetsOf(hits, filter, places),
        matches: (hit) => matchesIn(index, matches.postings, hit.index),
      }
    },
  }
}

async function build(graph: GraphReader): Promise<Awaited<Built['content']>> {
  const rows = await searchRows(graph)
  const explained = rows.ABBREVIATIONS.map(({ short, meaning }) => [String(short), String(meaning)])
  const groups = { abbreviations: [...ABBREVIATIONS, ...explained.sort()], synonyms: SYNONYMS }
  const places = rows.MUNICIPALITIES.map(({ slug, code, name }) => ({
    slug: String(slug),
    code: String(code),
    name: String(name),
  }))
  return { index: await indexOf(entriesOf(rows), groups), places }
}
