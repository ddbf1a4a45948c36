// Loading is a comparison. What a bundle says is compared with what the graph remembers that this bundle said; only
// the difference is written, in one transaction a bundle. Every node and relationship keeps the list of bundles that
// state it (`statedBy`); what the last one no longer says goes.
import type { GraphEngine, GraphTransaction, Row } from '../graph/engine.js'
import { SCHEMA_VERSION } from '../graph/schema.js'
import { writeDifference } from './difference.js'
import { compare, type GraphFacts, hashOf } from './facts.js'

export interface LoadOutcome {
  /** Id of the source document. */
  readonly bundle: string
  readonly kind: 'loaded' | 'unchanged' | 'removed'
  /** Nodes and relationships that were written and that went. */
  readonly written: number
  readonly removed: number
}

const READ_TIMEOUT_MS = 60_000

export const STATE = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.schemaVersion AS schemaVersion, n.bundles AS bundles, n.hashes AS hashes`

/** Writing a property takes the node's lock until the transaction ends. */
export const LOCK_STATE = `
  MERGE (n:Entity {id: 'dataset'})
  SET n.schemaVersion = $schemaVersion`

export const WRITE_STATE = `
  MERGE (n:Entity {id: 'dataset'})
  SET n.schemaVersion = $schemaVersion, n.bundles = $bundles, n.hashes = $hashes, n.version = $version`

export const CLEAR = `
  MATCH (n:Entity)
  DETACH DELETE n`

/**
 * Makes the graph say what these bundles say, and nothing that another bundle said before. A bundle that is the same
 * as the last time is left alone. When the process dies, the graph holds whole bundles only.
 */
export async function loadBundles(
  engine: GraphEngine,
  bundles: readonly GraphFacts[],
): Promise<LoadOutcome[]> {
  let state = await readState(reading(engine))
  if (state.schemaVersion !== SCHEMA_VERSION && state.schemaVersion !== 0) {
    await engine.write(async (tx) => void (await tx.run(CLEAR)))
    state = await readState(reading(engine))
  }
  const wanted = new Set(bundles.map(({ bundle }) => bundle))
  const gone = [...state.hashes.keys()].filter((bundle) => !wanted.has(bundle)).map(nothing)
  const outcomes: LoadOutcome[] = []
  for (const facts of [...gone, ...[...bundles].sort(byOrder)]) {
    const { bundle, hash } = facts
    const same = state.hashes.get(bundle) === hash
    outcomes.push(
      same
        ? { bundle, kind: 'unchanged', written: 0, removed: 0 }
        : await loadBundle(engine, facts, wanted.has(bundle)),
    )
  }
  return outcomes
}

/** Reads the state anew within the transaction: another process may have loaded since. */
function loadBundle(engine: GraphEngine, facts: GraphFacts, keep: boolean): Promise<LoadOutcome> {
  const { bundle, hash } = facts
  return engine.write(async (tx) => {
    // Two transactions that wrote the state from what both had read would lose one of the two.
    await tx.run(LOCK_STATE, { schemaVersion: SCHEMA_VERSION })
    const hashes = new Map((await readState((cypher) => tx.run(cypher))).hashes)
    if (keep && hashes.get(bundle) === hash) return { bundle, kind: 'unchanged', written: 0, removed: 0 }
    const counts = await writeDifference(tx, facts)
    if (keep) hashes.set(bundle, hash)
    else hashes.delete(bundle)
    await writeState(tx, hashes)
    return { bundle, kind: keep ? 'loaded' : 'removed', ...counts }
  })
}

type Read = (cypher: string) => Promise<readonly Row[]>

const reading =
  (engine: GraphEngine): Read =>
  async (cypher) =>
    (await engine.read([{ cypher, params: {} }], READ_TIMEOUT_MS))[0] ?? []

const byOrder = (a: GraphFacts, b: GraphFacts): number => a.order - b.order || compare(a.bundle, b.bundle)

const nothing = (bundle: string): GraphFacts => ({ bundle, order: 0, nodes: [], edges: [], hash: '' })

interface State {
  readonly schemaVersion: number
  readonly hashes: ReadonlyMap<string, string>
}

async function readState(read: Read): Promise<State> {
  const [row] = await read(STATE)
  if (!row) return { schemaVersion: 0, hashes: new Map() }
  // Another version may have kept its state in another form.
  const bundles = (row['bundles'] ?? []) as string[]
  const hashes = (row['hashes'] ?? []) as string[]
  return {
    schemaVersion: Number(row['schemaVersion'] ?? -1),
    hashes: new Map(bundles.map((bundle, index) => [bundle, hashes[index] ?? ''])),
  }
}

async function writeState(tx: GraphTransaction, hashes: ReadonlyMap<string, string>): Promise<void> {
  const sorted = [...hashes].sort(([a], [b]) => compare(a, b))
  await tx.run(WRITE_STATE, {
    schemaVersion: SCHEMA_VERSION,
    bundles: sorted.map(([bundle]) => bundle),
    hashes: sorted.map(([, hash]) => hash),
    version: versionOf(hashes),
  })
}

/** The version of the data as a whole, from the hash of what each bundle states. */
export function versionOf(hashes: ReadonlyMap<string, string>): string {
  return hashOf([SCHEMA_VERSION, [...hashes].sort(([a], [b]) => compare(a, b))])
}
