// From ties of partners to activities, to ties of partners to each other: the projection, and what each pair rests on.
import type { NetworkInvolvementRecord, PairRecord } from './records.js'
import { atLeast, type Level, levelOf, standingOf } from './roles.js'
import { tooLarge } from './store.js'

/** An activity of 600 partners makes 180,000 pairs by itself. */
export const MAX_MEETINGS = 200_000

/** What one activity says of one partner. */
interface Presence {
  readonly partnerId: string
  readonly standing: ReturnType<typeof standingOf>
  /** From what is stated alone; null when all is inferred. */
  readonly stated: ReturnType<typeof standingOf> | null
}

interface Pair extends PairRecord {
  weight: number
  together: number
  alongside: number
  certain: number
  readonly activityIds: string[]
}

/** Every pair with the activities that name both at `asked` or more, in order of ids. */
export function pairsOf(ties: readonly NetworkInvolvementRecord[], asked: Level): PairRecord[] {
  const pairs = new Map<string, Pair>()
  let meetings = 0
  for (const [activityId, present] of presences(ties)) {
    meetings += (present.length * (present.length - 1)) / 2
    if (meetings > MAX_MEETINGS)
      throw tooLarge(`more than ${MAX_MEETINGS} meetings of two partners in an activity`)
    for (const [index, one] of present.entries()) {
      for (const other of present.slice(index + 1)) count(pairs, activityId, one, other, asked)
    }
  }
  return [...pairs.values()].sort(
    (a, b) => compare(a.sourceId, b.sourceId) || compare(a.targetId, b.targetId),
  )
}

export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** By activity, in the order of the ties; partners in order of id. */
function presences(ties: readonly NetworkInvolvementRecord[]): Map<string, Presence[]> {
  const byActivity = new Map<string, Map<string, NetworkInvolvementRecord[]>>()
  for (const tie of ties) {
    const byPartner = byActivity.get(tie.activityId) ?? new Map<string, NetworkInvolvementRecord[]>()
    byActivity.set(
      tie.activityId,
      byPartner.set(tie.partnerId, [...(byPartner.get(tie.partnerId) ?? []), tie]),
    )
  }
  return new Map(
    [...byActivity].map(([activityId, byPartner]) => [
      activityId,
      [...byPartner].sort(([a], [b]) => compare(a, b)).map(([id, own]) => presence(id, own)),
    ]),
  )
}

function presence(partnerId: string, ties: readonly NetworkInvolvementRecord[]): Presence {
  const stated = ties.filter(({ certainty }) => certainty === 'STATED')
  const standing = (some: typeof ties) => standingOf(some.map(({ role }) => role))
  return { partnerId, standing: standing(ties), stated: stated.length === 0 ? null : standing(stated) }
}

function count(
  pairs: Map<string, Pair>,
  activityId: string,
  one: Presence,
  other: Presence,
  asked: Level,
): void {
  const level = levelOf(one.standing, other.standing)
  if (!atLeast(level, asked)) return
  const key = `${one.partnerId}|${other.partnerId}`
  const pair = pairs.get(key) ?? {
    ...{ sourceId: one.partnerId, targetId: other.partnerId },
    ...{ weight: 0, together: 0, alongside: 0, certain: 0 },
    activityIds: [],
  }
  pairs.set(key, pair)
  pair.activityIds.push(activityId)
  pair.weight += 1
  if (level === 'TOGETHER') pair.together += 1
  if (level === 'ALONGSIDE') pair.alongside += 1
  if (one.stated !== null && other.stated !== null && atLeast(levelOf(one.stated, other.stated), asked))
    pair.certain += 1
}
