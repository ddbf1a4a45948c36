// Which status an answer has. `application/json` alone is what clients of before GraphQL over HTTP accept; they expect
// 200 for whatever GraphQL has to say. Everybody else is told by the status, too.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { DeadlineExceededError, EngineUnavailableError } from '../../src/shared/errors.js'
import { codeOf, graphOf, serve, type Service, wrapped } from './service.js'

let engine: GraphEngine
let service: Service

beforeAll(async () => {
  engine = await graphOf([])
  service = await serve(engine)
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

const MODERN = 'application/graphql-response+json'
const mistakes: [name: string, body: object, code: string][] = [
  ['cannot be parsed', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
  ['is not valid', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['lacks a variable', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 'BAD_USER_INPUT'],
  [
    'has no operation of that name',
    { query: '{ __typename }', operationName: 'a' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
]

describe.each(mistakes)('an operation that %s', (_name, body, code) => {
  test.each([
    [MODERN, 400, MODERN],
    ['*/*', 400, MODERN],
    [`${MODERN}, application/json;q=0.9`, 400, MODERN],
    ['application/json', 200, 'application/json'],
  ])('gets, with Accept: %s, %i', async (accept, status, type) => {
    const answer = await service.post(JSON.stringify(body), { accept })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(codeOf(answer)).toBe(code)
    expect(answer.json).not.toHaveProperty('data')
  })
})

test('what is no request of GraphQL over HTTP is refused whatever the client accepts', async () => {
  for (const accept of [MODERN, 'application/json']) {
    expect((await service.post('{"qeury":"{ __typename }"}', { accept })).status).toBe(400)
    expect((await service.post('{', { accept })).status).toBe(400)
  }
})

test('a client that accepts neither is told so', async () => {
  const answer = await service.post('{"query":"{ __typename }"}', { accept: 'text/csv' })
  expect(answer.status).toBe(406)
})

const FAULTS: [name: string, error: Error, status: number, code: string][] = [
  ['does not answer', new EngineUnavailableError('gone'), 503, 'ENGINE_UNAVAILABLE'],
  ['takes too long', new DeadlineExceededError('late'), 504, 'DEADLINE_EXCEEDED'],
  ['breaks', new Error('bug'), 500, 'INTERNAL_SERVER_ERROR'],
]

describe.each(FAULTS)('a graph that %s', (_name, error, status, code) => {
  const broken = async (failing: (read: number) => boolean): Promise<Service> => {
    let reads = 0
    const other = await serve(
      wrapped(engine, {
        read: (statements, timeoutMs) =>
          failing((reads += 1)) ? Promise.reject(error) : engine.read(statements, timeoutMs),
      }),
    )
    onTestFinished(() => other.stop())
    return other
  }

  test.each(['{ municipalities { name } }', '{ node(id: "partner:coa") { id } }'])(
    'gives its status when nothing of %s could be answered',
    async (query) => {
      for (const accept of [MODERN, 'application/json']) {
        const down = await broken(() => true)
        const answer = await down.post(JSON.stringify({ query }), { accept })
        expect([answer.status, codeOf(answer)]).toEqual([status, code])
        expect(answer.json).not.toHaveProperty('data')
        expect(answer.headers.get('cache-control')).toBe('no-store')
      }
    },
  )

  test('is a partial success where something else was answered', async () => {
    const down = await broken(() => true)
    const answer = await down.post('{"query":"{ __typename node(id: \\"partner:coa\\") { id } }"}')
    expect([answer.status, codeOf(answer)]).toEqual([200, code])
    expect(answer.json.data).toEqual({ __typename: 'Query', node: null })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

test.each(['/graphql/x', '/graphql/graphql', '/graphqlx'])('%s is not the API', async (path) => {
  for (const method of ['GET', 'POST']) {
    const answer = await fetch(`${service.url}${path}?query={__typename}`, {
      method,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(404)
  }
})

test.each(['PUT', 'PATCH', 'DELETE', 'HEAD'])('%s is none of the methods of the API', async (method) => {
  for (const headers of [{}, { 'content-type': 'application/json' }]) {
    const answer = await fetch(`${service.url}/graphql`, { method, headers })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, POST')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    if (method !== 'HEAD')
      expect(JSON.parse(text)).toEqual({
        errors: [{ message: 'The API answers GET and POST.', extensions: { code: 'BAD_REQUEST' } }],
      })
  }
})
