import type {
  ComparisonCellResolvers,
  ComparisonHeaderResolvers,
  ComparisonResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { optional } from '../graphql/required.js'
import { evidenceOf } from '../provenance/store.js'
import type { ComparisonCellRecord, ComparisonHeaderRecord, ComparisonRecord } from './records.js'
import { comparison, countedIn } from './comparison.js'

export const Query = {
  comparison: (_root, { measure, of, by, municipality, program, years, basis }, { graph }) =>
    comparison(graph, {
      measure,
      of: of ?? null,
      by: by ?? 'YEAR',
      municipality: municipality ?? null,
      program: program ?? null,
      years: years ?? null,
      basis: basis ?? null,
    }),
} satisfies QueryResolvers

export const Comparison: Complete<ComparisonResolvers, ComparisonRecord> = {
  notes: async ({ table }) => (await table()).notes,
  columns: async ({ table }) => (await table()).columns,
  rows: async ({ table }) => (await table()).rows,
}

export const ComparisonHeader: Complete<ComparisonHeaderResolvers, ComparisonHeaderRecord> = {
  node: ({ nodeId }, _args, { graph }) => optional<never>(graph, nodeId ?? undefined),
  municipality: ({ municipalityId }, _args, { graph }) => optional(graph, municipalityId ?? undefined),
}

export const ComparisonCell: Complete<ComparisonCellResolvers, ComparisonCellRecord> = {
  counted: (cell, page, { graph }) => countedIn(graph, cell, page),
  evidence: async ({ money, observation }, _args, { graph }) => {
    const id = money?.line.id ?? observation?.id
    return id === undefined ? [] : evidenceOf(graph, id)
  },
}
