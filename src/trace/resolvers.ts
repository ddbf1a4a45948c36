import type {
  FundingPathResolvers,
  FundingStepResolvers,
  FundingTraceResolvers,
  MoneyWithoutPolicyResolvers,
  PolicyWithoutMoneyResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { evidenceOf, passages } from '../provenance/store.js'
import type { PassageRecord } from '../provenance/records.js'
import type { GraphReader } from '../graph/reader.js'
import type {
  EvidenceRecord,
  FundingPathRecord,
  FundingStepRecord,
  FundingTraceRecord,
  PolicyWithoutMoneyRecord,
  WayRecord,
} from './records.js'
import { traceFacets } from './facets.js'
import { fundingTrace } from './trace.js'

export const Query = {
  fundingTrace: (_root, { from, ...filter }, { graph }) => fundingTrace(graph, from, filter),
} satisfies QueryResolvers

export const FundingTrace: Complete<FundingTraceResolvers, Omit<FundingTraceRecord, 'asked'>> = {
  facets: ({ asked }, { names }, { graph }) => traceFacets(graph, asked, names),
}

export const FundingPath: Complete<FundingPathResolvers, Omit<FundingPathRecord, 'evidence'>> = {
  evidence: ({ evidence }, _args, { graph }) => passagesOf(graph, evidence),
}

export const MoneyWithoutPolicy: Complete<MoneyWithoutPolicyResolvers, Omit<WayRecord, 'evidence'>> = {
  evidence: ({ evidence }, _args, { graph }) => passagesOf(graph, evidence),
}

export const FundingStep: Complete<FundingStepResolvers, Omit<FundingStepRecord, 'evidence'>> = {
  evidence: ({ evidence }, _args, { graph }) => passagesOf(graph, evidence),
}

export const PolicyWithoutMoney: Complete<
  PolicyWithoutMoneyResolvers,
  Omit<PolicyWithoutMoneyRecord, 'evidence'>
> = {
  evidence: ({ evidence }, _args, { graph }) => passagesOf(graph, evidence),
}

/** In one round trip; a passage that supports two things is given once. */
async function passagesOf(graph: GraphReader, evidence: EvidenceRecord): Promise<PassageRecord[]> {
  const found = await Promise.all([
    passages(graph, evidence.passages),
    ...evidence.facts.map((id) => evidenceOf(graph, id)),
  ])
  return [...new Map(found.flat().map((passage) => [passage.id, passage])).values()]
}
