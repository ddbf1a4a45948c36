import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import { openNeo4j } from '../../src/graph/neo4j.js'
import { engines, testNeo4j } from '../support/engines.js'
import { hangingUp } from '../support/hanging-up.js'

const PUT = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row'
const GET = 'MATCH (n:Entity {id: $id}) RETURN properties(n) AS node'

const one = async (engine: GraphEngine, cypher: string, params = {}) =>
  (await engine.read([{ cypher, params }], 5_000))[0]

async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'graph.grafeo')
}

describe.each(engines)('engine $name', ({ open }) => {
  let engine: GraphEngine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  test('gives back what was stored, to the last digit and letter', async () => {
    const node = {
      id: 'x:1',
      text: 'cliënt ĳ € 😀 "q" \\',
      whole: 9_007_199_254_740_991,
      part: 0.1,
      yes: true,
      list: ['b', 'a'],
      none: [] as string[],
      minus: -3,
    }
    await engine.write((tx) => tx.run(PUT, { rows: [node] }))
    expect(await one(engine, GET, { id: 'x:1' })).toEqual([{ node }])
  })

  test('answers several statements in one round trip, each with its own rows', async () => {
    const answer = await engine.read(
      [
        { cypher: 'UNWIND $list AS x RETURN x AS x ORDER BY x', params: { list: [2, 1] } },
        { cypher: 'RETURN $text AS text', params: { text: 'a' } },
      ],
      5_000,
    )
    expect(answer).toEqual([[{ x: 1 }, { x: 2 }], [{ text: 'a' }]])
  })

  test('takes a whole number for LIMIT and a list of numbers for IN', async () => {
    expect(
      await one(
        engine,
        'UNWIND [3, 1, 2] AS x WITH x AS x WHERE x IN $keep RETURN x AS x ORDER BY x LIMIT $n',
        { keep: [1, 3], n: 1 },
      ),
    ).toEqual([{ x: 1 }])
  })

  test('does not take a parameter for Cypher', async () => {
    const id = "x'}) DETACH DELETE n //"
    await engine.write((tx) => tx.run(PUT, { rows: [{ id }] }))
    expect(await one(engine, GET, { id })).toEqual([{ node: { id } }])
    expect(await one(engine, GET, { id: 'x:1' })).toHaveLength(1)
  })

  test('does not find a number where a text was asked', async () => {
    await engine.write((tx) => tx.run(PUT, { rows: [{ id: '5' }] }))
    expect(await one(engine, GET, { id: '5' })).toHaveLength(1)
    expect(await one(engine, GET, { id: 'five' })).toEqual([])
  })

  test('rolls back everything when the work throws', async () => {
    const work = engine.write(async (tx) => {
      await tx.run(PUT, { rows: [{ id: 'gone:1' }] })
      throw new Error('halfway')
    })
    await expect(work).rejects.toThrow('halfway')
    expect(await one(engine, GET, { id: 'gone:1' })).toEqual([])
  })

  test('rolls back everything when a statement fails', async () => {
    const work = engine.write(async (tx) => {
      await tx.run(PUT, { rows: [{ id: 'gone:2' }] })
      await tx.run('CREATE (n:Entity {id: $id})', { id: 'gone:2' })
    })
    await expect(work).rejects.toThrow()
    expect(await one(engine, GET, { id: 'gone:2' })).toEqual([])
  })

  test('keeps ids unique', async () => {
    await expect(engine.write((tx) => tx.run('CREATE (n:Entity {id: $id})', { id: 'x:1' }))).rejects.toThrow()
  })

  test('lets many write the same node, one after the other', async () => {
    await engine.write((tx) => tx.run('MERGE (n:Entity {id: $id}) SET n.count = 0', { id: 'counter' }))
    const add = () =>
      engine.write((tx) => tx.run('MATCH (n:Entity {id: $id}) SET n.count = n.count + 1', { id: 'counter' }))
    await Promise.all(Array.from({ length: 20 }, add))
    expect(
      await one(engine, 'MATCH (n:Entity {id: $id}) RETURN n.count AS count', { id: 'counter' }),
    ).toEqual([{ count: 20 }])
  })

  test('pages the neighbours of each parent, in order, in one statement', async () => {
    await engine.write(async (tx) => {
      await tx.run(PUT, { rows: ['p', 'q', ...'abcd'].map((id) => ({ id })) })
      await tx.run(
        'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:HAS_PART {key: row.to}]->(b)',
        { rows: [...'cadb'].map((to) => ({ from: to === 'd' ? 'q' : 'p', to })) },
      )
    })
    const cypher = `UNWIND $ids AS k
      CALL (k) { MATCH (:Entity {id: k})-[:HAS_PART]->(n:Entity) WHERE n.id > $after RETURN n AS n ORDER BY n.id LIMIT $limit }
      RETURN k AS k, n.id AS id ORDER BY k, id`
    expect(await one(engine, cypher, { ids: ['q', 'p'], after: '', limit: 2 })).toEqual([
      { k: 'p', id: 'a' },
      { k: 'p', id: 'b' },
      { k: 'q', id: 'd' },
    ])
  })

  test('frees the caller when time is up, and answers again after that', async () => {
    // Grafeo cannot be interrupted, so what runs out by itself there is small; Neo4j would be busy for minutes.
    const side = engine.kind === 'neo4j' ? 100_000 : 3000
    const heavy =
      'UNWIND range(1, $side) AS a UNWIND range(1, $side) AS b WITH a AS a, b AS b WHERE a * b = -1 RETURN count(a) AS c'
    await expect(engine.read([{ cypher: heavy, params: { side } }], 50)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    })
    expect(await one(engine, 'RETURN 1 AS x')).toEqual([{ x: 1 }])
    if (engine.kind !== 'neo4j') return
    const busy = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, $side)'`
    await expect.poll(() => one(engine, busy)).toEqual([])
  })
})

