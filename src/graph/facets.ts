// How a list falls apart by each of its arguments. A facet is counted with all the other arguments applied and not its own,
// so that whoever looks at a list of 2023 sees what 2024 would have.
import { dutch } from '../shared/dutch.js'
import { fold } from '../shared/text.js'
import { oneOf } from '../shared/words.js'
import type { Row } from './engine.js'
import type { GraphReader } from './reader.js'

export interface FacetRecord {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

export type FacetStatements = Readonly<Record<string, string>>

/** In the order of the statements. @throws BadInputError for a name that the list has no facet of. */
export function readFacets(
  graph: GraphReader,
  facets: FacetStatements,
  params: Row,
  names: readonly string[] | null | undefined,
): Promise<FacetRecord[]> {
  const known = Object.keys(facets)
  const wanted = new Set(names?.map((name) => oneOf('names', name, known)) ?? known)
  return Promise.all(
    Object.entries(facets)
      .filter(([name]) => wanted.has(name))
      .map(async ([name, cypher]) => toFacet(name, await graph.rows(cypher, { ...params, [name]: null }))),
  )
}

/** From rows with `value` and `total`, and a `label` where the value has a name of its own. */
export function toFacet(name: string, rows: readonly Row[]): FacetRecord {
  return {
    name,
    values: rows
      .map((row) => toValue(name, row))
      .sort(
        (a, b) => b.count - a.count || compare(fold(a.label), fold(b.label)) || compare(a.value, b.value),
      ),
  }
}

function toValue(name: string, row: Row) {
  const value = String(row['value'])
  const label = typeof row['label'] === 'string' ? row['label'] : dutch(name, value)
  return { value, label, count: Number(row['total']) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
