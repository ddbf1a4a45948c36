// What a trace says of itself to people, in Dutch.
import type { FundingTotalsRecord, WithoutMoneyReason } from './records.js'

export const WITHOUT_MONEY: Readonly<Record<WithoutMoneyReason, string>> = {
  NO_ACTIVITY:
    'Geen activiteit in de graaf haalt dit document aan; het wordt alleen genoemd als document dat vervangen is of vervangt.',
  NO_MONEY_PRINTED:
    'De documenten in de graaf vermelden geen bedrag voor deze activiteit, voor wat erboven staat, voor een doel dat zij dient of voor het programma.',
  MONEY_OF_OTHER_YEARS: 'Er zijn wel bedragen, maar geen van het jaar van deze activiteit.',
}

/** Whether one of the lists has more than `most`, or may have. */
export function isTruncated({ exact, ...lists }: FundingTotalsRecord, most: number): boolean {
  return !exact || Object.values(lists).some((total) => total > most)
}

/** Why there are no ways, or not all of them; null when every one is there. */
export function explain(
  totals: FundingTotalsRecord,
  { most, unfiltered }: { readonly most: number; readonly unfiltered: boolean },
): string | null {
  if (isTruncated(totals, most)) return `${shown(totals, most)} ${LESS}`
  if (totals.paths > 0) return null
  if (!unfiltered) return 'Geen weg voldoet aan het filter.'
  if (totals.withoutMoney > 0)
    return 'Er worden beleidsdocumenten aangehaald, maar geen weg leidt naar geld; bij elke aanhaling staat waarom.'
  if (totals.withoutPolicy > 0) return 'Er is geld, maar hier wordt geen beleidsdocument aangehaald.'
  return 'Hier wordt geen beleidsdocument aangehaald, en er is geen geld dat hierbij hoort.'
}

const LESS = 'Vraag ze per beleidsdocument of activiteit, of met een filter, om ze alle te zien.'
const LISTS = [
  ['paths', 'wegen van beleid naar geld'],
  ['withoutMoney', 'aanhalingen zonder geld'],
  ['withoutPolicy', 'wegen naar geld zonder beleidsdocument'],
] as const

/** 'Er zijn 2.134 wegen van beleid naar geld; de eerste 500 staan hier.' */
function shown({ exact, ...totals }: FundingTotalsRecord, most: number): string {
  const counted = (least: number): string =>
    LISTS.filter(([list]) => totals[list] > least)
      .map(([list, name]) => `${dutchNumber(totals[list])} ${name}`)
      .join(' en ')
  return exact
    ? `Er zijn ${counted(most)}; de eerste ${most} staan hier.`
    : `Er zijn meer dan ${most} aanhalingen of andere beginpunten; vanaf de eerste ${most} zijn het ${counted(0) || 'geen wegen'}.`
}

function dutchNumber(count: number): string {
  return new Intl.NumberFormat('nl-NL').format(count)
}
