import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphFacts } from '../../src/bundle/facts.js'
import type { GraphEngine, Row } from '../../src/graph/engine.js'
import { SCHEMA_VERSION } from '../../src/graph/schema.js'
import { engines } from '../support/engines.js'
import { bundle, factsOf, realFacts, type SeedsLiteral, TOWN } from '../support/seeds.js'
import { action, source } from './samples.js'

const VERSLAG = 'source-document:dorp/verslag-2023'
const BEGROTING = 'source-document:dorp/begroting-2024'

/** What the town's report and its next budget both name: a partner and a policy document. */
const shared = {
  partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }],
  documents: [{ document: 'RIS100001', role: 'FRAMES' }],
}
const report = (more: Record<string, unknown> = {}) =>
  bundle({
    activities: [action({ ...shared, results: [{ printed: '34', unit: 'cursussen' }], ...more })],
    budgetLines: [
      {
        of: 'jeugd',
        year: 2023,
        direction: 'INCOME',
        basis: 'ACTUAL',
        printed: '7 mln.',
        part: 'TOTAL',
        lines: 5,
      },
    ],
  })
const budget = (more: Record<string, unknown> = {}) =>
  bundle({
    sourceDocument: {
      ...source,
      id: 'dorp/begroting-2024',
      title: 'Begroting 2024',
      kind: 'BUDGET',
      year: 2024,
    },
    activities: [action({ id: 'meer-cursus', ...shared, ...more })],
  })
/** The budget carries on what the report did, and comes first by name. */
const sequel = budget({ continues: ['dorp/verslag-2023/cursus'] })

const town = (bundles: Record<string, unknown>, registers: SeedsLiteral = {}) =>
  factsOf({ ...registers, bundles })

/** Everything that the graph holds, in an order of its own. */
async function dump(engine: GraphEngine): Promise<string[]> {
  const nodes = `
    MATCH (n:Entity)
    RETURN labels(n) AS labels, properties(n) AS props`
  const edges = `
    MATCH (a:Entity)-[r]->(b:Entity)
    RETURN type(r) AS type, a.id AS start, b.id AS finish, properties(r) AS props`
  const answers = await engine.read(
    [nodes, edges].map((cypher) => ({ cypher, params: {} })),
    60_000,
  )
  return answers.flat().map(inOrder).sort()
}

