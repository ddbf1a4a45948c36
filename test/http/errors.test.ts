import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { GraphEngine, Statement } from '../../src/graph/engine.js'
import { DeadlineExceededError, EngineUnavailableError } from '../../src/shared/errors.js'
import { realFacts } from '../support/seeds.js'
import { codeOf, graphOf, messageOf, serve, type Service, wrapped } from './service.js'

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

/** A service for one test, on the same graph seen through `changes`. */
async function serveWith(changes: Partial<GraphEngine>, env: NodeJS.ProcessEnv = {}): Promise<Service> {
  const other = await serve(wrapped(engine, changes), env)
  onTestFinished(() => other.stop())
  return other
}

describe('addresses and headers', () => {
  test.each(['/nothing', '/graphq', '/%E0%A4%A', '/..%2f..%2fetc/passwd'])(
    '%s is not there, says JSON',
    async (path) => {
      const answer = await service.get(path, { accept: 'application/json' })
      expect(answer.status).toBe(404)
      expect(codeOf(answer)).toBe('NOT_FOUND')
      expect(messageOf(answer)).toContain('/graphql')
    },
  )

  test('no answer says what it was made with', async () => {
    const answers = [
      await service.get('/nothing'),
      await service.get('/health/live'),
      await service.post('{'),
      await service.ask('{ __typename }'),
    ]
    for (const { headers } of answers) expect(headers.get('x-powered-by')).toBeNull()
  })

  test('any page may read the data, without credentials', async () => {
    const { headers } = await service.post('{"query":"{ __typename }"}', { origin: 'https://pagina.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('only pages that are named may read it, when some are named', async () => {
    const strict = await serveWith({}, { CORS_ORIGINS: 'https://a.example, https://b.example' })
    const allowed = async (origin: string) =>
      (await strict.get('/health/live', { origin })).headers.get('access-control-allow-origin')
    expect(await allowed('https://b.example')).toBe('https://b.example')
    expect(await allowed('https://c.example')).toBeNull()
  })

  test('the third request of a minute is refused, when two are allowed', async () => {
    const limited = await serveWith({}, { RATE_LIMIT_PER_MINUTE: '2' })
    const first = await limited.ask('{ __typename }')
    const second = await limited.ask('{ __typename }')
    const third = await limited.ask('{ __typename }')
    expect([first.status, second.status, third.status]).toEqual([200, 200, 429])
    expect(codeOf(third)).toBe('RATE_LIMITED')
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await limited.get('/health/ready')).status).toBe(200)
  })
})

describe('what is wrong on our side', () => {
  test('a bug is masked from the client and told to the log', async () => {
    const broken = await serveWith({ read: () => Promise.reject(new Error('secret /etc/x')) })
    const answer = await broken.ask('{ municipalities { name } }')
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
    expect(messageOf(answer)).toBe('Something went wrong on our side. It has been logged.')
    expect(answer.text).not.toContain('secret')
    expect(broken.log.join()).toContain('secret /etc/x')
  })

  test('a stored value that cannot be served is a bug, too, not bad input', async () => {
    const broken = await serveWith({
      read: async (statements, timeoutMs) => {
        const rows = await engine.read(statements, timeoutMs)
        return rows.map((found) =>
          found.map((row) => ({ ...row, node: { ...(row['node'] as object), ris: 'RIS1' } })),
        )
      },
    })
    const answer = await broken.ask('{ policyDocument(ris: "RIS316587") { id ris } }')
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
    expect(broken.log.join()).toContain('RIS1')
  })

  test('a graph that does not answer gives 503, here and at /health/ready, and life goes on', async () => {
    const gone = () =>
      Promise.reject(new EngineUnavailableError('The graph at bolt://x does not answer. Start it.'))
    const down = await serveWith({ read: gone, ping: gone })
    const answer = await down.ask('{ municipalities { name } }')
    expect(answer.status).toBe(503)
    expect(codeOf(answer)).toBe('ENGINE_UNAVAILABLE')
    expect(down.log.join()).toContain('does not answer')
    expect((await down.get('/health/ready')).status).toBe(503)
    expect((await down.get('/health/live')).status).toBe(200)
  })

  test('is logged with what was asked and what became of it, and nothing of who asked', async () => {
    const gone = () => Promise.reject(new EngineUnavailableError('gone'))
    const down = await serveWith({ read: gone })
    const query = encodeURIComponent('{ municipalities { name } }')
    await down.get(`/graphql?query=${query}`, { cookie: 'session=1', 'user-agent': 'somebody' })
    const lines = down.log.map((line) => JSON.parse(line) as Record<string, unknown>)
    const line = lines.find(({ req }) => req !== undefined)
    expect(line).toMatchObject({ level: 40, req: { method: 'GET', path: '/graphql' }, res: { status: 503 } })
    expect(Object.keys(line?.['req'] as object)).toEqual(['method', 'path'])
    expect(Object.keys(line?.['res'] as object)).toEqual(['status'])
    expect(line).not.toHaveProperty('err')
    expect(down.log.join()).not.toMatch(/session|somebody|user-agent|municipalities/i)
  })

  test('a graph that comes back is ready again', async () => {
    let isUp = false
    const flaky = await serveWith({
      ping: () => (isUp ? engine.ping() : Promise.reject(new Error('down'))),
    })
    expect((await flaky.get('/health/ready')).status).toBe(503)
    isUp = true
    expect((await flaky.get('/health/ready')).status).toBe(200)
  })
})

