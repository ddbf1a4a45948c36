import { describe, expect, test } from 'vitest'
import { action, goal } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { apiWith, documentOf } from '../support/small.js'

const JEUGD = 'activity:dorp/zorg/jeugd'

/** Lasten of the row 'jeugd' in a table in thousands, by column. */
const table = (cells: Record<string, [number, 'BUDGET' | 'ACTUAL', string]>, id = 'lasten') => ({
  id,
  unit: 1000,
  columns: Object.fromEntries(
    Object.entries(cells).map(([column, [year, basis]]) => [
      column,
      { year, basis, direction: 'EXPENDITURE' },
    ]),
  ),
  rows: [
    {
      of: 'jeugd',
      cells: Object.entries(cells).map(([column, [, , printed]]) => ({ column, printed, lines: 6 })),
    },
  ],
})

const ASK = `query ($of: ID!, $years: [Int!]) {
  promisedAndReported(of: $of, years: $years) {
    subject { id } program { id }
    years {
      year
      sources { kind year status }
      planned { totalCount nodes { label policyDocuments { nodes { ris } } } }
      reported { totalCount nodes { label } }
      matched { earlier { label phase } later { label phase } certainty }
      money {
        direction part label computedDifference
        budget { line { amount } alsoPrinted { amount } contradicted }
        actual { line { amount } alsoPrinted { amount } contradicted }
        printedDifference { line { amount favourable } }
      }
    }
  }
}`

interface Answer {
  promisedAndReported: {
    subject: { id: string }
    program: { id: string }
    years: (Record<string, unknown> & { year: number; money: Record<string, unknown>[] })[]
  }
}

