// Small towns, whose networks are worked out by hand.
import { afterEach, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { engines } from '../support/engines.js'
import { apiOn } from '../support/query.js'
import { townWhere } from './town.js'

interface Network {
  readonly nodes: readonly { partnerId: string; degree: number; betweenness: number }[]
  readonly links: readonly { sourceId: string; targetId: string; weight: number }[]
}

const short = (id: string) => id.slice('partner:'.length)

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  afterEach(() => engine.close())

  /** Asks the network of a town; `more` says which fields beside nodes and links. */
  async function networkOf(town: Parameters<typeof townWhere>, args = '', more = '') {
    engine = await open()
    await loadBundles(engine, await townWhere(...town))
    const api = await apiOn(engine)
    const ask = async (filter: string, fields = '') => {
      const { partnerNetwork } = await api.query<{ partnerNetwork: Network & Record<string, unknown> }>(
        `{ partnerNetwork${filter} { nodes { partnerId degree betweenness } links { sourceId targetId weight together alongside certain } ${fields} } }`,
      )
      return partnerNetwork
    }
    return { ask, network: await ask(args, more) }
  }
  const names = ({ nodes }: Network) => nodes.map(({ partnerId }) => short(partnerId))
  const pairs = ({ links }: Network) =>
    links.map(({ sourceId, targetId, weight }) => `${short(sourceId)}-${short(targetId)} ${weight}`)

  // a - b - c - d, and d - e - f - d: a path that ends in a triangle.
  const PATH_AND_TRIANGLE = { one: ['a', 'b'], two: ['b', 'c'], three: ['c', 'd'], four: ['d', 'e', 'f'] }

  test('betweenness counts the pairs whose shortest way passes through, over all pairs of others', async () => {
    const { network } = await networkOf([PATH_AND_TRIANGLE])
    // b: a with c, d, e, f. c: a, b with d, e, f. d: a, b, c with e, f. Of 5 others there are 10 pairs.
    const between = new Map(
      network.nodes.map(({ partnerId, betweenness }) => [short(partnerId), betweenness]),
    )
    for (const [id, tenths] of Object.entries({ a: 0, b: 4, c: 6, d: 6, e: 0, f: 0 }))
      expect(between.get(id), id).toBeCloseTo(tenths / 10, 12)
  })

  test('two equally short ways share a pair', async () => {
    const { network } = await networkOf([
      { one: ['a', 'b'], two: ['b', 'c'], three: ['c', 'd'], four: ['d', 'a'] },
    ])
    // Each of the four lies on one of two ways of one pair out of three.
    for (const { betweenness } of network.nodes) expect(betweenness).toBeCloseTo(1 / 6, 12)
  })

  test('betweenness does not ask how heavy a link is', async () => {
    const { network } = await networkOf([
      { one: ['a', 'b'], two: ['a', 'b'], three: ['b', 'c'], four: ['c', 'a'], five: ['c', 'd'] },
    ])
    const between = new Map(
      network.nodes.map(({ partnerId, betweenness }) => [short(partnerId), betweenness]),
    )
    expect([between.get('a'), between.get('b'), between.get('c'), between.get('d')]).toEqual([0, 0, 2 / 3, 0])
  })

  test('order, size, density, components and degrees', async () => {
    const { network } = await networkOf(
      [{ ...PATH_AND_TRIANGLE, five: ['a', 'b'], six: ['g', 'h'], seven: ['i'] }],
      '',
      'order size density components all: nodes { partnerId degree weightedDegree activityCount }',
    )
    expect(network).toMatchObject({ order: 9, size: 7, components: 3 })
    expect(network['density']).toBeCloseTo(7 / 36, 12)
    expect(network['all']).toEqual(
      [
        ['d', 3, 3, 2],
        ['b', 2, 3, 3],
        ['c', 2, 2, 2],
        ['e', 2, 2, 1],
        ['f', 2, 2, 1],
        ['a', 1, 2, 2],
        ['g', 1, 1, 1],
        ['h', 1, 1, 1],
        ['i', 0, 0, 1],
      ].map(([id, degree, weightedDegree, activityCount]) => ({
        partnerId: `partner:${id}`,
        degree,
        weightedDegree,
        activityCount,
      })),
    )
  })

  test('two triangles with a bridge are two communities', async () => {
    const { network } = await networkOf(
      [{ one: ['a', 'b', 'c'], two: ['d', 'e', 'f', 'g'], three: ['c', 'd'], four: ['h'] }],
      '',
      'modularity communities { number size members { partnerId community } }',
    )
    const communities = network['communities'] as {
      number: number
      members: { partnerId: string; community: number }[]
    }[]
    // The largest has number 1; a partner alone is a community by itself.
    expect(communities.map(({ members }) => members.map(({ partnerId }) => short(partnerId)))).toEqual([
      ['d', 'e', 'f', 'g'],
      ['c', 'a', 'b'],
      ['h'],
    ])
    expect(communities.map(({ number }) => number)).toEqual([1, 2, 3])
    for (const { number, members } of communities)
      expect(members.map(({ community }) => community)).toEqual(members.map(() => number))
    // Links inside 6 and 3 of 10; ends 13 and 7 of 20.
    expect(network['modularity']).toBeCloseTo(6 / 10 - (13 / 20) ** 2 + 3 / 10 - (7 / 20) ** 2, 12)
  })

  test('without links there is no modularity, and everybody is a community', async () => {
    const { network } = await networkOf([{ one: ['a'], two: ['b'] }], '', 'modularity density components')
    expect(network).toMatchObject({ modularity: null, density: 0, components: 2, links: [] })
    expect(names(network)).toEqual(['a', 'b'])
  })

  const ROLES = {
    cooperating: ['a', 'b'],
    executing: ['a:uitvoerder', 'b:uitvoerder'],
    mixed: ['a', 'b:opdrachtnemer?'],
    paying: ['a', 'b:financier'],
    naming: ['a:genoemd?', 'b:genoemd'],
  }

  test('working together is kept apart from working alongside and from being named together', async () => {
    const { ask, network } = await networkOf([ROLES])
    // Two cooperate; an inferred contractor joins a cooperation.
    const [link] = network.links
    expect(link).toMatchObject({ weight: 5, together: 2, alongside: 1, certain: 3 })
    const alongside = await ask(
      '(tie: ALONGSIDE)',
      'method { tie } activities: links { activities { label } }',
    )
    expect(alongside.links[0]).toMatchObject({ weight: 3, together: 2, alongside: 1, certain: 2 })
    expect(alongside).toMatchObject({
      method: { tie: 'ALONGSIDE' },
      activities: [{ activities: [{ label: 'cooperating' }, { label: 'executing' }, { label: 'mixed' }] }],
    })
    expect((await ask('(tie: TOGETHER)')).links[0]).toMatchObject({
      ...{ weight: 2, together: 2, alongside: 0, certain: 1 },
    })
    expect((await ask('(tie: TOGETHER, minWeight: 3)')).links).toEqual([])
    expect((await ask('(tie: TOGETHER, certainty: STATED)')).links[0]).toMatchObject({
      weight: 1,
      certain: 1,
    })
  })

  test('of several roles in one activity the one that says most counts, and the activity counts once', async () => {
    const { network } = await networkOf(
      [{ one: ['a:financier', 'a:samenwerking', 'b:genoemd', 'b:uitvoerder?'] }],
      '',
      'nodes { activityCount } links { involvements { partnerId role } } involvements { role }',
    )
    expect(network.links).toEqual([
      {
        ...{ sourceId: 'partner:a', targetId: 'partner:b', weight: 1, together: 1, alongside: 0, certain: 1 },
        involvements: [
          { partnerId: 'partner:a', role: 'financier' },
          { partnerId: 'partner:a', role: 'samenwerking' },
          { partnerId: 'partner:b', role: 'genoemd' },
          { partnerId: 'partner:b', role: 'uitvoerder' },
        ],
      },
    ])
    expect(network.nodes).toMatchObject([{ activityCount: 1 }, { activityCount: 1 }])
    expect(network['involvements']).toHaveLength(4)
  })

  test('a pair that works together by inference alone is not certain of it', async () => {
    // Both are stated to be there; that b works is inferred.
    const { ask } = await networkOf([{ one: ['a', 'b:genoemd', 'b:uitvoerder?'] }])
    expect((await ask('')).links[0]).toMatchObject({ together: 1, certain: 1 })
    expect((await ask('(tie: TOGETHER)')).links[0]).toMatchObject({ together: 1, certain: 0 })
  })

  test('a kind or role keeps only pairs of which both ends have it', async () => {
    const { ask } = await networkOf([
      { one: ['a', 'b', 'c:uitvoerder'], two: ['b:uitvoerder', 'c:uitvoerder'] },
      { a: 'GGD', b: 'zorgaanbieder', c: 'zorgaanbieder' },
    ])
    expect(pairs(await ask(''))).toEqual(['b-c 2', 'a-b 1', 'a-c 1'])
    const carers = await ask('(kind: "zorgaanbieder")')
    expect([names(carers), pairs(carers)]).toEqual([['b', 'c'], ['b-c 2']])
    expect(pairs(await ask('(role: "samenwerking")'))).toEqual(['a-b 1'])
    expect(pairs(await ask('(kind: "zorgaanbieder", role: "uitvoerder")'))).toEqual(['b-c 1'])
    // Around one partner it is the others that are of the kind.
    expect(pairs(await ask('(kind: "Zorgaanbieder", around: "partner:a")'))).toEqual([
      'b-c 2',
      'a-b 1',
      'a-c 1',
    ])
  })

  test('the network around a partner has its neighbours and the links among them', async () => {
    const { ask, network } = await networkOf(
      [PATH_AND_TRIANGLE],
      '(around: "partner:d")',
      'involvements { partnerId }',
    )
    expect(pairs(network)).toEqual(['c-d 1', 'd-e 1', 'd-f 1', 'e-f 1'])
    // c is there with all its ties, also those that lead out of the circle.
    expect(
      (network['involvements'] as { partnerId: string }[]).map(({ partnerId }) => short(partnerId)),
    ).toEqual([...['c', 'c', 'd', 'd', 'e', 'f']])
    // Of the circle itself: between c and e or f, out of three pairs of others.
    expect(network.nodes[0]).toEqual({ partnerId: 'partner:d', degree: 3, betweenness: 2 / 3 })
    expect(pairs(await ask('(around: "partner:a")'))).toEqual(['a-b 1'])
    expect(pairs(await ask('(around: "partner:a", distance: 2)'))).toEqual(['a-b 1', 'b-c 1'])
    expect(pairs(await ask('(around: "partner:b", distance: 2)'))).toEqual(['a-b 1', 'b-c 1', 'c-d 1'])
  })

  test('a circle is drawn along the links that pass the filter', async () => {
    const { ask } = await networkOf([
      { one: ['a', 'b'], two: ['a', 'b'], three: ['b', 'c'], four: ['b', 'c:genoemd'], five: ['c', 'd'] },
    ])
    expect(pairs(await ask('(around: "partner:a", distance: 2, minWeight: 2)'))).toEqual(['a-b 2', 'b-c 2'])
    expect(pairs(await ask('(around: "partner:a", distance: 2, minWeight: 2, tie: TOGETHER)'))).toEqual([
      'a-b 2',
    ])
    // Whoever meets nobody is there alone.
    const alone = await ask('(around: "partner:d", minWeight: 2)', 'order density components modularity')
    expect(alone).toMatchObject({ order: 1, density: 0, components: 1, modularity: null, links: [] })
    expect(names(alone)).toEqual(['d'])
  })

  test('partners without a link are there unless pairs must be strong, or as asked', async () => {
    const { ask } = await networkOf([{ one: ['a', 'b'], two: ['a', 'b'], three: ['b', 'c'], four: ['d'] }])
    expect(names(await ask(''))).toEqual(['b', 'a', 'c', 'd'])
    expect(names(await ask('(unlinked: false)'))).toEqual(['b', 'a', 'c'])
    expect(names(await ask('(minWeight: 2)'))).toEqual(['a', 'b'])
    expect(names(await ask('(minWeight: 2, unlinked: true)'))).toEqual(['a', 'b', 'c', 'd'])
  })

  test.each([
    ['kind: "zorgaanbider"', /"kind" is "zorgaanbider"; it is one of: .*zorgaanbieder/, 'kind'],
    ['role: "uitvoering"', /"role" is "uitvoering"; it is one of: .*uitvoerder/, 'role'],
    ['around: "partner:niemand"', /"partner:niemand" is no id of a Partner/, 'around'],
    ['around: "program:dorp/zorg"', /no id of a Partner/, 'around'],
    ['distance: 1', /Give its id in "around"/, undefined],
    ['around: "partner:a", distance: 3', /"distance" is 3; it is 1 .* or 2/, 'distance'],
    ['around: "partner:a", distance: 0', /"distance" is 0/, 'distance'],
    ['minWeight: 0', /at least 1 activity/, 'minWeight'],
  ])('%s is refused with what to do', async (filter, remedy, argument) => {
    engine = await open()
    await loadBundles(engine, await townWhere({ one: ['a', 'b'] }))
    const { errors } = await (await apiOn(engine)).execute(`{ partnerNetwork(${filter}) { order } }`)
    expect(errors?.[0]?.message).toMatch(remedy)
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      ...(argument === undefined ? {} : { argument }),
    })
  })
})
