// A text as words. Everything that is compared is folded; where a word stands is kept in the text as it is written.
import { fold } from '../shared/text.js'

export interface Word {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  /** Lower-case ASCII letters and digits; a number of a goal keeps its point (2.1). */
  readonly form: string
  /** What the writing shows to be its parts: Kessler and Perspektief, half and jaarrapportage; empty for a plain word. */
  readonly pieces: readonly string[]
}

/** 'foto's', '2.1' and '(half)jaarrapportage' are one word each; a hyphen parts two. */
const WORD = /(?:\(\p{L}+-?\))?[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+|(?<=\p{N})\.\p{N}+)*/gu
const PIECE = /[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: raw, index }) => ({
      start: index,
      end: index + raw.length,
      form: formOf(raw),
      pieces: piecesOf(raw),
    }))
    .filter(({ form }) => form !== '')
}

/** What two ways of writing one text have in common, whatever their spaces and hyphens. */
export function keyOf(words: readonly { readonly form: string }[]): string {
  return words.map(({ form }) => form).join('')
}

function formOf(raw: string): string {
  const lower = raw.toLowerCase()
  // Nine words of ten: folding costs ten times as much.
  if (/^[a-z0-9]+$/.test(lower)) return lower
  const form = fold(raw).replace(/[^a-z0-9.]/g, '')
  return THOUSANDS.test(form) ? form.replaceAll('.', '') : form
}

function piecesOf(raw: string): string[] {
  if (!/\p{Ll}\p{Lu}|\)/u.test(raw)) return []
  return raw
    .split(PIECE)
    .map(formOf)
    .filter((piece) => piece.length > 1)
}
