// Small graphs, whose shortest ways are worked out by hand.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { bundle, factsOf } from '../support/seeds.js'
import { engines } from '../support/engines.js'
import { apiOn, type TestApi } from '../support/query.js'
import { townWhere } from '../network/town.js'
import { ids, type RawTie, writeRaw } from './raw.js'

interface Answer {
  readonly length: number | null
  readonly total: number
  readonly truncated: boolean
  readonly paths: readonly { nodes: readonly { id: string }[]; relations: readonly string[] }[]
}

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  let api: TestApi
  beforeEach(async () => {
    engine = await open()
    api = await apiOn(engine)
  })
  afterEach(() => engine.close())

  const ask = async (from: string, to: string, maxLength?: number) =>
    (
      await api.query<{ shortestPaths: Answer }>(
        `query ($from: ID!, $to: ID!, $maxLength: Int) { shortestPaths(from: $from, to: $to, maxLength: $maxLength) {
          length total truncated paths { nodes { id } relations } } }`,
        { from, to, maxLength },
      )
    ).shortestPaths
  const ways = ({ paths }: Answer) =>
    paths.map(({ nodes }) => nodes.map(({ id }) => id.replace(/^.*[:/]/, '')).join(' '))

  test('every way of the shortest length is there, in order of its ids, and none that is longer', async () => {
    await loadBundles(
      engine,
      await townWhere({ two: ['a', 'b'], one: ['b', 'a'], three: ['a', 'c'], four: ['c', 'b'] }),
    )
    const answer = await ask('partner:a', 'partner:b')
    expect(answer).toMatchObject({ length: 2, total: 2, truncated: false })
    expect(ways(answer)).toEqual(['a one b', 'a two b'])
    expect(answer.paths[0]?.relations).toEqual(['INVOLVES', 'INVOLVES'])
    // The same ways back, and their order follows the ids on the way.
    expect(ways(await ask('partner:b', 'partner:a'))).toEqual(['b one a', 'b two a'])
  })

  test('a way passes through no type that it has to do without, and may begin and end at one', async () => {
    // All three hang under the programme; by what they do, a meets c only by way of b.
    await writeRaw(
      engine,
      {
        Program: ['program:x'],
        Partner: ['a', 'b', 'c'].map((id) => `partner:${id}`),
        Activity: ids('activity:', 4),
      },
      [
        ...ids('activity:', 4).map((id): RawTie => ['program:x', 'HAS_ACTIVITY', id]),
        ['activity:1', 'INVOLVES', 'partner:a'],
        ['activity:1', 'INVOLVES', 'partner:b'],
        ['activity:2', 'INVOLVES', 'partner:b'],
        ['activity:2', 'INVOLVES', 'partner:c'],
        ['activity:3', 'INVOLVES', 'partner:a'],
        ['activity:4', 'INVOLVES', 'partner:c'],
      ],
    )
    const without = async (from: string, to: string, ...types: string[]) => {
      const { found, first } = await api.query<{ found: Answer; first: Answer['paths'] }>(
        `query ($from: ID!, $to: ID!, $without: [PathNodeType!]) {
          found: shortestPaths(from: $from, to: $to, maxLength: 8, without: $without) {
            length total truncated paths { nodes { id } relations } }
          first: paths(from: $from, to: $to, maxLength: 8, without: $without) { nodes { id } relations } }`,
        { from, to, without: types },
      )
      expect(first).toEqual(found.paths)
      return ways(found)
    }
    const all = ['a 1 b 2 c', 'a 1 x 2 c', 'a 1 x 4 c', 'a 3 x 2 c', 'a 3 x 4 c']
    expect((await without('partner:a', 'partner:c')).sort()).toEqual(all)
    expect(await without('partner:a', 'partner:c', 'PROGRAM')).toEqual(['a 1 b 2 c'])
    expect(await without('partner:a', 'partner:c', 'PARTNER')).toEqual(all.slice(1))
    expect(await without('partner:a', 'partner:c', 'PARTNER', 'PROGRAM')).toEqual([])
    expect(await without('program:x', 'partner:b', 'PROGRAM')).toEqual(['x 1 b', 'x 2 b'])
  })

  test('a way as long as maxLength is found, a longer one is not', async () => {
    // a - one - b - two - c - three - d - four - e
    await writeRaw(
      engine,
      { Partner: ['a', 'b', 'c', 'd', 'e'].map((id) => `partner:${id}`), Activity: ids('activity:', 4) },
      [
        ...['a', 'b', 'c', 'd'].map((id, i): RawTie => [`activity:${i + 1}`, 'INVOLVES', `partner:${id}`]),
        ...['b', 'c', 'd', 'e'].map((id, i): RawTie => [`activity:${i + 1}`, 'INVOLVES', `partner:${id}`]),
      ],
    )
    for (let maxLength = 1; maxLength <= 8; maxLength += 1) {
      for (const [to, length] of Object.entries({ b: 2, c: 4, d: 6, e: 8 })) {
        const found = await ask('partner:a', `partner:${to}`, maxLength)
        expect([found.length, found.total]).toEqual(length <= maxLength ? [length, 1] : [null, 0])
      }
    }
    expect((await ask('partner:a', 'partner:d')).length).toBe(6)
    // Six when nothing is said.
    expect((await ask('partner:a', 'partner:e')).length).toBeNull()
  })

  test('of more than twenty ways the first are given and all are counted', async () => {
    const [near, middle, far] = [ids('activity:a', 10), ids('partner:b', 10), ids('activity:c', 10)]
    await writeRaw(
      engine,
      { Partner: ['partner:from', 'partner:to', ...middle], Activity: [...near, ...far] },
      [
        ...near.map((a): RawTie => [a, 'INVOLVES', 'partner:from']),
        ...near.flatMap((a) => middle.map((b): RawTie => [a, 'INVOLVES', b])),
        ...far.flatMap((c) => middle.map((b): RawTie => [c, 'INVOLVES', b])),
        ...far.map((c): RawTie => [c, 'INVOLVES', 'partner:to']),
      ],
    )
    const answer = await ask('partner:from', 'partner:to')
    expect(answer).toMatchObject({ length: 4, total: 1_000, truncated: true })
    // In order of text, 10 comes after 1.
    const tail = ['c1', 'c10', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']
    expect(ways(answer)).toEqual(['b1', 'b10'].flatMap((b) => tail.map((c) => `from a1 ${b} ${c} to`)))
  })

  test('more ways than a whole number can say are counted as the largest', async () => {
    const layers = Array.from({ length: 7 }, (_none, i) => ids(`${i % 2 ? 'partner' : 'activity'}:${i}-`, 30))
    const between = layers
      .slice(1)
      .flatMap((layer, i): RawTie[] =>
        layer.flatMap((one) =>
          (layers[i] ?? []).map((other): RawTie =>
            i % 2 ? [one, 'INVOLVES', other] : [other, 'INVOLVES', one],
          ),
        ),
      )
    await writeRaw(
      engine,
      {
        Partner: ['partner:from', 'partner:to', ...layers.filter((_l, i) => i % 2).flat()],
        Activity: layers.filter((_l, i) => i % 2 === 0).flat(),
      },
      [
        ...(layers[0] ?? []).map((a): RawTie => [a, 'INVOLVES', 'partner:from']),
        ...between,
        ...(layers[6] ?? []).map((a): RawTie => [a, 'INVOLVES', 'partner:to']),
      ],
    )
    // 30 to the seventh is 22 thousand million.
    expect(await ask('partner:from', 'partner:to', 8)).toMatchObject({
      ...{ length: 8, total: 2 ** 31 - 1, truncated: true },
    })
    expect(api.roundTrips).toBeLessThanOrEqual(9)
  })

  test('relations of two types between the same nodes, or both ways, are ways of their own', async () => {
    await writeRaw(engine, { Activity: ['activity:a', 'activity:b'] }, [
      ['activity:a', 'HAS_PART', 'activity:b'],
      ['activity:a', 'CONTINUES', 'activity:b'],
      ['activity:b', 'CONTINUES', 'activity:a'],
    ])
    const { shortestPaths } = await api.query<{ shortestPaths: unknown }>(
      '{ shortestPaths(from: "activity:a", to: "activity:b") { total paths { steps { relation forward } } } }',
    )
    expect(shortestPaths).toEqual({
      total: 3,
      paths: [
        { steps: [{ relation: 'CONTINUES', forward: true }] },
        { steps: [{ relation: 'CONTINUES', forward: false }] },
        { steps: [{ relation: 'HAS_PART', forward: true }] },
      ],
    })
  })

  test('each step says what it stands on, with every role', async () => {
    const ACTIVITIES = [
      { id: 'thema', kind: 'THEME', label: 'Thema', lines: 3, parent: 'jeugd' },
      {
        ...{ id: 'doen', kind: 'ACTION', label: 'Doen', lines: '5-6', parent: 'thema' },
        ...{ certainty: 'INFERRED', note: 'onder het kopje' },
        documents: [{ document: 'RIS100001', role: 'FUNDS', lines: 6 }],
        partners: [
          { partner: 'ggd-dorp', role: 'uitvoerder', lines: 5 },
          { partner: 'ggd-dorp', role: 'adviseur', certainty: 'INFERRED', note: 'uit de context' },
        ],
      },
    ]
    await loadBundles(
      engine,
      await factsOf({ bundles: { 'verslag.yaml': bundle({ activities: ACTIVITIES }) } }),
    )
    const STEPS =
      'steps { from { id } to { id } relation forward ties { role certainty note evidence { lineStart lineEnd } } }'
    const { up, across } = await api.query<Record<'up' | 'across', unknown>>(`{
      up: shortestPaths(from: "partner:ggd-dorp", to: "activity:dorp/verslag-2023/thema") { total paths { ${STEPS} } }
      across: shortestPaths(from: "policy-document:dorp/RIS100001", to: "partner:ggd-dorp") { total paths { ${STEPS} } }
    }`)
    const DOEN = { id: 'activity:dorp/verslag-2023/doen' }
    const involves = [
      {
        role: 'adviseur',
        certainty: 'INFERRED',
        note: 'uit de context',
        evidence: [{ lineStart: 5, lineEnd: 6 }],
      },
      { role: 'uitvoerder', certainty: 'STATED', note: null, evidence: [{ lineStart: 5, lineEnd: 5 }] },
    ]
    expect(up).toEqual({
      // Two roles, one way.
      total: 1,
      paths: [
        {
          steps: [
            {
              from: { id: 'partner:ggd-dorp' },
              to: DOEN,
              relation: 'INVOLVES',
              forward: false,
              ties: involves,
            },
            {
              ...{
                from: DOEN,
                to: { id: 'activity:dorp/verslag-2023/thema' },
                relation: 'HAS_PART',
                forward: false,
              },
              ties: [
                {
                  ...{ role: null, certainty: 'INFERRED', note: 'onder het kopje' },
                  evidence: [{ lineStart: 5, lineEnd: 6 }],
                },
              ],
            },
          ],
        },
      ],
    })
    expect(across).toMatchObject({
      total: 1,
      paths: [
        {
          steps: [
            {
              ...{ relation: 'REFERS_TO', forward: false },
              ties: [{ role: 'FUNDS', certainty: 'STATED', evidence: [{ lineStart: 6 }] }],
            },
            { relation: 'INVOLVES', forward: true, ties: involves },
          ],
        },
      ],
    })
  })

  test.each([
    ['itself', 'partner:ggd-dorp', 'partner:ggd-dorp', 6, /between two/],
    ['nowhere', 'partner:ggd-dorp', 'partner:x', 6, /"partner:x" is no id of anything in the graph.*search/],
    ['no id at all', 'GGD', 'partner:ggd-dorp', 6, /"GGD" is no id/],
    ['a very long id', 'partner:ggd-dorp', `partner:${'x'.repeat(5_000)}`, 6, /^.{60,150}$/],
    ['a passage', 'partner:ggd-dorp', 'passage:dorp/verslag-2023/5', 6, /in the graph|is a Passage/],
    [
      'a source document',
      'source-document:dorp/verslag-2023',
      'partner:ggd-dorp',
      6,
      /is a SourceDocument.*Program/,
    ],
    ['length 0', 'partner:ggd-dorp', 'program:dorp/zorg', 0, /"maxLength" is 0.*1 to 8/],
    ['length 9', 'partner:ggd-dorp', 'program:dorp/zorg', 9, /1 to 8/],
    ['length -1', 'partner:ggd-dorp', 'program:dorp/zorg', -1, /1 to 8/],
    ['length 1e9', 'partner:ggd-dorp', 'program:dorp/zorg', 1e9, /"maxLength" is 1000000000/],
  ])('a way to %s is refused with what to do', async (_what, from, to, maxLength, remedy) => {
    const activity = { id: 'doen', kind: 'ACTION', label: 'Doen', lines: 5, parent: 'jeugd' }
    const facts = await factsOf({
      bundles: {
        'v.yaml': bundle({
          activities: [{ ...activity, partners: [{ partner: 'ggd-dorp', role: 'bron' }] }],
        }),
      },
    })
    await loadBundles(engine, facts)
    for (const field of ['shortestPaths', 'paths']) {
      const { errors } = await api.execute(
        `query ($from: ID!, $to: ID!, $maxLength: Int) { ${field}(from: $from, to: $to, maxLength: $maxLength) { length } }`,
        { from, to, maxLength },
      )
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(errors?.[0]?.message).toMatch(remedy)
    }
  })
})
