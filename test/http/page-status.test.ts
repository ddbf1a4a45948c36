// The status of a page about one thing, for who reads no page: search engines, link checkers, scripts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphFacts } from '../../src/bundle/facts.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { idOf, pageOf } from '../../src/http/explorer-routes.js'
import { EngineUnavailableError } from '../../src/shared/errors.js'
import { action } from '../bundle/samples.js'
import { bundle, factsOf, realFacts, TOWN } from '../support/seeds.js'
import { codeOf, graphOf, serve, type Service, wrapped } from './service.js'

let facts: readonly GraphFacts[]
let engine: GraphEngine
let service: Service
let reads = 0
beforeAll(async () => {
  facts = await realFacts()
  engine = await graphOf(facts)
  service = await serve(
    wrapped(engine, {
      read: (statements, timeoutMs) => {
        reads += 1
        return engine.read(statements, timeoutMs)
      },
    }),
  )
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

const get = async (path: string, from = service): Promise<[number, string | null, string]> => {
  const answer = await fetch(from.url + path, { redirect: 'manual', headers: { accept: 'text/html' } })
  return [answer.status, answer.headers.get('location'), await answer.text()]
}

describe('a page about one thing', () => {
  test.each([
    '/ris/RIS316085',
    '/document/den-haag/RIS31520',
    '/document/haarlemmermeer/11166782',
    '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    '/activiteit/den-haag/jaarverslag-2023-zwjv/valpreventietrainingen',
    '/partner/veilig-thuis-haaglanden',
    '/gemeente/den-haag',
  ])('%s is there, for one read', async (path) => {
    reads = 0
    const [status, , html] = await get(path)
    expect([status, reads]).toEqual([200, 1])
    expect(html).toContain('<div id="root">')
  })

  test.each([
    ['/ris/RIS999999', '/ris/RIS316085'],
    ['/ris/foo', '/ris/RIS316085'],
    ['/document/den-haag/nope', '/document/haarlemmermeer/11166782'],
    ['/programma/x/y', '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid'],
    ['/activiteit/x', '/activiteit/den-haag/jaarverslag-2023-zwjv/valpreventietrainingen'],
    ['/partner/nope', '/partner/veilig-thuis-haaglanden'],
    ['/gemeente/nergens', '/gemeente/den-haag'],
  ])('%s is not there, and gets the page that says so', async (path, present) => {
    const [status, , html] = await get(path)
    expect(status).toBe(404)
    expect(html).toBe((await get(present))[2])
  })

  test.each([
    ['/ris/316085?na=x', '/ris/RIS316085?na=x'],
    ['/ris/ris%20316085', '/ris/RIS316085'],
    ['/ris/RIS31520', '/document/den-haag/RIS31520'],
    ['/document/den-haag/RIS316085', '/ris/RIS316085'],
    ['/partner/COA/', '/partner/coa'],
  ])('%s leads to the one address that it has', async (path, address) => {
    expect((await get(path)).slice(0, 2)).toEqual([301, address])
  })

  test('is left to say itself that the graph is away, or slow', async () => {
    const gone = await serve(
      wrapped(engine, { read: () => Promise.reject(new EngineUnavailableError('gone')) }),
    )
    const slow = await serve(wrapped(engine, { read: () => new Promise(() => undefined) }))
    expect((await get('/partner/nope', gone))[0]).toBe(200)
    expect((await get('/partner/nope', slow))[0]).toBe(200)
    await Promise.all([gone.stop(), slow.stop()])
  })
})

test('every id with a page comes back from the address of that page', () => {
  const ids = facts.flatMap(({ nodes }) => nodes.map(({ id }) => id)).filter((id) => pageOf(id) !== undefined)
  expect(ids.length).toBeGreaterThan(500)
  expect(ids.filter((id) => idOf(decodeURIComponent(pageOf(id) ?? '')) !== id)).toEqual([])
})

test('pages about no single thing ask the graph nothing', async () => {
  reads = 0
  for (const path of ['/', '/zoeken?q=x', '/netwerk', '/bevindingen?regel=FOO'])
    expect((await get(path))[0]).toBe(200)
  expect(reads).toBe(0)
})

test('the address of a former id leads to the page that the thing has now, with its question', async () => {
  const own = await graphOf(
    await factsOf({
      partners: [{ ...TOWN.partners[0], formerIds: ['jeugdgezondheid'] }],
      bundles: {
        'verslag.yaml': bundle({
          activities: [action({ partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }] })],
        }),
      },
    }),
  )
  const town = await serve(own)
  expect((await get('/partner/jeugdgezondheid?na=b', town)).slice(0, 2)).toEqual([
    301,
    '/partner/ggd-dorp?na=b',
  ])
  expect((await get('/partner/ggd-dorp', town))[0]).toBe(200)
  await town.stop()
  await own.close()
})

describe('what is no page', () => {
  const PERSON = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

  test.each([
    ['/nothing', 404, 'no-cache'],
    ['/ris/%zz', 400, 'no-store'],
    ['/document/den-haag/%E0%A4%A', 400, 'no-store'],
  ])('%s: a person gets a page under %i, as other pages are sent', async (path, status, caching) => {
    const answer = await service.get(path, PERSON)
    const page = await service.get('/', PERSON)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain('<div id="root">')
    expect(answer.headers.get('cache-control')).toBe(caching)
    for (const name of ['content-type', 'content-encoding', 'content-security-policy'])
      expect(answer.headers.get(name), name).toBe(page.headers.get(name))
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toContain('Accept,')
  })

  test.each([
    ['/nothing', 404, 'NOT_FOUND'],
    ['/ris/%zz', 400, 'BAD_REQUEST'],
  ])('%s: a program gets JSON under %i', async (path, status, code) => {
    for (const accept of ['application/json', '*/*']) {
      const answer = await service.get(path, { accept })
      expect([answer.status, codeOf(answer)]).toEqual([status, code])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('vary')).toContain('Accept')
    }
  })

  test.each(['/nothing', '/ris/%zz', '/partner/nope', '/'])('%s: HEAD says what GET would', async (path) => {
    for (const headers of [PERSON, { accept: 'application/json' }]) {
      const [got, head] = await Promise.all(
        ['GET', 'HEAD'].map((method) => fetch(service.url + path, { method, headers })),
      )
      expect(head?.status).toBe(got?.status)
      for (const name of ['content-type', 'cache-control', 'content-security-policy'])
        expect(head?.headers.get(name), name).toBe(got?.headers.get(name))
      expect(await head?.text()).toBe('')
    }
  })

  test('nothing else than being asked for a page is answered with one', async () => {
    const answer = await fetch(`${service.url}/nothing`, { method: 'POST', headers: PERSON })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/json; charset=utf-8',
    ])
    expect(codeOf(await service.post('{', PERSON))).toBe('BAD_REQUEST')
  })
})
