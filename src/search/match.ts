// Which entries have which words of a query. A word is found in an entry in the best of the ways that it can be; two
// words may be found together, as one word ('jeugd hulp'), and one word as several ('haagsepreventieaanpak', 'HPA').
import type { SearchIndex } from './index.js'
import { findAlike, findLoosely, findWord, type Sighting } from './lookup.js'
import type { QueryWord } from './query.js'

export interface Matches {
  /** For each word that counts. */
  readonly words: readonly WordMatches[]
  /** Every word of every text that was found. */
  readonly postings: ReadonlySet<number>
}

/** How far off a word is, 0 when it stands there as it was typed. */
export interface WordMatches {
  /** In a text of an entry. */
  readonly entries: ReadonlyMap<number, number>
  /** In a municipality or year, by its text. */
  readonly context: ReadonlyMap<number, number>
}

/** Added to the penalty of a word that is found elsewhere than in a name. */
const FIELD_PENALTY: Partial<Record<string, number>> = { KIND: 1, SOURCE: 2, MUNICIPALITY: 2.5, YEAR: 2.5 }
const SPLIT_PENALTY = 1.5
const SYNONYM_PENALTY = 1
const IDLE_PENALTY = 1
const MIN_SPLIT = 8

export function matchWords(index: SearchIndex, query: readonly QueryWord[]): Matches {
  const forms = query.map(({ form }) => form)
  const words = query.map(() => ({ entries: new Map<number, number>(), context: new Map<number, number>() }))
  const postings = new Set<number>()

  /** A run of the query's words is found at these places. */
  const give = (from: number, to: number, sightings: readonly Sighting[], loss = 0): void => {
    const run = words.slice(from, to + 1)
    for (const { postings: places, penalty } of sightings) {
      for (const posting of places) {
        const at = index.textAt[posting] ?? 0
        const text = index.texts[at]
        if (!text) continue
        postings.add(posting)
        const total = penalty + loss + (FIELD_PENALTY[text.field] ?? 0)
        for (const { entries, context } of run) {
          if (text.entry === undefined) keepLowest(context, at, total)
          else keepLowest(entries, text.entry, total)
        }
      }
    }
  }
  /** The same, where an entry has to have all of several words. */
  const giveAll = (from: number, to: number, all: readonly string[], penalty: number): void => {
    const sightings = all.map((form) => findWord(index, form))
    const having = sightings.map((ways) => entriesOf(index, ways))
    const places = sightings
      .flat()
      .flatMap((way) => way.postings)
      .filter((posting) => {
        const entry = entryOf(index, posting)
        return entry !== undefined && having.every((entries) => entries.has(entry))
      })
    give(from, to, [{ postings: places, penalty }])
  }

  const isIdle = (from: number, to: number): boolean => query.slice(from, to + 1).some(({ idle }) => idle)
  for (const [at, form] of forms.entries()) {
    const [next, third] = forms.slice(at + 1, at + 3)
    // 'rondom jou' is rondomJou; 'voor zorg' may be Voorzorg and seldom is.
    const loss = isIdle(at, at + 1) ? IDLE_PENALTY : 0
    if (next !== undefined) give(at, at + 1, findLoosely(index, form + next), loss)
    if (next !== undefined && third !== undefined)
      give(at, at + 2, findWord(index, form + next + third), loss)
    if (isIdle(at, at)) continue
    // One letter begins a tenth of all words; it is looked for as a beginning only while it is being typed.
    const typed = form.length > 1 || at === forms.length - 1
    give(at, at, typed ? findLoosely(index, form) : findWord(index, form))
    const pieces = form.length >= MIN_SPLIT ? index.compounds.split(form) : undefined
    if (pieces) giveAll(at, at, pieces, SPLIT_PENALTY)
  }
  for (const { from, to, words: other, same } of index.expansions.find(forms)) {
    const idle = query.slice(from, to + 1).every((word) => word.idle)
    if (!idle) giveAll(from, to, other, same ? 0 : SYNONYM_PENALTY)
  }
  for (const text of index.keys.get(forms.join('')) ?? []) {
    const { first, words: length } = index.texts[text] ?? { first: 0, words: 0 }
    const whole = Array.from({ length }, (_none, word) => first + word)
    give(0, forms.length - 1, [{ postings: whole, penalty: 0 }])
  }
  for (const [at, form] of forms.entries()) {
    const word = words[at]
    if (word?.entries.size === 0 && word.context.size === 0 && !isIdle(at, at))
      give(at, at, findAlike(index, form))
  }
  return { words: words.filter((_word, at) => query[at]?.idle === false), postings }
}

function keepLowest(penalties: Map<number, number>, key: number, penalty: number): void {
  if (penalty < (penalties.get(key) ?? Infinity)) penalties.set(key, penalty)
}

function entriesOf(index: SearchIndex, ways: readonly Sighting[]): Set<number> {
  const entries = new Set<number>()
  for (const { postings } of ways) {
    for (const posting of postings) {
      const entry = entryOf(index, posting)
      if (entry !== undefined) entries.add(entry)
    }
  }
  return entries
}

function entryOf({ texts, textAt }: SearchIndex, posting: number): number | undefined {
  return texts[textAt[posting] ?? -1]?.entry
}
