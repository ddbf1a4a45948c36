export interface FindingRecord {
  readonly id: string
  readonly rule: string
  readonly severity: 'INFO' | 'WARNING' | 'ERROR'
  readonly message: string
  readonly sourceDocumentId: string
}
