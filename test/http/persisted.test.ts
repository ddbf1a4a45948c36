// Automatic persisted queries: a client sends the hash of its query first, and the query only when the hash is unknown.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { realFacts } from '../support/seeds.js'
import { codeOf, graphOf, serve, type Service } from './service.js'

let engine: GraphEngine
let service: Service

beforeAll(async () => {
  engine = await graphOf(await realFacts())
  service = await serve(engine)
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

const QUERY = 'query ($code: String!) { municipality(code: $code) { name } }'
const persisted = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
})
const getByHash = (query: string, headers: Record<string, string> = {}) =>
  service.get(
    `/graphql?${new URLSearchParams({
      extensions: JSON.stringify(persisted(query)),
      variables: '{"code":"den-haag"}',
    }).toString()}`,
    headers,
  )
const register = (query: string, of = query) =>
  service.post(JSON.stringify({ query, variables: { code: 'den-haag' }, extensions: persisted(of) }))

test('an unknown hash is said to be unknown, and that is not kept', async () => {
  const answer = await getByHash(QUERY)
  expect(codeOf(answer)).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('a query that was registered is answered by its hash, and may be kept', async () => {
  const first = await register(QUERY)
  expect(first.json.data).toEqual({ municipality: { name: 'Den Haag' } })
  const byHash = await getByHash(QUERY)
  expect(byHash.json).toEqual(first.json)
  const etag = byHash.headers.get('etag') ?? ''
  const again = await getByHash(QUERY, { 'if-none-match': etag })
  expect(again.status).toBe(304)
})

test('a hash is not taken for another query', async () => {
  const answer = await register('{ __typename }', QUERY)
  expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST'])
  expect((await getByHash(QUERY)).json.data).toEqual({ municipality: { name: 'Den Haag' } })
})

test('a query that is not valid is not registered', async () => {
  const wrong = '{ nothing }'
  expect(codeOf(await register(wrong))).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(codeOf(await getByHash(wrong))).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('the memory for queries is bounded: the longest unused is forgotten', { timeout: 60_000 }, async () => {
  const filler = '#'.repeat(95_000)
  const long = (index: number) =>
    `query q${index}($code: String!) { municipality(code: $code) { name } }${filler}`
  await register(long(0))
  expect(codeOf(await getByHash(long(0)))).toBeUndefined()
  // Some 38 MB, where 30 are kept.
  for (let index = 1; index <= 400; index += 1) await register(long(index))
  expect(codeOf(await getByHash(long(400)))).toBeUndefined()
  expect(codeOf(await getByHash(long(0)))).toBe('PERSISTED_QUERY_NOT_FOUND')
})
