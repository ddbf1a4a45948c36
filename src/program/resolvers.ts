import { activitiesOfProgram } from '../activity/list.js'
import { budgetOf } from '../budget/store.js'
import type { ProgramResolvers, QueryResolvers } from '../generated/graphql.js'
import { goalsOfProgram } from '../goal/store.js'
import { nodeById } from '../graph/nodes.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { indicatorsOfProgram } from '../indicator/store.js'
import { partnersOfProgram } from '../partner/list.js'
import { policyDocumentsOfProgram } from '../policy-document/list.js'
import type { ProgramRecord } from './records.js'
import { programs } from './list.js'

export const Query = {
  program: (_root, { id }, { graph }) => nodeById<ProgramRecord>(graph, 'Program', id),
  programs: (_root, args, { graph }) => programs(graph, args),
} satisfies QueryResolvers

export const Program: Complete<ProgramResolvers, ProgramRecord> = {
  municipality: ({ municipalityId }, _args, { graph }) => required(graph, municipalityId),
  goals: ({ id }, _args, { graph }) => goalsOfProgram(graph, id),
  activities: ({ id }, args, { graph }) => activitiesOfProgram(graph, id, args),
  budget: ({ id }, filter, { graph }) => budgetOf(graph, id, filter),
  partners: ({ id }, args, { graph }) => partnersOfProgram(graph, id, args),
  policyDocuments: ({ id }, args, { graph }) => policyDocumentsOfProgram(graph, id, args),
  indicators: ({ id }, _args, { graph }) => indicatorsOfProgram(graph, id),
}
