// Dutch writes compounds as one word. A word is taken apart when both halves are words of the graph itself: no list of
// Dutch is needed, and a document's own terms (preventieaanpak) come apart as well as everyday ones (jeugdhulp).
import { stem } from './stem.js'

export interface Compounds {
  /** Stems of the words that this word is made of, halves of halves included; empty for a plain word. */
  readonly partsOf: (form: string) => readonly string[]
  /** A word as two or more words of the graph: 'haagsepreventieaanpak' is haagse and preventieaanpak. */
  readonly split: (form: string) => readonly string[] | undefined
}

const MIN_PART = 3
const MAX_LENGTH = 64
const MAX_PIECES = 4
/** What may stand between two halves: gezondheids|zorg, daklozen|opvang, beleids|plan. */
const LINKS = ['', 's', 'en', 'n', 'e']

/** Of the words of the graph, folded, without stop words. */
export function compoundsOf(vocabulary: ReadonlySet<string>): Compounds {
  const plain = [...vocabulary].filter((form) => form.length >= MIN_PART && /^[a-z]+$/.test(form))
  const words = new Set(plain)
  const wordStems = new Set(plain.map(stem))
  const isTail = (form: string): boolean =>
    form.length >= MIN_PART && (words.has(form) || wordStems.has(stem(form)))
  const headOf = (form: string): string | undefined =>
    LINKS.filter((link) => form.endsWith(link))
      .map((link) => form.slice(0, form.length - link.length))
      .find((head) => head.length >= MIN_PART && words.has(head))

  const known = new Map<string, readonly string[]>()
  const partsOf = (form: string): readonly string[] => {
    const before = known.get(form)
    if (before) return before
    const parts = new Set<string>()
    if (form.length <= MAX_LENGTH && /^[a-z]+$/.test(form)) {
      for (let cut = MIN_PART; cut <= form.length - MIN_PART; cut += 1) {
        const head = headOf(form.slice(0, cut))
        const tail = form.slice(cut)
        if (head === undefined || !isTail(tail)) continue
        for (const half of [head, tail]) {
          parts.add(stem(half))
          for (const part of partsOf(half)) parts.add(part)
        }
      }
    }
    const found = [...parts]
    known.set(form, found)
    return found
  }

  return {
    partsOf,
    split(form) {
      if (form.length > MAX_LENGTH) return undefined
      // For each length the fewest words that make up the beginning of that length.
      const best: (readonly string[] | undefined)[] = [[]]
      for (let end = MIN_PART; end <= form.length; end += 1) {
        for (let start = 0; start <= end - MIN_PART; start += 1) {
          const before = best[start]
          const word = form.slice(start, end)
          if (before === undefined || word === form || !words.has(word)) continue
          if (before.length + 1 < (best[end]?.length ?? MAX_PIECES + 1)) best[end] = [...before, word]
        }
      }
      return best[form.length]
    },
  }
}
