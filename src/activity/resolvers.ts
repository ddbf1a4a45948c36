import { budgetOf } from '../budget/store.js'
import type { ActivityResolvers, QueryResolvers, ResultResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { optional, required } from '../graphql/required.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { partnersOfActivity } from '../partner/store.js'
import { policyDocumentsOfActivity } from '../policy-document/store.js'
import { nodeGuard } from '../graph/node-guard.js'
import { evidenceOf } from '../provenance/store.js'
import type { ActivityRecord, ResultRecord } from './records.js'
import { activities, childrenOf, continuedBy, continuing, resultsOf } from './store.js'

export const Query = {
  activities: (_root, { municipality, program, kind, year, phase, partner, ...page }, { graph }) =>
    activities(graph, {
      params: {
        municipality: municipality == null ? null : municipalityKey(municipality),
        program: program ?? null,
        kind: kind ?? null,
        year: year ?? null,
        phase: phase ?? null,
        partner: partner ?? null,
      },
      page,
      guard: async () => {
        await Promise.all([
          municipalityGuard(graph, municipality)(),
          nodeGuard(graph, [program], 'Program'),
          nodeGuard(graph, [partner], 'Partner'),
        ])
      },
    }),
} satisfies QueryResolvers

export const Activity: Complete<ActivityResolvers, ActivityRecord> = {
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  parent: ({ parentId }, _args, { graph }) => optional(graph, parentId),
  children: ({ id }, _args, { graph }) => childrenOf(graph, id),
  continues: ({ id }, _args, { graph }) => continuedBy(graph, id),
  continuedBy: ({ id }, _args, { graph }) => continuing(graph, id),
  policyDocuments: ({ id }, args, { graph }) => policyDocumentsOfActivity(graph, id, args),
  partners: ({ id }, page, { graph }) => partnersOfActivity(graph, id, page),
  results: ({ id }, _args, { graph }) => resultsOf(graph, id),
  budget: ({ id }, filter, { graph }) => budgetOf(graph, id, filter),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}

export const Result: Complete<ResultResolvers, ResultRecord> = {}
