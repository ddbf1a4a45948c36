// 2,000 partners in a ring, each in an activity with ten of those after it, near and far: 20,000 links.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { compute } from '../../src/network/aside.js'
import { cutOut } from '../../src/network/cut.js'
import { pairsOf } from '../../src/network/pairs.js'
import type { NetworkInvolvementRecord, PairRecord } from '../../src/network/records.js'
import { DeadlineExceededError } from '../../src/shared/errors.js'
import { ids, type RawTie, writeRaw } from '../paths/raw.js'
import { engines } from '../support/engines.js'
import { apiOn, type TestApi } from '../support/query.js'

const PARTNERS = ids('partner:', 2_000)
const ACTIVITIES = ids('activity:', 20_000)
const ORDER = PARTNERS.length
const AFTER = [1, 3, 9, 27, 81, 243, 729, 187, 561, 1683]
const partnerAt = (place: number) => PARTNERS[place % ORDER] ?? ''
const PAIRS = ACTIVITIES.map(
  (id, i) => [id, partnerAt(i), partnerAt(i + (AFTER[Math.floor(i / ORDER)] ?? 0))] as const,
)

/** Links from the first partner to each other one. */
function distancesInRing(): number[] {
  const distances = new Map([[0, 0]])
  for (const [place, distance] of distances) {
    for (const step of AFTER.flatMap((after) => [after, ORDER - after])) {
      const next = (place + step) % ORDER
      if (!distances.has(next)) distances.set(next, distance + 1)
    }
  }
  return [...distances.values()].slice(1)
}

/** All places in a ring are alike: each has its share of the partners that stand between all others. */
function betweennessInRing(): number {
  return distancesInRing().reduce((sum, length) => sum + length - 1, 0) / ((ORDER - 1) * (ORDER - 2))
}

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  let api: TestApi
  beforeAll(async () => {
    engine = await open()
    await writeRaw(
      engine,
      { Partner: PARTNERS, Activity: ACTIVITIES },
      PAIRS.flatMap(([activity, one, other]): RawTie[] => [
        [activity, 'INVOLVES', one],
        [activity, 'INVOLVES', other],
      ]),
    )
    api = await apiOn(engine, 120_000)
  }, 300_000)
  afterAll(() => engine.close())

  test('is answered whole in one round trip', async () => {
    const { partnerNetwork } = await api.query<{ partnerNetwork: { nodes: unknown[]; links: unknown[] } }>(
      '{ partnerNetwork { order size components density nodes { partnerId degree weightedDegree } links { sourceId targetId weight together } } }',
    )
    expect(partnerNetwork).toMatchObject({ order: 2_000, size: 20_000, components: 1 })
    expect(partnerNetwork.nodes).toHaveLength(2_000)
    expect(partnerNetwork.nodes.at(-1)).toMatchObject({ degree: 20, weightedDegree: 20 })
    expect(partnerNetwork.links).toHaveLength(20_000)
    expect(api.roundTrips).toBe(1)
  }, 120_000)

  test('has the betweenness of a ring, worked out while the service answers others', async () => {
    const others = await apiOn(engine, 120_000)
    const order: string[] = []
    const large = api
      .query<{ partnerNetwork: { nodes: { betweenness: number }[] } }>(
        '{ partnerNetwork { nodes { betweenness } } }',
      )
      .finally(() => order.push('large'))
    const small = others.query('{ node(id: "partner:1") { id } }').finally(() => order.push('small'))
    const [{ partnerNetwork }] = await Promise.all([large, small])
    const [expected, found] = [
      betweennessInRing(),
      partnerNetwork.nodes.map(({ betweenness }) => betweenness),
    ]
    expect(Math.abs(Math.min(...found) - expected)).toBeLessThan(1e-9)
    expect(Math.abs(Math.max(...found) - expected)).toBeLessThan(1e-9)
    expect(order).toEqual(['small', 'large'])
  }, 120_000)

  test('around one partner are twenty others', async () => {
    const { one, two } = await api.query<Record<'one' | 'two', { order: number }>>(
      '{ one: partnerNetwork(around: "partner:1") { order } two: partnerNetwork(around: "partner:1", distance: 2) { order } }',
    )
    expect(one.order).toBe(1 + distancesInRing().filter((length) => length === 1).length)
    expect(two.order).toBe(1 + distancesInRing().filter((length) => length <= 2).length)
    expect(one.order).toBe(21)
  })

  test.each([
    [
      'every end of every link',
      '{ partnerNetwork { links { source { id } target { id } } } }',
      /more than 20000 items/,
    ],
    [
      'every activity of every partner',
      '{ partnerNetwork { nodes { partner { activities(first: 100) { nodes { id } } } } } }',
      /more than 20000 items/,
    ],
    [
      'pages in pages',
      '{ partnerNetwork { nodes { partner { activities(first: 100) { nodes { partners(first: 100) { nodes { id } } } } } } } }',
      /cost .* at most 20000/,
    ],
  ])(
    '%s is refused with what to do',
    async (_what, query, remedy) => {
      const { errors } = await api.execute(query)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE' })
      expect(errors?.[0]?.message).toMatch(remedy)
      expect(api.masked).toEqual([])
    },
    120_000,
  )
})

