import type { BudgetBasis, ComparisonMeasure } from '../../generated/enums.js'
import { useFormat } from '../../text/format.js'
import { type Language, useLanguage } from '../../text/language.js'
import { kindOf, useBasisWords } from '../../text/measure.js'

const MEASURE: Readonly<Record<Language, Readonly<Record<ComparisonMeasure, string>>>> = {
  nl: {
    EXPENDITURE: 'Lasten',
    INCOME: 'Baten',
    BALANCE: 'Saldo',
    RESULT: 'Resultaat',
    INDICATOR: 'Waarde van een indicator',
    ACTIONS: 'Aantal acties',
    PARTNERS: 'Aantal partners',
    POLICY_DOCUMENTS: 'Aantal beleidsdocumenten',
  },
  en: {
    EXPENDITURE: 'Expenditure',
    INCOME: 'Income',
    BALANCE: 'Balance',
    RESULT: 'Result',
    INDICATOR: 'Value of an indicator',
    ACTIONS: 'Number of actions',
    PARTNERS: 'Number of partners',
    POLICY_DOCUMENTS: 'Number of policy documents',
  },
}

interface CompareWords {
  readonly measure: Readonly<Record<ComparisonMeasure, string>>
  readonly basis: (measure: ComparisonMeasure, basis: BudgetBasis) => string
}

export function useCompareWords(): CompareWords {
  const language = useLanguage()
  const basis = useBasisWords()
  return { measure: MEASURE[language], basis }
}

/** Euros for money, else a bare number. */
export function useValueFormat(measure: ComparisonMeasure) {
  const { euro, euroShort, number } = useFormat()
  return kindOf(measure) === 'money' ? { exact: euro, short: euroShort } : { exact: number, short: number }
}
