// The projection of activities and partners on partners alone. Measures are graphology's, not ours; Louvain tries nodes in
// random order, so it gets a random number generator with a fixed seed: the same graph has the same communities.
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'

// Both are CommonJS functions whose types are written as if they were ES modules.
const louvain = louvainModule as unknown as typeof louvainModule.default
const betweenness = betweennessModule as unknown as typeof betweennessModule.default

export interface Meeting {
  readonly activityId: string
  readonly partnerId: string
}

export interface NetworkNodeRecord {
  readonly partnerId: string
  readonly degree: number
  readonly betweenness: number
  readonly community: number
}

export interface NetworkLinkRecord {
  readonly sourceId: string
  readonly targetId: string
  readonly weight: number
  readonly activityIds: readonly string[]
}

export interface Network {
  readonly nodes: readonly NetworkNodeRecord[]
  readonly links: readonly NetworkLinkRecord[]
}

const SEED = 20_231_231

/** `meetings` in a stable order gives the same network. Pairs below `minWeight` shared activities are left out. */
export function measureNetwork(meetings: readonly Meeting[], minWeight: number): Network {
  const links = pairs(meetings).filter(({ weight }) => weight >= minWeight)
  const graph = new UndirectedGraph()
  const members =
    minWeight > 1
      ? links.flatMap(({ sourceId, targetId }) => [sourceId, targetId])
      : meetings.map(({ partnerId }) => partnerId)
  for (const id of [...new Set(members)].sort()) graph.addNode(id)
  for (const { sourceId, targetId, weight } of links) graph.addEdge(sourceId, targetId, { weight })
  if (graph.order === 0) return { nodes: [], links: [] }
  const between = betweenness(graph, { getEdgeWeight: null })
  const communities = graph.size === 0 ? {} : louvain(graph, { rng: seededRandom(SEED) })
  const nodes = graph.mapNodes((partnerId) => ({
    partnerId,
    degree: graph.degree(partnerId),
    betweenness: between[partnerId] ?? 0,
    community: communities[partnerId] ?? 0,
  }))
  return {
    nodes: nodes.sort((a, b) => b.degree - a.degree || (a.partnerId < b.partnerId ? -1 : 1)),
    links: [...links].sort(
      (a, b) => b.weight - a.weight || (a.sourceId + a.targetId < b.sourceId + b.targetId ? -1 : 1),
    ),
  }
}

function pairs(meetings: readonly Meeting[]): NetworkLinkRecord[] {
  const byActivity = new Map<string, string[]>()
  for (const { activityId, partnerId } of meetings) {
    byActivity.set(activityId, [...(byActivity.get(activityId) ?? []), partnerId])
  }
  const shared = new Map<string, { sourceId: string; targetId: string; activityIds: string[] }>()
  for (const [activityId, partners] of byActivity) {
    const ids = [...new Set(partners)].sort()
    for (const [index, sourceId] of ids.entries()) {
      for (const targetId of ids.slice(index + 1)) {
        const key = `${sourceId}|${targetId}`
        const pair = shared.get(key) ?? { sourceId, targetId, activityIds: [] }
        pair.activityIds.push(activityId)
        shared.set(key, pair)
      }
    }
  }
  return [...shared.values()].map((pair) => ({ ...pair, weight: pair.activityIds.length }))
}

/** Mulberry32, a public-domain generator of a few lines: enough to shuffle, not for secrets. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
