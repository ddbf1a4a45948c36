import type { Certainty } from '../graph/records.js'

export interface ActivityRecord {
  readonly id: string
  readonly kind: 'BUDGET_ACTIVITY' | 'THEME' | 'ACTION'
  readonly label: string
  readonly year?: number
  readonly phase?: 'PLANNED' | 'REPORTED'
  readonly programId: string
  readonly parentId?: string
  readonly certainty: Certainty
  readonly note?: string
}

export interface ResultRecord {
  readonly value: number
  readonly unit: string
  readonly qualifier?: string
  readonly year?: number
}
