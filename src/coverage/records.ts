/** What stands behind Coverage: only whose it is; every field is asked for by itself. */
export interface CoverageRecord {
  readonly sourceDocumentId: string
}

export interface LeftOutRecord {
  readonly passageId: string
  readonly reason: string
}