describe.each(engines)('on $name', (engine) => {
  test('a promise and its report of the same year stand side by side', async () => {
    const api = await apiWith(engine, {
      bundles: {
        'begroting.yaml': documentOf('BUDGET', 2024, {
          activities: [
            action({
              id: 'meer-cursus',
              label: 'Cursus geven',
              parent: 'jeugd',
              documents: [{ document: 'RIS100001', role: 'FUNDS' }],
            }),
            action({ id: 'niets', label: 'Iets anders doen', lines: 4, parent: 'jeugd' }),
          ],
          budgetTables: [table({ begroot: [2024, 'BUDGET', '100'] })],
        }),
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2024, {
          activities: [
            action({
              label: 'Cursus gegeven',
              parent: 'jeugd',
              continues: ['dorp/begroting-2024/meer-cursus'],
            }),
          ],
          budgetTables: [table({ rekening: [2024, 'ACTUAL', '120'] })],
        }),
      },
    })
    const { promisedAndReported } = await api.query<Answer>(ASK, { of: JEUGD })
    expect(promisedAndReported).toEqual({
      subject: { id: JEUGD },
      program: { id: 'program:dorp/zorg' },
      years: [
        {
          year: 2024,
          sources: [
            { kind: 'BUDGET', year: 2024, status: 'IN_GRAPH' },
            { kind: 'ANNUAL_REPORT', year: 2024, status: 'IN_GRAPH' },
          ],
          planned: {
            totalCount: 2,
            nodes: [
              { label: 'Cursus geven', policyDocuments: { nodes: [{ ris: 'RIS100001' }] } },
              { label: 'Iets anders doen', policyDocuments: { nodes: [] } },
            ],
          },
          reported: { totalCount: 1, nodes: [{ label: 'Cursus gegeven' }] },
          matched: [
            {
              earlier: { label: 'Cursus geven', phase: 'PLANNED' },
              later: { label: 'Cursus gegeven', phase: 'REPORTED' },
              certainty: 'INFERRED',
            },
          ],
          money: [
            {
              direction: 'EXPENDITURE',
              part: 'TOTAL',
              label: null,
              computedDifference: 20_000,
              budget: { line: { amount: 100_000 }, alsoPrinted: [], contradicted: false },
              actual: { line: { amount: 120_000 }, alsoPrinted: [], contradicted: false },
              printedDifference: null,
            },
          ],
        },
      ],
    })
  })

  test('where the report prints another budget than the budget did, both stay and it says so', async () => {
    const api = await apiWith(engine, {
      bundles: {
        'begroting.yaml': documentOf('BUDGET', 2024, {
          budgetTables: [table({ begroot: [2024, 'BUDGET', '100'] })],
        }),
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2024, {
          budgetTables: [table({ gewijzigd: [2024, 'BUDGET', '110'], rekening: [2024, 'ACTUAL', '120'] })],
        }),
      },
    })
    const { promisedAndReported } = await api.query<Answer>(ASK, { of: JEUGD })
    expect(promisedAndReported.years[0]?.money).toEqual([
      expect.objectContaining({
        budget: { line: { amount: 100_000 }, alsoPrinted: [{ amount: 110_000 }], contradicted: true },
        computedDifference: 20_000,
      }),
    ])
  })

  test('a result that is printed without a saldo has a row of its own', async () => {
    const line = (direction: string, basis: string, printed: string) => ({
      ...{ of: 'jeugd', year: 2023, direction, basis, printed, part: 'TOTAL', lines: 7 },
    })
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          budgetLines: [line('RESULT', 'ACTUAL', '5'), line('INCOME', 'ACTUAL', '7')],
        }),
      },
    })
    const { promisedAndReported } = await api.query<Answer>(ASK, { of: JEUGD })
    expect(
      promisedAndReported.years[0]?.money.map((row) => [row['direction'], row['printedDifference']]),
    ).toEqual([
      ['INCOME', null],
      ['RESULT', null],
    ])
  })

  test('parts are matched by what they are for, and never with the total', async () => {
    const line = (basis: string, part: string, printed: string, label?: string) => ({
      ...{ of: 'jeugd', year: 2023, direction: 'EXPENDITURE', basis, printed, part, lines: 7 },
      ...(label === undefined ? {} : { label }),
    })
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          budgetLines: [
            line('BUDGET', 'TOTAL', '10'),
            line('ACTUAL', 'TOTAL', '12'),
            line('BUDGET', 'DETAIL', '4', 'salarissen'),
            line('ACTUAL', 'DETAIL', '5', 'salarissen'),
            line('ACTUAL', 'DETAIL', '6', 'huur'),
          ],
        }),
      },
    })
    const { promisedAndReported } = await api.query<Answer>(ASK, { of: JEUGD })
    const rows = promisedAndReported.years[0]?.money.map((row) => [
      ...[row['part'], row['label'], row['computedDifference']],
    ])
    // What the budget has a part for comes before what only the accounts have.
    expect(rows).toEqual([
      ['TOTAL', null, 2],
      ['DETAIL', 'salarissen', 1],
      ['DETAIL', 'huur', null],
    ])
  })

  test('a goal has the actions of the themes that serve it, each once', async () => {
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          goals: [goal()],
          activities: [
            action({ id: 'thema', kind: 'THEME', label: 'Thema', goals: ['a'], lines: 2 }),
            action({ id: 'onder', label: 'Onder het thema', parent: 'thema', lines: 3 }),
            action({ id: 'beide', label: 'Beide', parent: 'thema', goals: ['a'], lines: 4 }),
            action({ id: 'los', label: 'Zonder doel', lines: 5 }),
          ],
        }),
      },
    })
    const { promisedAndReported } = await api.query<Answer>(ASK, { of: 'goal:dorp/verslag-2023/a' })
    expect(promisedAndReported.years.map(({ year, reported }) => [year, reported])).toEqual([
      [2023, { totalCount: 2, nodes: [{ label: 'Onder het thema' }, { label: 'Beide' }] }],
    ])
    const programme = await api.query<Answer>(ASK, { of: 'program:dorp/zorg' })
    expect(programme.promisedAndReported.years[0]?.['reported']).toMatchObject({ totalCount: 3 })
  })

  test('its lists page like any other', async () => {
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          activities: [3, 4, 5].map((line) =>
            action({ id: `a${line}`, label: `Actie ${line}`, lines: line, parent: 'jeugd' }),
          ),
        }),
      },
    })
    interface Pages {
      promisedAndReported: {
        years: { reported: { nodes: { label: string }[]; pageInfo: { endCursor: string } } }[]
      }
    }
    const page = async (after: string | null) => {
      const { promisedAndReported } = await api.query<Pages>(
        `query ($after: String) { promisedAndReported(of: "${JEUGD}") { years {
          reported(first: 2, after: $after) { nodes { label } pageInfo { endCursor } } } } }`,
        { after },
      )
      return promisedAndReported.years[0]?.reported
    }
    const first = await page(null)
    const second = await page(first?.pageInfo.endCursor ?? '')
    expect([first, second].flatMap((one) => one?.nodes.map(({ label }) => label))).toEqual([
      ...['Actie 3', 'Actie 4', 'Actie 5'],
    ])
  })

  test.each([
    [
      { of: 'activity:dorp/zorg/niets' },
      /"activity:dorp\/zorg\/niets" is no id of anything in the graph.*search/,
    ],
    [{ of: 'partner:ggd-dorp' }, /no activity, goal or programme/],
    [{ of: 'x'.repeat(10_000) }, /no activity, goal or programme/],
    [{ of: '' }, /no activity, goal or programme/],
    [{ of: JEUGD, years: [] }, /"years" is empty/],
    [{ of: JEUGD, years: [23] }, /"years" has 23/],
    [{ of: JEUGD, years: Array.from({ length: 31 }, (_none, index) => 2000 + index) }, /at most 30/],
  ])('what cannot be asked is refused with a remedy (%#)', async (variables, message) => {
    const api = await apiWith(engine, {})
    const { errors } = await api.execute(ASK, variables)
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.message.length).toBeLessThan(250)
  })
})
