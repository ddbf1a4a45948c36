// Loading is a comparison. What a bundle says is compared with what the graph remembers that this bundle said; only
// the difference is written, in one transaction a bundle. Every node and relationship keeps the list of bundles that
// state it (`statedBy`); what the last one no longer says goes.
import type { GraphEngine, GraphTransaction, Row } from '../graph/engine.js'
import { EDGE_TYPES, NODE_LABELS } from '../graph/labels.js'
import { SCHEMA_VERSION } from '../graph/schema.js'
import { compare, type EdgeFact, type GraphFacts, hashOf, type NodeFact } from './facts.js'

export interface LoadOutcome {
  /** Id of the source document. */
  readonly bundle: string
  readonly kind: 'loaded' | 'unchanged' | 'removed'
  /** Nodes and relationships that were written and that went. */
  readonly written: number
  readonly removed: number
}

const READ_TIMEOUT_MS = 60_000
const BATCH = 1_000

export const STATE = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.schemaVersion AS schemaVersion, n.bundles AS bundles, n.hashes AS hashes`

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

export const WRITE_STATE = `
  MERGE (n:Entity {id: 'dataset'})
  SET n.schemaVersion = $schemaVersion, n.bundles = $bundles, n.hashes = $hashes, n.version = $version`

export const CLEAR = `
  MATCH (n:Entity)
  DETACH DELETE n`

/** Labels and types cannot be parameters: a statement for each, made from our own lists. */
export const WRITE_NODES = Object.fromEntries(
  NODE_LABELS.map((label) => [
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
  SET r = row.props`,
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

/**
 * Makes the graph say what these bundles say, and nothing that another bundle said before. A bundle that is the same
 * as the last time is left alone. When the process dies, the graph holds whole bundles only.
 */
export async function loadBundles(
  engine: GraphEngine,
  bundles: readonly GraphFacts[],
): Promise<LoadOutcome[]> {
  let state = await readState(engine)
  if (state.schemaVersion !== SCHEMA_VERSION && state.schemaVersion !== 0) {
    await engine.write(async (tx) => void (await tx.run(CLEAR)))
    state = await readState(engine)
  }
  const outcomes: LoadOutcome[] = []
  const wanted = new Set(bundles.map(({ bundle }) => bundle))
  const gone = [...state.hashes.keys()].filter((bundle) => !wanted.has(bundle)).map(nothing)
  for (const facts of [...gone, ...bundles]) {
    const { bundle, hash } = facts
    if (state.hashes.get(bundle) === hash) {
      outcomes.push({ bundle, kind: 'unchanged', written: 0, removed: 0 })
      continue
    }
    const hashes = new Map(state.hashes)
    if (wanted.has(bundle)) hashes.set(bundle, hash)
    else hashes.delete(bundle)
    const counts = await engine.write(async (tx) => {
      const done = await writeDifference(tx, facts)
      await writeState(tx, hashes)
      return done
    })
    state = { schemaVersion: SCHEMA_VERSION, hashes }
    outcomes.push({ bundle, kind: wanted.has(bundle) ? 'loaded' : 'removed', ...counts })
  }
  return outcomes
}

const nothing = (bundle: string): GraphFacts => ({ bundle, nodes: [], edges: [], hash: '' })

interface State {
  readonly schemaVersion: number
  readonly hashes: ReadonlyMap<string, string>
}

async function readState(engine: GraphEngine): Promise<State> {
  const [rows] = await engine.read([{ cypher: STATE, params: {} }], READ_TIMEOUT_MS)
  const row = rows?.[0]
  if (!row) return { schemaVersion: 0, hashes: new Map() }
  const hashes = row['hashes'] as string[]
  return {
    schemaVersion: Number(row['schemaVersion']),
    hashes: new Map((row['bundles'] as string[]).map((bundle, index) => [bundle, hashes[index] ?? ''])),
  }
}

async function writeState(tx: GraphTransaction, hashes: ReadonlyMap<string, string>): Promise<void> {
  const sorted = [...hashes].sort(([a], [b]) => compare(a, b))
  await tx.run(WRITE_STATE, {
    schemaVersion: SCHEMA_VERSION,
    bundles: sorted.map(([bundle]) => bundle),
    hashes: sorted.map(([, hash]) => hash),
    version: hashOf([SCHEMA_VERSION, sorted]),
  })
}

interface Remembered {
  readonly hash: string
  readonly statedBy: readonly string[]
}

async function writeDifference(
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
  await perType(
    tx,
    WRITE_EDGES,
    newEdges.map((edge) => ({
      type: edge.type,
      from: edge.from,
      to: edge.to,
      key: edge.key,
      props: stored(edge, edges.get(edge.key), bundle),
    })),
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

async function perType(
  tx: GraphTransaction,
  statements: Readonly<Record<string, string>>,
  rows: readonly (Row & { type: string })[],
): Promise<void> {
  for (const [type, cypher] of Object.entries(statements)) {
    await inBatches(
      rows.filter((row) => row.type === type),
      (batch) => tx.run(cypher, { rows: batch }),
    )
  }
}

async function inBatches<T>(
  items: readonly T[],
  run: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH) await run(items.slice(start, start + BATCH))
}
