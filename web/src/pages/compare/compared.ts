// The API's table, turned so that each thing has its own cells, whether things stand in its rows or in its columns.
import type { CellList_ComparisonFragment as Comparison } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'

export const CellList_Comparison = graphql(`
  fragment CellList_Comparison on Comparison {
    measure
    columns {
      label
      year
      node {
        id
      }
    }
    rows {
      header {
        label
        year
        node {
          id
        }
      }
      cells {
        value
        printed
        unit
        year
        basis
        inferred
        empty
        sources {
          id
        }
        money {
          line {
            unit
            favourable
          }
          alsoPrinted {
            id
            amount
            printed
            unit
            evidence {
              ...Sources_Passage
            }
          }
        }
        observation {
          qualifier
          provisional
        }
        counted(first: 20) {
          totalCount
          nodes {
            id
            ... on Activity {
              label
            }
            ... on Partner {
              name
            }
            ... on PolicyDocument {
              ris
              number
              title
            }
          }
        }
        evidence {
          ...Sources_Passage
        }
      }
    }
  }
`)

export type { Comparison }
export type Cell = Comparison['rows'][number]['cells'][number]

/** What is compared, with its cells in order of year, what is planned before what came true. */
export interface Compared {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly cells: readonly Cell[]
}

export function comparedOf({ columns, rows }: Comparison): readonly Compared[] {
  const inRows = columns.every(({ year }) => year !== null)
  const things = inRows
    ? rows
    : columns.map((header, at) => ({ header, cells: rows.flatMap(({ cells }) => cells[at] ?? []) }))
  return things.map(({ header: { node, label }, cells }) => ({
    id: node?.id ?? label,
    label,
    unit: cells[0]?.unit ?? '',
    cells,
  }))
}
