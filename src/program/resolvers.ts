import { activitiesOfProgram } from '../activity/store.js'
import { budgetOf } from '../budget/store.js'
import type { ProgramResolvers, QueryResolvers } from '../generated/graphql.js'
import { goalsOfProgram } from '../goal/store.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { indicatorsOfProgram } from '../indicator/store.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { partnersOfProgram } from '../partner/store.js'
import { policyDocumentsOfProgram } from '../policy-document/store.js'
import type { ProgramRecord } from './records.js'
import { programs } from './store.js'

export const Query = {
  programs: (_root, { municipality, ...page }, { graph }) =>
    programs(graph, {
      params: { municipality: municipality == null ? null : municipalityKey(municipality) },
      page,
      guard: municipalityGuard(graph, municipality),
    }),
} satisfies QueryResolvers

export const Program: Complete<ProgramResolvers, ProgramRecord> = {
  municipality: ({ municipalityId }, _args, { graph }) => required(graph, municipalityId),
  goals: ({ id }, _args, { graph }) => goalsOfProgram(graph, id),
  activities: ({ id }, args, { graph }) => activitiesOfProgram(graph, id, args),
  budget: ({ id }, filter, { graph }) => budgetOf(graph, id, filter),
  partners: ({ id }, page, { graph }) => partnersOfProgram(graph, id, page),
  policyDocuments: ({ id }, page, { graph }) => policyDocumentsOfProgram(graph, id, page),
  indicators: ({ id }, _args, { graph }) => indicatorsOfProgram(graph, id),
}
