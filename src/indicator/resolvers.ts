import type { IndicatorResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { optional, required } from '../graphql/required.js'
import { evidenceOf } from '../provenance/store.js'
import type { IndicatorRecord } from './records.js'
import { indicators } from './list.js'
import { observationsOf } from './store.js'

export const Query = {
  indicators: (_root, args, { graph }) => indicators(graph, args),
} satisfies QueryResolvers

export const Indicator: Complete<IndicatorResolvers, IndicatorRecord> = {
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  goal: ({ goalId }, _args, { graph }) => optional(graph, goalId),
  activity: ({ activityId }, _args, { graph }) => optional(graph, activityId),
  observations: ({ id }, _args, { graph }) => observationsOf(graph, id),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
