// What one client may ask: none takes from the others what they need.
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { EngineUnavailableError } from '../../src/shared/errors.js'
import { codeOf, graphOf, messageOf, serve, type Service, wrapped } from './service.js'

let engine: GraphEngine
beforeAll(async () => {
  engine = await graphOf([])
})
afterAll(() => engine.close())

const PERSON = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('the limit of requests', () => {
  let reads = 0
  const limitedTo = async (limit: number): Promise<Service> => {
    reads = 0
    const counted = wrapped(engine, {
      read: (statements, timeoutMs) => {
        reads += 1
        return engine.read(statements, timeoutMs)
      },
    })
    const service = await serve(counted, { RATE_LIMIT_PER_MINUTE: String(limit) })
    onTestFinished(() => service.stop())
    return service
  }

  test('holds for pages that read the graph: what is refused reads nothing', async () => {
    const service = await limitedTo(2)
    const paths = ['/partner/x', '/ris/RIS000001', '/gemeente/x', '/document/a/b', '/programma/a/b']
    const statuses = []
    for (const path of paths) statuses.push((await service.get(path, PERSON)).status)
    expect(statuses).toEqual([404, 404, 429, 429, 429])
    expect(reads).toBe(2)
  })

  test('is answered with a page to a person, and with JSON to a program', async () => {
    const service = await limitedTo(1)
    await service.get('/partner/x')
    const page = await service.get('/partner/x', PERSON)
    expect(page.status).toBe(429)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.text).toContain('<div id="root">')
    const answer = await service.get('/partner/x', { accept: 'application/json' })
    expect([answer.status, codeOf(answer)]).toEqual([429, 'RATE_LIMITED'])
    for (const { headers } of [page, answer]) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('vary')).toContain('Accept')
    }
  })

  test.each(['/graphql?query={__typename}', '/export', '/id/partner:x', '/partner/x'])(
    'is one for all: %s counts towards it',
    async (path) => {
      const service = await limitedTo(1)
      expect((await service.get(path)).status).not.toBe(429)
      expect((await service.ask('{ __typename }')).status).toBe(429)
      expect((await service.get('/partner/x')).status).toBe(429)
    },
  )

  test('leaves data data, whatever is accepted', async () => {
    const service = await limitedTo(1)
    await service.ask('{ __typename }')
    for (const path of [
      '/graphql?query={__typename}',
      '/GraphQL?query={__typename}',
      '/export',
      '/id/partner:x',
    ])
      expect(codeOf(await service.get(path, PERSON)), path).toBe('RATE_LIMITED')
  })

  test('does not hold for what reads no graph, nor for health', async () => {
    const service = await limitedTo(1)
    const html = (await service.get('/', PERSON)).text
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
    expect(files.length).toBeGreaterThan(2)
    await service.ask('{ __typename }')
    for (const path of [
      ...files,
      '/',
      '/zoeken',
      '/health/live',
      '/health/ready',
      '/schema.graphql',
      '/config.json',
    ])
      expect((await service.get(path, PERSON)).status, path).toBe(200)
  })
})

describe('exports at a time', () => {
  /** What the graph is asked and does not answer until `release`: an export that takes as long as the test. */
  const waiting: (() => void)[] = []
  const holding: Partial<GraphEngine> = {
    read: () => new Promise((_answer, fail) => waiting.push(() => fail(new EngineUnavailableError('gone')))),
  }
  const release = (): void => waiting.splice(0).forEach((fail) => fail())
  const from = (address: string) => ({ 'x-forwarded-for': address })

  /** A service of which each of these addresses is taking an export. */
  async function takenBy(addresses: readonly string[], trusted = '1') {
    const service = await serve(wrapped(engine, holding), { TRUST_PROXY: trusted })
    const others = addresses.map((address) => service.get('/export/graph.graphml', from(address)))
    onTestFinished(async () => {
      release()
      await Promise.all(others)
      await service.stop()
    })
    await vi.waitFor(() => expect(waiting).toHaveLength(addresses.length), 10_000)
    /** Whether an export for this address is begun; what it got, when it is not. */
    const ask = async (address: string) => {
      const before = waiting.length
      const answer = service.get('/export/csv.zip', from(address))
      others.push(answer)
      const begun = vi.waitFor(() => expect(waiting.length).toBe(before + 1), 10_000).then(() => undefined)
      return Promise.race([answer, begun])
    }
    return { ask, others }
  }

  test('are two for one address, which is told so; others get theirs', async () => {
    const { ask } = await takenBy(['192.0.2.1', '192.0.2.1'])
    const refused = await ask('192.0.2.1')
    expect(refused?.status).toBe(429)
    expect(codeOf(refused ?? expect.fail())).toBe('RATE_LIMITED')
    expect(messageOf(refused ?? expect.fail())).toContain('Wait until one of them is complete')
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused?.headers.get('cache-control')).toBe('no-store')
    expect(await ask('192.0.2.2')).toBeUndefined()
  })

  test('are two again when these are done', async () => {
    const { ask, others } = await takenBy(['192.0.2.1', '192.0.2.1'])
    release()
    await Promise.all(others)
    expect(await ask('192.0.2.1')).toBeUndefined()
    expect(await ask('192.0.2.1')).toBeUndefined()
    expect((await ask('192.0.2.1'))?.status).toBe(429)
  })

  test('are counted for a subscriber, who has many addresses of IPv6', async () => {
    const { ask } = await takenBy(['2001:db8:0:1::1', '2001:db8:0:2::1'])
    expect((await ask('2001:db8:0:3::1'))?.status).toBe(429)
    expect(await ask('2001:db8:1::1')).toBeUndefined()
  })

  test('are not had by a forged address, when no proxy is trusted', async () => {
    const { ask } = await takenBy(['192.0.2.1', '192.0.2.2'], '0')
    expect((await ask('192.0.2.3'))?.status).toBe(429)
  })

  test('are eight for all', async () => {
    const { ask } = await takenBy([1, 1, 2, 2, 3, 3, 4, 4].map((last) => `192.0.2.${last}`))
    const refused = await ask('192.0.2.5')
    expect([refused?.status, codeOf(refused ?? expect.fail())]).toEqual([503, 'TOO_MANY_EXPORTS'])
    expect((await ask('192.0.2.4'))?.status).toBe(429)
  })
})