const tie = (partner: number, activity: string): NetworkInvolvementRecord => ({
  ...{ partnerId: `partner:${partner}`, activityId: activity, role: 'samenwerking' },
  ...{ certainty: 'STATED', evidence: [] },
})
const pair = (one: number, other: number): PairRecord => ({
  ...{ sourceId: `partner:${one}`, targetId: `partner:${other}`, activityIds: ['activity:1'] },
  ...{ weight: 1, together: 1, alongside: 0, certain: 1 },
})
const WHOLE = { minWeight: 1, unlinked: true, centre: null, distance: 1 } as const
const numbers = (count: number) => Array.from({ length: count }, (_none, index) => index)

test.each([
  [
    'partners',
    () =>
      cutOut(
        numbers(5_001).map((i) => tie(i, 'activity:1')),
        [],
        WHOLE,
      ),
    '5001 partners',
  ],
  [
    'links',
    () =>
      cutOut(
        [],
        numbers(20_001).map((i) => pair(i % 200, 200 + Math.floor(i / 200))),
        WHOLE,
      ),
    '20001 links',
  ],
  [
    'meetings',
    () =>
      pairsOf(
        numbers(700).map((i) => tie(i, 'activity:1')),
        'NAMED',
      ),
    'more than 200000 meetings',
  ],
])('a network of too many %s is refused, not cut', (_what, draw, words) => {
  expect(draw).toThrow(words)
  expect(draw).toThrow(/Narrow it with .*minWeight/)
})

test('a measure that takes too long is stopped, and the next one has its turn', async () => {
  const network = {
    ids: PARTNERS,
    links: PAIRS.map(([, sourceId, targetId]) => ({ sourceId, targetId, weight: 1 })),
  }
  const late = compute({ measure: 'betweenness', network }, 20)
  const next = compute({ measure: 'communities', network }, 120_000)
  await expect(late).rejects.toThrow(DeadlineExceededError)
  expect(await next).toHaveLength(ORDER)
}, 120_000)

test('where there are more shortest ways than can be counted there is no betweenness, rather than a wrong one', async () => {
  // Eleven rows of eight, each linked with all of the next: 8 to the eleventh ways from end to end.
  const rows = Array.from({ length: 13 }, (_none, row) => ids(`partner:${row}-`, row % 12 === 0 ? 1 : 8))
  const links = rows
    .slice(1)
    .flatMap((row, i) =>
      row.flatMap((targetId) => (rows[i] ?? []).map((sourceId) => ({ sourceId, targetId, weight: 1 }))),
    )
  const few = (count: number) => {
    const some = rows.slice(0, count).flat()
    return { ids: some, links: links.filter(({ targetId }) => some.includes(targetId)) }
  }
  await expect(compute({ measure: 'betweenness', network: few(13) }, 60_000)).rejects.toThrow(
    /more shortest ways .* no betweenness. Narrow the network/,
  )
  expect(await compute({ measure: 'betweenness', network: few(10) }, 60_000)).toHaveLength(1 + 9 * 8)
})
