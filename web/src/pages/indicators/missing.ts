import type { Missing_GapFragment as Gap } from '../../generated/graphql.js'
import type { GapReason } from '../../generated/enums.js'
import { graphql } from '../../generated/index.js'
import { defineTexts } from '../../text/texts.js'
import type { ObservedYear } from './observed.js'

export const Missing_Gap = graphql(`
  fragment Missing_Gap on Gap {
    reason
    year
    node {
      id
    }
  }
`)

const UNKNOWN = 'UNKNOWN'

/** Years in which no actual value was found, by the reason why. */
export interface MissingYears {
  readonly reason: GapReason | typeof UNKNOWN
  readonly years: readonly number[]
}

/** Of one indicator: every year with a target, or with the word that there is no value, and without an actual value. */
export function missingYears(
  id: string,
  years: readonly ObservedYear[],
  gaps: readonly Gap[],
): readonly MissingYears[] {
  const reasons = new Map<MissingYears['reason'], number[]>()
  for (const { year, actual } of years) {
    if (actual !== null && actual.value !== null) continue
    const reason = gaps.find((gap) => gap.node.id === id && gap.year === year)?.reason ?? UNKNOWN
    reasons.set(reason, [...(reasons.get(reason) ?? []), year])
  }
  return [...reasons].map(([reason, ofReason]) => ({ reason, years: ofReason }))
}

export const reasonTexts = defineTexts(
  {
    SAYS_NONE: 'het document zegt zelf dat er geen waarde is',
    NOT_PRINTED: 'het jaarverslag geeft een streefwaarde en drukt geen realisatie af',
    NOT_IN_REPORT: 'niets in het jaarverslag over dat jaar hoort hierbij',
    NO_REPORT_OF_YEAR: 'een jaarverslag over dat jaar is niet gelezen',
    UNKNOWN: 'niet gevonden in de gelezen documenten',
  },
  {
    SAYS_NONE: 'the document itself says that there is no value',
    NOT_PRINTED: 'the annual report gives a target and prints no actual value',
    NOT_IN_REPORT: 'nothing in the annual report of that year belongs to this',
    NO_REPORT_OF_YEAR: 'no annual report of that year was read',
    UNKNOWN: 'not found in the documents that were read',
  },
)

type ReasonTexts = Readonly<Record<string, string>>

/** A reason that belongs to other gaps than those of indicators says no more than that nothing was found. */
export const reasonText = (t: ReasonTexts, reason: MissingYears['reason']): string =>
  t[reason] ?? t[UNKNOWN] ?? ''
