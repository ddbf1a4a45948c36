// Numbers are written as in the Netherlands in both languages: € 1.234.567 and 2,5%. A page with English words and the
// figures of a Dutch document beside it would otherwise have two meanings for one comma.
import { useMemo } from 'react'
import { type Language, useLanguage } from './language.js'

export interface Format {
  /** Whole euros: € 1.234.567. */
  readonly euro: (value: number) => string
  /** Euros where there is little room, such as on an axis: € 250 mln. */
  readonly euroShort: (value: number) => string
  /** A number as it is, at most three decimals. */
  readonly number: (value: number) => string
  /** A share: 0.025 is 2,5%. */
  readonly percent: (value: number) => string
  /** A day: 22 november 2026. */
  readonly date: (iso: string) => string
  /** The same of a moment, where the reader is. */
  readonly day: (moment: Date) => string
  /** The day of a moment where the reader is, as files and references have it: 2026-11-22. */
  readonly isoDay: (moment: Date) => string
  /** Names one after another: a, b en c. */
  readonly list: (items: readonly string[]) => string
}

export function formatFor(language: Language): Format {
  const locale = language === 'nl' ? 'nl-NL' : 'en-NL'
  const euro = new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  })
  const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 })
  const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  // Swedes write days as ISO 8601 has them.
  const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    euro: (value) => euro.format(value),
    euroShort: (value) => shortEuro(value, number),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    date: (iso) => date.format(new Date(iso)),
    day: (moment) => day.format(moment),
    isoDay: (moment) => isoDay.format(moment),
    list: (items) => list.format(items),
  }
}

/** The language's own short form of thousands is a K, which no Dutch budget prints. */
function shortEuro(value: number, number: Intl.NumberFormat): string {
  const size = Math.abs(value)
  const [unit, word] = size >= 1e9 ? [1e9, ' mld.'] : size >= 1e6 ? [1e6, ' mln.'] : [1, '']
  return `€\u00a0${number.format(value / unit)}${word}`
}

export function useFormat(): Format {
  const language = useLanguage()
  return useMemo(() => formatFor(language), [language])
}
