// What is compared stands in the address in Dutch words: ?maat=lasten&wat=activity:…&kolommen=gemeente&van=2023&tot=2029.
import type { BudgetBasis, ComparisonAxis, ComparisonMeasure } from '../../generated/enums.js'
import { pathToId } from '../../addresses.js'

/** Measures by their name in the address, in the order of the menu. */
export const MEASURES = {
  lasten: 'EXPENDITURE',
  baten: 'INCOME',
  saldo: 'BALANCE',
  resultaat: 'RESULT',
  indicator: 'INDICATOR',
  acties: 'ACTIONS',
  partners: 'PARTNERS',
  documenten: 'POLICY_DOCUMENTS',
} as const satisfies Readonly<Record<string, ComparisonMeasure>>

export interface Asked {
  readonly measure: ComparisonMeasure
  readonly by: ComparisonAxis
  /** Ids chosen; null for everything. */
  readonly of: readonly string[] | null
  readonly program: string | null
  readonly from: number | null
  readonly to: number | null
  readonly years: readonly number[] | null
  readonly basis: BudgetBasis | null
}

const BASES: Readonly<Record<string, BudgetBasis>> = { begroting: 'BUDGET', realisatie: 'ACTUAL' }
const MOST_YEARS = 30

export function readAddress(params: URLSearchParams): Asked {
  const of = (params.get('wat') ?? '').split(',').filter(Boolean)
  const program = params.get('programma')
  const [from, to] = [yearOf(params.get('van')), yearOf(params.get('tot'))]
  return {
    measure: measureOf(params.get('maat')),
    by: params.get('kolommen') === 'gemeente' ? 'MUNICIPALITY' : 'YEAR',
    of: of.length === 0 ? null : of,
    program: of.length > 0 || program === null ? null : pathToId('program', program),
    from,
    to,
    years:
      from === null || to === null || to < from ? null : range(from, Math.min(to, from + MOST_YEARS - 1)),
    basis: BASES[params.get('basis') ?? ''] ?? null,
  }
}

export const measureOf = (name: string | null): ComparisonMeasure =>
  MEASURES[name as keyof typeof MEASURES] ?? 'EXPENDITURE'

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)
