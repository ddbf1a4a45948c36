// What the documents promised and reported, as a reader finds it in their tables and bullets.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const ZORG = 'den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const STADSDELEN = 'den-haag/stadsdelen-integratie-en-dienstverlening'
const JEUGDHULP = `activity:${ZORG}/jeugdhulp`
const BUDGET_2026 = 'source-document:den-haag/begroting-2026-zwjv'
const REPORT_2023 = 'source-document:den-haag/jaarverslag-2023-zwjv'

interface Amount {
  line: { id: string; printed: string; favourable: boolean | null; evidence: { lineStart: number }[] }
  alsoPrinted: { id: string; printed: string; evidence: { lineStart: number }[] }[]
  contradicted: boolean
}
interface Money {
  direction: string
  part: string
  label: string | null
  budget: Amount | null
  actual: Amount | null
  printedDifference: Amount | null
  computedDifference: number | null
}
interface Page {
  totalCount: number
  nodes: { id: string; label: string; phase: string; results: { value: number; unit: string }[] }[]
}
interface Year {
  year: number
  sources: { kind: string; year: number; status: string; document: { id: string } | null }[]
  planned: Page
  reported: Page
  unplaced: Page | null
  matched: { earlier: { id: string }; later: { id: string }; certainty: string }[]
  money: Money[]
}

