// The figures of a network, and the records that GraphQL reads; what takes long is computed when it is asked.
import { compute } from './aside.js'
import type { CutOut } from './cut.js'
import { measureAtOnce, RESOLUTION, SEED } from './measures.js'
import { MEASURES } from './method.js'
import { compare } from './pairs.js'
import type {
  NetworkInvolvementRecord,
  NetworkLinkRecord,
  NetworkNodeRecord,
  NetworkRecord,
  PairRecord,
  SettledNode,
} from './records.js'
import type { Level } from './roles.js'

export interface Made {
  readonly tie: Level
  readonly minWeight: number
  /** Milliseconds that are left when a measure is asked. */
  readonly timeLeft: () => number
}

/** The network as cut out, with its measures. */
export function measured({ ids, links, ties }: CutOut, { tie, minWeight, timeLeft }: Made): NetworkRecord {
  const network = {
    ids,
    links: links.map(({ sourceId, targetId, weight }) => ({ sourceId, targetId, weight })),
  }
  const figures = measureAtOnce(network)
  const places = new Map(ids.map((id, index) => [id, index]))
  const activities = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]))
  for (const { partnerId, activityId } of ties) activities.get(partnerId)?.add(activityId)
  const tiesOf = once(() => byEnds(ties))
  const betweenness = once(() => compute({ measure: 'betweenness', network }, timeLeft()))
  const division = once(() => compute({ measure: 'communities', network }, timeLeft()))
  const of = (numbers: readonly number[], id: string): number => numbers[places.get(id) ?? -1] ?? 0
  const nodes = ids.map((partnerId): NetworkNodeRecord => ({
    partnerId,
    degree: figures.degree(partnerId),
    weightedDegree: figures.weightedDegree(partnerId),
    activityCount: activities.get(partnerId)?.size ?? 0,
    betweenness: async () => of(await betweenness(), partnerId),
    community: async () => of(await division(), partnerId),
  }))
  const byTies = nodes.sort((a, b) => b.degree - a.degree || compare(a.partnerId, b.partnerId))
  return {
    nodes: byTies,
    // Of one weight in order of ids, as they came.
    links: links.map((pair) => withTies(pair, tiesOf)).sort((a, b) => b.weight - a.weight),
    involvements: ties,
    order: ids.length,
    size: links.length,
    density: figures.density,
    components: figures.components,
    modularity: async () => figures.modularity(await division()),
    communities: async () => grouped(byTies, await division(), of),
    method: { tie, minWeight, seed: SEED, resolution: RESOLUTION, measures: MEASURES },
  }
}

/** The same with the figures of each partner worked out, for who writes all of them. */
export async function settled(network: NetworkRecord): Promise<readonly SettledNode[]> {
  return Promise.all(
    network.nodes.map(async (node) => ({
      ...node,
      betweenness: await node.betweenness(),
      community: await node.community(),
    })),
  )
}

type Ends = (activityId: string, partnerId: string) => readonly NetworkInvolvementRecord[]

function byEnds(ties: readonly NetworkInvolvementRecord[]): Ends {
  const found = new Map<string, NetworkInvolvementRecord[]>()
  for (const tie of ties) {
    const key = `${tie.activityId}|${tie.partnerId}`
    found.set(key, [...(found.get(key) ?? []), tie])
  }
  return (activityId, partnerId) => found.get(`${activityId}|${partnerId}`) ?? []
}

function withTies(pair: PairRecord, tiesOf: () => Ends): NetworkLinkRecord {
  const { sourceId, targetId, activityIds } = pair
  return {
    ...pair,
    involvements: () => activityIds.flatMap((id) => [...tiesOf()(id, sourceId), ...tiesOf()(id, targetId)]),
  }
}

function grouped(
  nodes: readonly NetworkNodeRecord[],
  division: readonly number[],
  of: (numbers: readonly number[], id: string) => number,
) {
  // Numbers run from 1 without a gap.
  const groups: NetworkNodeRecord[][] = [...new Set(division)].map(() => [])
  for (const node of nodes) groups[of(division, node.partnerId) - 1]?.push(node)
  return groups.map((members, at) => ({ number: at + 1, size: members.length, members }))
}

function once<T>(work: () => T): () => T {
  let begun: T | undefined
  return () => (begun ??= work())
}
