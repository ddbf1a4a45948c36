// What is compared stands in the address in Dutch words: ?maat=lasten&wat=activity:…&kolommen=gemeente&van=2023&tot=2029.
import type { BudgetBasis, ComparisonAxis, ComparisonMeasure } from '../../generated/enums.js'
import { BASES, readAddress } from '../../read-address.js'

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
  /** Names in the address whose value means nothing here. */
  readonly leftOut: readonly string[]
}

const AXES: Readonly<Record<string, ComparisonAxis>> = { jaar: 'YEAR', gemeente: 'MUNICIPALITY' }
const MOST_YEARS = 30

export function comparedIn(params: URLSearchParams): Asked {
  const { word, year, id, text, leftOut } = readAddress(params)
  const of = (text('wat') ?? '').split(',').filter(Boolean)
  const [van, tot] = [year('van'), year('tot')]
  // One year alone is that year.
  const [from, to] = [van ?? tot, tot ?? van]
  const years = yearsOf(from, to)
  return {
    measure: word('maat', MEASURES) ?? 'EXPENDITURE',
    by: word('kolommen', AXES) ?? 'YEAR',
    of: of.length === 0 ? null : of,
    program: of.length > 0 ? null : id('programma', 'program'),
    from,
    to,
    years,
    basis: word('basis', BASES),
    // The wrong way round, or more than a table holds.
    leftOut: from !== null && years === null ? [...leftOut, 'van', 'tot'] : leftOut,
  }
}

function yearsOf(from: number | null, to: number | null): readonly number[] | null {
  if (from === null || to === null || to < from || to - from >= MOST_YEARS) return null
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
