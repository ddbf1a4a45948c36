// What comes first. A score is a sum of what people look for in this order: all the words; the whole name; words as they
// were typed; together and in order; little else in the name. Equal scores fall back on what the item is.
import type { Entry } from './entries.js'
import type { IndexedText, SearchIndex } from './index.js'
import { isName } from './keys.js'
import type { Matches, WordMatches } from './match.js'
import type { NameKey } from './name-keys.js'

export interface Hit {
  readonly entry: Entry
  /** Index of the entry. */
  readonly index: number
  readonly score: number
}

const WEIGHT = { words: 100, name: 40, typed: 30, together: 5, alone: 10 }
/** A penalty that leaves nothing of a word. */
const MAX_PENALTY = 8
/** A name that begins with the query, as a share of a name that is the query: at a word's end, and within a word. */
const BEGINS = { word: 0.25, letters: 0.1 }
/** What a name is worth that only a passage gives. */
const CITED = 0.9
/** Where nothing has all the words: how much of the best an item needs to be of use. */
const ENOUGH = 0.5

/** Entries with all the words; where there are none, those with the most telling ones. Best first. */
export function rank(index: SearchIndex, matches: Matches, keys: readonly NameKey[]): Hit[] {
  const candidates = weigh(index, matches.words)
  const whole = candidates.filter((one) => one.whole)
  const best = candidates.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return (whole.length > 0 ? whole : candidates.filter(({ coverage }) => coverage >= best * ENOUGH))
    .flatMap(({ entry, coverage, penalty }): Hit[] => {
      const found = index.entries[entry]
      if (!found) return []
      const score =
        WEIGHT.words * coverage +
        WEIGHT.typed * (1 - Math.min(penalty, MAX_PENALTY) / MAX_PENALTY) +
        nameScore(index, entry, matches, keys)
      return [{ entry: found, index: entry, score: Number(score.toFixed(3)) }]
    })
    .sort(bestFirst)
}

interface Candidate {
  readonly entry: number
  /** Whether it has all the words. */
  readonly whole: boolean
  /** Share of the words that it has, the rarer the more. */
  readonly coverage: number
  /** Mean over the words that it has. */
  readonly penalty: number
}

/** Everything that has a word in a text of its own. */
function weigh(index: SearchIndex, words: readonly WordMatches[]): Candidate[] {
  const weights = words.map(({ entries, context }) => {
    const sharing = [...context.keys()].reduce((sum, text) => sum + (index.sharing.get(text) ?? 0), 0)
    return Math.log(1 + index.entries.length / (Math.max(entries.size, sharing) + 0.5))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const found = new Set(words.flatMap(({ entries }) => [...entries.keys()]))
  return [...found].map((entry) => {
    let [coverage, penalty, count] = [0, 0, 0]
    for (const [at, word] of words.entries()) {
      const off = penaltyIn(index, word, entry)
      if (off === undefined) continue
      coverage += weights[at] ?? 0
      penalty += off
      count += 1
    }
    return { entry, whole: count === words.length, coverage: coverage / total, penalty: penalty / count }
  })
}

function penaltyIn(index: SearchIndex, { entries, context }: WordMatches, entry: number): number | undefined {
  let lowest = entries.get(entry)
  if (context.size === 0) return lowest
  for (const text of index.contextOf[entry] ?? []) {
    const penalty = context.get(text)
    if (penalty !== undefined && penalty < (lowest ?? Infinity)) lowest = penalty
  }
  return lowest
}

function bestFirst(a: Hit, b: Hit): number {
  return (
    b.score - a.score ||
    a.entry.rank - b.entry.rank ||
    b.entry.ties - a.entry.ties ||
    (b.entry.years.at(-1) ?? 0) - (a.entry.years.at(-1) ?? 0) ||
    a.index - b.index
  )
}

/** Of the name that fits best. */
function nameScore(index: SearchIndex, entry: number, matches: Matches, keys: readonly NameKey[]): number {
  let best = 0
  for (const text of index.textsOf[entry] ?? []) {
    const name = index.texts[text]
    if (name && isName(name.field)) best = Math.max(best, scoreOfName(index, name, matches, keys))
  }
  return best
}

function scoreOfName(
  { lengthAt }: SearchIndex,
  name: IndexedText,
  { postings }: Matches,
  keys: readonly NameKey[],
): number {
  const same = sameness(name, keys)
  if (same > 0) return WEIGHT.name * same + WEIGHT.together + WEIGHT.alone
  const asked = keys[0]?.key ?? ''
  const own = name.keys[0]?.key ?? ''
  let [letters, found, wordEnds] = [0, 0, false]
  for (let word = name.first; word < name.first + name.words; word += 1) {
    const length = lengthAt[word] ?? 0
    letters += length
    if (postings.has(word)) found += length
    wordEnds ||= letters === asked.length
  }
  const begins = own.startsWith(asked) ? (wordEnds ? BEGINS.word : BEGINS.letters) : 0
  const together = own.includes(asked) ? WEIGHT.together : 0
  const share = found / Math.max(1, letters)
  // A sentence that begins with the word is not named after it: what follows counts against it.
  return (WEIGHT.name * begins * share + together + WEIGHT.alone * share) * (name.cited ? CITED : 1)
}

function sameness(name: IndexedText, keys: readonly NameKey[]): number {
  let best = 0
  for (const { key, weight } of keys)
    for (const own of name.keys) if (own.key === key) best = Math.max(best, weight * own.weight)
  return best
}
