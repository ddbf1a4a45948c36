// Filters, orders and facets on the real seeds, with answers worked out from the documents by reading them.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const ZWJV = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const DISTRICTS = 'program:den-haag/stadsdelen-integratie-en-dienstverlening'
const REPORT = 'source-document:den-haag/jaarverslag-2023-zwjv'
const SID = 'source-document:den-haag/jaarverslag-2023-sid'

interface Values {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}
const triples = (facets: readonly Values[], name: string) =>
  facets
    .find((facet) => facet.name === name)
    ?.values.map(({ value, label, count }): [string, string, number] => [value, label, count])
const FACETS = 'facets { name values { value label count } }'

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test('what did The Hague spend most on in 2023? The table of the annual report, largest first', async () => {
    const { budgetLines } = await real.api.query<{
      budgetLines: {
        totalCount: number
        nodes: {
          amount: number
          subject: { label?: string; name?: string }
          sourceDocument: { title: string }
          evidence: { lineStart: number }[]
        }[]
      }
    }>(`{ budgetLines(sourceDocument: "${REPORT}", direction: EXPENDITURE, basis: ACTUAL, orderBy: { field: AMOUNT, direction: DESC }) {
      totalCount nodes { amount subject { ... on Activity { label } ... on Program { name } } sourceDocument { title } evidence { lineStart } }
    } }`)
    expect(budgetLines.totalCount).toBe(7)
    expect(
      budgetLines.nodes.map(({ amount, subject }) => [amount / 1_000, subject.label ?? subject.name]),
    ).toEqual([
      [738_397, 'Zorg, welzijn, jeugd en volksgezondheid'],
      [195_392, 'Bescherming jeugd en gezin en maatschappelijke opvang'],
      [180_473, 'Jeugdhulp'],
      [163_031, 'Gespecialiseerde zorg en ondersteuning'],
      [92_509, 'Volksgezondheid'],
      [61_847, 'Sociale basis'],
      [45_146, 'Opgave nieuwkomers'],
    ])
    expect(budgetLines.nodes[2]?.evidence).toEqual([{ lineStart: 87 }])
  })

  test('which rows of the budget have money in 2029? The six tables of the budget of 2026', async () => {
    const { rows, without } = await real.api.query<
      Record<'rows' | 'without', { totalCount: number; nodes: { label: string; year: number | null }[] }>
    >(`{
      rows: activities(municipality: "den-haag", kind: BUDGET_ACTIVITY, year: 2029, orderBy: { field: NAME }) { totalCount nodes { label year } }
      without: activities(sourceDocument: "${SID}", kind: BUDGET_ACTIVITY, year: 2029) { totalCount nodes { label year } }
    }`)
    expect(rows.nodes).toEqual(
      [
        'Bescherming jeugd en gezin en maatschappelijke opvang',
        'Gespecialiseerde zorg en ondersteuning',
        'Jeugdhulp',
        'Opgave nieuwkomers',
        'Sociale basis',
        'Volksgezondheid',
      ].map((label) => ({ label, year: null })),
    )
    // The districts' programme has a report of 2023 only.
    expect(without.totalCount).toBe(0)
  })

  test("'Doel gehaald' stands sixteen times in Zoetermeer's report: nine times no, seven times yes", async () => {
    const { missed } = await real.api.query<{ missed: { totalCount: number; facets: Values[] } }>(
      `{ missed: indicators(municipality: "zoetermeer", goalMet: false) { totalCount ${FACETS} } }`,
    )
    expect(missed.totalCount).toBe(9)
    // Its own argument does not narrow a facet: a reader sees what the other answer would have.
    expect(triples(missed.facets, 'goalMet')).toEqual([
      ['false', 'niet gehaald', 9],
      ['true', 'gehaald', 7],
    ])
    // The Hague's report says so of one: ambulances that come within a quarter of an hour, line 428.
    expect(triples(missed.facets, 'municipality')).toEqual([
      ['GM0637', 'Zoetermeer', 9],
      ['GM0518', 'Den Haag', 1],
    ])
  })

  test('four motions: two of 2023, two of 2026, all of them asked for something', async () => {
    const { motions, latest } = await real.api.query<
      Record<'motions' | 'latest', { totalCount: number; nodes: { ris: string }[]; facets: Values[] }>
    >(`{
      motions: policyDocuments(kind: "motie", orderBy: { field: NAME, direction: DESC }) { totalCount nodes { ris } ${FACETS} }
      latest: policyDocuments(kind: "motie", role: REQUESTS, year: 2026) { totalCount nodes { ris } ${FACETS} }
    }`)
    // By title, and the two that have none by number.
    expect(motions.nodes.map(({ ris }) => ris)).toEqual(['RIS322551', 'RIS322552', 'RIS316219', 'RIS316201'])
    expect(triples(motions.facets, 'year')).toEqual([
      ['2023', '2023', 2],
      ['2026', '2026', 2],
    ])
    expect(triples(motions.facets, 'municipality')).toEqual([['GM0518', 'Den Haag', 4]])
    expect(latest.nodes.map(({ ris }) => ris)).toEqual(['RIS322551', 'RIS322552'])
    expect(triples(latest.facets, 'year')).toEqual(triples(motions.facets, 'year'))
    expect(triples(latest.facets, 'phase')).toEqual([['PLANNED', 'voorgenomen', 2]])
  })

  test('the report on districts prints one number of five digits among those of six', async () => {
    const { malformed, numbered } = await real.api.query<{
      malformed: { nodes: { number: string }[] }
      numbered: { nodes: { ris: string }[]; facets: Values[] }
    }>(`{
      malformed: policyDocuments(citedIn: ["${SID}"], scheme: MALFORMED) { nodes { number } }
      numbered: policyDocuments(program: "${DISTRICTS}", scheme: RIS, certainty: STATED) { nodes { ris } ${FACETS} }
    }`)
    expect(malformed.nodes).toEqual([{ number: 'RIS31520' }])
    expect(numbered.nodes.map(({ ris }) => ris)).toEqual([
      'RIS208172',
      'RIS307114',
      'RIS307151',
      'RIS307542',
      'RIS314874',
      'RIS315975',
      'RIS316971',
    ])
    expect(triples(numbered.facets, 'scheme')).toContainEqual(['MALFORMED', 'misvormd nummer', 1])
    expect(triples(numbered.facets, 'scheme')).toContainEqual(['RIS', 'RIS-nummer', 7])
  })

  test("Haarlemmermeer's table 20: four of its five indicators are about young people", async () => {
    const { table, young } = await real.api.query<
      Record<'table' | 'young', { totalCount: number; nodes: { name: string }[] }>
    >(`{
      table: indicators(municipality: "GM0394", year: 2020) { totalCount nodes { name } }
      young: indicators(municipality: "GM0394", year: 2024, text: "JONGEREN met", orderBy: { field: NAME }) { totalCount nodes { name } }
    }`)
    expect(table.totalCount).toBe(5)
    expect(young.nodes.map(({ name }) => name)).toEqual([
      'Jongeren met een delict voor de rechter',
      'Jongeren met jeugdbescherming',
      'Jongeren met jeugdhulp',
      'Jongeren met jeugdreclassering',
    ])
  })

  test('a text is found whatever its diacritics and capitals are', async () => {
    const { themes, capitals } = await real.api.query<
      Record<'themes' | 'capitals', { nodes: { label: string }[] }>
    >(`{
      themes: activities(municipality: "haarlemmermeer", kind: THEME, text: "project clientondersteuning") { nodes { label } }
      capitals: activities(municipality: "haarlemmermeer", kind: THEME, text: "CLIËNTONDERSTEUNING Project") { nodes { label } }
    }`)
    expect(themes.nodes).toEqual([{ label: 'Project cliëntondersteuning' }])
    expect(capitals).toEqual(themes)
  })

  test('partners and documents come with most activities first, as their own lists count them', async () => {
    const { node } = await real.api.query<{
      node: { partners: { nodes: { activities: { totalCount: number } }[] } }
    }>(
      `{ node(id: "${ZWJV}") { ... on Program { partners(year: 2023, orderBy: { field: ACTIVITIES, direction: DESC }, first: 30) {
        nodes { activities(program: "${ZWJV}", year: 2023) { totalCount } } } } } }`,
    )
    const { policyDocuments } = await real.api.query<{
      policyDocuments: { nodes: { activities: { totalCount: number } }[] }
    }>(
      '{ policyDocuments(role: FUNDS, orderBy: { field: ACTIVITIES, direction: DESC }, first: 30) { nodes { activities(role: FUNDS) { totalCount } } } }',
    )
    for (const { nodes } of [node.partners, policyDocuments]) {
      const counts = nodes.map(({ activities }) => activities.totalCount)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
      expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0)
    }
  })
})
