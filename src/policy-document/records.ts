import type { TieRecord } from '../graph/records.js'

export type ReferenceRole =
  'FUNDS' | 'FRAMES' | 'REPORTS_ON' | 'REQUESTS' | 'PROCURES' | 'EVALUATES' | 'DECIDES' | 'MENTIONS'

export interface PolicyDocumentRecord {
  readonly id: string
  readonly ris?: string
  readonly number?: string
  readonly scheme: 'RIS' | 'COUNCIL_LETTER' | 'MALFORMED' | 'NAMED'
  readonly title?: string
  readonly kind?: string
  readonly issuer?: string
  readonly municipalityId: string
}

/** What an activity says of a policy document. */
export interface ReferenceRecord extends TieRecord {
  readonly role: ReferenceRole
  readonly amount?: number
  readonly amountLabel?: string
  readonly printed?: string
}
