import type { GraphReader } from '../graph/reader.js'
import type { Quotes } from '../provenance/quotes.js'
import type { SearchService } from '../search/service.js'

/** What resolvers may use; one for each operation. */
export interface Context {
  readonly graph: GraphReader
  readonly search: SearchService
  readonly quotes: Quotes
  /** What the client can read: the media type of GraphQL over HTTP (or anything), or only the one before it. */
  readonly accepts?: 'graphql-response' | 'json'
}
