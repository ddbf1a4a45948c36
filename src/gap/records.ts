import type { Certainty } from '../graph/records.js'
import type { MunicipalityRecord } from '../municipality/records.js'

export const GAP_KINDS = [
  'MONEY_WITHOUT_POLICY',
  'POLICY_WITHOUT_MONEY',
  'POLICY_WITHOUT_ACTIVITY',
  'INDICATOR_WITHOUT_VALUE',
  'PROMISE_WITHOUT_REPORT',
] as const
export type GapKind = (typeof GAP_KINDS)[number]

export type GapReason =
  | 'CITES_NOTHING'
  | 'NO_ACTIVITY_OF_YEAR'
  | 'NO_DOCUMENT_OF_YEAR'
  | 'NO_MONEY_PRINTED'
  | 'MONEY_OF_OTHER_YEARS'
  | 'CITED_OUTSIDE_ACTIVITIES'
  | 'SAYS_NONE'
  | 'NOT_PRINTED'
  | 'NOT_IN_REPORT'
  | 'NO_REPORT_OF_YEAR'

export interface GapRecord {
  readonly kind: GapKind
  readonly reason: GapReason
  readonly certainty: Certainty
  readonly node: { readonly id: string }
  readonly year: number | null
  readonly municipality: MunicipalityRecord
  readonly message: string
  /** Programmes whose documents were searched, and documents that were searched besides. */
  readonly programs: readonly string[]
  readonly documents: readonly string[]
  /** Ids of the facts whose passages raise the question. */
  readonly facts: readonly string[]
}
