// What a trace can be narrowed by. A property is counted with all that was asked but the choice of that property itself, over
// the three lists together and whole, so that no value is offered that leads to nothing.
import { type FacetRecord, toFacet } from '../graph/facets.js'
import type { GraphReader } from '../graph/reader.js'
import { oneOf } from '../shared/words.js'
import { follow, type Found, withMoney } from './follow.js'
import type { FundingTraceRecord, TraceFilter, WayRecord } from './records.js'

/** The values of each property that the rows of a trace have; not every row has each. */
const VALUES: Readonly<Record<keyof TraceFilter, (found: Found) => readonly (string | number | null)[]>> = {
  year: yearsOf,
  role: ({ paths, dead }) => [...paths, ...dead].map(({ role }) => role),
  certainty: ({ paths, dead }) => [...paths, ...dead].map(({ certainty }) => certainty),
  basis: ({ paths, withoutPolicy }) => [...paths, ...withoutPolicy].map(({ basis }) => basis),
  covers: ({ paths, withoutPolicy }) => [...paths, ...withoutPolicy].map(({ covers }) => covers),
}

/** Filters that choose what is read. */
const BY_CITATION: ReadonlySet<string> = new Set(['year', 'role', 'certainty'])

/** In the order of VALUES. @throws BadInputError for a name that is no filter of a trace. */
export function traceFacets(
  graph: GraphReader,
  { from, filter, ofAnyMoney }: FundingTraceRecord['asked'],
  names: readonly string[] | null | undefined,
): Promise<FacetRecord[]> {
  const known = Object.keys(VALUES) as (keyof TraceFilter)[]
  const wanted = new Set(names?.map((name) => oneOf('names', name, known)) ?? known)
  return Promise.all(
    known
      .filter((name) => wanted.has(name))
      .map(async (name) => {
        const others = { ...filter, [name]: null }
        const isChosen = BY_CITATION.has(name) && filter[name] != null
        const found = isChosen ? await follow(graph, from, others) : ofAnyMoney
        return toFacet(name, counted(VALUES[name](withMoney(found, others))))
      }),
  )
}

/** A year chooses activities, and lines of money where no activity is at the beginning; a row of the budget has none. */
export function yearsOf({ paths, dead, withoutPolicy, ofSilent }: Found): number[] {
  const yearOf = (node: WayRecord['nodes'][number] | null | undefined): number | undefined =>
    node && 'year' in node ? node.year : undefined
  return [
    ...paths.map(({ nodes }) => yearOf(nodes[1])),
    ...dead.map(({ activity }) => yearOf(activity)),
    ...withoutPolicy.map(({ nodes, budgetLine }) => (ofSilent ? yearOf(nodes[0]) : budgetLine.year)),
  ].filter((year) => year !== undefined)
}

function counted(values: readonly (string | number | null)[]) {
  const totals = new Map<string | number, number>()
  for (const value of values) if (value !== null) totals.set(value, (totals.get(value) ?? 0) + 1)
  return [...totals].map(([value, total]) => ({ value, total }))
}
