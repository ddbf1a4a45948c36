import { activitiesOfGoal } from '../activity/store.js'
import { budgetOf } from '../budget/store.js'
import type { GoalResolvers, QueryResolvers } from '../generated/graphql.js'
import { nodeById } from '../graph/nodes.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { indicatorsOfGoal } from '../indicator/store.js'
import { evidenceOf } from '../provenance/store.js'
import { goals } from './list.js'
import type { GoalRecord } from './records.js'

export const Query = {
  goal: (_root, { id }, { graph }) => nodeById<GoalRecord>(graph, 'Goal', id),
  goals: (_root, args, { graph }) => goals(graph, args),
} satisfies QueryResolvers

export const Goal: Complete<GoalResolvers, GoalRecord> = {
  number: ({ number }) => number ?? null,
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  activities: ({ id }, _args, { graph }) => activitiesOfGoal(graph, id),
  indicators: ({ id }, _args, { graph }) => indicatorsOfGoal(graph, id),
  budget: ({ id }, filter, { graph }) => budgetOf(graph, id, filter),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
