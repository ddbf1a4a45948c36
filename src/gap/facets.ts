import type { GapKind, GapReason } from './records.js'

/** A number of gaps that are alike in everything that the list can be narrowed by. */
export interface GapCount {
  readonly kind: GapKind
  readonly slug: string
  readonly code: string
  readonly name: string
  readonly year: number | null
  readonly reason: GapReason
  readonly total: number
}

export interface GapFilter {
  readonly kind: GapKind | null
  /** Code or short name. */
  readonly municipality: string | null
  readonly year: number | null
  readonly reason: GapReason | null
}

interface FacetRecord {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

const PASSES: Readonly<Record<keyof GapFilter, (count: GapCount, filter: GapFilter) => boolean>> = {
  kind: (count, { kind }) => kind === null || count.kind === kind,
  municipality: ({ slug, code }, { municipality }) =>
    municipality === null || slug === municipality || code === municipality,
  year: (count, { year }) => year === null || count.year === year,
  reason: (count, { reason }) => reason === null || count.reason === reason,
}
const NAMES = ['kind', 'municipality', 'year', 'reason'] as const

const KIND: Readonly<Record<GapKind, string>> = {
  MONEY_WITHOUT_POLICY: 'geld zonder beleidsdocument',
  POLICY_WITHOUT_MONEY: 'beleidsdocument zonder geld',
  POLICY_WITHOUT_ACTIVITY: 'beleidsdocument zonder activiteit',
  INDICATOR_WITHOUT_VALUE: 'indicator zonder gerealiseerde waarde',
  PROMISE_WITHOUT_REPORT: 'voornemen zonder verantwoording',
}
const REASON: Readonly<Record<GapReason, string>> = {
  CITES_NOTHING: 'acties halen niets aan',
  NO_ACTIVITY_OF_YEAR: 'geen actie van dat jaar eronder',
  NO_DOCUMENT_OF_YEAR: 'geen document over dat jaar in de graaf',
  NO_MONEY_PRINTED: 'geen bedrag vermeld',
  MONEY_OF_OTHER_YEARS: 'alleen geld van andere jaren',
  CITED_OUTSIDE_ACTIVITIES: 'alleen buiten activiteiten genoemd',
  SAYS_NONE: 'het document zegt dat er geen waarde is',
  NOT_PRINTED: 'niet vermeld in het verslag',
  NOT_IN_REPORT: 'niets in het verslag eraan gekoppeld',
  NO_REPORT_OF_YEAR: 'geen verslag over dat jaar in de graaf',
}

export function totalOf(counts: readonly GapCount[], filter: GapFilter): number {
  return sum(counts.filter((count) => NAMES.every((name) => PASSES[name](count, filter))))
}

/** Each property under the filters on the others; what has no year stands under no year. */
export function facetsOf(counts: readonly GapCount[], filter: GapFilter): FacetRecord[] {
  return NAMES.map((name) => {
    const groups = new Map<string, { label: string; counts: GapCount[] }>()
    for (const count of counts) {
      if (!NAMES.every((other) => other === name || PASSES[other](count, filter))) continue
      const [value, label] = valueOf(name, count)
      if (value === null) continue
      const group = groups.get(value) ?? { label, counts: [] }
      groups.set(value, group)
      group.counts.push(count)
    }
    const values = [...groups].map(([value, group]) => ({
      value,
      label: group.label,
      count: sum(group.counts),
    }))
    return { name, values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) }
  })
}

function valueOf(name: keyof GapFilter, count: GapCount): [string | null, string] {
  if (name === 'kind') return [count.kind, KIND[count.kind]]
  if (name === 'municipality') return [count.code, count.name]
  if (name === 'reason') return [count.reason, REASON[count.reason]]
  return count.year === null ? [null, ''] : [String(count.year), String(count.year)]
}

function sum(counts: readonly GapCount[]): number {
  return counts.reduce((total, count) => total + count.total, 0)
}
