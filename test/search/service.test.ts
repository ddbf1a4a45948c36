import { expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { createReader } from '../../src/graph/reader.js'
import { createSearch } from '../../src/search/service.js'
import { TEXTS } from '../../src/search/store.js'
import { EngineUnavailableError } from '../../src/shared/errors.js'
import { apiOn } from '../support/query.js'
import { bundle, factsOf } from '../support/seeds.js'

const ALL = { types: [], municipality: null, year: null }

const action = (id: string, label: string) => ({ id, kind: 'ACTION', label, lines: 3 })

/** A graph of one document, and how often the texts of the index were read from it. */
async function graphOf(label: string) {
  const engine = await openEmbedded(':memory:')
  const load = async (text: string) =>
    loadBundles(engine, await factsOf({ bundles: { 'a.yaml': bundle({ activities: [action('a', text)] }) } }))
  await load(label)
  let reads = 0
  let failures = 0
  const watched: GraphEngine = {
    ...engine,
    read: (statements, timeoutMs) => {
      if (statements.some(({ cypher }) => cypher === TEXTS.ACTIVITY)) {
        reads += 1
        if (failures-- > 0) return Promise.reject(new EngineUnavailableError('Gone for a moment.'))
      }
      return engine.read(statements, timeoutMs)
    },
  }
  const search = createSearch()
  return {
    load,
    find: async (query: string): Promise<string[]> =>
      (await search.find(createReader(watched, 5_000), query, ALL)).hits.map(({ entry }) => entry.id),
    failNext: (times: number) => void (failures = times),
    get reads() {
      return reads
    },
  }
}

const FOUND = 'activity:dorp/verslag-2023/a'

test('a hundred searches at once build one index', async () => {
  const graph = await graphOf('Fietsles voor nieuwkomers')
  const answers = await Promise.all(Array.from({ length: 100 }, () => graph.find('fietsles')))
  expect(new Set(answers.map(String))).toEqual(new Set([FOUND]))
  expect(graph.reads).toBe(1)
  await graph.find('fietslessen')
  expect(graph.reads).toBe(1)
})

test('a cursor holds for the data it was made from: after another load it is refused with what to do', async () => {
  const engine = await openEmbedded(':memory:')
  const load = async (...labels: string[]) =>
    loadBundles(
      engine,
      await factsOf({
        bundles: { 'a.yaml': bundle({ activities: labels.map((label, i) => action(`a${i}`, label)) }) },
      }),
    )
  const api = await apiOn(engine)
  const ask = (after: string | null) =>
    api.execute(
      `query ($after: String) { search(query: "fietsles", types: [ACTIVITY], first: 1, after: $after) {
        nodes { id } pageInfo { endCursor } } }`,
      { after },
    )
  const cursorOf = ({ data }: Awaited<ReturnType<typeof ask>>) =>
    (data as { search: { pageInfo: { endCursor: string } } }).search.pageInfo.endCursor
  await load('Fietsles voor nieuwkomers', 'Fietsles op school')
  const cursor = cursorOf(await ask(null))
  const next = await ask(cursor)
  expect(next.errors).toBeUndefined()
  // The best match is new, so that what was second is third: the page after the first would have it twice.
  await load('Fietsles voor nieuwkomers', 'Fietsles op school', 'Fietsles')
  const { errors } = await ask(cursor)
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toMatch(
    /^The data has changed since the page before.*Begin again without "after"/,
  )
  // The same data again: the cursor holds again.
  await load('Fietsles voor nieuwkomers', 'Fietsles op school')
  expect((await ask(cursor)).data).toEqual(next.data)
  await engine.close()
})

test('the index follows the graph', async () => {
  const graph = await graphOf('Fietsles voor nieuwkomers')
  expect(await graph.find('zwemles')).toEqual([])
  await graph.load('Zwemles voor nieuwkomers')
  expect(await graph.find('zwemles')).toEqual([FOUND])
  expect(await graph.find('fietsles')).toEqual([])
  expect(graph.reads).toBe(2)
})

test('a build that fails is tried again, by those who waited for it and by those who come later', async () => {
  const graph = await graphOf('Fietsles voor nieuwkomers')
  graph.failNext(1)
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => graph.find('fietsles')))
  // Whose build it was gets the reason; the other nine get an answer from the second build.
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(graph.reads).toBe(2)
  expect(await graph.find('fietsles')).toEqual([FOUND])
  expect(graph.reads).toBe(2)
})
