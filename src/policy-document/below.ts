import { tiedBelow, tiedByYear, tiedCount, tiedPage } from '../activity/tied-below.js'
import type { PolicyDocumentRecord } from './records.js'

const TIE = '[r:REFERS_TO]->(n:PolicyDocument)'

export const POLICY_DOCUMENTS_BELOW_PAGE = tiedPage(TIE)
export const POLICY_DOCUMENTS_BELOW_COUNT = tiedCount(TIE)
export const POLICY_DOCUMENTS_BELOW_BY_YEAR = tiedByYear(TIE)

/** Every policy document that its activities of one year and phase refer to, once. */
export const policyDocumentsBelow = tiedBelow<PolicyDocumentRecord>({
  list: 'policy documents below',
  page: POLICY_DOCUMENTS_BELOW_PAGE,
  count: POLICY_DOCUMENTS_BELOW_COUNT,
})
