// Dutch inflection: plural and singular, -e and no -e, meet in one stem. Snowball's Dutch stemmer does most of it; it
// knows neither plurals on -s after a vowel without an apostrophe nor what happens to z and v at the end.
import { stemmer } from '@orama/stemmers/dutch'

/** Words that the rules would take for another: ouders are parents, ouderen are the elderly. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ouderen: 'oudere',
  oudere: 'oudere',
  kinderen: 'kind',
  steden: 'stad',
  leden: 'lid',
  schepen: 'schip',
  wegen: 'weg',
}

/** The same words come again and again; what people type may not fill the memory. */
const known = new Map<string, string>()
const MAX_KNOWN = 50_000

/** Takes a folded word. */
export function stem(form: string): string {
  const before = known.get(form)
  if (before !== undefined) return before
  if (known.size >= MAX_KNOWN) known.clear()
  const found = IRREGULAR[form] ?? cut(form)
  known.set(form, found)
  return found
}

function cut(form: string): string {
  const found = stemmer(form.replace(/(?<=[a-z](?:[^ao][ao]|ie))s$/, ''))
  return found.replace(/z$/, 's').replace(/v$/, 'f')
}
