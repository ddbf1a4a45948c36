import type { BudgetBasis, ComparisonMeasure } from '../generated/enums.js'
import { useVocabulary } from './vocabulary.js'

/** What of the graph a measure is of: things of one kind keep their choice when the measure changes. */
type MeasureKind = 'money' | 'indicator' | 'count'

export const kindOf = (measure: ComparisonMeasure): MeasureKind =>
  measure === 'INDICATOR'
    ? 'indicator'
    : measure === 'ACTIONS' || measure === 'PARTNERS' || measure === 'POLICY_DOCUMENTS'
      ? 'count'
      : 'money'

/** What is planned and what came true are called otherwise for money, for indicators and for what is counted. */
export function useBasisWords(): (measure: ComparisonMeasure, basis: BudgetBasis) => string {
  const words = useVocabulary()
  return (measure, basis) =>
    ({
      money: words.basis[basis],
      indicator: words.observation[basis === 'BUDGET' ? 'TARGET' : 'ACTUAL'],
      count: words.phase[basis === 'BUDGET' ? 'PLANNED' : 'REPORTED'],
    })[kindOf(measure)]
}
