export interface MunicipalityRecord {
  readonly id: string
  readonly code: string
  readonly name: string
}
