import type { FundingPathResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { passages } from '../provenance/store.js'
import { type FundingPathRecord, fundingTrace } from './store.js'

export const Query = {
  fundingTrace: (_root, { from }, { graph }) => fundingTrace(graph, from),
} satisfies QueryResolvers

export const FundingPath: Complete<FundingPathResolvers, Omit<FundingPathRecord, 'evidence'>> = {
  nodes: ({ nodeIds }, _args, { graph }) => Promise.all(nodeIds.map((id) => required<never>(graph, id))),
  evidence: ({ evidence }, _args, { graph }) => passages(graph, evidence),
}
