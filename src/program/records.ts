export interface ProgramRecord {
  readonly id: string
  readonly name: string
  readonly number?: string
  readonly municipalityId: string
}
