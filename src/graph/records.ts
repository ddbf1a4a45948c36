/** How sure we are that a document says it. */
export type Certainty = 'STATED' | 'INFERRED'

/** What every relationship with facts on it carries. */
export interface TieRecord {
  readonly certainty: Certainty
  readonly note?: string
  /** Ids of the passages that say so. */
  readonly evidence: readonly string[]
}
