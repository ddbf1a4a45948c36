// Every code that an error can have: each is made here, and stands in the README's table.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { DataChangedError, DeadlineExceededError, EngineUnavailableError } from '../../src/shared/errors.js'
import { type Answer, codeOf, graphOf, messageOf, serve, type Service, wrapped } from './service.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let engine: GraphEngine
beforeAll(async () => {
  engine = await graphOf([])
})
afterAll(() => engine.close())

const failing = (error: Error): Partial<GraphEngine> => ({ read: () => Promise.reject(error) })
const ask = (query: string) => (service: Service) => service.ask(query)
const get = (path: string) => (service: Service) => service.get(path)

/** What the graph is asked and does not answer until `release`. */
const waiting: (() => void)[] = []
const holding: Partial<GraphEngine> = {
  read: () => new Promise((_answer, fail) => waiting.push(() => fail(new EngineUnavailableError('gone')))),
}
const release = (): void => waiting.splice(0).forEach((fail) => fail())

interface Case {
  readonly code: string
  readonly status: number
  readonly send: (service: Service) => Promise<Answer>
  readonly changes?: Partial<GraphEngine>
  readonly env?: NodeJS.ProcessEnv
}

const CASES: readonly Case[] = [
  { code: 'BAD_REQUEST', status: 400, send: (service) => service.post('{') },
  { code: 'GRAPHQL_PARSE_FAILED', status: 400, send: ask('{') },
  { code: 'GRAPHQL_VALIDATION_FAILED', status: 400, send: ask('{ nothing }') },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: 400,
    send: ask('query a { __typename } query b { __typename }'),
  },
  { code: 'BAD_USER_INPUT', status: 400, send: ask('{ policyDocument(ris: "12") { id } }') },
  { code: 'OPERATION_TOO_LARGE', status: 400, send: ask('{ activities(first: 1000000) { nodes { id } } }') },
  {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    status: 200,
    send: (service) =>
      service.post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } })),
  },
  { code: 'NOT_FOUND', status: 404, send: get('/nothing') },
  {
    code: 'RATE_LIMITED',
    status: 429,
    send: async (service) => {
      await service.ask('{ __typename }')
      return service.ask('{ __typename }')
    },
    env: { RATE_LIMIT_PER_MINUTE: '1' },
  },
  { code: 'NOTHING_LOADED', status: 503, send: get('/export/csv.zip') },
  {
    code: 'DATA_CHANGED',
    status: 503,
    send: get('/export/network.csv'),
    changes: failing(new DataChangedError('The data changed while they were exported. Export again.')),
  },
  {
    code: 'TOO_MANY_EXPORTS',
    status: 503,
    send: async (service) => {
      const others = Array.from({ length: 8 }, (_none, i) =>
        service.get('/export/csv.zip', { 'x-forwarded-for': `192.0.2.${i}` }),
      )
      await vi.waitFor(() => expect(waiting).toHaveLength(others.length), 10_000)
      const answer = await service.get('/export/csv.zip')
      release()
      await Promise.all(others)
      return answer
    },
    changes: holding,
    env: { TRUST_PROXY: '1' },
  },
  {
    code: 'ENGINE_UNAVAILABLE',
    status: 503,
    send: ask('{ municipalities { id } }'),
    changes: failing(new EngineUnavailableError('gone')),
  },
  {
    code: 'DEADLINE_EXCEEDED',
    status: 504,
    send: ask('{ municipalities { id } }'),
    changes: failing(
      new DeadlineExceededError('The question took longer than it may. Ask for less at once.'),
    ),
  },
  {
    code: 'INTERNAL_SERVER_ERROR',
    status: 500,
    send: ask('{ municipalities { id } }'),
    changes: failing(new Error('bug')),
  },
]

test.each(CASES)('$code comes with $status and a sentence', async ({ code, status, send, changes, env }) => {
  const service = await serve(wrapped(engine, changes ?? {}), env)
  onTestFinished(() => service.stop())
  const answer = await send(service)
  expect([codeOf(answer), answer.status]).toEqual([code, status])
  expect(messageOf(answer)).toMatch(/\w/)
})

test('the README has these codes and no other', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
  const table = /\| code \| status \|[\s\S]*?\n\n/.exec(readme)?.[0] ?? ''
  const rows = [...table.matchAll(/^\| `([A-Z_]+)` \| (\d+)/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ])
  expect(rows.sort()).toEqual(CASES.map(({ code, status }) => [code, status]).sort())
})

/** Of the command line, of Node, and of Apollo where persisted queries are switched off. */
const NOT_OF_THE_API = [
  'BUNDLE_REJECTED',
  'CONFIG_INVALID',
  'ERR_STREAM_PREMATURE_CLOSE',
  'FILE_REFUSED',
  'LISTEN_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]

test('the source has no code that is not among them', async () => {
  const { ApolloServerErrorCode } = await import('@apollo/server/errors')
  const found = new Set<string>(Object.values(ApolloServerErrorCode))
  // The words of bundles are written like codes.
  const files = (await readdir(join(ROOT, 'src'), { recursive: true })).filter(
    (name) => /^(http|graphql|shared)\/.*\.ts$/.test(name) && name !== 'shared/vocabulary.ts',
  )
  for (const file of files) {
    const source = await readFile(join(ROOT, 'src', file), 'utf8')
    for (const [, code] of source.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)) found.add(code ?? '')
  }
  for (const code of NOT_OF_THE_API) found.delete(code)
  expect([...found].sort()).toEqual(CASES.map(({ code }) => code).sort())
})
