export interface PassageRecord {
  readonly id: string
  readonly sourceDocumentId: string
  readonly heading: readonly string[]
  readonly lineStart: number
  readonly lineEnd: number
}

/** What a document says that an abbreviation is short for. */
export interface AbbreviationRecord {
  readonly short: string
  readonly meaning: string
  readonly evidence: readonly PassageRecord[]
}

export interface SourceDocumentRecord {
  readonly id: string
  readonly title: string
  readonly kind: 'BUDGET' | 'ANNUAL_REPORT'
  readonly year: number
  readonly municipalityId: string
  readonly url?: string
  readonly lineCount: number
  readonly sha256: string
  readonly checkedOn: string
  readonly checkedHow: string
}
