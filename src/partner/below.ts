import { tiedBelow, tiedByYear, tiedCount, tiedPage } from '../activity/tied-below.js'
import type { PartnerRecord } from './records.js'

const TIE = '[r:INVOLVES]->(n:Partner)'

export const PARTNERS_BELOW_PAGE = tiedPage(TIE)
export const PARTNERS_BELOW_COUNT = tiedCount(TIE)
export const PARTNERS_BELOW_BY_YEAR = tiedByYear(TIE)

/** Everybody whom its activities of one year and phase involve, once. */
export const partnersBelow = tiedBelow<PartnerRecord>({
  list: 'partners below',
  page: PARTNERS_BELOW_PAGE,
  count: PARTNERS_BELOW_COUNT,
})
