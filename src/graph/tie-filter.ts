import type { PageArgs } from './connection.js'

/** Of a tie: its role and certainty, and the year of the activity at its end. What is absent lets everything pass. */
export interface TieFilter extends PageArgs {
  readonly role?: string | null
  readonly certainty?: string | null
  readonly year?: number | null
}

export function tieParams({ role, certainty, year }: TieFilter) {
  return { role: role ?? null, certainty: certainty ?? null, year: year ?? null }
}
