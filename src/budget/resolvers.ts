import type { BudgetLineResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { evidenceOf } from '../provenance/store.js'
import type { BudgetLineRecord } from './records.js'

export const BudgetLine: Complete<BudgetLineResolvers, BudgetLineRecord> = {
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}
