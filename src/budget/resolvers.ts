import type { BudgetLineResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { evidenceOf } from '../provenance/store.js'
import { budgetLines } from './list.js'
import type { BudgetLineRecord } from './records.js'

export const Query = {
  budgetLines: (_root, args, { graph }) => budgetLines(graph, args),
} satisfies QueryResolvers

export const BudgetLine: Complete<BudgetLineResolvers, BudgetLineRecord> = {
  subject: ({ subjectId }, _args, { graph }) => required<never>(graph, subjectId),
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  sourceDocument: ({ sourceDocumentId }, _args, { graph }) => required(graph, sourceDocumentId),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
