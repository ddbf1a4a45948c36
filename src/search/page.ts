import type { QuerySearchArgs } from '../generated/graphql.js'
import { type Connection, type Edge, pageOf } from '../graph/connection.js'
import type { GraphReader } from '../graph/reader.js'
import { yearGuard } from '../graph/year-guard.js'
import { required } from '../graphql/required.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import type { FacetRecord } from './facets.js'
import type { SearchMatchRecord } from './highlight.js'
import type { SearchService } from './service.js'

// Any type with an id may be found.
export interface SearchEdgeRecord extends Edge<never> {
  readonly score: number
  readonly years: readonly number[]
  matches(): readonly SearchMatchRecord[]
}

export interface SearchConnectionRecord extends Connection<SearchEdgeRecord> {
  facets(): readonly FacetRecord[]
}

/** @throws BadInputError for a query, page or municipality that cannot be. */
export async function searchPage(
  graph: GraphReader,
  search: SearchService,
  { query, types, municipality, year, ...page }: QuerySearchArgs,
): Promise<SearchConnectionRecord> {
  const filter = {
    types: types ?? [],
    municipality: municipality == null ? null : municipalityKey(municipality),
    year: year ?? null,
  }
  const [found] = await Promise.all([
    search.find(graph, query, filter),
    municipalityGuard(graph, municipality)(),
    yearGuard(graph, year),
  ])
  const list = ['search', query, filter]
  const connection = pageOf(
    found.hits,
    page,
    list,
    async (hit) => ({
      node: await required<never>(graph, hit.entry.id),
      score: hit.score,
      years: hit.entry.years,
      matches: () => found.matches(hit),
    }),
    found.version,
  )
  return { ...connection, facets: found.facets }
}
