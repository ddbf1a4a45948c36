// What can be found, as entries: the texts by which it is found, and the municipalities and years that it is filtered by.
import type { SearchField, SearchType } from '../generated/graphql.js'
import type { Row } from '../graph/engine.js'
import { dutch } from '../shared/dutch.js'
import { type SearchRows, TEXTS, type TextType } from './store.js'
import { keyOf, wordsOf } from './text.js'

export interface EntryText {
  readonly field: SearchField
  readonly text: string
  /** A title that only a passage gives: less certain to be the name than the register's. */
  readonly cited?: boolean
}

export interface Entry {
  readonly id: string
  readonly type: SearchType
  /** Of two entries that fit equally well, the one with the lower rank comes first. */
  readonly rank: number
  readonly texts: readonly EntryText[]
  /** Where and when it is, and of what money; these add to what was found, and find nothing by themselves. */
  readonly context: readonly EntryText[]
  /** Short names and codes. */
  readonly municipalities: readonly string[]
  /** In order. */
  readonly years: readonly number[]
  /** Activities that name it. */
  readonly ties: number
}

const RANKS = [
  'PROGRAM',
  'BUDGET_ACTIVITY',
  'POLICY_DOCUMENT',
  'PARTNER',
  'THEME',
  'GOAL',
  'INDICATOR',
  'ACTION',
  'SOURCE_DOCUMENT',
]

/** What people call the type of an item that has no kind of its own. */
const TYPE_NAMES: Partial<Record<TextType, string>> = {
  PROGRAM: 'programma',
  GOAL: 'doel',
  INDICATOR: 'indicator',
}

/** In order of id, so that the same graph gives the same index. */
export function entriesOf(rows: SearchRows): Entry[] {
  const names = new Map(rows.MUNICIPALITIES.map((row) => [String(row['slug']), String(row['name'])]))
  const years = yearsOf(rows)
  const cited = titlesByDocument(rows)
  const money = new Map<string, Set<string>>()
  for (const { id, direction } of rows.MONEY) add(money, String(id), dutch('direction', String(direction)))
  const ties = new Map<string, number>()
  const places = new Map<string, Set<string>>()
  for (const row of [...rows.INVOLVED, ...rows.CITED]) {
    const id = String(row['id'])
    ties.set(id, (ties.get(id) ?? 0) + Number(row['total']))
    for (const key of strings(row['municipalities'])) add(places, id, key)
  }
  const types = Object.keys(TEXTS) as TextType[]
  return types
    .flatMap((type) =>
      rows[type].map((row): Entry => {
        const id = String(row['id'])
        const municipalities = [...(places.get(id) ?? strings(row['municipalities']))].sort()
        const own = [...(years.get(id) ?? [])].sort((a, b) => a - b)
        return {
          id,
          type,
          rank: RANKS.indexOf(type === 'ACTIVITY' ? String(row['kind']) : type),
          texts: textsOf(type, row, cited.get(id) ?? []),
          context: [
            ...municipalities.flatMap((key) => text('MUNICIPALITY', names.get(key))),
            ...own.flatMap((year) => text('YEAR', year)),
            ...[...(money.get(id) ?? [])].sort().flatMap((direction) => text('MONEY', direction)),
          ],
          municipalities,
          years: own,
          ties: ties.get(id) ?? 0,
        }
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function textsOf(type: TextType, row: Row, cited: readonly string[]): EntryText[] {
  const kind = type === 'ACTIVITY' || row['kind'] === 'overig' ? undefined : row['kind']
  const given = new Set([keyOf(wordsOf(String(row['title'])))])
  const aliases = [
    ...strings(row['aliases']).flatMap((alias) => text('ALIAS', alias)),
    ...cited.map((title) => ({ field: 'ALIAS' as const, text: title, cited: true })),
  ]
  return [
    ...text('TITLE', row['title']),
    ...text('NUMBER', row['number']),
    // Titles that differ in capitals and spaces only are one.
    ...aliases.filter(({ text: alias }) => {
      const key = keyOf(wordsOf(alias))
      return !given.has(key) && given.add(key)
    }),
    ...text('KIND', kind ?? TYPE_NAMES[type]),
    ...text('SOURCE', row['source']),
  ]
}

/** The years of everything that has any, as the schema says them. */
function yearsOf(rows: SearchRows): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>()
  const give = (id: unknown, year: unknown): void => {
    if (typeof year === 'number') add(years, String(id), year)
  }
  for (const row of [...rows.SOURCE_DOCUMENT, ...rows.INVOLVED, ...rows.CITED, ...rows.SET, ...rows.VALUES])
    give(row['id'], row['year'])
  const activities = new Map(rows.ACTIVITY.map((row) => [String(row['id']), row]))
  const lasting = new Set(rows.PROGRAM.map(({ id }) => id))
  for (const { id, kind } of rows.ACTIVITY) if (kind === 'BUDGET_ACTIVITY') lasting.add(id)
  for (const { id, year } of rows.MONEY) if (lasting.has(id)) give(id, year)
  for (const row of rows.ACTIVITY) {
    const { id, year, programId } = row
    give(id, year)
    give(programId, year)
    // Up to the row of the budget that it belongs to; themes on the way have a year of their own.
    for (let up = activities.get(String(row['parentId'])); up; up = activities.get(String(up['parentId'])))
      if (up['kind'] === 'BUDGET_ACTIVITY') give(up['id'], year)
  }
  return years
}

function titlesByDocument(rows: SearchRows): Map<string, string[]> {
  const titles = new Map<string, string[]>()
  for (const row of rows.CITED_AS) {
    const id = String(row['id'])
    titles.set(id, [...(titles.get(id) ?? []), String(row['title'])].sort())
  }
  return titles
}

function text(field: SearchField, value: unknown): EntryText[] {
  return typeof value === 'string' || typeof value === 'number' ? [{ field, text: String(value) }] : []
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : []
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
