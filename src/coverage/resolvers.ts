import type { CoverageResolvers, LeftOutResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import type { CoverageRecord, LeftOutRecord } from './records.js'
import { factCounts, leftOut, lineCounts, malformed, tieCount, untitled } from './store.js'

export const Coverage: Complete<CoverageResolvers, CoverageRecord> = {
  counts: ({ sourceDocumentId }, _args, { graph }) => factCounts(graph, sourceDocumentId),
  linesWithFacts: async ({ sourceDocumentId }, _args, { graph }) =>
    (await lineCounts(graph, sourceDocumentId)).withFacts,
  linesLeftOut: async ({ sourceDocumentId }, _args, { graph }) =>
    (await lineCounts(graph, sourceDocumentId)).leftOut,
  linesOther: async ({ sourceDocumentId }, _args, { graph }) =>
    (await lineCounts(graph, sourceDocumentId)).other,
  leftOut: ({ sourceDocumentId }, _args, { graph }) => leftOut(graph, sourceDocumentId),
  stated: ({ sourceDocumentId }, _args, { graph }) => tieCount(graph, sourceDocumentId, 'STATED'),
  inferred: ({ sourceDocumentId }, _args, { graph }) => tieCount(graph, sourceDocumentId, 'INFERRED'),
  untitled: ({ sourceDocumentId }, _args, { graph }) => untitled(graph, sourceDocumentId),
  malformed: ({ sourceDocumentId }, _args, { graph }) => malformed(graph, sourceDocumentId),
}

export const LeftOut: Complete<LeftOutResolvers, LeftOutRecord> = {
  passage: ({ passageId }, _args, { graph }) => required(graph, passageId),
}
