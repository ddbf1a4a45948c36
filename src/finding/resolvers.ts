import type { FindingResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { ruleTitle } from '../shared/rule-titles.js'
import { evidenceOf } from '../provenance/store.js'
import type { FindingRecord } from './records.js'
import { findings, findingsConnection } from './list.js'

export const Query = {
  findings: (_root, args, { graph }) => findings(graph, args),
  findingsConnection: (_root, args, { graph }) => findingsConnection(graph, args),
} satisfies QueryResolvers

export const Finding: Complete<FindingResolvers, FindingRecord> = {
  ruleTitle: ({ rule }) => ruleTitle(rule),
  sourceDocument: ({ sourceDocumentId }, _args, { graph }) => required(graph, sourceDocumentId),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
