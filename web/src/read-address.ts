// What an address chooses, as the API takes it. Words in addresses are Dutch. What means nothing is left out and kept apart,
// so that the page says so; an empty value is as good as none.
import { pathToId } from './addresses.js'
import type { BudgetBasis, Certainty } from './generated/enums.js'

/** Words that several pages have in their addresses. */
export const CERTAINTIES = { 'staat-er': 'STATED', afgeleid: 'INFERRED' } as const satisfies Readonly<
  Record<string, Certainty>
>
export const BASES = { begroting: 'BUDGET', realisatie: 'ACTUAL' } as const satisfies Readonly<
  Record<string, BudgetBasis>
>

export interface AddressReader {
  /** Names of what was given and means nothing, so far. */
  readonly leftOut: readonly string[]
  readonly text: (name: string) => string | null
  /** One of these words. */
  readonly word: <Word>(name: string, words: Readonly<Record<string, Word>>) => Word | null
  readonly year: (name: string) => number | null
  /** A whole number from 1. */
  readonly count: (name: string) => number | null
  /** An id of this kind, or the part of it after its kind. */
  readonly id: (name: string, kind: Parameters<typeof pathToId>[0]) => string | null
}

export function readAddress(params: URLSearchParams): AddressReader {
  const leftOut: string[] = []
  const text = (name: string) => params.get(name)?.trim() || null
  const read = <Value>(name: string, meaning: (given: string) => Value | null): Value | null => {
    const given = text(name)
    const value = given === null ? null : meaning(given)
    if (given !== null && value === null) leftOut.push(name)
    return value
  }
  return {
    leftOut,
    text,
    word: (name, words) =>
      read(name, (given) => (Object.hasOwn(words, given) ? (words[given] ?? null) : null)),
    year: (name) => read(name, (given) => (/^\d{4}$/.test(given) ? Number(given) : null)),
    count: (name) => read(name, (given) => (/^[1-9]\d{0,8}$/.test(given) ? Number(given) : null)),
    // The whole id means the same: it is what the API calls it.
    id: (name, kind) =>
      read(name, (given) => (given.startsWith(pathToId(kind, '')) ? given : pathToId(kind, given))),
  }
}
