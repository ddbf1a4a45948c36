// Every component keeps its words beside it, in both languages; the compiler says when one is missing.
import type { ReactNode } from 'react'
import { type Language, useLanguage } from './language.js'

type Phrase = string | ((...values: never[]) => ReactNode)
type Phrases = Readonly<Record<string, Phrase>>
/** The same phrases in another language: a text for a text, a function for a function. */
type Translated<T extends Phrases> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }

export type Texts<T extends Phrases> = Readonly<Record<Language, Translated<T>>>

export function defineTexts<T extends Phrases>(nl: T, en: Translated<NoInfer<T>>): Texts<T> {
  return { nl: nl as Translated<T>, en }
}

export function useTexts<T extends Phrases>(texts: Texts<T>): Translated<T> {
  return texts[useLanguage()]
}
