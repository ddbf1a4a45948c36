import type { TieRecord } from '../graph/records.js'

export interface PartnerRecord {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly partOfId?: string
}

/** What an activity says of a partner. */
export interface InvolvementRecord extends TieRecord {
  readonly role: string
  /** The form in which the text names it. */
  readonly as?: string
}
