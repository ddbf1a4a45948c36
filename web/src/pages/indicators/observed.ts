// What a document gives of an indicator, year by year: a target, an actual value, or the word that there is none.
import type { ObservationKind } from '../../generated/enums.js'
import { graphql } from '../../generated/index.js'
import type { Observed_ObservationFragment as Observation } from '../../generated/graphql.js'

export const Observed_Observation = graphql(`
  fragment Observed_Observation on Observation {
    year
    kind
    value
    printed
    qualifier
    provisional
  }
`)

export type { Observation }

export interface ObservedYear {
  readonly year: number
  readonly target: Observation | null
  readonly actual: Observation | null
}

/** Every year that has a target or an actual value, in order. */
export function yearsOf(observations: readonly Observation[]): readonly ObservedYear[] {
  const years = [...new Set(observations.map(({ year }) => year))].sort((a, b) => a - b)
  const of = (year: number, kind: ObservationKind) =>
    observations.find((one) => one.year === year && one.kind === kind) ?? null
  return years.map((year) => ({ year, target: of(year, 'TARGET'), actual: of(year, 'ACTUAL') }))
}

/** Points of one kind; what a document says has no value is no point. */
export const pointsOf = (observations: readonly Observation[], kind: ObservationKind) =>
  observations.flatMap((one) =>
    one.kind === kind && one.value !== null ? [{ year: one.year, value: one.value }] : [],
  )
