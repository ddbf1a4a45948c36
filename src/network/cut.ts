// What of all pairs and ties is in the network that is given.
import type { PlainNetwork } from './measures.js'
import { compare } from './pairs.js'
import type { NetworkInvolvementRecord, PairRecord } from './records.js'
import { tooLarge } from './store.js'

/** What one answer gives at most. */
export const MAX_PARTNERS = 5_000
export const MAX_LINKS = 20_000

export interface Cut {
  readonly minWeight: number
  readonly unlinked: boolean
  readonly centre: string | null
  readonly distance: 1 | 2
}

export interface CutOut extends PlainNetwork {
  readonly links: readonly PairRecord[]
  readonly ties: readonly NetworkInvolvementRecord[]
}

/** The pairs that are strong enough, the partners that belong with them, and those partners' own ties. */
export function cutOut(
  ties: readonly NetworkInvolvementRecord[],
  pairs: readonly PairRecord[],
  { minWeight, unlinked, centre, distance }: Cut,
): CutOut {
  const strong = pairs.filter(({ weight }) => weight >= minWeight)
  const circle = centre === null ? null : circleAround(strong, centre, distance)
  const links = circle
    ? strong.filter(({ sourceId, targetId }) => circle.has(sourceId) && circle.has(targetId))
    : strong
  const linked = links.flatMap(({ sourceId, targetId }) => [sourceId, targetId])
  const alone = circle ?? (unlinked ? ties.map(({ partnerId }) => partnerId) : [])
  const members = new Set([...linked, ...alone])
  if (members.size > MAX_PARTNERS)
    throw tooLarge(`${members.size} partners; at most ${MAX_PARTNERS} are given`)
  if (links.length > MAX_LINKS) throw tooLarge(`${links.length} links; at most ${MAX_LINKS} are given`)
  return {
    ids: [...members].sort(compare),
    links,
    ties: ties.filter(({ partnerId }) => members.has(partnerId)),
  }
}

/** The partners at most `distance` links away from one, and itself. */
function circleAround(links: readonly PairRecord[], centre: string, distance: number): ReadonlySet<string> {
  const found = new Set([centre])
  for (let step = 0; step < distance; step += 1) {
    const next = links.flatMap(({ sourceId, targetId }) =>
      found.has(sourceId) ? [targetId] : found.has(targetId) ? [sourceId] : [],
    )
    for (const id of next) found.add(id)
  }
  return found
}
