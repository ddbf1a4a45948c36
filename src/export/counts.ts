import type { GraphEngine } from '../graph/engine.js'
import { type NodeLabel, prefixOf } from '../graph/labels.js'
import type { Selection } from './selection.js'
import { EDGE_COUNTS, NODE_COUNTS } from './store.js'

/** Nodes and relationships of a selection, so that progress has an end. */
export async function countRows(
  engine: GraphEngine,
  { documents, labels }: Selection,
  timeoutMs: number,
): Promise<number> {
  const params = { documents }
  const [nodes = [], edges = []] = await engine.read(
    [
      { cypher: NODE_COUNTS, params },
      { cypher: EDGE_COUNTS, params },
    ],
    timeoutMs,
  )
  const prefixes = new Set<unknown>(labels.map((label: NodeLabel) => prefixOf(label)))
  return [...nodes, ...edges]
    .filter(({ prefix, fromPrefix, toPrefix }) =>
      prefix === undefined ? prefixes.has(fromPrefix) && prefixes.has(toPrefix) : prefixes.has(prefix),
    )
    .reduce((sum, { total }) => sum + Number(total), 0)
}
