import type { SearchIndex } from './index.js'
import { stemKeyOf, type TextKey } from './keys.js'
import type { QueryWord } from './query.js'
import { keyOf } from './text.js'

/** The query as a name may be written, and how sure each form is to mean it. */
export type NameKey = TextKey

/** First the query as it is; then without inflection, with an abbreviation written out, and without place and year. */
export function nameKeysOf(index: SearchIndex, query: readonly QueryWord[]): NameKey[] {
  const forms = query.map(({ form }) => form)
  const expanded = index.expansions.find(forms).map(({ from, to, words, same }) => ({
    key: [...forms.slice(0, from), ...words, ...forms.slice(to + 1)].join(''),
    weight: same ? 0.98 : 0.9,
  }))
  const bare = forms.filter((form) => !index.context.has(form)).join('')
  return [
    { key: keyOf(query), weight: 1 },
    { key: stemKeyOf(query), weight: 1 },
    ...expanded,
    { key: bare, weight: 0.9 },
  ].filter(({ key }) => key !== '')
}
