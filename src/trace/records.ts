import type { ActivityRecord } from '../activity/records.js'
import type { BudgetLineRecord } from '../budget/records.js'
import type { GoalRecord } from '../goal/records.js'
import type { Certainty } from '../graph/records.js'
import type { PolicyDocumentRecord, ReferenceRecord, ReferenceRole } from '../policy-document/records.js'
import type { ProgramRecord } from '../program/records.js'
import type { Found } from './follow.js'

export type MoneyScope = 'THIS_DOCUMENT' | 'THIS_ACTION' | 'THEME' | 'BUDGET_ACTIVITY' | 'GOAL' | 'PROGRAM'
export type FundingRelation = 'CITED_BY' | 'PART_OF' | 'SERVES' | 'IN_PROGRAM' | 'HAS_BUDGET'

/** What money can stand on. */
export type Holder = ActivityRecord | GoalRecord | ProgramRecord

export type WayNode = PolicyDocumentRecord | Holder | StoredLine

/** A line of money with the document that prints it. */
export interface StoredLine extends BudgetLineRecord {
  readonly sourceDocumentId: string
}

/** Passages by their own ids, and all those of some facts. */
export interface EvidenceRecord {
  readonly passages: readonly string[]
  readonly facts: readonly string[]
}

export interface FundingStepRecord {
  readonly from: WayNode
  readonly to: WayNode
  readonly relation: FundingRelation
  readonly role: ReferenceRole | null
  readonly certainty: Certainty
  readonly note: string | null
  readonly evidence: EvidenceRecord
}

/** From an activity, row, goal or programme to one line of money. */
export interface WayRecord {
  readonly nodes: readonly WayNode[]
  readonly steps: readonly FundingStepRecord[]
  readonly budgetLine: StoredLine
  readonly year: number
  readonly basis: BudgetLineRecord['basis']
  readonly covers: MoneyScope
  readonly evidence: EvidenceRecord
}

/** The same from a policy document. */
export interface FundingPathRecord extends WayRecord {
  readonly role: ReferenceRole
  readonly certainty: Certainty
  readonly amount: number | null
  readonly amountLabel: string | null
  readonly amountCovers: MoneyScope | null
}

export type WithoutMoneyReason = 'NO_ACTIVITY' | 'NO_MONEY_PRINTED' | 'MONEY_OF_OTHER_YEARS'

export interface PolicyWithoutMoneyRecord {
  readonly policyDocument: PolicyDocumentRecord
  readonly activity: ActivityRecord | null
  readonly role: ReferenceRole | null
  readonly certainty: Certainty | null
  readonly reason: WithoutMoneyReason
  readonly message: string
  readonly evidence: EvidenceRecord
}

/** How many there are of each list of a trace, shown or not. */
export interface FundingTotalsRecord {
  readonly paths: number
  readonly withoutMoney: number
  readonly withoutPolicy: number
  /** False where not all beginnings were read: there may be more of each than these. */
  readonly exact: boolean
}

export interface TraceFilter {
  readonly year?: number | null
  readonly role?: string | null
  readonly certainty?: string | null
  readonly basis?: string | null
  readonly covers?: readonly MoneyScope[] | null
}

export interface FundingTraceRecord {
  readonly paths: readonly FundingPathRecord[]
  readonly withoutMoney: readonly PolicyWithoutMoneyRecord[]
  readonly withoutPolicy: readonly WayRecord[]
  readonly totals: FundingTotalsRecord
  readonly years: readonly number[]
  readonly truncated: boolean
  readonly explanation: string | null
  /** What was asked and what was found of whatever money, for the facets. */
  readonly asked: { readonly from: string; readonly filter: TraceFilter; readonly ofAnyMoney: Found }
}

/** An activity that refers to a policy document. */
export interface Citation {
  readonly document: PolicyDocumentRecord
  readonly tie: ReferenceRecord
  readonly activity: ActivityRecord
}
