// The measures are graphology's, not ours. Louvain tries nodes in random order, so it gets a generator with a fixed seed:
// the same network has the same communities.
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { countConnectedComponents } from 'graphology-components'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import { undirectedDensity } from 'graphology-metrics/graph/density.js'
import modularityModule from 'graphology-metrics/graph/modularity.js'
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js'
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js'
import type { PairRecord } from './records.js'

// All are CommonJS functions whose types are written as if they were ES modules.
const louvain = louvainModule as unknown as typeof louvainModule.default
const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const modularity = modularityModule as unknown as typeof modularityModule.default

export const SEED = 20_231_231
export const RESOLUTION = 1

/** Partners and pairs in a stable order; can be sent to another process. */
export interface PlainNetwork {
  readonly ids: readonly string[]
  readonly links: readonly Pick<PairRecord, 'sourceId' | 'targetId' | 'weight'>[]
}

export function graphOf({ ids, links }: PlainNetwork): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of ids) graph.addNode(id)
  for (const { sourceId, targetId, weight } of links) graph.addEdge(sourceId, targetId, { weight })
  return graph
}

/** What costs little on any network that we give. */
export function measureAtOnce(network: PlainNetwork) {
  const graph = graphOf(network)
  return {
    density: undirectedDensity(graph),
    components: countConnectedComponents(graph),
    degree: (id: string): number => graph.degree(id),
    weightedDegree: (id: string): number => weightedDegree(graph, id, 'weight'),
    /** Of a division into communities, by the place of each partner in `ids`; of a network without links there is none. */
    modularity: (communities: readonly number[]): number | null => {
      if (graph.size === 0) return null
      for (const [index, id] of network.ids.entries())
        graph.setNodeAttribute(id, 'community', communities[index])
      return modularity(graph, { resolution: RESOLUTION })
    },
  }
}

/** What takes long on a large network: a number for each of `ids`, in their order; null where it cannot be told. */
export const SLOW = {
  betweenness: (network: PlainNetwork): number[] | null => {
    const graph = graphOf(network)
    if (!countsWays(graph)) return null
    const found = betweenness(graph, { getEdgeWeight: null, normalized: true })
    return network.ids.map((id) => found[id] ?? 0)
  },
  communities: (network: PlainNetwork): number[] => {
    const graph = graphOf(network)
    // Louvain divides by the weight of all links.
    if (graph.size === 0) return network.ids.map((_id, index) => index)
    const found = louvain(graph, { rng: seededRandom(SEED), resolution: RESOLUTION })
    return numbered(network.ids.map((id) => found[id] ?? 0))
  },
} satisfies Record<string, (network: PlainNetwork) => number[] | null>
export type SlowMeasure = keyof typeof SLOW

/**
 * graphology counts shortest ways in 32 bits, and where there are more than 4,294,967,295 between two it goes on with what
 * is left: a wrong number, and no error. The ways to a node are those to the nodes before it, added up; one of its own
 * counts that is less has run over.
 */
function countsWays(graph: UndirectedGraph): boolean {
  const waysFrom = createUnweightedIndexedBrandes(graph)
  for (let source = 0; source < graph.order; source += 1) {
    const [visited, before, ways] = waysFrom(source)
    visited.clear()
    const ranOver = before.some(
      (nodes, node) =>
        nodes.length > 0 && nodes.reduce((sum, one) => sum + (ways[one] ?? 0), 0) !== ways[node],
    )
    if (ranOver) return false
  }
  return true
}

/** The largest community is 1; of two of one size the one with the partner that comes first. */
function numbered(communities: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const one of communities) sizes.set(one, (sizes.get(one) ?? 0) + 1)
  // A Map keeps the order of first insertion, and sorting keeps the order of equals.
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([one]) => one)
  const numbers = new Map(order.map((one, index) => [one, index + 1]))
  return communities.map((one) => numbers.get(one) ?? 0)
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
