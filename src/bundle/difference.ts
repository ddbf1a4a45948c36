import type { GraphTransaction, Row } from '../graph/engine.js'
import { EDGE_TYPES, STORED_LABELS } from '../graph/labels.js'
import { compare, type EdgeFact, type GraphFacts, type NodeFact } from './facts.js'

const BATCH = 1_000

export const NODES_STATED = `
  MATCH (n:Entity)
  WHERE $bundle IN n.statedBy
  RETURN n.id AS id, n.hash AS hash, n.statedBy AS statedBy`

export const NODES_NAMED = `
  UNWIND $ids AS k
  MATCH (n:Entity {id: k})
  RETURN n.id AS id, n.hash AS hash, n.statedBy AS statedBy`

export const EDGES_STATED = `
  MATCH (:Entity)-[r]->(:Entity)
  WHERE $bundle IN r.statedBy
  RETURN r.key AS id, r.hash AS hash, r.statedBy AS statedBy`

export const EDGES_NAMED = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[r]->(:Entity)
  RETURN r.key AS id, r.hash AS hash, r.statedBy AS statedBy`

export const DELETE_NODES = `
  UNWIND $ids AS k
  MATCH (n:Entity {id: k})
  DETACH DELETE n`

export const FORGET_NODES = `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n.statedBy = row.statedBy`

/** Labels and types cannot be parameters: a statement for each, made from our own lists. */
export const WRITE_NODES = Object.fromEntries(
  STORED_LABELS.map((label) => [
    label,
    `
  UNWIND $rows AS row
  MERGE (n:Entity {id: row.id})
  SET n = row.props
  SET n:${label}`,
  ]),
)
export const WRITE_EDGES = Object.fromEntries(
  EDGE_TYPES.map((type) => [
    type,
    `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:${type} {key: row.key}]->(b)
  SET r = row.props
  RETURN count(r) AS total`,
  ]),
)
const ON_EDGE = (type: string, then: string): string => `
  UNWIND $rows AS row
  MATCH (:Entity {id: row.from})-[r:${type} {key: row.key}]->(:Entity {id: row.to})
  ${then}`
export const DELETE_EDGES = Object.fromEntries(EDGE_TYPES.map((type) => [type, ON_EDGE(type, 'DELETE r')]))
export const FORGET_EDGES = Object.fromEntries(
  EDGE_TYPES.map((type) => [type, ON_EDGE(type, 'SET r.statedBy = row.statedBy')]),
)

interface Remembered {
  readonly hash: string
  readonly statedBy: readonly string[]
}

/** Writes what differs between what the graph remembers of a bundle and what the bundle says now. */
export async function writeDifference(
  tx: GraphTransaction,
  facts: GraphFacts,
): Promise<{ written: number; removed: number }> {
  const { bundle } = facts
  const nodes = await remembered(
    tx,
    NODES_STATED,
    NODES_NAMED,
    bundle,
    facts.nodes.map(({ id }) => id),
  )
  const edges = await remembered(tx, EDGES_STATED, EDGES_NAMED, bundle, [
    ...new Set(facts.edges.map(({ from }) => from)),
  ])

  const staleEdges = stale(edges, new Set(facts.edges.map(({ key }) => key)), bundle)
  await perType(tx, DELETE_EDGES, staleEdges.gone.map(edgeRow))
  await perType(
    tx,
    FORGET_EDGES,
    staleEdges.kept.map(({ id, statedBy }) => ({ ...edgeRow({ id }), statedBy })),
  )
  const staleNodes = stale(nodes, new Set(facts.nodes.map(({ id }) => id)), bundle)
  await inBatches(staleNodes.gone, (batch) => tx.run(DELETE_NODES, { ids: batch.map(({ id }) => id) }))
  await inBatches(staleNodes.kept, (batch) => tx.run(FORGET_NODES, { rows: batch }))

  const newNodes = facts.nodes.filter((node) => isNews(node, nodes.get(node.id), bundle))
  await perType(
    tx,
    WRITE_NODES,
    newNodes.map((node) => ({
      type: node.label,
      id: node.id,
      props: stored(node, nodes.get(node.id), bundle),
    })),
  )
  const newEdges = facts.edges.filter((edge) => isNews(edge, edges.get(edge.key), bundle))
  const rows = newEdges.map((edge) => {
    const { type, from, to, key } = edge
    return { type, from, to, key, props: stored(edge, edges.get(key), bundle) }
  })
  const merged = await perType(tx, WRITE_EDGES, rows)
  // A relationship whose end is not there matches nothing and would be lost without a word.
  if (merged !== rows.length)
    throw new Error(
      `${rows.length - merged} relationships of ${bundle} lead to nodes that are not in the graph`,
    )
  return {
    written: newNodes.length + newEdges.length,
    removed: staleNodes.gone.length + staleEdges.gone.length,
  }
}

/** What the graph has of this bundle, and of what this bundle is about to say. */
async function remembered(
  tx: GraphTransaction,
  stated: string,
  named: string,
  bundle: string,
  ids: readonly string[],
): Promise<Map<string, Remembered>> {
  const rows = [...(await tx.run(stated, { bundle }))]
  await inBatches(ids, async (batch) => rows.push(...(await tx.run(named, { ids: batch }))))
  return new Map(
    rows.map((row) => [
      String(row['id']),
      { hash: String(row['hash']), statedBy: row['statedBy'] as string[] },
    ]),
  )
}

function stale(known: ReadonlyMap<string, Remembered>, said: ReadonlySet<string>, bundle: string) {
  const old = [...known].filter(([id, { statedBy }]) => statedBy.includes(bundle) && !said.has(id))
  const left = old.map(([id, { statedBy }]) => ({ id, statedBy: statedBy.filter((one) => one !== bundle) }))
  return {
    gone: left.filter(({ statedBy }) => statedBy.length === 0),
    kept: left.filter(({ statedBy }) => statedBy.length > 0),
  }
}

function isNews(fact: { hash: string }, known: Remembered | undefined, bundle: string): boolean {
  return known?.hash !== fact.hash || !known.statedBy.includes(bundle)
}

function stored(fact: NodeFact | EdgeFact, known: Remembered | undefined, bundle: string): Row {
  return {
    ...fact.props,
    hash: fact.hash,
    statedBy: [...new Set([...(known?.statedBy ?? []), bundle])].sort(compare),
  }
}

/** An edge's key begins with its type and its two ends. */
function edgeRow({ id }: { id: string }): { type: string; from: string; to: string; key: string } {
  const [type = '', from = '', to = ''] = id.split('|')
  return { type, from, to, key: id }
}

/** Gives the sum of what the statements say that they did (`total`). */
async function perType(
  tx: GraphTransaction,
  statements: Readonly<Record<string, string>>,
  rows: readonly (Row & { type: string })[],
): Promise<number> {
  let total = 0
  for (const [type, cypher] of Object.entries(statements)) {
    const ofType = rows.filter((row) => row.type === type)
    await inBatches(ofType, async (batch) => {
      const [answer] = await tx.run(cypher, { rows: batch })
      total += Number(answer?.['total'] ?? 0)
    })
  }
  return total
}

async function inBatches<T>(
  items: readonly T[],
  run: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) await run(items.slice(start, start + BATCH))
}
