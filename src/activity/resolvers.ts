import { budgetOf } from '../budget/store.js'
import type { ActivityResolvers, QueryResolvers, ResultResolvers } from '../generated/graphql.js'
import { goalsOfActivity } from '../goal/store.js'
import { nodeById } from '../graph/nodes.js'
import type { Complete } from '../graphql/complete.js'
import { optional, required } from '../graphql/required.js'
import { partnersOfActivity } from '../partner/tied.js'
import { policyDocumentsOfActivity } from '../policy-document/tied.js'
import { evidenceOf } from '../provenance/store.js'
import type { ActivityRecord, ResultRecord } from './records.js'
import { activities } from './list.js'
import { childrenOf, continuedBy, continuing, resultsOf } from './store.js'

export const Query = {
  activity: (_root, { id }, { graph }) => nodeById<ActivityRecord>(graph, 'Activity', id),
  activities: (_root, args, { graph }) => activities(graph, args),
} satisfies QueryResolvers

export const Activity: Complete<ActivityResolvers, ActivityRecord> = {
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  parent: ({ parentId }, _args, { graph }) => optional(graph, parentId),
  children: ({ id }, _args, { graph }) => childrenOf(graph, id),
  continues: ({ id }, _args, { graph }) => continuedBy(graph, id),
  continuedBy: ({ id }, _args, { graph }) => continuing(graph, id),
  goals: ({ id }, _args, { graph }) => goalsOfActivity(graph, id),
  policyDocuments: ({ id }, args, { graph }) => policyDocumentsOfActivity(graph, id, args),
  partners: ({ id }, args, { graph }) => partnersOfActivity(graph, id, args),
  results: ({ id }, _args, { graph }) => resultsOf(graph, id),
  budget: ({ id }, filter, { graph }) => budgetOf(graph, id, filter),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}

export const Result: Complete<ResultResolvers, ResultRecord> = {}