const AMOUNT = `{ line { id printed favourable evidence { lineStart } } alsoPrinted { id printed evidence { lineStart } } contradicted }`
const MONEY = `money { direction part label budget ${AMOUNT} actual ${AMOUNT} printedDifference ${AMOUNT} computedDifference }`
const PAGE = `{ totalCount nodes { id label phase results { value unit } } }`
const ACTIONS = `planned(first: 50) ${PAGE} reported(first: 50) ${PAGE} unplaced(first: 1) ${PAGE}
  matched { earlier { id } later { id } certainty }`

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const ask = async (of: string, fields: string, years?: number[]): Promise<Year[]> => {
    const { promisedAndReported } = await real.api.query<{ promisedAndReported: { years: Year[] } }>(
      `query ($of: ID!, $years: [Int!]) { promisedAndReported(of: $of, years: $years) { years { year ${fields} } } }`,
      { of, years },
    )
    return promisedAndReported.years
  }

  // The table of the annual report: saldo begroting, lasten, baten, saldo, resultaat. The last column is worked out by hand:
  // what the saldo is better (+) or worse (-) than in the budget. It is not what is printed where that was rounded.
  test.each([
    [`activity:${ZORG}/sociale-basis`, '59.484 N', '61.847', '6.713', '55.134 N', '4.350 V', 4_350],
    [
      `activity:${ZORG}/bescherming-jeugd-en-gezin-en-maatschappelijke-opvang`,
      ...['164.264 N', '195.392', '30.120', '165.271 N', '1.007 N'],
      -1_007,
    ],
    [
      `activity:${ZORG}/gespecialiseerde-zorg-en-ondersteuning`,
      ...['178.281 N', '163.031', '1.878', '161.153 N', '17.129 V'],
      17_128,
    ],
    [JEUGDHULP, '165.045 N', '180.473', '173', '180.300 N', '15.255 N', -15_255],
    [`activity:${ZORG}/volksgezondheid`, '39.374 N', '92.509', '55.256', '37.253 N', '2.121 V', 2_121],
    [`activity:${ZORG}/opgave-nieuwkomers`, '0', '45.146', '45.146', '0', '0', 0],
    [`program:${ZORG}`, '606.448 N', '738.397', '139.287', '599.111 N', '7.337 V', 7_337],
    [`activity:${STADSDELEN}/baten-secretarieleges`, '6.227 V', '3.820', '9.700', '5.881 V', '346 N', -346],
    [`activity:${STADSDELEN}/anti-discriminatie-voorzieningen`, '2 N', '0', '0', '0', '2 V', 2],
    [`program:${STADSDELEN}`, '108.850 N', '129.030', '18.565', '110.465 N', '1.614 N', -1_615],
  ])('2023 of %s: budget, lasten, baten, saldo and result as printed', async (of, ...expected) => {
    const [year] = await ask(of, MONEY, [2023])
    const print = (amount: Amount | null | undefined): string | undefined =>
      amount?.line &&
      `${amount.line.printed}${amount.line.favourable === null ? '' : amount.line.favourable ? ' V' : ' N'}`
    const rows = new Map(year?.money.map((row) => [row.direction, row]))
    expect([...rows.keys()]).toEqual(['EXPENDITURE', 'INCOME', 'BALANCE'])
    const [lasten, baten, saldo] = [...rows.values()]
    expect([
      print(saldo?.budget),
      print(lasten?.actual),
      print(baten?.actual),
      print(saldo?.actual),
      print(saldo?.printedDifference),
      (saldo?.computedDifference ?? NaN) / 1000,
    ]).toEqual(expected)
    // What lasten and baten were in the budget is not printed, so there is no difference either.
    for (const row of [lasten, baten]) {
      expect([row?.budget, row?.printedDifference, row?.computedDifference]).toEqual([null, null, null])
    }
  })

  test('of Jeugdhulp, each year says which documents were read and which were not', async () => {
    const years = await ask(JEUGDHULP, 'sources { kind year status document { id } }')
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029])
    const missing = (kind: string, year: number) => ({ kind, year, status: 'NOT_IN_GRAPH', document: null })
    const read = (kind: string, year: number, id: string) => ({
      kind,
      year,
      status: 'IN_GRAPH',
      document: { id },
    })
    const budget2026 = read('BUDGET', 2026, BUDGET_2026)
    const of = (year: number) => years.find((one) => one.year === year)?.sources
    expect(of(2023)).toEqual([missing('BUDGET', 2023), read('ANNUAL_REPORT', 2023, REPORT_2023)])
    // The budget of 2026 also prints what was realised in 2024, and the years until 2029.
    expect(of(2024)).toEqual([missing('BUDGET', 2024), missing('ANNUAL_REPORT', 2024), budget2026])
    expect(of(2026)).toEqual([budget2026, missing('ANNUAL_REPORT', 2026)])
    expect(of(2029)).toEqual([missing('BUDGET', 2029), missing('ANNUAL_REPORT', 2029), budget2026])
  })

  test('a year of which nothing was read is given when asked, and says so', async () => {
    const [year, ...more] = await ask(JEUGDHULP, `sources { status } ${ACTIONS} ${MONEY}`, [2019])
    expect(more).toEqual([])
    expect(year).toEqual({
      year: 2019,
      sources: [{ status: 'NOT_IN_GRAPH' }, { status: 'NOT_IN_GRAPH' }],
      planned: { totalCount: 0, nodes: [] },
      reported: { totalCount: 0, nodes: [] },
      unplaced: { totalCount: 0, nodes: [] },
      matched: [],
      money: [],
    })
  })

  test('in 2026 the table is shown, and the text that rounds it stays beside it', async () => {
    const [year] = await ask(JEUGDHULP, MONEY, [2026])
    const rows = year?.money ?? []
    const shown = rows
      .filter(({ part }) => part !== 'DETAIL')
      .map(({ direction, part, label, budget, actual, computedDifference }) => [
        ...[direction, part, label, actual, computedDifference],
        ...[budget?.line.printed, budget?.line.evidence.map(({ lineStart }) => lineStart)],
        budget?.alsoPrinted.map(({ printed, evidence }) => [printed, evidence[0]?.lineStart]),
        budget?.contradicted,
      ])
    expect(shown).toEqual([
      ['EXPENDITURE', 'TOTAL', null, null, null, '257.288', [211], [['257,3 mln.', 279]], false],
      ['INCOME', 'TOTAL', null, null, null, '1.611', [212], [['1,6 mln.', 296]], false],
      ['BALANCE', 'TOTAL', null, null, null, '255.677', [213], [], false],
      ...[
        [
          'EXPENDITURE',
          'SUBTOTAL',
          'inkoop specialistische jeugdhulp',
          null,
          null,
          '202,3 mln.',
          [281],
          [],
          false,
        ],
      ],
    ])
    // Lines 280 and 282 to 295 of lasten, 297 and 298 of baten.
    const details = rows.filter(({ part }) => part === 'DETAIL')
    expect(details.map(({ budget }) => budget?.line.evidence[0]?.lineStart)).toEqual([
      ...[280, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295],
      ...[297, 298],
    ])
  })

  test("Zoetermeer's goal 2.1 has accounts with a minus sign, and no budget", async () => {
    const [year, ...more] = await ask(
      'goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1',
      `sources { kind status } ${MONEY}`,
      [2023],
    )
    expect(more).toEqual([])
    expect(year?.sources).toEqual([
      { kind: 'BUDGET', status: 'NOT_IN_GRAPH' },
      { kind: 'ANNUAL_REPORT', status: 'IN_GRAPH' },
    ])
    expect(
      year?.money.map((row) => [
        ...[row.direction, row.budget, row.actual?.line.printed, row.actual?.line.favourable],
        ...[row.printedDifference, row.computedDifference],
      ]),
    ).toEqual([
      ['EXPENDITURE', null, '-81.310', null, null, null],
      ['INCOME', null, '794', null, null, null],
      ['BALANCE', null, '-80.516', null, null, null],
    ])
  })

  test('a theme of the budget of 2026 whose text speaks of 2025 has its money in 2025', async () => {
    const years = await ask(
      'activity:den-haag/begroting-2026-zwjv/participatie-en-informele-hulp',
      `sources { kind year status } planned { totalCount } ${MONEY}`,
    )
    expect(years.map(({ year }) => year)).toEqual([2025, 2026])
    const [of2025, of2026] = years
    expect(of2025?.sources).toEqual([
      { kind: 'BUDGET', year: 2025, status: 'NOT_IN_GRAPH' },
      { kind: 'ANNUAL_REPORT', year: 2025, status: 'NOT_IN_GRAPH' },
      { kind: 'BUDGET', year: 2026, status: 'IN_GRAPH' },
    ])
    expect(
      of2025?.money.map(({ direction, part, budget }) => [direction, part, budget?.line.printed]),
    ).toEqual([
      ['EXPENDITURE', 'TOTAL', '31,8 mln.'],
      ['INCOME', 'TOTAL', '2,8mln.'],
      ['EXPENDITURE', 'DETAIL', '26,2 mln.'],
      ['EXPENDITURE', 'DETAIL', '2,3 mln.'],
      ['EXPENDITURE', 'DETAIL', '3,3 mln.'],
      ['EXPENDITURE', 'DETAIL', '2,9 mln.'],
      ['INCOME', 'DETAIL', '2,9 mln.'],
    ])
    // Lines 12 and 19 to 23: one, three, two, two, two and two actions.
    expect([of2025?.planned.totalCount, of2026?.planned.totalCount, of2026?.money]).toEqual([0, 12, []])
  })

  test('what is promised for youth participation in 2026 carries on what was reported of 2023', async () => {
    const promised = 'activity:den-haag/begroting-2026-zwjv'
    const reported = 'activity:den-haag/jaarverslag-2023-zwjv'
    const [year, ...more] = await ask(`${promised}/jeugdparticipatie`, ACTIONS)
    expect(more).toEqual([])
    expect([year?.year, year?.reported.totalCount, year?.unplaced]).toEqual([2026, 0, null])
    // The bullets of lines 247 (three things), 248, 249 and 250 (two).
    expect(year?.planned.nodes.map(({ id }) => id.replace(`${promised}/`, ''))).toEqual([
      'kinderrechtendebat-2026',
      'kinderrechtenkrant-2026',
      'voorstelling-kinderrechten',
      'actieplan-child-friendly-cities',
      'jongeren-betrekken-bij-jeugdbeleid',
      'activiteiten-jeugdparticipatie-financieren',
      'follow-your-dreams',
    ])
    const pairs = year?.matched.map(({ earlier, later, certainty }) => [later.id, earlier.id, certainty])
    const expected = [
      ['jeugdparticipatie', `${reported}/jeugdparticipatie`],
      ['kinderrechtendebat-2026', `${reported}/kinderrechtendebat`],
      ['kinderrechtenkrant-2026', `${reported}/kinderrechtenkrant`],
      ['voorstelling-kinderrechten', `${reported}/theater-kinderrechten`],
      ['actieplan-child-friendly-cities', 'activity:den-haag/jaarverslag-2023-sid/child-friendly-cities'],
      ['actieplan-child-friendly-cities', `${reported}/child-friendly-cities`],
      ['jongeren-betrekken-bij-jeugdbeleid', `${reported}/adviezen-jong-doet-mee`],
      ['activiteiten-jeugdparticipatie-financieren', `${reported}/steun-initiatieven-jeugdparticipatie`],
      ['follow-your-dreams', `${reported}/follow-your-dreams`],
    ].map(([later, earlier]) => [`${promised}/${later}`, earlier, 'INFERRED'])
    expect(pairs?.sort()).toEqual(expected.sort())
  })

  test('what was reported of it in 2023 has its quantities, and leads on to 2026', async () => {
    const [year] = await ask('activity:den-haag/jaarverslag-2023-zwjv/jeugdparticipatie', ACTIONS)
    // Line 195, then three things on line 197, one on each of 198 to 200, three on 201 and one on 202.
    expect([year?.year, year?.planned.totalCount, year?.reported.totalCount]).toEqual([2023, 0, 11])
    const quantities = year?.reported.nodes
      .find(({ id }) => id.endsWith('/follow-your-dreams'))
      ?.results.map(({ value }) => value)
    // Three courses, 218 came forward, 151 took part, 97 finished and 54 did not.
    expect(quantities).toEqual([3, 218, 151, 97, 54])
    // The same pairs as above but for the one of the other programme's report.
    expect(year?.matched).toHaveLength(8)
  })

  test('what a report puts under no row of the budget is not taken to be nothing', async () => {
    const [jeugdhulp] = await ask(JEUGDHULP, ACTIONS, [2023])
    // The report has no chapter on Jeugdhulp. Its chapters on access and on safety, which name no row, have 30 and 43 actions.
    expect([jeugdhulp?.reported.totalCount, jeugdhulp?.unplaced?.totalCount]).toEqual([0, 73])
    const [basis] = await ask(`activity:${ZORG}/sociale-basis`, 'reported { totalCount }', [2023])
    expect(basis?.reported.totalCount).toBe(67)
  })

  test("Haarlemmermeer's supervision reports six things in 2024, and no budget was read", async () => {
    const [year, ...more] = await ask(
      'activity:haarlemmermeer/jaarstukken-2024-zorg-en-werk/toezicht-wmo-en-jeugdwet',
      `sources { kind status } ${ACTIONS} ${MONEY}`,
    )
    expect(more).toEqual([])
    expect([year?.year, year?.sources]).toEqual([
      2024,
      [
        { kind: 'BUDGET', status: 'NOT_IN_GRAPH' },
        { kind: 'ANNUAL_REPORT', status: 'IN_GRAPH' },
      ],
    ])
    expect([year?.planned.totalCount, year?.reported.totalCount, year?.money]).toEqual([0, 6, []])
    // Two supervisors, two providers whose contracts ended.
    expect(year?.reported.nodes.flatMap(({ results }) => results.map(({ value }) => value))).toEqual([2, 2])
  })
})
