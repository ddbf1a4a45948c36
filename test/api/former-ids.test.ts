import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { action } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { apiOn, type TestApi } from '../support/query.js'
import { bundle, factsOf, TOWN } from '../support/seeds.js'

/** A town whose partner was two, whose document had another number and whose programme another name. */
const town = (formerIds: readonly string[] = ['ggd', 'jeugdgezondheid']) =>
  factsOf({
    partners: [{ ...TOWN.partners[0], formerIds }],
    policyDocuments: [{ id: 'dorp/RIS100001', formerIds: ['dorp/zorgnota'] }],
    programs: [{ ...TOWN.programs[0], formerIds: ['dorp/welzijn'] }],
    bundles: {
      'verslag.yaml': bundle({
        activities: [
          action({
            partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }],
            documents: [{ document: 'RIS100001', role: 'FRAMES' }],
          }),
        ],
      }),
    },
  })

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  let api: TestApi
  beforeEach(async () => {
    engine = await open()
    await loadBundles(engine, await town())
    api = await apiOn(engine)
  })
  afterEach(() => engine.close())

  test('a former id leads to the present node, under its present id', async () => {
    expect(
      await api.query(`{
        one: node(id: "partner:jeugdgezondheid") { id ... on Partner { name } }
        row: node(id: "activity:dorp/welzijn/jeugd") { id }
        many: nodes(ids: ["partner:ggd", "partner:ggd-dorp", "partner:nobody", "policy-document:dorp/zorgnota"]) { id }
      }`),
    ).toEqual({
      one: { id: 'partner:ggd-dorp', name: 'GGD Dorp' },
      row: { id: 'activity:dorp/zorg/jeugd' },
      many: [
        { id: 'partner:ggd-dorp' },
        { id: 'partner:ggd-dorp' },
        null,
        { id: 'policy-document:dorp/RIS100001' },
      ],
    })
  })

  test('a former id does as an argument of a list, a trace and a path', async () => {
    const ask = (partner: string, program: string, document: string) =>
      api.query(`{
        activities(partner: "${partner}", program: "${program}") { totalCount nodes { id } }
        fundingTrace(from: "${document}") { paths { nodes { id } } }
        paths(from: "${partner}", to: "${document}") { length }
      }`)
    const byPresent = await ask('partner:ggd-dorp', 'program:dorp/zorg', 'policy-document:dorp/RIS100001')
    expect(byPresent).toMatchObject({ activities: { totalCount: 1 }, paths: [{ length: 2 }] })
    expect(await ask('partner:ggd', 'program:dorp/welzijn', 'policy-document:dorp/zorgnota')).toEqual(
      byPresent,
    )
  })

  test('a former id of another kind is refused as any other id of that kind', async () => {
    const { errors } = await api.execute('{ activities(program: "partner:ggd") { totalCount } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('a present id costs no round trip more, a former one a single one', async () => {
    const trips = async (id: string) => {
      await api.query(`{ node(id: "${id}") { id } }`)
      return api.roundTrips
    }
    expect(await trips('partner:ggd-dorp')).toBe(1)
    expect(await trips('partner:ggd')).toBe(2)
  })

  test('where a former id leads is no node of its own', async () => {
    expect(await api.query('{ node(id: "former-id:partner:ggd") { id } }')).toEqual({ node: null })
    const { sourceDocuments } = await api.query<{
      sourceDocuments: { coverage: { counts: { kind: string }[] } }[]
    }>('{ sourceDocuments { coverage { counts { kind total } } } }')
    expect(sourceDocuments[0]?.coverage.counts.map(({ kind }) => kind)).not.toContain('FormerId')
  })

  test('a former id that is taken back leads nowhere', async () => {
    await loadBundles(engine, await town(['ggd']))
    expect(
      await api.query('{ a: node(id: "partner:jeugdgezondheid") { id } b: node(id: "partner:ggd") { id } }'),
    ).toEqual({ a: null, b: { id: 'partner:ggd-dorp' } })
  })
})