function inOrder(row: Row): string {
  const labels = Array.isArray(row['labels']) ? [...(row['labels'] as string[])].sort() : undefined
  return JSON.stringify({ ...row, labels }, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

async function rowsOf(engine: GraphEngine, cypher: string): Promise<Row[]> {
  const [rows] = await engine.read([{ cypher, params: {} }], 60_000)
  return rows ?? []
}

const statedBy = async (engine: GraphEngine, id: string) => {
  const [row] = await rowsOf(engine, `MATCH (n:Entity {id: '${id}'}) RETURN n.statedBy AS statedBy`)
  return row?.['statedBy']
}

/** The engine, on which a transaction's nth statement fails. */
const failingAt = (engine: GraphEngine, nth: number): GraphEngine => ({
  kind: engine.kind,
  read: (statements, timeoutMs) => engine.read(statements, timeoutMs),
  write: (work) =>
    engine.write((tx) => {
      let runs = 0
      return work({
        run: (cypher, params) => {
          runs += 1
          return runs === nth ? Promise.reject(new Error('power cut')) : tx.run(cypher, params)
        },
      })
    }),
  ping: () => engine.ping(),
  close: () => engine.close(),
})

describe.each(engines)('loading on $name', ({ open }) => {
  let engine: GraphEngine
  beforeEach(async () => {
    engine = await open()
  })
  afterEach(() => engine.close())

  /** The dump of a graph that never held anything else. */
  async function fresh(facts: readonly GraphFacts[]): Promise<string[]> {
    await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'))
    await loadBundles(engine, facts)
    return dump(engine)
  }

  test('the graph holds every node and relationship that the bundles state, once', async () => {
    const facts = await town({ 'a.yaml': sequel, 'b.yaml': report() })
    await loadBundles(engine, facts)
    const held = await dump(engine)
    const ids = new Set(facts.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
    const keys = new Set(facts.flatMap(({ edges }) => edges.map(({ key }) => key)))
    // One node more: the state of the load itself.
    expect(held).toHaveLength(ids.size + 1 + keys.size)
    expect(held.filter((row) => row.includes('"type":"CONTINUES"'))).toHaveLength(1)
  })

  test('loading twice changes nothing', async () => {
    const facts = await town({ 'a.yaml': report(), 'b.yaml': sequel })
    const first = await loadBundles(engine, facts)
    expect(first.map(({ bundle, kind }) => [bundle, kind])).toEqual([
      [VERSLAG, 'loaded'],
      [BEGROTING, 'loaded'],
    ])
    const before = await dump(engine)
    expect(await loadBundles(engine, facts)).toEqual([
      { bundle: VERSLAG, kind: 'unchanged', written: 0, removed: 0 },
      { bundle: BEGROTING, kind: 'unchanged', written: 0, removed: 0 },
    ])
    expect(await dump(engine)).toEqual(before)
  })

  test('a bundle that changed takes away what it no longer says and leaves what another states', async () => {
    await loadBundles(engine, await town({ 'a.yaml': report(), 'b.yaml': budget() }))
    expect(await statedBy(engine, 'partner:ggd-dorp')).toEqual([BEGROTING, VERSLAG])
    const facts = await town({ 'a.yaml': report({ partners: [], documents: [] }), 'b.yaml': budget() })
    const [changed, same] = await loadBundles(engine, facts)
    expect([changed?.kind, same?.kind]).toEqual(['loaded', 'unchanged'])
    expect(changed?.removed).toBeGreaterThan(0)
    expect(await statedBy(engine, 'partner:ggd-dorp')).toEqual([BEGROTING])
    expect(await statedBy(engine, 'policy-document:dorp/RIS100001')).toEqual([BEGROTING])
    expect(await dump(engine)).toEqual(await fresh(facts))
  })

  test('what no bundle says any more goes', async () => {
    await loadBundles(engine, await town({ 'a.yaml': report() }))
    const facts = await town({ 'a.yaml': report({ partners: [] }) })
    await loadBundles(engine, facts)
    expect(await rowsOf(engine, 'MATCH (n:Partner) RETURN n.id AS id')).toEqual([])
    expect(await dump(engine)).toEqual(await fresh(facts))
  })

  test('a bundle that is gone goes wholly, as if it had never been there', async () => {
    await loadBundles(engine, await town({ 'a.yaml': report(), 'b.yaml': sequel }))
    const facts = await town({ 'a.yaml': report() })
    const outcomes = await loadBundles(engine, facts)
    expect(outcomes.map(({ bundle, kind }) => [bundle, kind])).toEqual([
      [BEGROTING, 'removed'],
      [VERSLAG, 'unchanged'],
    ])
    expect(await dump(engine)).toEqual(await fresh(facts))
  })

  test('a partner that is renamed in its register is renamed in the graph', async () => {
    await loadBundles(engine, await town({ 'a.yaml': report(), 'b.yaml': budget() }))
    const partners = [{ ...TOWN.partners[0], name: 'GGD van Dorp' }]
    const facts = await town({ 'a.yaml': report(), 'b.yaml': budget() }, { partners })
    const outcomes = await loadBundles(engine, facts)
    expect(outcomes.map(({ kind }) => kind)).toEqual(['loaded', 'loaded'])
    expect(await rowsOf(engine, 'MATCH (n:Partner) RETURN n.name AS name')).toEqual([
      { name: 'GGD van Dorp' },
    ])
    expect(await dump(engine)).toEqual(await fresh(facts))
  })

  test('the order in which bundles come does not matter', async () => {
    const facts = await town({ 'a.yaml': report(), 'b.yaml': sequel })
    await loadBundles(engine, facts)
    const one = await dump(engine)
    expect(await fresh([...facts].reverse())).toEqual(one)
  })

  test('an error in the middle of a bundle leaves the graph as it was', async () => {
    await loadBundles(engine, await town({ 'a.yaml': report() }))
    const before = await dump(engine)
    const facts = await town({ 'a.yaml': report({ label: 'Cursussen', partners: [] }), 'b.yaml': budget() })
    await expect(loadBundles(failingAt(engine, 5), facts)).rejects.toThrow('power cut')
    expect(await dump(engine)).toEqual(before)
    await loadBundles(engine, facts)
    expect(await dump(engine)).toEqual(await fresh(facts))
  })

  test('after an error in the second bundle the graph holds the first one whole', async () => {
    const facts = await town({ 'a.yaml': report(), 'b.yaml': sequel })
    let transactions = 0
    const broken: GraphEngine = {
      ...failingAt(engine, 0),
      write: (work) => {
        transactions += 1
        return (transactions === 2 ? failingAt(engine, 5) : engine).write(work)
      },
    }
    await expect(loadBundles(broken, facts)).rejects.toThrow('power cut')
    const left = await dump(engine)
    expect(left).toEqual(await fresh(facts.filter(({ bundle }) => bundle === VERSLAG)))
    const outcomes = await loadBundles(engine, facts)
    expect(outcomes.map(({ kind }) => kind)).toEqual(['unchanged', 'loaded'])
    const resumed = await dump(engine)
    expect(resumed).toEqual(await fresh(facts))
  })

  test.each<[string, string]>([
    ['an older', `SET n.schemaVersion = ${SCHEMA_VERSION - 1}`],
    ['a newer', `SET n.schemaVersion = ${SCHEMA_VERSION + 1}`],
    ['no known', 'REMOVE n.schemaVersion REMOVE n.bundles REMOVE n.hashes'],
  ])('a graph of %s version is loaded anew', async (_what, change) => {
    const facts = await town({ 'a.yaml': report() })
    await loadBundles(engine, facts)
    await engine.write(async (tx) => {
      await tx.run(`MATCH (n:Entity {id: 'dataset'}) ${change}`)
      await tx.run("MERGE (n:Entity {id: 'partner:van-vroeger'}) SET n.name = 'Van vroeger'")
    })
    expect(await loadBundles(engine, facts)).toMatchObject([{ bundle: VERSLAG, kind: 'loaded' }])
    expect(await dump(engine)).toEqual(await fresh(facts))
  })

  test('whatever was loaded before, the graph is as if only the last were', async () => {
    const choices = [
      await town({ 'a.yaml': report() }),
      await town({ 'a.yaml': report(), 'b.yaml': sequel }),
      await town({ 'b.yaml': budget({ label: 'Minder cursus', parent: 'jeugd' }) }),
      await town({
        'a.yaml': report({ lines: [3, '7-9'], partners: [] }),
        'b.yaml': budget({ documents: [] }),
      }),
      await town(
        { 'a.yaml': report() },
        { partners: [{ ...TOWN.partners[0], kind: 'overig', aliases: [] }] },
      ),
      [],
    ]
    const wanted: string[][] = []
    for (const facts of choices) wanted.push(await fresh(facts))
    const history = fc.array(fc.nat(choices.length - 1), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(history, async (indexes) => {
        for (const index of indexes) await loadBundles(engine, choices[index] ?? [])
        const last = wanted[indexes.at(-1) ?? 0] ?? []
        // An empty folder leaves the state of the load behind, which an untouched graph has not.
        const rows = (await dump(engine)).filter((row) => last.length > 0 || !row.includes('"id":"dataset"'))
        expect(rows).toEqual(last)
      }),
      { numRuns: 15 },
    )
  })
})

test('the same seeds give the same facts, to the letter', async () => {
  expect(JSON.stringify(await realFacts())).toBe(JSON.stringify(await realFacts()))
})

test('the order of keys and the layout of a YAML file do not change a fact', async () => {
  const [plain] = await town({ 'a.yaml': report() })
  const reordered = Object.fromEntries(Object.entries(report()).reverse())
  const [other] = await town({ 'andere-naam.yaml': JSON.stringify(reordered, null, 4) })
  expect(other).toEqual(plain)
})
