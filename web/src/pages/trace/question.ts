// What the address of a trace says, as the API takes it. Words in addresses are Dutch.
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
export const CERTAINTIES = { 'staat-er': 'STATED', afgeleid: 'INFERRED' } as const satisfies Record<
  string,
  Certainty
>
export const BASES = { begroting: 'BUDGET', realisatie: 'ACTUAL' } as const satisfies Record<
  string,
  BudgetBasis
>
export const SCOPES = {
  actie: 'THIS_ACTION',
  thema: 'THEME',
  activiteit: 'BUDGET_ACTIVITY',
  doel: 'GOAL',
  programma: 'PROGRAM',
} as const satisfies Record<string, MoneyScope>

/** Where a trace begins: an id as it is, or a RIS number of The Hague in any way of writing it; null for neither. */
export function beginOf(given: string): string | null {
  const text = given.trim()
  const ris = /^(?:ris)?\s*(\d{6})$/i.exec(text)?.[1]
  if (ris !== undefined) return `policy-document:den-haag/RIS${ris}`
  return /^[a-z-]+:\S+$/.test(text) ? text : null
}

export function questionOf(params: URLSearchParams) {
  const scope = wordOf<MoneyScope>(SCOPES, params.get('dekt'))
  const year = params.get('jaar')
  return {
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
    role: wordOf<ReferenceRole>(ROLES, params.get('rol')),
    certainty: wordOf<Certainty>(CERTAINTIES, params.get('zekerheid')),
    basis: wordOf<BudgetBasis>(BASES, params.get('grondslag')),
    covers: scope === null ? null : [scope],
  }
}

const wordOf = <Word extends string>(words: Readonly<Record<string, Word>>, given: string | null) =>
  given !== null && Object.hasOwn(words, given) ? (words[given] ?? null) : null
