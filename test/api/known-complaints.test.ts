// What users of @neo4j/graphql reported, by the number of its issue, each asked of this API.
import { beforeAll, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { createReader } from '../../src/graph/reader.js'
import { activities as listActivities } from '../../src/activity/list.js'
import { compileSeeds } from '../../src/bundle/compile.js'
import { Bundle, Municipality, Partner, PolicyDocument, Program } from '../../src/bundle/schema.js'
import type { GraphEngine, Statement } from '../../src/graph/engine.js'
import { engines } from '../support/engines.js'
import { apiOn, type TestApi } from '../support/query.js'
import { bundle, TOWN } from '../support/seeds.js'

/** Enough neighbours that whoever reads them all is found out. */
const MANY = 10_000

/** Every action involves the one partner, and every tenth cites the one document; the theme has nothing. */
function manyNeighbours() {
  const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]))
  return compileSeeds({
    registers: {
      municipalities: byId(TOWN.municipalities.map((item) => Municipality.parse(item))),
      programs: byId(TOWN.programs.map((item) => Program.parse(item))),
      partners: byId(TOWN.partners.map((item) => Partner.parse(item))),
      policyDocuments: byId(TOWN.policyDocuments.map((item) => PolicyDocument.parse(item))),
      placeOf: (register) => register,
    },
    bundles: [{ path: 'verslag.yaml', bundle: Bundle.parse(bundle({ activities })), lineOf: () => 1 }],
  })
}

const activities = [
  { id: 'leeg', kind: 'THEME', label: 'Leeg', lines: 1 },
  ...Array.from({ length: MANY }, (_none, index) => ({
    id: `actie-${index}`,
    kind: 'ACTION',
    label: `Actie ${(index * 7_919) % MANY}`,
    lines: 2,
    partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }],
    documents: index % 10 === 0 ? [{ document: 'RIS100001', role: 'FRAMES' }] : [],
  })),
]

interface Page {
  readonly activities: {
    readonly nodes: { readonly label: string }[]
    readonly pageInfo: { readonly endCursor: string }
  }
}

