// A trace as the API gives it: the first of what was found, with how many there are and what it can be narrowed by.
import type { GraphReader } from '../graph/reader.js'
import { explain, isTruncated } from './explanation.js'
import { yearsOf } from './facets.js'
import { follow, withMoney } from './follow.js'
import type { FundingTraceRecord, TraceFilter } from './records.js'

/** Of each list. */
const MOST = 500

/** @throws BadInputError when the id is of nothing that policy or money is tied to, or of nothing at all. */
export async function fundingTrace(
  graph: GraphReader,
  from: string,
  filter: TraceFilter,
): Promise<FundingTraceRecord> {
  const ofAnyMoney = await follow(graph, from, filter)
  const found = withMoney(ofAnyMoney, filter)
  const { paths, dead, withoutPolicy, exact } = found
  const totals = {
    paths: paths.length,
    withoutMoney: dead.length,
    withoutPolicy: withoutPolicy.length,
    exact,
  }
  return {
    paths: paths.slice(0, MOST),
    withoutMoney: dead.slice(0, MOST),
    withoutPolicy: withoutPolicy.slice(0, MOST),
    totals,
    years: [...new Set(yearsOf(found))].sort((a, b) => a - b),
    truncated: isTruncated(totals, MOST),
    explanation: explain(totals, {
      most: MOST,
      unfiltered: Object.values(filter).every((value) => value == null),
    }),
    asked: { from, filter, ofAnyMoney },
  }
}
