// Anybody may send a GET, also another page by a visitor's browser: so nothing may change, and nobody may be anybody.
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { readTypeDefs } from '../../src/graphql/schema.js'
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

const NAMES = '/graphql?query={municipalities{name}}'
/** What Chromium sends from its address bar. */
const ADDRESS_BAR = {
  accept:
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'upgrade-insecure-requests': '1',
}

test.each([
  ['curl', { accept: '*/*' }],
  ['an address bar', ADDRESS_BAR],
  [
    'a link on another page',
    { ...ADDRESS_BAR, referer: 'https://elders.example/', 'sec-fetch-site': 'cross-site' },
  ],
])(
  'a GET as %s sends it is answered, as data and never as a page',
  async (_who, headers: Record<string, string>) => {
    const answer = await service.get(NAMES, headers)
    expect(answer.status).toBe(200)
    expect(answer.json.data).toEqual({
      municipalities: [{ name: 'Den Haag' }, { name: 'Haarlemmermeer' }, { name: 'Zoetermeer' }],
    })
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test('nothing that can be asked changes anything', async () => {
  const schema = buildSchema(readTypeDefs())
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
  for (const query of ['mutation{a}', 'subscription{a}']) {
    const answer = await service.get(`/graphql?query=${query}`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.json.data).toBeUndefined()
  }
  // Not by running it either: every question leaves the data as they were.
  const versions = []
  for (let i = 0; i < 2; i += 1)
    versions.push((await service.get('/graphql?query={dataset{version}}')).json.data?.['dataset'])
  expect(versions[0]).toEqual(versions[1])
})

test('nobody is known by what a browser sends along, and nothing is left in it', async () => {
  const credentials = { cookie: 'session=1', authorization: 'Basic YTpi' }
  const [plain, known] = await Promise.all([service.get(NAMES), service.get(NAMES, credentials)])
  expect(known.text).toBe(plain.text)
  for (const { headers } of [plain, known]) {
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  }
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a POST as %s, which a form on another page can send, stays refused',
  async (type) => {
    const answer = await service.post(JSON.stringify({ query: '{ municipalities { name } }' }), {
      'content-type': type,
    })
    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toBe('BAD_REQUEST')
  },
)