describe('an operation that takes too long', () => {
  const HEAVY: Statement = {
    cypher: 'MATCH (a:Entity), (b:Entity) WHERE a.id + b.id = $id RETURN count(*) AS total',
    params: { id: 'nothing' },
  }

  test('the embedded engine lets its caller go in time', async () => {
    let isDone = false
    void engine.read([HEAVY], 60_000).then(() => (isDone = true))
    await expect(engine.read([HEAVY], 1)).rejects.toThrow(DeadlineExceededError)
    expect(isDone).toBe(false)
  })

  test('the client hears of the deadline', async () => {
    const slow = await serveWith(
      { read: (_statements, timeoutMs) => engine.read([HEAVY], timeoutMs) },
      { OPERATION_TIMEOUT_MS: '100' },
    )
    const answer = await slow.ask('{ municipalities { name } }')
    expect(codeOf(answer)).toBe('DEADLINE_EXCEEDED')
    expect(messageOf(answer)).toContain('Ask for less')
  })

  test('no level is begun after the deadline', async () => {
    let reads = 0
    const slow = await serveWith(
      {
        read: async (statements, timeoutMs) => {
          reads += 1
          // As long as there is, and a little more.
          await new Promise((resolve) => setTimeout(resolve, timeoutMs + 10))
          return engine.read(statements, 10_000)
        },
      },
      { OPERATION_TIMEOUT_MS: '1000' },
    )
    const answer = await slow.ask('{ municipalities { programs { goals { statement } } } }')
    expect(codeOf(answer)).toBe('DEADLINE_EXCEEDED')
    expect(reads).toBe(1)
  })
})

describe('stopping', () => {
  /** Connections in use are waited for as long as five seconds: here for ever, so that nothing depends on the clock. */
  function waitForEver(of: Service): void {
    const patience = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal)
    onTestFinished(() => patience.mockRestore())
    // Nor does a connection on which nothing is asked end by itself.
    of.http.keepAliveTimeout = 0
  }

  test('finishes a request under way, and takes no new ones', async () => {
    let begun = (): void => undefined
    let finish = (): void => undefined
    const isUnderWay = new Promise<void>((resolve) => (begun = resolve))
    const mayFinish = new Promise<void>((resolve) => (finish = resolve))
    const slow = await serve(
      wrapped(engine, {
        read: async (statements, timeoutMs) => {
          begun()
          await mayFinish
          return engine.read(statements, timeoutMs)
        },
      }),
    )
    waitForEver(slow)
    const answer = slow.ask('{ municipalities { programs { name } } }')
    await isUnderWay
    const stopped = slow.stop()
    await vi.waitFor(() => expect(slow.http.listening).toBe(false), 10_000)
    await expect(slow.get('/health/live')).rejects.toThrow()
    finish()
    expect((await answer).status).toBe(200)
    expect((await answer).json.errors).toBeUndefined()
    await stopped
  })

  test('does not wait for connections on which nothing is asked', async () => {
    const idle = await serve(engine)
    waitForEver(idle)
    await idle.ask('{ __typename }')
    const connections = () =>
      new Promise((resolve) => idle.http.getConnections((_error, count) => resolve(count)))
    expect(await connections()).toBe(1)
    await idle.stop()
    expect(await connections()).toBe(0)
  })
})