describe('the embedded engine on a file', () => {
  test('shows a reader the new graph after another handle has written it', async () => {
    const file = await temporaryFile()
    const [reader, writer] = [await openEmbedded(file), await openEmbedded(file)]
    onTestFinished(async () => void (await Promise.all([reader.close(), writer.close()])))
    expect(await one(reader, GET, { id: 'a' })).toEqual([])
    await writer.write((tx) => tx.run(PUT, { rows: [{ id: 'a' }] }))
    await expect.poll(() => one(reader, GET, { id: 'a' })).toEqual([{ node: { id: 'a' } }])
  })

  test('leaves the file as it was when a write fails', async () => {
    const file = await temporaryFile()
    const engine = await openEmbedded(file)
    onTestFinished(() => engine.close())
    const before = (await stat(file)).ino
    await expect(engine.write(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect((await stat(file)).ino).toBe(before)
  })

  test('says which file cannot be written, and what to set', async () => {
    await expect(openEmbedded('/dev/null/graph.grafeo')).rejects.toThrow(
      /graph file \/dev\/null\/graph\.grafeo cannot be written .*Set GRAPH_FILE/,
    )
  })

  test('says that a file is no graph, and that it may go', async () => {
    const file = await temporaryFile()
    const { writeFile } = await import('node:fs/promises')
    await writeFile(file, 'not a graph at all')
    await expect(openEmbedded(file)).rejects.toThrow(/cannot be opened .*Remove it/)
  })
})

describe('a Neo4j that is not there', () => {
  const opening = (uri: string) =>
    openNeo4j({ uri, username: 'neo4j', password: 'x', database: 'neo4j' }).catch(String)
  const sentence = (uri: string) =>
    expect.stringContaining(
      `Neo4j at ${uri} does not answer. Start it (npm run neo4j) or mend NEO4J_URI.`,
    ) as unknown

  test('is given up at once, with its address and what to do', async () => {
    expect(await opening('bolt://127.0.0.1:9')).toEqual(sentence('bolt://127.0.0.1:9'))
    // A transaction of the driver's would try again for half a minute.
    const { port, calls } = await hangingUp()
    const uri = `bolt://127.0.0.1:${port}`
    expect(await opening(uri)).toEqual(sentence(uri))
    expect(calls()).toBe(1)
  })

  test.skipIf(!testNeo4j)('refuses a wrong password and names the settings', async () => {
    const opening = openNeo4j({
      uri: testNeo4j?.uri ?? '',
      username: 'neo4j',
      password: 'wrong',
      database: 'neo4j',
    })
    await expect(opening).rejects.toThrow(/refuses user "neo4j"\. Set NEO4J_USERNAME and NEO4J_PASSWORD/)
  })

  test.skipIf(!testNeo4j)('names a database that it does not have', async () => {
    const opening = openNeo4j({ ...(testNeo4j as NonNullable<typeof testNeo4j>), database: 'elders' })
    await expect(opening).rejects.toThrow(/has no database "elders"\. Set NEO4J_DATABASE/)
  })
})