describe.each(engines)('on $name', ({ open }) => {
  let api: TestApi
  let sent: { statement: Statement; rows: number }[]
  let engine: GraphEngine

  beforeAll(async () => {
    const inner = await open()
    await loadBundles(inner, manyNeighbours())
    engine = {
      ...inner,
      kind: inner.kind,
      write: (work) => inner.write(work),
      ping: () => inner.ping(),
      close: () => inner.close(),
      read: async (statements, timeoutMs) => {
        const answers = await inner.read(statements, timeoutMs)
        sent.push(...statements.map((statement, index) => ({ statement, rows: answers[index]?.length ?? 0 })))
        return answers
      },
    }
    api = await apiOn(engine)
    return () => inner.close()
  }, 300_000)

  const ask = async <T>(operation: string, variables = {}): Promise<T> => {
    sent = []
    return api.query<T>(operation, variables)
  }
  const rowsRead = () => sent.reduce((sum, { rows }) => sum + rows, 0)
  const PARTNER = 'node(id: "partner:ggd-dorp") { ... on Partner'

  test('#332, #1686: totalCount can be all that is asked, at the root and below a node', async () => {
    expect(
      await ask('{ activities { totalCount } partners { totalCount } programs { totalCount } }'),
    ).toEqual({
      activities: { totalCount: MANY + 2 },
      partners: { totalCount: 1 },
      programs: { totalCount: 1 },
    })
    expect(await ask(`{ ${PARTNER} { activities { totalCount } } } }`)).toEqual({
      node: { activities: { totalCount: MANY } },
    })
  })

  test('#6115: for a total no item is read, and for a list that is not filtered none is looked at', async () => {
    await ask('{ activities { totalCount } }')
    const counting = sent.filter(({ statement }) => statement.cypher.includes('(n:Activity)'))
    expect(counting.map(({ statement }) => statement.cypher.replace(/\s+/g, ' ').trim())).toEqual([
      'MATCH (n:Activity) RETURN count(n) AS total',
    ])
    await ask(
      `{ activities(text: "actie") { totalCount } ${PARTNER} { activities(year: 2023) { totalCount } } } }`,
    )
    expect(sent.some(({ statement }) => statement.cypher.includes('LIMIT'))).toBe(false)
    // A count each, the partner, and the looks at the version.
    expect(rowsRead()).toBeLessThanOrEqual(8)
  })

  test('#1273: order, first and after hold at the root, with totalCount and hasNextPage beside them', async () => {
    const { list } = await ask<{
      list: { totalCount: number; nodes: { label: string }[]; pageInfo: object }
    }>(
      '{ list: activities(kind: ACTION, first: 3, orderBy: { field: NAME }) { totalCount nodes { label } pageInfo { hasNextPage } } }',
    )
    // As a dictionary has them: by characters, not by number.
    expect(list).toEqual({
      totalCount: MANY,
      nodes: [{ label: 'Actie 0' }, { label: 'Actie 1' }, { label: 'Actie 10' }],
      pageInfo: { hasNextPage: true },
    })
  })

  test('#780: an order by a field that is not asked', async () => {
    const { list } = await ask<{ list: { nodes: { year: number }[] } }>(
      '{ list: activities(kind: ACTION, first: 2, orderBy: { field: NAME, direction: DESC }) { nodes { year } } }',
    )
    expect(list.nodes).toEqual([{ year: 2023 }, { year: 2023 }])
  })

  test('#2262: an ordered list below a node that has nothing leaves the node where it is', async () => {
    const theme = 'activity:dorp/verslag-2023/leeg'
    expect(
      await ask(`{
        node(id: "${theme}") { id ... on Activity { policyDocuments { edges { role } } partners { totalCount edges { role } } } }
        policyDocuments { nodes { id activities(year: 1999, orderBy: { field: NAME, direction: DESC }) { edges { role } pageInfo { hasNextPage endCursor } } } }
      }`),
    ).toEqual({
      node: { id: theme, policyDocuments: { edges: [] }, partners: { totalCount: 0, edges: [] } },
      policyDocuments: {
        nodes: [
          {
            id: 'policy-document:dorp/RIS100001',
            activities: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
          },
        ],
      },
    })
  })

  test('#2437: first and after work below a node, in the order asked', async () => {
    const labels: string[] = []
    let after: string | null = null
    for (let page = 0; page < 3; page += 1) {
      const { node }: { node: Page } = await ask<{ node: Page }>(
        `query ($after: String) { ${PARTNER} { activities(first: 2, after: $after, orderBy: { field: NAME, direction: DESC }) { nodes { label } pageInfo { endCursor } } } } }`,
        { after },
      )
      labels.push(...node.activities.nodes.map(({ label }) => label))
      after = node.activities.pageInfo.endCursor
    }
    expect(labels).toEqual([9999, 9998, 9997, 9996, 9995, 9994].map((number) => `Actie ${number}`))
  })

  test('the first page of a node with ten thousand neighbours reads that page, in one round trip for its level', async () => {
    const { node } = await ask<{ node: { activities: { totalCount: number; edges: unknown[] } } }>(
      `{ ${PARTNER} { activities(first: 10, orderBy: { field: YEAR, direction: DESC }) { totalCount edges { role node { label } } } } } }`,
    )
    expect(node.activities).toMatchObject({ totalCount: MANY })
    expect(node.activities.edges).toHaveLength(10)
    expect(api.roundTrips).toBe(2)
    // One more than the page tells whether there is another; then the count, the partner and the looks at the version.
    expect(rowsRead()).toBeLessThanOrEqual(11 + 6)
  })

  test('every facet of a list of ten thousand comes in its own round trip, a hundred values of each at most', async () => {
    const { list } = await ask<{ list: { facets: { values: { count: number }[] }[] } }>(
      '{ list: activities(first: 1) { totalCount nodes { id } facets { name values { value count } } } }',
    )
    expect(api.roundTrips).toBe(1)
    for (const { values } of list.facets) expect(values.length).toBeLessThanOrEqual(100)
    expect(rowsRead()).toBeLessThan(50)
  })

  test('what nobody asks is not counted', async () => {
    sent = []
    const reader = createReader(engine, 20_000)
    await listActivities(reader, { first: 1 }).nodes()
    expect(sent.filter(({ statement }) => /count\(/.test(statement.cypher))).toEqual([])
  })
})
