import type { PassageResolvers, QueryResolvers, SourceDocumentResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { filterOf } from '../graphql/filter.js'
import { required } from '../graphql/required.js'
import type { PassageRecord, SourceDocumentRecord } from './records.js'
import { abbreviationsOf, sourceDocuments } from './store.js'

export const Query = {
  sourceDocuments: async (_root, args, { graph }) => {
    const { filter, guard } = filterOf(graph, args, ['municipality', 'program', 'kind', 'year', 'text'])
    const [found] = await Promise.all([sourceDocuments(graph, filter), guard()])
    return found
  },
} satisfies QueryResolvers

export const Passage: Complete<PassageResolvers, PassageRecord> = {
  sourceDocument: ({ sourceDocumentId }, _args, { graph }) => required(graph, sourceDocumentId),
  quote: ({ sourceDocumentId, lineStart, lineEnd }, _args, { quotes }) =>
    quotes.find(sourceDocumentId, lineStart, lineEnd),
}

export const SourceDocument: Complete<SourceDocumentResolvers, SourceDocumentRecord> = {
  url: ({ url }) => url ?? null,
  abbreviations: ({ id }, _args, { graph }) => abbreviationsOf(graph, id),
  coverage: ({ id }) => ({ sourceDocumentId: id }),
  municipality: ({ municipalityId }, _args, { graph }) => required(graph, municipalityId),
}
