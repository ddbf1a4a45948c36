import type { FindingResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { nodeGuard } from '../graph/node-guard.js'
import { required } from '../graphql/required.js'
import { evidenceOf } from '../provenance/store.js'
import type { FindingRecord } from './records.js'
import { findings } from './store.js'

export const Query = {
  findings: async (_root, { rule, sourceDocument, severity }, { graph }) => {
    const [found] = await Promise.all([
      findings(graph, {
        rule: rule ?? null,
        sourceDocument: sourceDocument ?? null,
        severity: severity ?? null,
      }),
      nodeGuard(graph, [sourceDocument], 'SourceDocument'),
    ])
    return found
  },
} satisfies QueryResolvers

export const Finding: Complete<FindingResolvers, FindingRecord> = {
  sourceDocument: ({ sourceDocumentId }, _args, { graph }) => required(graph, sourceDocumentId),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
