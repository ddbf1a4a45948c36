// What the address of a programme, an activity or a goal chooses of it.
import { useUrlState } from '../../navigation.js'
import { readAddress } from '../../read-address.js'

/** Kinds of money by their name in the address. */
export const MONEY_KINDS = { lasten: 'EXPENDITURE', baten: 'INCOME', saldo: 'BALANCE' } as const
export type MoneyKind = keyof typeof MONEY_KINDS

const WORDS: Readonly<Record<string, MoneyKind>> = { lasten: 'lasten', baten: 'baten', saldo: 'saldo' }

export interface SubjectAddress {
  /** Year of the actions; null for the one with most. */
  readonly year: number | null
  /** Kind of money of the rows; null for lasten. */
  readonly moneyKind: MoneyKind | null
  /** Names of what was given and means nothing. */
  readonly leftOut: readonly string[]
}

export function useSubjectAddress(): SubjectAddress {
  const { params } = useUrlState()
  const { year, word, leftOut } = readAddress(params)
  return { year: year('jaar'), moneyKind: word('geldsoort', WORDS), leftOut }
}
