import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GraphFacts } from '../../src/bundle/facts.js'
import { CLEAR, loadBundles, STATE } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import { engines, testNeo4j } from '../support/engines.js'
import { realFacts } from '../support/seeds.js'
import { runCli, spawnCli, temporaryFolder } from '../support/service.js'

const NODES = 'MATCH (n:Entity) WHERE $bundle IN n.statedBy RETURN count(n) AS total'
const EDGES = 'MATCH (:Entity)-[r]->(:Entity) WHERE $bundle IN r.statedBy RETURN count(r) AS total'

/** Bundles that the graph says it has; each is there to the last fact, and of the others there is nothing. */
async function wholeBundles(engine: GraphEngine, facts: readonly GraphFacts[]): Promise<string[]> {
  const [state] = await engine.read([{ cypher: STATE, params: {} }], 60_000)
  const loaded = (state?.[0]?.['bundles'] ?? []) as string[]
  for (const { bundle, nodes, edges } of facts) {
    const found = await engine.read(
      [NODES, EDGES].map((cypher) => ({ cypher, params: { bundle } })),
      60_000,
    )
    const counts = found.map((rows) => rows[0]?.['total'])
    expect(counts, bundle).toEqual(loaded.includes(bundle) ? [nodes.length, edges.length] : [0, 0])
  }
  return loaded
}

/** Starts a load and kills it after a while; false when it was done before that. */
function killedLoad(env: Record<string, string>, afterMs: number): Promise<boolean> {
  const child = spawnCli(['load'], env)
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
    child.once('close', (_code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL')
    })
  })
}

interface Drill {
  readonly env: Record<string, string>
  /** Opens the graph that is left and says how many bundles it has, each whole. */
  readonly bundlesLeft: () => Promise<number>
  readonly empty: () => Promise<void>
  readonly total: number
}

/**
 * Kills loads until ten were killed, at moments spread over what a whole load takes. Each goes on from what the one
 * before left. A load that was done before its moment is no kill: a warmed-up server is faster than it was at first, so
 * the moments come sooner from then on, and the next load starts from nothing.
 */
async function killTenTimes({ env, bundlesLeft, empty, total }: Drill): Promise<number> {
  await empty()
  const began = performance.now()
  expect((await runCli(['load'], env)).code).toBe(0)
  let whole = performance.now() - began
  await empty()
  let killed = 0
  for (let round = 0; round < 60 && killed < 10; round += 1) {
    if (await killedLoad(env, (whole * (killed + 1)) / 11)) killed += 1
    else whole *= 0.8
    if ((await bundlesLeft()) === total) await empty()
  }
  return killed
}

describe('a load that is killed, ten times, at ten moments', { timeout: 400_000 }, () => {
  test('leaves the embedded graph with whole bundles only, and the next load finishes it', async () => {
    const facts = await realFacts()
    const GRAPH_FILE = join(await temporaryFolder(), 'graph.grafeo')
    const bundlesLeft = async () => {
      const engine = await openEmbedded(GRAPH_FILE)
      const left = await wholeBundles(engine, facts)
      await engine.close()
      return left.length
    }
    const empty = () => rm(GRAPH_FILE, { recursive: true, force: true })
    const killed = await killTenTimes({ env: { GRAPH_FILE }, bundlesLeft, empty, total: facts.length })
    expect(killed).toBe(10)
    const engine = await openEmbedded(GRAPH_FILE)
    await loadBundles(engine, facts)
    expect(await wholeBundles(engine, facts)).toHaveLength(facts.length)
    await engine.close()
  })

  test.skipIf(!testNeo4j)('leaves Neo4j with whole bundles only', async () => {
    const facts = await realFacts()
    const engine = await (engines.find(({ name }) => name === 'neo4j') as (typeof engines)[number]).open()
    const env = { NEO4J_URI: testNeo4j?.uri ?? '', NEO4J_PASSWORD: testNeo4j?.password ?? '' }
    // The server rolls back by itself once it sees that the connection is gone.
    const bundlesLeft = async () => {
      let left = -1
      await expect
        .poll(() => wholeBundles(engine, facts).then((all) => (left = all.length)), { timeout: 60_000 })
        .toBeGreaterThanOrEqual(0)
      return left
    }
    const empty = () => engine.write(async (tx) => void (await tx.run(CLEAR)))
    const killed = await killTenTimes({ env, bundlesLeft, empty, total: facts.length })
    expect(killed).toBe(10)
    await loadBundles(engine, facts)
    expect(await wholeBundles(engine, facts)).toHaveLength(facts.length)
    await engine.close()
  })
})
