import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { loadBundles, STATE } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import { openNeo4j } from '../../src/graph/neo4j.js'
import { testNeo4j } from '../support/engines.js'
import { realFacts } from '../support/seeds.js'
import { temporaryFolder } from '../support/service.js'

const DOCUMENTS = 'MATCH (n:SourceDocument) RETURN n.id AS id, n.sort AS sort ORDER BY sort'

/** What the graph says that it has, and what it has. */
async function bundlesIn(engine: GraphEngine): Promise<{ said: unknown; there: unknown[] }> {
  const [state, documents] = await engine.read(
    [STATE, DOCUMENTS].map((cypher) => ({ cypher, params: {} })),
    20_000,
  )
  return { said: state?.[0]?.['bundles'], there: (documents ?? []).map(({ id }) => id).sort() }
}

async function loadAtOnce(open: () => Promise<GraphEngine>): Promise<void> {
  const [one, other] = [await open(), await open()]
  onTestFinished(async () => void (await Promise.all([one.close(), other.close()])))
  const facts = (await realFacts()).filter(({ bundle }) => !bundle.includes('begroting'))
  const [first, second, third] = facts
  if (!first || !second || !third) throw new Error('three bundles are needed')
  await Promise.all([loadBundles(one, [first]), loadBundles(other, [second])])
  const after = await bundlesIn(await open())
  expect(after.said).toEqual(after.there)
  await loadBundles(one, [third])
  expect(await bundlesIn(await open())).toEqual({ said: [third.bundle], there: [third.bundle] })
}

describe(
  'two processes that load at once leave nothing that nobody will remove',
  { timeout: 120_000 },
  () => {
    test('in a file', async () => {
      const file = join(await temporaryFolder(), 'graph.grafeo')
      await loadAtOnce(() => openEmbedded(file))
    })

    test.skipIf(!testNeo4j)('in Neo4j', async () => {
      const open = () => openNeo4j(testNeo4j as NonNullable<typeof testNeo4j>)
      const engine = await open()
      await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'))
      await engine.close()
      await loadAtOnce(open)
    })
  },
)

test('a bad file in the place of the graph does not stop who has the good one open', async () => {
  const file = join(await temporaryFolder(), 'graph.grafeo')
  const engine = await openEmbedded(file)
  onTestFinished(() => engine.close())
  await writeFile(`${file}.bad`, 'not a graph')
  await rename(`${file}.bad`, file)
  // It looks now and then whether the file is another one: after an hour it does.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
  onTestFinished(() => void vi.useRealTimers())
  expect(await engine.read([{ cypher: 'RETURN 1 AS one', params: {} }], 20_000)).toEqual([[{ one: 1 }]])
})
