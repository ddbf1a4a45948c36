import type { ActivityRecord } from '../activity/records.js'
import type { BudgetLineRecord, PrintedAmountRecord } from '../budget/records.js'
import type { Certainty } from '../graph/records.js'
import type { SourceDocumentRecord } from '../provenance/records.js'

/** A programme and the rows of its budget are the same in every year; a theme, action or goal belongs to one document. */
export type SubjectKind = 'PROGRAM' | 'BUDGET_ACTIVITY' | 'OF_ONE_DOCUMENT'

export interface PromisedAndReportedRecord {
  readonly subjectId: string
  readonly kind: SubjectKind
  readonly programId: string
  readonly onlyYears: readonly number[] | null
}

export interface PromisedYearRecord {
  readonly subjectId: string
  readonly kind: SubjectKind
  readonly programId: string
  readonly year: number
  readonly sources: readonly YearSourceRecord[]
  readonly money: readonly MoneyRowRecord[]
}

export interface YearSourceRecord {
  readonly kind: SourceDocumentRecord['kind']
  readonly year: number
  readonly status: 'IN_GRAPH' | 'NOT_IN_GRAPH'
  readonly document: SourceDocumentRecord | null
}

export interface ActivityMatchRecord {
  readonly earlier: ActivityRecord
  readonly later: ActivityRecord
  readonly certainty: Certainty
}

export interface MoneyRowRecord {
  readonly direction: BudgetLineRecord['direction']
  readonly part: BudgetLineRecord['part']
  readonly label: string | null
  readonly budget: PrintedAmountRecord | null
  readonly actual: PrintedAmountRecord | null
  readonly printedDifference: PrintedAmountRecord | null
  readonly computedDifference: number | null
}
