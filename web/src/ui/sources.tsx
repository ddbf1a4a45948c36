// Passages get their numbers in the order in which the page names them, and stand once more at the end of the page: on
// the screen to jump to, on paper as the numbered sources of a dossier.
import { createContext, type ReactNode, use, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Sources_PassageFragment as SourcePassage } from '../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../generated/index.js'

export const Sources_Passage = graphql(`
  fragment Sources_Passage on Passage {
    heading
    lineStart
    lineEnd
    quote
    sourceDocument {
      id
      title
      url
      municipality {
        name
      }
    }
  }
`)

export type PassageRef = FragmentType<typeof Sources_Passage>
export type { SourcePassage }

export interface NumberedSource {
  readonly number: number
  readonly passage: SourcePassage
}

interface SourceStore {
  /** Counts the passages in until the answer is called. */
  readonly add: (passages: readonly SourcePassage[]) => () => void
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => ReadonlyMap<string, NumberedSource>
}

const SourcesContext = createContext<SourceStore>(createStore())

export function SourcesProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createStore)
  return <SourcesContext value={store}>{children}</SourcesContext>
}

/** All passages that the page names, by number. */
export function useSources(): ReadonlyMap<string, NumberedSource> {
  const store = use(SourcesContext)
  return useSyncExternalStore(store.subscribe, store.snapshot)
}

/** The passages with their numbers on this page. */
export function useNumbered(refs: readonly PassageRef[]): readonly NumberedSource[] {
  const store = use(SourcesContext)
  const passages = unmask(Sources_Passage, refs)
  const keys = passages.map(keyOf).join(' ')
  // What is named is known by its keys: the same passages in a new array are no change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => store.add(passages), [store, keys])
  const numbers = useSources()
  return passages.map((passage) => ({ passage, number: numbers.get(keyOf(passage))?.number ?? 0 }))
}

export const keyOf = ({ sourceDocument, lineStart, lineEnd }: SourcePassage): string =>
  `${sourceDocument.id}/${lineStart}-${lineEnd}`

/** Where a numbered source stands on the page. */
export const sourceAnchor = (number: number | ''): string => `bron-${number}`

function createStore(): SourceStore {
  const counted = new Map<string, { readonly passage: SourcePassage; readonly count: number }>()
  const listeners = new Set<() => void>()
  let numbered: ReadonlyMap<string, NumberedSource> = new Map()
  const count = (passage: SourcePassage, by: number) => {
    const key = keyOf(passage)
    const next = (counted.get(key)?.count ?? 0) + by
    if (next > 0) counted.set(key, { passage, count: next })
    else counted.delete(key)
  }
  let waiting = false
  /** Once for all that comes on the page together, and before it is painted. */
  const tell = () => {
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      const keys = inPageOrder([...counted.keys()])
      numbered = new Map(
        keys.flatMap((key, at) => {
          const passage = counted.get(key)?.passage
          return passage ? [[key, { passage, number: at + 1 }] as const] : []
        }),
      )
      for (const listener of listeners) listener()
    })
  }
  return {
    add(passages) {
      for (const passage of passages) count(passage, 1)
      tell()
      return () => {
        for (const passage of passages) count(passage, -1)
        tell()
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => numbered,
  }
}

/** Parts of a page come one after another, in any order; a reader meets them from top to bottom. */
function inPageOrder(keys: readonly string[]): readonly string[] {
  const places = new Map<string, number>()
  for (const [at, element] of document.querySelectorAll<HTMLElement>('[data-passage]').entries()) {
    const key = element.dataset['passage'] ?? ''
    if (!places.has(key)) places.set(key, at)
  }
  const placeOf = (key: string) => places.get(key) ?? Number.MAX_SAFE_INTEGER
  return [...keys].sort((a, b) => placeOf(a) - placeOf(b))
}
