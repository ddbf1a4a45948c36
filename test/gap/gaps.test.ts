// Answers worked out from the documents: the numbers are lines of their texts.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { moneyInYaml, waysInYaml } from '../trace/walk.js'
import { allGaps, gapsOn, nameOf } from './operation.js'

const CARE = 'den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const SERVICES = 'den-haag/stadsdelen-integratie-en-dienstverlening'
const PROGRAMS = [CARE, SERVICES, 'zoetermeer/samen-leven-en-ondersteunen', 'haarlemmermeer/zorg-en-werk']

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const gaps = (filter: Record<string, unknown>) => gapsOn(real.api, filter)

  test('money without policy: the rows of the report on city districts', async () => {
    const { nodes } = await gaps({ kind: 'MONEY_WITHOUT_POLICY', program: `program:${SERVICES}` })
    expect(nodes.map((gap) => [nameOf(gap), gap.reason, gap.certainty, gap.evidence[0]?.lineStart])).toEqual([
      // No heading of the text bears these names alone: they stand in the table only.
      ['baten-secretarieleges', 'NO_ACTIVITY_OF_YEAR', 'INFERRED', 49],
      ['anti-discriminatie-voorzieningen', 'NO_ACTIVITY_OF_YEAR', 'INFERRED', 67],
      ['volwasseneneducatie-inburgering', 'NO_ACTIVITY_OF_YEAR', 'INFERRED', 85],
      // The chapter from line 435 on names no document at all.
      ['asielzoekers-en-vluchtelingenbeleid', 'CITES_NOTHING', 'STATED', 121],
      ['straatcoaches-hotspots', 'CITES_NOTHING', 'STATED', 401],
    ])
  })

  test('money without policy: years in the table of a budget that no document in the graph is about', async () => {
    const { nodes, totalCount } = await gaps({ kind: 'MONEY_WITHOUT_POLICY', year: 2029 })
    expect(totalCount).toBe(6)
    for (const { reason, lookedAt, message } of nodes) {
      expect(reason).toBe('NO_DOCUMENT_OF_YEAR')
      expect(message).toMatch(/geen document over dat jaar/)
      expect(lookedAt.map(({ id }) => id)).toEqual([
        'source-document:den-haag/begroting-2026-zwjv',
        'source-document:den-haag/jaarverslag-2023-zwjv',
      ])
    }
  })

  test('money without policy is just the money that no way of a trace ends in', async () => {
    const reached = new Set(
      PROGRAMS.flatMap(waysInYaml).map((way) => {
        const [, , , holder, year] = way.split(' | ')
        return `${holder} | ${year}`
      }),
    )
    const missed = (await allGaps(real.api, { kind: 'MONEY_WITHOUT_POLICY' })).map(
      ({ node, year }) => `${node.id} | ${year}`,
    )
    expect(missed.filter((one) => reached.has(one))).toEqual([])
    expect([...reached, ...missed].sort()).toEqual([...moneyInYaml()].sort())
  })

  test('policy without money: Haarlemmermeer prints none, and one decision of The Hague is of 2022', async () => {
    const { nodes } = await gaps({ kind: 'POLICY_WITHOUT_MONEY' })
    expect(nodes.map((gap) => [nameOf(gap), gap.reason, gap.year, gap.evidence[0]?.lineStart])).toEqual([
      ['raadsmededeling-concept-participatiegids', 'MONEY_OF_OTHER_YEARS', 2022, 334],
      ['11166782', 'NO_MONEY_PRINTED', 2024, 19],
      ['duurzame-aanpak-wachttijden', 'NO_MONEY_PRINTED', 2024, 19],
      ['jeugdwet', 'NO_MONEY_PRINTED', 2024, 13],
      ['wmo', 'NO_MONEY_PRINTED', 2024, 13],
      ['wvggz', 'NO_MONEY_PRINTED', 2024, 6],
    ])
    expect((await gaps({ kind: 'POLICY_WITHOUT_ACTIVITY' })).totalCount).toBe(0)
  })

  test('indicators without a value: none in Zoetermeer, two in Haarlemmermeer, one of them said to be met', async () => {
    // Every one of the sixteen tables of Zoetermeer has a realisation for 2023.
    expect((await gaps({ kind: 'INDICATOR_WITHOUT_VALUE', municipality: 'zoetermeer' })).totalCount).toBe(0)
    const { nodes } = await gaps({ kind: 'INDICATOR_WITHOUT_VALUE', municipality: 'GM0394' })
    expect(nodes.map((gap) => [nameOf(gap), gap.reason, gap.year, gap.evidence[0]?.lineStart])).toEqual([
      ['afname-agressie-de-ster', 'NOT_PRINTED', 2024, 19],
      ['jongeren-met-delict-voor-de-rechter', 'SAYS_NONE', 2024, 40],
    ])
    expect(nodes[0]?.message).toMatch(/wel oordeelt het dat het doel gehaald is/)
    expect(nodes[1]?.message).toMatch(/"n\/b"/)
  })

  test('indicators without a value: what the reports of 2023 leave out, and what the budget of 2026 still looks forward to', async () => {
    const printed = await gaps({ kind: 'INDICATOR_WITHOUT_VALUE', year: 2023 })
    expect(printed.nodes.map((gap) => [nameOf(gap), gap.reason, gap.evidence[0]?.lineStart])).toEqual([
      ['klachten-binnen-termijn', 'NOT_PRINTED', 245],
      ['koppeling-vaste-jeugdbeschermer', 'NOT_PRINTED', 352],
      ['duurzame-opvang-asielzoekers', 'NOT_PRINTED', 431],
      ['duurzame-opvang-ontheemden', 'NOT_PRINTED', 431],
    ])
    const ahead = await gaps({ kind: 'INDICATOR_WITHOUT_VALUE', reason: 'NO_REPORT_OF_YEAR' })
    expect(ahead.nodes.map((gap) => [gap.evidence[0]?.lineStart, gap.year])).toEqual([
      [21, 2026],
      [90, 2026],
      [90, 2027],
      [90, 2028],
      [90, 2029],
      [90, 2025],
      [90, 2026],
      [221, 2030],
      [232, 2028],
      [243, 2026],
      [243, 2028],
      [270, 2028],
      [312, 2040],
      [402, 2026],
      [402, 2026],
    ])
  })

  test('promises without a report: all, for no report of a year that was promised for is in the graph', async () => {
    const { totalCount, facets } = await gaps({ kind: 'PROMISE_WITHOUT_REPORT' })
    // The Hague: 173 for 2026, two for 2025 and one for 2027 in the budget; twenty for 2024 and one for 2025, and eleven for
    // 2024, in the two reports. Zoetermeer: two for 2024 and one for 2025. Haarlemmermeer: one for 2025.
    expect(totalCount).toBe(173 + 2 + 1 + 20 + 1 + 11 + 2 + 1 + 1)
    expect(facets.find(({ name }) => name === 'year')?.values).toEqual([
      { value: '2026', label: '2026', count: 173 },
      { value: '2024', label: '2024', count: 33 },
      { value: '2025', label: '2025', count: 5 },
      { value: '2027', label: '2027', count: 1 },
    ])
    expect(facets.find(({ name }) => name === 'reason')?.values).toEqual([
      { value: 'NO_REPORT_OF_YEAR', label: 'geen verslag over dat jaar in de graaf', count: 212 },
    ])
    // A later plan that carries a promise on is no report of it (line 356 of the report, line 276 of the budget).
    const { nodes } = await gaps({ kind: 'PROMISE_WITHOUT_REPORT', program: `program:${CARE}`, year: 2025 })
    expect(nodes.map((gap) => [nameOf(gap), gap.evidence[0]?.lineStart])).toEqual([
      ['proeftuin-kind-en-gezinsbescherming-looptijd', 356],
      ['lokale-aanpak-en-regiovisie-naar-de-raad', 113],
      ['proeftuin-afgesloten', 276],
    ])
  })

  test('facets count under the other arguments, and pages give every gap once', async () => {
    const { facets, totalCount } = await gaps({ municipality: 'haarlemmermeer', year: 2024 })
    expect(totalCount).toBe(5 + 2)
    expect(
      facets.map(({ name, values }) => [name, values.map(({ value, count }) => [value, count])]),
    ).toEqual([
      [
        'kind',
        [
          ['POLICY_WITHOUT_MONEY', 5],
          ['INDICATOR_WITHOUT_VALUE', 2],
        ],
      ],
      [
        'municipality',
        expect.arrayContaining([
          ['GM0394', 7],
          ['GM0637', 2],
        ]),
      ],
      // The one promise is for 2025.
      [
        'year',
        [
          ['2024', 7],
          ['2025', 1],
        ],
      ],
      [
        'reason',
        [
          ['NO_MONEY_PRINTED', 5],
          ['NOT_PRINTED', 1],
          ['SAYS_NONE', 1],
        ],
      ],
    ])
    const whole = await allGaps(real.api)
    const paged = await allGaps(real.api, { first: 37 })
    expect(paged).toEqual(whole)
    expect(whole).toHaveLength((await gaps({})).totalCount)
    expect(new Set(whole.map(({ kind, node, year }) => `${kind} ${node.id} ${year}`)).size).toBe(whole.length)
  })

  test('a page and its counts take one round trip, what the page shows another', async () => {
    await gaps({ first: 20 })
    expect(real.api.roundTrips).toBe(2)
  })

  test.each([
    [{ municipality: 'nergens' }, /There is no municipality "nergens"/],
    [{ program: 'program:nergens/iets' }, /is no id of a Program/],
    [{ first: 0 }, /a page has 1 to 100 items/],
    [{ after: 'onzin' }, /is no cursor of ours/],
  ])('%j is refused with what to do', async (filter, message) => {
    const { errors } = await real.api.execute(
      'query ($municipality: String, $program: ID, $first: Int, $after: String) { gaps(municipality: $municipality, program: $program, first: $first, after: $after) { nodes { kind } } }',
      filter,
    )
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
