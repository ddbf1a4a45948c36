// The words of every entry and where they stand. The words of all texts are numbered through; a posting is such a
// number, so that twenty thousand entries fit in some tens of megabytes.
import SearchableMap from 'minisearch/SearchableMap'
import { compoundsOf, type Compounds } from './compounds.js'
import type { Entry, EntryText } from './entries.js'
import { type ExpansionIndex, expansionsOf, type Groups } from './expansions.js'
import { isName, keysOf, type TextKey } from './keys.js'
import { stem } from './stem.js'
import { isStopWord } from './stop-words.js'
import { wordsOf } from './text.js'

export interface IndexedText extends EntryText {
  /** Index of its entry; undefined for a municipality or year, which many entries share. */
  readonly entry: number | undefined
  /** Posting of its first word. */
  readonly first: number
  /** How many it has. */
  readonly words: number
  /** Each way in which it may be asked for as a name. */
  readonly keys: readonly TextKey[]
}

type Postings = readonly number[]

export interface SearchIndex {
  readonly entries: readonly Entry[]
  readonly texts: readonly IndexedText[]
  /** By entry: indexes of its own texts, and of its municipalities and years. */
  readonly textsOf: readonly (readonly number[])[]
  readonly contextOf: readonly (readonly number[])[]
  /** By text of a municipality or year: how many entries have it. */
  readonly sharing: ReadonlyMap<number, number>
  /** By posting: index of the text, and letters of the word. */
  readonly textAt: readonly number[]
  readonly lengthAt: readonly number[]
  /** By folded word. */
  readonly words: SearchableMap<number[]>
  readonly stems: ReadonlyMap<string, Postings>
  /** By stem of a part of a compound. */
  readonly parts: SearchableMap<number[]>
  /** Numbers of policy documents, digits only. */
  readonly numbers: readonly { readonly digits: string; readonly posting: number }[]
  /** Texts by key. */
  readonly keys: ReadonlyMap<string, readonly number[]>
  readonly compounds: Compounds
  readonly expansions: ExpansionIndex
  /** Words of municipalities and years. */
  readonly context: ReadonlySet<string>
}

/** Entries or words between two moments in which other requests get their turn. */
const BREATH = 500
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export async function indexOf(entries: readonly Entry[], groups: Groups): Promise<SearchIndex> {
  const { add, share, vocabulary, pieces, ...built } = createBuilder()
  const textsOf: number[][] = []
  const contextOf: number[][] = []
  for (const [index, { texts, context }] of entries.entries()) {
    if (index % BREATH === 0) await pause()
    textsOf.push(texts.map((text) => add(text, index)))
    contextOf.push(context.map(share))
  }
  const compounds = compoundsOf(vocabulary)
  const stems = new Map<string, number[]>()
  const parts = new SearchableMap<number[]>()
  let done = 0
  for (const [form, postings] of built.words) {
    if (done++ % BREATH === 0) await pause()
    if (/^[a-z]/.test(form)) append(stems, stem(form), postings)
    if (vocabulary.has(form)) for (const part of compounds.partsOf(form)) append(parts, part, postings)
  }
  for (const { posting, forms } of pieces) for (const form of forms) append(parts, stem(form), [posting])
  return { ...built, entries, textsOf, contextOf, stems, parts, compounds, expansions: expansionsOf(groups) }
}

/** Takes texts one by one. */
function createBuilder() {
  const texts: IndexedText[] = []
  const textAt: number[] = []
  const lengthAt: number[] = []
  const words = new SearchableMap<number[]>()
  const keys = new Map<string, number[]>()
  const numbers: { digits: string; posting: number }[] = []
  const pieces: { posting: number; forms: readonly string[] }[] = []
  const vocabulary = new Set<string>()
  const context = new Set<string>()
  const shared = new Map<string, number>()
  const sharing = new Map<number, number>()

  /** Gives the text's index. */
  const add = (one: EntryText, entry?: number): number => {
    const text = texts.length
    const found = wordsOf(one.text)
    const textKeys = isName(one.field) ? keysOf(one, found) : []
    texts.push({ ...one, entry, first: textAt.length, words: found.length, keys: textKeys })
    for (const { key } of textKeys) append(keys, key, [text])
    for (const word of found) {
      const posting = textAt.push(text) - 1
      lengthAt.push(word.form.length)
      append(words, word.form, [posting])
      if (word.pieces.length > 0) pieces.push({ posting, forms: word.pieces })
      if (entry === undefined) context.add(word.form)
      else if (!isStopWord(word.form)) vocabulary.add(word.form)
      const digits = word.form.replace(/^ris/, '')
      if (one.field === 'NUMBER' && /^\d{4,}$/.test(digits)) numbers.push({ digits, posting })
    }
    return text
  }
  /** One text for all entries that have it. */
  const share = (one: EntryText): number => {
    const key = `${one.field} ${one.text}`
    const text = shared.get(key) ?? add(one)
    shared.set(key, text)
    sharing.set(text, (sharing.get(text) ?? 0) + 1)
    return text
  }
  return { add, share, texts, textAt, lengthAt, words, keys, numbers, sharing, context, pieces, vocabulary }
}

interface Lists {
  get(key: string): number[] | undefined
  set(key: string, value: number[]): unknown
}

function append(lists: Lists, key: string, values: Postings): void {
  const list = lists.get(key)
  if (list) for (const value of values) list.push(value)
  else lists.set(key, [...values])
}
