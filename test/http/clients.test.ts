// What one client may ask: none takes from the others what they need.
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { EngineUnavailableError } from '../../src/shared/errors.js'
import { codeOf, graphOf, messageOf, serve, wrapped } from './service.js'

let engine: GraphEngine
beforeAll(async () => {
  engine = await graphOf([])
})
afterAll(() => engine.close())

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
