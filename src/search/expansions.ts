// Forms that stand for each other: synonyms, and abbreviations with what they are short for.
import { stem } from './stem.js'
import { wordsOf } from './text.js'

export interface Expansion {
  /** First and last of the words that it stands for. */
  readonly from: number
  readonly to: number
  /** Folded words that say the same. */
  readonly words: readonly string[]
  /** An abbreviation and what it is short for are the same; synonyms are alike. */
  readonly same: boolean
}

export interface ExpansionIndex {
  /** Every other way to say a run of these words. */
  find(words: readonly string[]): Expansion[]
}

export interface Groups {
  /** Of forms that stand for each other, as people write them. */
  readonly abbreviations: readonly (readonly string[])[]
  readonly synonyms: readonly (readonly string[])[]
}

interface Form {
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

export function expansionsOf({ abbreviations, synonyms }: Groups): ExpansionIndex {
  const byStem = new Map<string, { form: Form; others: readonly Form[]; same: boolean }[]>()
  const groups = [
    ...abbreviations.map((group) => ({ group, same: true })),
    ...synonyms.map((group) => ({ group, same: false })),
  ]
  for (const { group, same } of groups) {
    const forms = group.map(toForm).filter(({ words }) => words.length > 0)
    for (const form of forms) {
      const first = form.stems[0] ?? ''
      const others = forms.filter((other) => other !== form)
      byStem.set(first, [...(byStem.get(first) ?? []), { form, others, same }])
    }
  }
  return {
    find(words) {
      const stems = words.map(stem)
      return stems.flatMap((first, from) =>
        (byStem.get(first) ?? [])
          .filter(({ form }) => form.stems.every((one, index) => stems[from + index] === one))
          .flatMap(({ form, others, same }) =>
            others.map(({ words }) => ({ from, to: from + form.words.length - 1, words, same })),
          ),
      )
    },
  }
}

function toForm(text: string): Form {
  const words = wordsOf(text).map(({ form }) => form)
  return { words, stems: words.map(stem) }
}
