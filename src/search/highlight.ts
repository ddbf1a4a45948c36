import type { SearchField } from '../generated/graphql.js'
import type { SearchIndex } from './index.js'
import { wordsOf } from './text.js'

export interface SearchMatchRecord {
  readonly field: SearchField
  readonly text: string
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** The texts of an entry in which words were found, and which words. */
export function matchesIn(
  index: SearchIndex,
  postings: ReadonlySet<number>,
  entry: number,
): SearchMatchRecord[] {
  const texts = [...(index.textsOf[entry] ?? []), ...(index.contextOf[entry] ?? [])]
  return texts.flatMap((text): SearchMatchRecord[] => {
    const one = index.texts[text]
    if (!one) return []
    const highlights = wordsOf(one.text)
      .filter((_word, at) => postings.has(one.first + at))
      .map(({ start, end }) => ({ start, end }))
    return highlights.length === 0 ? [] : [{ field: one.field, text: one.text, highlights }]
  })
}
