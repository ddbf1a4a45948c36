// Questions of the three users, with answers worked out from the documents by reading them, not from our output.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const REPORT = 'source-document:den-haag/jaarverslag-2023-zwjv'
const BUDGET = 'source-document:den-haag/begroting-2026-zwjv'
const HAARLEMMERMEER = 'source-document:haarlemmermeer/jaarstukken-2024-zorg-en-werk'
const JEUGDHULP = 'activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp'

interface Money {
  readonly year: number
  readonly direction: string
  readonly basis: string
  readonly amount: number
  readonly favourable: boolean | null
  readonly evidence: readonly { readonly lineStart: number }[]
}

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test('which activity stands behind RIS316587, and where does it say so?', async () => {
    const { policyDocument } = await real.api.query<{ policyDocument: unknown }>(`{
      policyDocument(ris: "RIS 316587") { ris activities(first: 10) { edges { role
        node { label parent { label } program { name municipality { name } } }
        evidence { heading lineStart sourceDocument { title } } } } }
    }`)
    expect(policyDocument).toEqual({
      ris: 'RIS316587',
      activities: {
        edges: [
          {
            role: 'REPORTS_ON',
            node: {
              label: expect.stringContaining('Valpreventietrainingen') as string,
              parent: { label: 'Seniorvriendelijk Den Haag' },
              program: {
                name: 'Zorg, welzijn, jeugd en volksgezondheid',
                municipality: { name: 'Den Haag' },
              },
            },
            evidence: [
              {
                heading: ['1. Sociale basis en emancipatie', 'Seniorvriendelijk Den Haag'],
                lineStart: 160,
                sourceDocument: { title: 'Jaarverslag 2023, Zorg, welzijn, jeugd en volksgezondheid' },
              },
            ],
          },
        ],
      },
    })
  })

  test('which numbers are cited both in the report of 2023 and in the budget of 2026?', async () => {
    const { policyDocuments } = await real.api.query<{
      policyDocuments: {
        nodes: {
          ris: string | null
          activities: { edges: { evidence: { sourceDocument: { id: string } }[] }[] }
        }[]
      }
    }>(
      `query ($documents: [ID!]) { policyDocuments(citedIn: $documents, first: 30) { nodes { ris
        activities(certainty: STATED, first: 30) { edges { evidence { sourceDocument { id } } } } } } }`,
      { documents: [REPORT, BUDGET] },
    )
    const printedInBoth = policyDocuments.nodes.filter(({ activities }) => {
      const documents = activities.edges.flatMap(({ evidence }) =>
        evidence.map(({ sourceDocument }) => sourceDocument.id),
      )
      return documents.includes(REPORT) && documents.includes(BUDGET)
    })
    // Printed as a number in both texts.
    expect(printedInBoth.map(({ ris }) => ris).filter(Boolean)).toEqual([
      'RIS315214',
      'RIS316033',
      'RIS316085',
    ])
    // One text gives the number, the other the name: a reader tied them, and says so.
    expect(policyDocuments.nodes.map(({ ris }) => ris).filter(Boolean)).toEqual([
      'RIS309877',
      'RIS310115',
      'RIS315214',
      'RIS316033',
      'RIS316085',
      'RIS321760',
    ])
  })

  test('what does RIS321728 fund in 2026, and how much money goes with it?', async () => {
    const { policyDocument, fundingTrace } = await real.api.query<{
      policyDocument: {
        activities: {
          edges: {
            role: string
            certainty: string
            amount: number | null
            evidence: { lineStart: number }[]
          }[]
        }
      }
      fundingTrace: {
        paths: { amount: number | null; nodes: { id: string; amount?: number; year?: number }[] }[]
      }
    }>(`{
      policyDocument(ris: "RIS321728") { activities(role: FUNDS, year: 2026) { edges { role certainty amount evidence { lineStart } } } }
      fundingTrace(from: "policy-document:den-haag/RIS321728") { paths { amount nodes { id ... on BudgetLine { amount year } } } }
    }`)
    expect(policyDocument.activities.edges).toEqual([
      { role: 'FUNDS', certainty: 'STATED', amount: null, evidence: [{ lineStart: 22 }] },
      { role: 'FUNDS', certainty: 'INFERRED', amount: null, evidence: [{ lineStart: 27 }] },
    ])
    // No text ties an amount to the scheme itself. What it reaches is the money of the themes and of the whole row.
    expect(fundingTrace.paths.filter(({ amount }) => amount !== null)).toEqual([])
    const reached = fundingTrace.paths.map(({ nodes }) => nodes.at(-1))
    expect(reached.map((line) => line?.amount)).toEqual(
      expect.arrayContaining([31_800_000, 16_500_000, 53_627_000]),
    )
  })

  test('what does Jeugdhulp cost, in all years and on both bases?', async () => {
    const { node } = await real.api.query<{ node: { budget: Money[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Activity { budget(direction: EXPENDITURE, part: TOTAL) { year direction basis amount favourable evidence { lineStart } } } } }`,
      { id: JEUGDHULP },
    )
    const rows = node.budget.map(({ year, basis, amount, evidence }) => [
      year,
      basis,
      amount / 1_000,
      evidence[0]?.lineStart,
    ])
    expect(rows).toEqual([
      [2023, 'ACTUAL', 180_473, 87],
      [2024, 'ACTUAL', 190_726, 211],
      [2025, 'BUDGET', 282_698, 211],
      [2026, 'BUDGET', 257_288, 211],
      [2026, 'BUDGET', 257_300, 279],
      [2027, 'BUDGET', 250_366, 211],
      [2028, 'BUDGET', 210_330, 211],
      [2029, 'BUDGET', 211_191, 211],
    ])
  })

  test('what came of the budget of Jeugdhulp in 2023?', async () => {
    const { node } = await real.api.query<{ node: { budget: Money[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Activity { budget(years: [2023]) { year direction basis amount favourable evidence { lineStart } } } } }`,
      { id: JEUGDHULP },
    )
    expect(
      node.budget.map(({ direction, basis, amount, favourable }) => [direction, basis, amount, favourable]),
    ).toEqual([
      ['EXPENDITURE', 'ACTUAL', 180_473_000, null],
      ['INCOME', 'ACTUAL', 173_000, null],
      ['BALANCE', 'BUDGET', 165_045_000, false],
      ['BALANCE', 'ACTUAL', 180_300_000, false],
      ['RESULT', 'ACTUAL', 15_255_000, false],
    ])
  })

  test("which of Zoetermeer's indicators missed their target?", async () => {
    const { indicators } = await real.api.query<{
      indicators: {
        totalCount: number
        nodes: { observations: { year: number; kind: string; value: number }[] }[]
      }
    }>(
      '{ indicators(municipality: "zoetermeer", goalMet: false, first: 50) { totalCount nodes { observations { year kind value } } } }',
    )
    expect(indicators.totalCount).toBe(9)
    const of2023 = indicators.nodes.map(({ observations }) =>
      observations.filter(({ year }) => year === 2023).map(({ value }) => value),
    )
    // Target and actual, in the order of the document.
    expect(of2023).toEqual([
      [9, 9.1],
      [13, 13.2],
      [950, 758],
      [1300, 1147],
      [1100, 909],
      [80, 74],
      [80, 78],
      [28, 23],
      [2.3, 2.5],
    ])
  })

  test('which organisations work in more than one municipality?', async () => {
    const { partners } = await real.api.query<{
      partners: { nodes: { name: string; municipalities: { name: string }[] }[] }
    }>('{ partners(minMunicipalities: 2, first: 100) { nodes { name municipalities { name } } } }')
    expect(partners.nodes.map(({ name }) => name).sort()).toEqual([
      'GGD Haaglanden',
      'Gemeente Leidschendam-Voorburg',
      'Gemeente Rijswijk',
      'Gemeente Wassenaar',
      'Politie',
      'Rijk',
      'Servicebureau Jeugdhulp Haaglanden',
      'VNG',
      'Veilig Thuis Haaglanden',
    ])
    for (const { municipalities } of partners.nodes)
      expect(municipalities.map(({ name }) => name)).toEqual(['Den Haag', 'Zoetermeer'])
  })

  test('what did motions ask for, and which activity answers them?', async () => {
    const { policyDocuments } = await real.api.query<{
      policyDocuments: {
        nodes: {
          ris: string
          title: string | null
          activities: { edges: { node: { year: number }; evidence: { lineStart: number }[] }[] }
        }[]
      }
    }>(
      '{ policyDocuments(kind: "motie", first: 50) { nodes { ris title activities(role: REQUESTS) { edges { node { year } evidence { lineStart } } } } } }',
    )
    expect(
      policyDocuments.nodes.map(({ ris, title, activities }) => [
        ris,
        title,
        activities.edges.map(({ node, evidence }) => [node.year, evidence[0]?.lineStart]),
      ]),
    ).toEqual([
      ['RIS316201', null, [[2023, 326]]],
      ['RIS316219', null, [[2023, 326]]],
      ['RIS322551', 'Veilige opvang voor queer asielzoekers, ook in de toekomst!', [[2026, 32]]],
      ['RIS322552', 'Veilige opvang voor queer asielzoekers, nu!', [[2026, 32]]],
    ])
  })

  test('GGD and Veilig Thuis are two organisations each, by region', async () => {
    const ask = async (partner: string) => {
      const { node } = await real.api.query<{ node: { municipalities: { name: string }[] } }>(
        `{ node(id: "${partner}") { ... on Partner { municipalities { name } } } }`,
      )
      return node.municipalities.map(({ name }) => name)
    }
    expect(await ask('partner:ggd-haaglanden')).toEqual(['Den Haag', 'Zoetermeer'])
    expect(await ask('partner:ggd-kennemerland')).toEqual(['Haarlemmermeer'])
    expect(await ask('partner:veilig-thuis-haaglanden')).toEqual(['Den Haag', 'Zoetermeer'])
    expect(await ask('partner:veilig-thuis-kennemerland')).toEqual(['Haarlemmermeer'])
  })

  test('what was promised in 2026 carries on what was reported in 2023', async () => {
    const { node } = await real.api.query<{ node: { continues: { id: string; year: number }[] } }>(
      '{ node(id: "activity:den-haag/begroting-2026-zwjv/valpreventie-aanpak-voortgezet") { ... on Activity { continues { id year } } } }',
    )
    expect(node.continues).toEqual([
      { id: 'activity:den-haag/jaarverslag-2023-zwjv/valpreventietrainingen', year: 2023 },
    ])
  })

  test('the document says what was left out and how sure we are', async () => {
    const { sourceDocuments } = await real.api.query<{
      sourceDocuments: {
        id: string
        lineCount: number
        coverage: {
          linesWithFacts: number
          linesLeftOut: number
          linesOther: number
          inferred: number
          stated: number
          malformed: { number: string }[]
          leftOut: { reason: string }[]
          counts: { kind: string; total: number }[]
        }
      }[]
    }>(
      '{ sourceDocuments { id lineCount coverage { linesWithFacts linesLeftOut linesOther inferred stated malformed { number } leftOut { reason } counts { kind total } } } }',
    )
    expect(sourceDocuments).toHaveLength(5)
    for (const { lineCount, coverage } of sourceDocuments) {
      expect(coverage.linesWithFacts).toBeGreaterThan(20)
      expect(coverage.linesWithFacts + coverage.linesLeftOut + coverage.linesOther).toBe(lineCount)
      expect(coverage.stated).toBeGreaterThan(coverage.inferred)
      for (const { reason } of coverage.leftOut) expect(reason.length).toBeGreaterThan(3)
    }
    const other = sourceDocuments.map(({ id, coverage }) => [id, coverage.linesOther])
    // Headings without a fact of their own on lines 9, 17 and 32; line 42 is empty.
    expect(Object.fromEntries(other)).toMatchObject({ [HAARLEMMERMEER]: 4 })
    const malformed = sourceDocuments.flatMap(({ coverage }) =>
      coverage.malformed.map(({ number }) => number),
    )
    expect(malformed).toEqual(['RIS31520'])
    const cells = sourceDocuments
      .find(({ id }) => id === REPORT)
      ?.coverage.counts.find(({ kind }) => kind === 'BudgetLine')
    // Seven rows of five.
    expect(cells?.total).toBe(35)
  })
})
