// What can be compared by a measure: what has money, indicators, or what stands over actions.
import type { Candidates_QueryFragment as Found } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { kindOf } from '../../text/measure.js'
import type { Asked } from './compare-address.js'
import { restOf } from '../../addresses.js'

export const Candidates_Query = graphql(`
  fragment Candidates_Query on Query {
    municipalities {
      id
      name
      programs {
        id
        name
      }
    }
    withMoney: budgetLines(direction: $direction, part: TOTAL, first: 1) {
      facets(names: ["program", "goal", "activity"]) {
        name
        values {
          value
          label
        }
      }
    }
    allIndicators: indicators(first: 100) {
      nodes {
        id
        name
      }
    }
    rows: activities(kind: BUDGET_ACTIVITY, first: 100) {
      nodes {
        id
        label
      }
    }
  }
`)

export interface Candidate {
  readonly id: string
  readonly label: string
}

export interface CandidateGroup {
  readonly name: string
  readonly candidates: readonly Candidate[]
}

/** By municipality, in the order of programmes, goals, activities and their names. */
export function candidatesOf(found: Found, measure: Asked['measure']): readonly CandidateGroup[] {
  const all = { money: moneyOf, indicator: indicatorsOf, count: countedOf }[kindOf(measure)](found)
  return found.municipalities
    .map(({ id, name }) => ({
      name,
      // Every id begins with the short name of its municipality.
      candidates: all.filter((one) => one.id === id || restOf(one.id).startsWith(`${restOf(id)}/`)),
    }))
    .filter(({ candidates }) => candidates.length > 0)
}

function moneyOf({ withMoney }: Found): readonly Candidate[] {
  return ['program', 'goal', 'activity'].flatMap((name) =>
    (withMoney.facets.find((facet) => facet.name === name)?.values ?? []).map(({ value, label }) => ({
      id: value,
      label,
    })),
  )
}

const indicatorsOf = ({ allIndicators }: Found): readonly Candidate[] =>
  allIndicators.nodes.map(({ id, name }) => ({ id, label: name }))

const countedOf = ({ municipalities, rows }: Found): readonly Candidate[] => [
  ...municipalities.map(({ id, name }) => ({ id, label: name })),
  ...municipalities.flatMap(({ programs }) => programs.map(({ id, name }) => ({ id, label: name }))),
  ...rows.nodes,
]
