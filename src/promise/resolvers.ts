import { actionsBelow, unplacedActions } from '../activity/below.js'
import type {
  PromisedAndReportedResolvers,
  PromisedYearResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import type { PromisedAndReportedRecord, PromisedYearRecord } from './records.js'
import { matchesOf, promisedAndReported, yearsOf } from './side-by-side.js'

export const Query = {
  promisedAndReported: (_root, { of, years }, { graph }) => promisedAndReported(graph, of, years ?? null),
} satisfies QueryResolvers

export const PromisedAndReported: Complete<PromisedAndReportedResolvers, PromisedAndReportedRecord> = {
  subject: ({ subjectId }, _args, { graph }) => required<never>(graph, subjectId),
  program: ({ programId }, _args, { graph }) => required(graph, programId),
  years: (record, _args, { graph }) => yearsOf(graph, record),
}

export const PromisedYear: Complete<PromisedYearResolvers, PromisedYearRecord> = {
  planned: ({ subjectId, year }, page, { graph }) =>
    actionsBelow(graph, subjectId, { ...page, year, phase: 'PLANNED' }),
  reported: ({ subjectId, year }, page, { graph }) =>
    actionsBelow(graph, subjectId, { ...page, year, phase: 'REPORTED' }),
  unplaced: ({ kind, programId, year }, page, { graph }) =>
    kind === 'BUDGET_ACTIVITY' ? unplacedActions(graph, programId, { ...page, year }) : null,
  matched: ({ subjectId, year }, _args, { graph }) => matchesOf(graph, subjectId, year),
}
