// The ways in which a word of the query may stand in a text, each with a penalty: 0 is the word as it was typed.
import type { SearchIndex } from './index.js'
import { stem } from './stem.js'

export interface Sighting {
  readonly postings: readonly number[]
  readonly penalty: number
}

const PENALTY = {
  word: 0,
  inflected: 0.5,
  beginning: 1,
  part: 1.5,
  lastDigits: 1.5,
  firstDigits: 2,
  beginningOfPart: 2,
  typo: 3,
  typoInPart: 3.5,
}
const MIN_DIGITS = 3

/** Where a word stands, as typed or inflected. */
export function findWord(index: SearchIndex, form: string): Sighting[] {
  return [
    { postings: index.words.get(form) ?? [], penalty: PENALTY.word },
    { postings: index.stems.get(stem(form)) ?? [], penalty: PENALTY.inflected },
  ]
}

/** The same, and where it begins a word or is part of a compound; digits as part of a number. */
export function findLoosely(index: SearchIndex, form: string): Sighting[] {
  const [, ris, digits] = /^(ris)?(\d+)$/.exec(form) ?? []
  const numbers = digits === undefined ? [] : findNumber(index, digits)
  if (ris) return numbers
  return [
    ...findWord(index, form),
    ...numbers,
    // '2' is no beginning of 2023.
    ...(digits === undefined ? beginning(index.words, form, PENALTY.beginning) : []),
    { postings: index.parts.get(stem(form)) ?? [], penalty: PENALTY.part },
    ...(form.length > 2 ? beginning(index.parts, form, PENALTY.beginningOfPart) : []),
  ]
}

/** For a word that stands nowhere: the words most like it. A number is never taken for another. */
export function findAlike(index: SearchIndex, form: string): Sighting[] {
  const distance = form.length >= 8 ? 2 : form.length >= 4 ? 1 : 0
  if (distance === 0 || /\d/.test(form)) return []
  const alike = (words: SearchIndex['words'], like: string, penalty: number): Sighting[] =>
    [...words.fuzzyGet(like, distance).values()].map(([postings, edits]) => ({
      postings,
      penalty: penalty + edits / 2,
    }))
  return [
    ...alike(index.words, form, PENALTY.typo),
    ...alike(index.parts, stem(form), PENALTY.typoInPart),
    // Two letters that changed places are one slip, and two edits.
    ...swapped(form).flatMap((other) =>
      findWord(index, other).map(({ postings }) => ({ postings, penalty: PENALTY.typo })),
    ),
  ]
}

function swapped(form: string): string[] {
  return Array.from(
    { length: form.length - 1 },
    (_none, at) => form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2),
  )
}

function findNumber({ numbers }: SearchIndex, digits: string): Sighting[] {
  if (digits.length < MIN_DIGITS) return []
  const having = (penalty: number, fits: (number: string) => boolean): Sighting => ({
    postings: numbers.filter((one) => fits(one.digits)).map(({ posting }) => posting),
    penalty,
  })
  return [
    having(PENALTY.word, (number) => number === digits),
    having(PENALTY.lastDigits, (number) => number.endsWith(digits)),
    having(PENALTY.firstDigits, (number) => number.startsWith(digits)),
  ]
}

function beginning(words: SearchIndex['words'], form: string, penalty: number): Sighting[] {
  return [...words.atPrefix(form).values()].map((postings) => ({ postings, penalty }))
}
