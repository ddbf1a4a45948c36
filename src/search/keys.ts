// A text without its spaces, to tell a name from a text that holds it: 'HaagsePreventieaanpak' is Haagse Preventieaanpak.
import type { EntryText } from './entries.js'
import { stem } from './stem.js'
import { isStopWord } from './stop-words.js'
import { keyOf, type Word, wordsOf } from './text.js'

export interface TextKey {
  readonly key: string
  /** How sure it is to mean the name: 1 for the whole of it. */
  readonly weight: number
}

/** Fields that are a name of the item. */
export const isName = (field: EntryText['field']): boolean =>
  field === 'TITLE' || field === 'ALIAS' || field === 'NUMBER'

const BRACKETED = /^(.+\S)\s*\(([^()\s]+)\)$/u

/** The whole text; what stands before a word in brackets, and that word; the text without inflection and little words. */
export function keysOf({ field, text, cited = false }: EntryText, words: readonly Word[]): TextKey[] {
  const whole = cited ? 0.9 : 1
  const [, before, bracketed] = (field === 'TITLE' && BRACKETED.exec(text)) || []
  const keys = new Map<string, number>()
  const give = (key: string, weight: number): void => {
    if (key !== '') keys.set(key, Math.max(weight, keys.get(key) ?? 0))
  }
  give(keyOf(words), whole)
  if (field === 'NUMBER') give(keyOf(words).replace(/^ris/, ''), 1)
  if (before !== undefined) give(keyOf(wordsOf(before)), 0.95)
  if (bracketed !== undefined) give(keyOf(wordsOf(bracketed)), 0.95)
  give(stemKeyOf(words), whole * 0.85)
  return [...keys].map(([key, weight]) => ({ key, weight }))
}

/** Marked, so that no stem is taken for a word. */
export function stemKeyOf(words: readonly { readonly form: string }[]): string {
  const telling = words.filter(({ form }) => !isStopWord(form))
  return telling.length === 0 ? '' : `~${telling.map(({ form }) => stem(form)).join('')}`
}
