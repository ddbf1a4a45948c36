// One trace: two round trips, one for where it begins and one for what stands above that; then every way is put together.
import { labelOfId } from '../graph/labels.js'
import { unknownId } from '../graph/node-guard.js'
import type { GraphReader } from '../graph/reader.js'
import { yearGuard } from '../graph/year-guard.js'
import { BadInputError, blame } from '../shared/errors.js'
import { type Above, readAbove } from './above.js'
import type {
  Citation,
  FundingPathRecord,
  PolicyWithoutMoneyRecord,
  TraceFilter,
  WayRecord,
} from './records.js'
import { WITHOUT_MONEY } from './explanation.js'
import { beginsAt, type Beginning, type CitationFilter, readBeginning } from './store.js'
import { hasAnyMoney, pathOver, type StoredActivity, wayOnItself, waysFrom } from './ways.js'

/** Beginnings that are read of each kind. */
const MOST_BEGINNINGS = 500

type CitationChoice = Pick<TraceFilter, 'year' | 'role' | 'certainty'>
type MoneyChoice = Pick<TraceFilter, 'basis' | 'covers'>

/** All that a trace finds, shown or not. */
export interface Found {
  readonly paths: readonly FundingPathRecord[]
  readonly dead: readonly PolicyWithoutMoneyRecord[]
  readonly withoutPolicy: readonly WayRecord[]
  /** Whether ways without policy begin at activities, or are lines of money by themselves. */
  readonly ofSilent: boolean
  /** Whether every beginning was read. */
  readonly exact: boolean
}

/** Of whatever money. @throws BadInputError when the id is of nothing that policy or money is tied to, or of nothing at all. */
export async function follow(graph: GraphReader, from: string, filter: CitationChoice): Promise<Found> {
  const label = labelOfId(from)
  if (!beginsAt(label)) {
    throw new BadInputError(
      `"${from.slice(0, 80)}" is no policy document, activity, programme, partner, goal or budget line; a trace begins at one of these.`,
      'from',
    )
  }
  const narrow = citationFilter(filter)
  const [read, start] = await Promise.all([
    readBeginning(graph, { id: from, label }, { ...narrow, limit: MOST_BEGINNINGS + 1 }),
    graph.entity<{ id: string }>(from),
    blame('year', yearGuard(graph, filter.year)),
  ])
  if (start === null) throw unknownId(from, undefined, 'from')
  const beginning = firstOf(read)
  const activities = [...beginning.citations.map(({ activity }) => activity), ...beginning.silent]
  const above = await readAbove(graph, [...new Set(activities.map(({ id }) => id))])
  const ways = waysOnce(above)

  const paths = beginning.citations
    .flatMap((citation) => ways(citation.activity).map((way) => pathOver(citation, way)))
    .filter((way) => label !== 'BudgetLine' || way.budgetLine.id === from)
  // Nothing that goes with a line of money is without money.
  const withoutMoney = label === 'BudgetLine' ? [] : withoutMoneyOf(beginning.citations, ways, above)
  const withoutPolicy = withoutPolicyOf(beginning, ways)
  const uncited =
    label === 'PolicyDocument' && beginning.citations.length === 0 && Object.values(narrow).every(isNull)
  const dead = uncited ? [citedByNoActivity(start as Citation['document'])] : withoutMoney
  return {
    paths,
    dead,
    withoutPolicy,
    ofSilent: beginning.silent.length > 0,
    exact: [read.citations, read.silent, read.unreached].every(({ length }) => length <= MOST_BEGINNINGS),
  }
}

/** One more was read of each, to know whether there are more. */
function firstOf({ citations, silent, unreached }: Beginning): Beginning {
  return {
    citations: citations.slice(0, MOST_BEGINNINGS),
    silent: silent.slice(0, MOST_BEGINNINGS),
    unreached: unreached.slice(0, MOST_BEGINNINGS),
  }
}

const isNull = (value: unknown): boolean => value == null

function citationFilter({ year, role, certainty }: CitationChoice): CitationFilter {
  return { year: year ?? null, role: role ?? null, certainty: certainty ?? null }
}

/** What is left by the choices of money, which need no database. */
export function withMoney(found: Found, { basis, covers }: MoneyChoice): Found {
  const passes = (way: WayRecord): boolean =>
    (basis == null || way.basis === basis) && (covers == null || covers.includes(way.covers))
  return {
    ...found,
    paths: found.paths.filter(passes),
    withoutPolicy: found.withoutPolicy.filter(passes),
  }
}

/** An activity that cites three documents has the same ways for each. */
function waysOnce(above: Above): (activity: Citation['activity']) => readonly WayRecord[] {
  const known = new Map<string, readonly WayRecord[]>()
  return (activity) => {
    const ways = known.get(activity.id) ?? waysFrom(activity as StoredActivity, above)
    known.set(activity.id, ways)
    return ways
  }
}

function withoutMoneyOf(
  citations: readonly Citation[],
  ways: ReturnType<typeof waysOnce>,
  above: Above,
): PolicyWithoutMoneyRecord[] {
  return citations
    .filter(({ activity }) => ways(activity).length === 0)
    .map(({ document, tie, activity }) => {
      const reason = hasAnyMoney(activity as StoredActivity, above)
        ? 'MONEY_OF_OTHER_YEARS'
        : 'NO_MONEY_PRINTED'
      return {
        policyDocument: document,
        activity,
        role: tie.role,
        certainty: tie.certainty,
        reason,
        message: WITHOUT_MONEY[reason],
        evidence: { passages: tie.evidence, facts: [] },
      }
    })
}

function withoutPolicyOf(
  { silent, unreached }: Beginning,
  ways: ReturnType<typeof waysOnce>,
): readonly WayRecord[] {
  if (silent.length > 0) return silent.flatMap((activity) => ways(activity))
  return unreached.map(({ holder, line }) => wayOnItself(holder, line))
}

function citedByNoActivity(document: Citation['document']): PolicyWithoutMoneyRecord {
  return {
    policyDocument: document,
    activity: null,
    role: null,
    certainty: null,
    reason: 'NO_ACTIVITY',
    message: WITHOUT_MONEY.NO_ACTIVITY,
    evidence: { passages: [], facts: [document.id] },
  }
}
