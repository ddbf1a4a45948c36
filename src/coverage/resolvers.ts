import type { CoverageResolvers, LeftOutResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import type { CoverageRecord, LeftOutRecord } from './records.js'
import { factCounts, leftOut, linesLeftOut, linesWithFacts, malformed, tieCount, untitled } from './store.js'

export const Coverage: Complete<CoverageResolvers, CoverageRecord> = {
  counts: ({ sourceDocumentId }, _args, { graph }) => factCounts(graph, sourceDocumentId),
  linesWithFacts: ({ sourceDocumentId }, _args, { graph }) => linesWithFacts(graph, sourceDocumentId),
  linesLeftOut: ({ sourceDocumentId }, _args, { graph }) => linesLeftOut(graph, sourceDocumentId),
  leftOut: ({ sourceDocumentId }, _args, { graph }) => leftOut(graph, sourceDocumentId),
  stated: ({ sourceDocumentId }, _args, { graph }) => tieCount(graph, sourceDocumentId, 'STATED'),
  inferred: ({ sourceDocumentId }, _args, { graph }) => tieCount(graph, sourceDocumentId, 'INFERRED'),
  untitled: ({ sourceDocumentId }, _args, { graph }) => untitled(graph, sourceDocumentId),
  malformed: ({ sourceDocumentId }, _args, { graph }) => malformed(graph, sourceDocumentId),
}

export const LeftOut: Complete<LeftOutResolvers, LeftOutRecord> = {
  passage: ({ passageId }, _args, { graph }) => required(graph, passageId),
}
