import type { SearchType } from '../generated/graphql.js'
import type { Entry } from './entries.js'
import type { Hit } from './rank.js'

export interface SearchFilter {
  /** All when empty. */
  readonly types: readonly SearchType[]
  /** Short name or code. */
  readonly municipality: string | null
  readonly year: number | null
}

export interface FacetRecord {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

export interface Place {
  readonly code: string
  readonly slug: string
  readonly name: string
}

const TYPE_LABELS: Readonly<Record<SearchType, string>> = {
  PROGRAM: 'programma',
  GOAL: 'doel',
  ACTIVITY: 'activiteit',
  POLICY_DOCUMENT: 'beleidsdocument',
  PARTNER: 'partner',
  INDICATOR: 'indicator',
  SOURCE_DOCUMENT: 'begroting of jaarverslag',
}

type Test = (entry: Entry) => boolean

function testsOf({ types, municipality, year }: SearchFilter): Record<keyof SearchFilter, Test> {
  return {
    types: ({ type }) => types.length === 0 || types.includes(type),
    municipality: ({ municipalities }) => municipality === null || municipalities.includes(municipality),
    year: ({ years }) => year === null || years.includes(year),
  }
}

export function applyFilter(hits: readonly Hit[], filter: SearchFilter): Hit[] {
  const tests = Object.values(testsOf(filter))
  return hits.filter(({ entry }) => tests.every((test) => test(entry)))
}

/** Each property counted over what the other filters leave. */
export function facetsOf(
  hits: readonly Hit[],
  filter: SearchFilter,
  places: readonly Place[],
): FacetRecord[] {
  const tests = testsOf(filter)
  const left = (own: keyof SearchFilter): Entry[] =>
    hits
      .map(({ entry }) => entry)
      .filter((entry) => Object.entries(tests).every(([name, test]) => name === own || test(entry)))
  const names = new Map(places.map(({ code, name }) => [code, name]))
  return [
    facet(
      'types',
      left('types'),
      ({ type }) => [type],
      (type) => TYPE_LABELS[type],
    ),
    facet(
      'municipality',
      left('municipality'),
      ({ municipalities }) => municipalities.filter((key) => names.has(key)),
      (code) => names.get(code) ?? code,
    ),
    facet('year', left('year'), ({ years }) => years, String),
  ]
}

/** Most items first, then in order of value. */
function facet<Value extends string | number>(
  name: string,
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly Value[],
  labelOf: (value: Value) => string,
): FacetRecord {
  const counts = new Map<Value, number>()
  for (const value of entries.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([value, count]) => ({ value: String(value), label: labelOf(value), count }))
  return { name, values }
}
