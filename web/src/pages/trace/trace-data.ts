import type { TracePageQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

export const TraceQuery = graphql(`
  query TracePage(
    $from: ID!
    $year: Int
    $role: ReferenceRole
    $certainty: Certainty
    $basis: BudgetBasis
    $covers: [MoneyScope!]
  ) {
    node(id: $from) {
      ...TraceNode_Node
      ... on BudgetLine {
        subject {
          ...TraceNode_Node
        }
      }
    }
    fundingTrace(
      from: $from
      year: $year
      role: $role
      certainty: $certainty
      basis: $basis
      covers: $covers
    ) {
      facets {
        name
        values {
          value
          count
        }
      }
      totals {
        paths
        withoutMoney
        withoutPolicy
        exact
      }
      paths {
        role
        certainty
        amount
        amountLabel
        year
        covers
        nodes {
          ...TraceNode_Node
        }
        steps {
          relation
          role
          certainty
          note
          evidence {
            ...Sources_Passage
          }
        }
      }
      withoutMoney {
        message
        role
        policyDocument {
          ...TraceNode_Node
        }
        activity {
          ...TraceNode_Node
        }
        evidence {
          ...Sources_Passage
        }
      }
      withoutPolicy {
        covers
        nodes {
          ...TraceNode_Node
        }
        evidence {
          ...Sources_Passage
        }
      }
    }
  }
`)

export const TraceNode_Node = graphql(`
  fragment TraceNode_Node on Node {
    __typename
    id
    ... on PolicyDocument {
      ris
      number
      title
    }
    ... on Activity {
      label
      activityYear: year
    }
    ... on Goal {
      statement
    }
    ... on Program {
      name
    }
    ... on Partner {
      partnerName: name
    }
    ... on BudgetLine {
      amount
      printed
      unit
      year
      direction
      basis
      part
      lineLabel: label
      favourable
    }
  }
`)

export type Trace = TracePageQuery['fundingTrace']
export type Way = Trace['paths'][number]
export type WayStep = Way['steps'][number]
