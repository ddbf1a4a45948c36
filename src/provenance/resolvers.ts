import type { PassageResolvers, QueryResolvers, SourceDocumentResolvers } from '../generated/graphql.js'
import { nodeById } from '../graph/nodes.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import type { PassageRecord, SourceDocumentRecord } from './records.js'
import { sourceDocuments, sourceDocumentsConnection } from './list.js'
import { abbreviationsOf } from './store.js'

export const Query = {
  sourceDocument: (_root, { id }, { graph }) => nodeById<SourceDocumentRecord>(graph, 'SourceDocument', id),
  sourceDocuments: (_root, args, { graph }) => sourceDocuments(graph, args),
  sourceDocumentsConnection: (_root, args, { graph }) => sourceDocumentsConnection(graph, args),
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
