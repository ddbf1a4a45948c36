import type { IndicatorResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { optional, required } from '../graphql/required.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { evidenceOf } from '../provenance/store.js'
import type { IndicatorRecord } from './records.js'
import { indicators, observationsOf } from './store.js'

export const Query = {
  indicators: (_root, { municipality, goalMet, ...page }, { graph }) =>
    indicators(graph, {
      params: {
        municipality: municipality == null ? null : municipalityKey(municipality),
        goalMet: goalMet ?? null,
      },
      page,
      guard: municipalityGuard(graph, municipality),
    }),
} satisfies QueryResolvers

export const Indicator: Complete<IndicatorResolvers, IndicatorRecord> = {
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  goal: ({ goalId }, _args, { graph }) => optional(graph, goalId),
  activity: ({ activityId }, _args, { graph }) => optional(graph, activityId),
  observations: ({ id }, _args, { graph }) => observationsOf(graph, id),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
