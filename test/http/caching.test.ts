import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { factsOf, realFacts } from '../support/seeds.js'
import { temporaryFolder } from '../support/service.js'
import { graphOf, serve, type Service, wrapped } from './service.js'

const TOWN = [{ id: 'dorp', name: 'Dorp', code: 'GM9001' }]
const RENAMED = [{ id: 'dorp', name: 'Stad', code: 'GM9001' }]
const NAMES = '{ municipalities { name } }'

let engine: GraphEngine
let service: Service
let reads: number

beforeAll(async () => {
  engine = await graphOf(await realFacts())
  service = await serve(
    wrapped(engine, {
      read: (statements, timeoutMs) => {
        reads += statements.length
        return engine.read(statements, timeoutMs)
      },
    }),
  )
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

function get(
  query: string,
  headers: Record<string, string> = {},
  more: Record<string, string> = {},
  of = service,
) {
  reads = 0
  return of.get(`/graphql?${new URLSearchParams({ query, ...more }).toString()}`, {
    ...headers,
  })
}

describe('an answer to a GET', () => {
  test('may be kept and has to be asked about, under a tag', async () => {
    const { headers } = await get(NAMES)
    expect(headers.get('cache-control')).toBe('public, no-cache')
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/)
    expect(headers.get('vary')).toContain('Accept')
    expect(headers.get('access-control-expose-headers')).toContain('ETag')
  })

  test('is not made again while the data stay the same: only their version is read', async () => {
    const first = await get(NAMES)
    const etag = first.headers.get('etag') ?? ''
    const again = await get(NAMES, { 'if-none-match': `"other", ${etag}` })
    expect([again.status, again.text, reads]).toEqual([304, '', 1])
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toBe('public, no-cache')
    expect(again.headers.get('vary')).toContain('Accept')
  })

  test('that is about the schema alone reads no version either', async () => {
    const query = '{ __schema { queryType { name } } }'
    const first = await get(query)
    expect(first.json).not.toHaveProperty('extensions')
    const again = await get(query, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, reads]).toEqual([304, 0])
  })

  test('has another tag for another question, variable, operation and form', async () => {
    const query =
      'query a($code: String!) { municipality(code: $code) { name } } query b { municipalities { id } }'
    const answers = [
      await get(NAMES),
      await get('{ municipalities { id } }'),
      await get(query, {}, { operationName: 'a', variables: '{"code":"den-haag"}' }),
      await get(query, {}, { operationName: 'a', variables: '{"code":"GM0518"}' }),
      await get(query, {}, { operationName: 'b', variables: '{"code":"den-haag"}' }),
      await get(NAMES, { accept: 'application/json' }),
      await get(NAMES, { accept: 'application/graphql-response+json' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(answers.length)
  })

  test.each([
    ['an error', '{ nothing }'],
    ['an error beside its data', '{ municipalities { name } search(query: "") { totalCount } }'],
    ['half a document', '{'],
  ])('with %s is not kept, and never 304', async (_name, query) => {
    const answer = await get(query, { 'if-none-match': '*, W/"x"' })
    expect(answer.status).not.toBe(304)
    expect(answer.json.errors?.length).toBe(1)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
  })
})

test('an answer to a POST, an unknown address and a body that is none are not kept', async () => {
  const etag = (await get(NAMES)).headers.get('etag') ?? ''
  const answers = [
    await service.post(JSON.stringify({ query: NAMES }), { 'if-none-match': etag }),
    await service.get('/nothing'),
    await service.post('{'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 400])
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
  }
})

test('when another process loads, the tag no longer holds and the version is the new one', async () => {
  const file = join(await temporaryFolder(), 'graph.grafeo')
  const serving = await openEmbedded(file)
  const loading = await openEmbedded(file)
  onTestFinished(async () => void (await Promise.all([serving.close(), loading.close()])))
  await loadBundles(loading, await factsOf({ municipalities: TOWN }))
  const other = await serve(serving)
  onTestFinished(() => other.stop())

  await expect.poll(async () => (await get(NAMES, {}, {}, other)).headers.get('etag')).not.toBeNull()
  const first = await get(NAMES, {}, {}, other)
  const etag = first.headers.get('etag') ?? ''
  expect((await get(NAMES, { 'if-none-match': etag }, {}, other)).status).toBe(304)
  await loadBundles(loading, await factsOf({ municipalities: RENAMED }))
  await expect
    .poll(async () => (await get(NAMES, { 'if-none-match': etag }, {}, other)).status, { timeout: 10_000 })
    .toBe(200)
  const after = await get(NAMES, {}, {}, other)
  expect(after.json.data).toEqual({ municipalities: [{ name: 'Stad' }] })
  expect(after.headers.get('etag')).not.toBe(etag)
  expect(after.json['extensions']).not.toEqual(first.json['extensions'])
  await loadBundles(loading, await factsOf({ municipalities: TOWN }))
  await expect
    .poll(async () => (await get(NAMES, { 'if-none-match': etag }, {}, other)).status, { timeout: 10_000 })
    .toBe(304)
})
