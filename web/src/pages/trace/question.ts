// What the address of a trace says, as the API takes it. Words in addresses are Dutch.
import { BASES, CERTAINTIES, readAddress } from '../../read-address.js'
import type { BudgetBasis, Certainty, MoneyScope, ReferenceRole } from '../../generated/enums.js'

export const ROLES = {
  betaalt: 'FUNDS',
  kader: 'FRAMES',
  verslag: 'REPORTS_ON',
  vraagt: 'REQUESTS',
  aanbesteding: 'PROCURES',
  evaluatie: 'EVALUATES',
  besluit: 'DECIDES',
  genoemd: 'MENTIONS',
} as const satisfies Record<string, ReferenceRole>
export const SCOPES = {
  actie: 'THIS_ACTION',
  thema: 'THEME',
  activiteit: 'BUDGET_ACTIVITY',
  doel: 'GOAL',
  programma: 'PROGRAM',
} as const satisfies Record<string, MoneyScope>

/**
 * Where a trace begins: an id as it is, or a RIS number of The Hague in any way of writing it, also one that was printed
 * with five digits; null for neither.
 */
export function beginOf(given: string): string | null {
  const text = given.trim()
  const ris = /^(?:ris)?\s*(\d{5,6})$/i.exec(text)?.[1]
  if (ris !== undefined) return `policy-document:den-haag/RIS${ris}`
  return /^[a-z-]+:\S+$/.test(text) ? text : null
}

export function questionOf(params: URLSearchParams) {
  const { word, year, leftOut } = readAddress(params)
  const scope = word<MoneyScope>('dekt', SCOPES)
  const variables = {
    year: year('jaar'),
    role: word<ReferenceRole>('rol', ROLES),
    certainty: word<Certainty>('zekerheid', CERTAINTIES),
    basis: word<BudgetBasis>('grondslag', BASES),
    covers: scope === null ? null : [scope],
  }
  return { variables, leftOut }
}
