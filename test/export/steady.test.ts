// An export reads page by page: how far it reads ahead, and what happens when the data change between two pages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE } from '../../src/export/store.js'
import { zip } from '../../src/export/zip.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { graphOf, wrapped } from '../http/service.js'
import { exportText, manyActivities, prepare } from './support.js'

let graph: GraphEngine
beforeAll(async () => {
  graph = await graphOf([manyActivities(5_000, 400)])
})
afterAll(() => graph.close())

/** Notes the rows of each read, and does something before one of them. */
function counting(before: (read: number) => Promise<unknown> = async () => undefined) {
  const rows: number[] = []
  const engine = wrapped(graph, {
    async read(statements, timeoutMs) {
      await before(rows.length + 1)
      const answers = await graph.read(statements, timeoutMs)
      rows.push(answers.reduce((sum, answer) => sum + answer.length, 0))
      return answers
    },
  })
  return { rows, engine }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const FORMATS = ['graphml', 'turtle', 'jsonld', 'csv/activities.csv', 'csv', 'backup']

describe.each(FORMATS)('%s of 5,000 activities', (name) => {
  async function begun(engine: GraphEngine): Promise<AsyncIterator<string | Buffer>> {
    const prepared = await prepare(engine, name)
    const stream: AsyncIterable<string | Buffer> =
      prepared.kind === 'text' ? prepared.content() : zip(prepared.files())
    return stream[Symbol.asyncIterator]()
  }

  test('reads a page at a time, and waits for its reader', async () => {
    const { engine, rows } = counting()
    const reader = await begun(engine)
    await reader.next()
    await pause(100)
    const ahead = rows.length
    while (!(await reader.next()).done);
    // The activities take five pages and a look for more; the first part of a text comes before the last of these.
    expect(rows.length - ahead).toBeGreaterThanOrEqual(4)
    // The version goes along with every page.
    expect(Math.max(...rows)).toBe(PAGE + 1)
  })

  test('stops reading when its reader goes away', async () => {
    const { engine, rows } = counting()
    const reader = await begun(engine)
    await reader.next()
    await reader.return?.()
    await pause(50)
    const then = rows.length
    await pause(100)
    expect(rows.length).toBe(then)
  })

  test.each([2, 4])('fails when data are loaded before read %i, rather than mix two versions', async (at) => {
    const setVersion = (version: string) =>
      graph.write((tx) => tx.run(`MATCH (n:Entity {id: 'dataset'}) SET n.version = $version`, { version }))
    const [[before] = []] = await graph.read(
      [{ cypher: `MATCH (n:Entity {id: 'dataset'}) RETURN n.version AS version`, params: {} }],
      5_000,
    )
    const version = String(before?.['version'])
    const { engine } = counting(async (read) => read === at && setVersion('another'))
    try {
      const reader = await begun(engine)
      const toTheEnd = async () => {
        while (!(await reader.next()).done);
      }
      await expect(toTheEnd()).rejects.toThrow(
        `The data changed while they were exported: version ${version} is now another. Export again.`,
      )
    } finally {
      await setVersion(version)
    }
  })
})

test('an empty graph has nothing to export, and says what to do', async () => {
  const engine = await openEmbedded(':memory:')
  await expect(exportText(engine, 'csv')).rejects.toThrow(
    'There is nothing in the graph to export. Load the seeds first with "beleidsgraaf load".',
  )
  await engine.close()
})
