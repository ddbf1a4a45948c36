export interface GoalRecord {
  readonly id: string
  readonly number?: string
  readonly statement: string
  readonly programId: string
}
