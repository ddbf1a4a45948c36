export interface IndicatorRecord {
  readonly id: string
  readonly name: string
  readonly unit?: string
  readonly source?: string
  readonly set?: string
  readonly goalMet?: boolean
  readonly programId: string
  readonly goalId?: string
  readonly activityId?: string
}

export interface ObservationRecord {
  readonly id: string
  readonly year: number
  readonly kind: 'TARGET' | 'ACTUAL'
  readonly value?: number
  readonly printed: string
  readonly qualifier?: string
  readonly provisional: boolean
}
