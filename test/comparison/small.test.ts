import { describe, expect, test } from 'vitest'
import { action, goal, indicator, money } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { apiWith, documentOf } from '../support/small.js'

const JEUGD = 'activity:dorp/zorg/jeugd'
const PROGRAMME = 'program:dorp/zorg'

interface Table {
  comparison: {
    notes: string[]
    truncated: boolean
    columns: { label: string }[]
    rows: {
      header: { label: string }
      cells: { value: number | null; empty: string | null; money: { contradicted: boolean } | null }[]
    }[]
  }
}

const ask = (args: string): string =>
  `{ comparison(${args}) { notes truncated columns { label }
    rows { header { label } cells { value empty money { contradicted } } } } }`
const shown = ({ comparison: { columns, rows } }: Table) => ({
  columns: columns.map(({ label }) => label),
  rows: rows.map(({ header, cells }) => [header.label, ...cells.map(({ value, empty }) => value ?? empty)]),
})

describe.each(engines)('on $name', (engine) => {
  test('a programme is compared with its rows and with the goals that money is on, not with the others', async () => {
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          goals: [goal(), goal({ id: 'b', number: '1.2', statement: 'Iets anders' })],
          budgetLines: [
            money(),
            money({ program: undefined, goal: 'b', printed: '3' }),
            money({ program: undefined, of: 'jeugd', printed: '4', part: 'DETAIL', label: 'deel' }),
          ],
        }),
      },
    })
    expect(shown(await api.query<Table>(ask(`measure: INCOME, program: "${PROGRAMME}"`)))).toEqual({
      columns: ['2023 realisatie'],
      rows: [
        ['Zorg', 7_000_000],
        // A part is not the total, and no total is printed.
        ['Jeugd', 'NOT_PRINTED'],
        ['1.2 Iets anders', 3],
      ],
    })
    expect(shown(await api.query<Table>(ask('measure: INCOME')))).toEqual({
      columns: ['2023 realisatie'],
      rows: [['Zorg', 7_000_000]],
    })
  })

  test('a budget that was changed is shown once, and the table says that documents differ', async () => {
    const line = { program: undefined, of: 'jeugd', direction: 'EXPENDITURE', basis: 'BUDGET', year: 2024 }
    const api = await apiWith(engine, {
      bundles: {
        'begroting.yaml': documentOf('BUDGET', 2024, { budgetLines: [money({ ...line, printed: '100' })] }),
        'volgende.yaml': documentOf('BUDGET', 2025, { budgetLines: [money({ ...line, printed: '90' })] }),
      },
    })
    const { comparison } = await api.query<Table>(ask(`measure: EXPENDITURE, of: ["${JEUGD}"]`))
    expect(comparison.rows[0]?.cells).toEqual([{ value: 100, empty: null, money: { contradicted: true } }])
    expect(comparison.notes.join(' ')).toMatch(/vermelden documenten verschillende waarden/)
  })

  test('years are those asked for, in order and once; where nothing is known both bases say so', async () => {
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          activities: [action({ parent: 'jeugd' })],
        }),
      },
    })
    const counted = `measure: ACTIONS, of: ["${JEUGD}", "${JEUGD}", "municipality:dorp"]`
    expect(shown(await api.query<Table>(ask(`${counted}, years: [2024, 2023, 2024]`)))).toEqual({
      columns: ['2023 verantwoord', '2024 voorgenomen', '2024 verantwoord'],
      rows: [
        ['Jeugd', 1, 'NOT_IN_GRAPH', 'NOT_IN_GRAPH'],
        ['Dorp', 1, 'NOT_IN_GRAPH', 'NOT_IN_GRAPH'],
      ],
    })
    expect(shown(await api.query<Table>(ask(`${counted}, by: MUNICIPALITY, basis: BUDGET`)))).toEqual({
      columns: ['Dorp: Jeugd', 'Dorp'],
      rows: [],
    })
  })

  test('an activity that serves a goal by two ways is counted once', async () => {
    const tie = { partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }] }
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, {
          goals: [goal()],
          activities: [
            action({ id: 'thema', kind: 'THEME', goals: ['a'], lines: 2, ...tie }),
            action({ parent: 'thema', goals: ['a'], ...tie }),
            action({ id: 'twee', parent: 'thema', certainty: 'INFERRED', note: 'denkelijk', lines: 4 }),
          ],
        }),
      },
    })
    for (const [measure, expected] of [
      ['ACTIONS', [2, 1, 2]],
      ['PARTNERS', [1, 0, 1]],
    ] as const) {
      const { comparison } = await api.query<{
        comparison: {
          rows: { cells: { value: number; inferred: number; counted: { totalCount: number } }[] }[]
        }
      }>(
        `{ comparison(measure: ${measure}, of: ["goal:dorp/verslag-2023/a"]) { rows { cells { value inferred counted { totalCount } } } } }`,
      )
      const [cell] = comparison.rows[0]?.cells ?? []
      expect([cell?.value, cell?.inferred, cell?.counted.totalCount]).toEqual(expected)
    }
  })

  test('an empty graph gives an empty table that says so', async () => {
    const api = await apiWith(engine, {})
    const { comparison } = await api.query<Table>(ask('measure: INDICATOR'))
    expect(comparison).toMatchObject({ columns: [], rows: [], truncated: false })
    expect(comparison.notes.join(' ')).toMatch(/Geen gelezen document geeft hier een waarde/)
  })

  test('more indicators than a table holds: the first 100, and it says that there are more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_none, index) =>
        indicator({ id: `i${index}`, name: `Indicator ${index}` }),
      )
    const rows = async (count: number) => {
      const api = await apiWith(engine, {
        bundles: { 'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, { indicators: many(count) }) },
      })
      const { comparison } = await api.query<Table>(ask('measure: INDICATOR'))
      return [comparison.rows.length, comparison.truncated]
    }
    expect(await rows(100)).toEqual([100, false])
    expect(await rows(101)).toEqual([100, true])
  })

  test('values of more years than a table holds are refused with the remedy', async () => {
    const observations = Array.from({ length: 61 }, (_none, index) => ({
      ...{ year: 1950 + index, kind: 'ACTUAL', printed: '1' },
    }))
    const api = await apiWith(engine, {
      bundles: {
        'verslag.yaml': documentOf('ANNUAL_REPORT', 2023, { indicators: [indicator({ observations })] }),
      },
    })
    const { errors } = await api.execute(ask('measure: INDICATOR'))
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toContain('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toMatch(/61 years.*"years"/)
    const fewer = await api.query<Table>(ask('measure: INDICATOR, years: [1950, 2010]'))
    expect(shown(fewer).columns).toEqual(['1950 realisatie', '2010 realisatie'])
  })

  test.each([
    [
      'measure: EXPENDITURE, of: ["activity:dorp/zorg/niets"]',
      /"activity:dorp\/zorg\/niets" is no id of anything in the graph/,
    ],
    ['measure: EXPENDITURE, of: ["municipality:dorp"]', /"municipality:dorp" has no EXPENDITURE.*Program/],
    ['measure: INDICATOR, of: ["program:dorp/zorg"]', /has no INDICATOR of its own.*Indicator/],
    ['measure: ACTIONS, of: ["partner:ggd-dorp"]', /"partner:ggd-dorp" has no ACTIONS.*Municipality/],
    ['measure: ACTIONS, of: []', /"of" is empty/],
    [
      `measure: ACTIONS, of: [${'"municipality:dorp" '.repeat(5)}], program: "program:dorp/zorg"`,
      /leave "municipality"/,
    ],
    [
      `measure: ACTIONS, of: [${Array.from({ length: 101 }, (_none, index) => `"goal:dorp/x/${index}"`).join(' ')}]`,
      /"of" has 101 ids; compare at most 100/,
    ],
    ['measure: BALANCE, by: MUNICIPALITY', /"by: MUNICIPALITY" needs "of"/],
    ['measure: INDICATOR, by: MUNICIPALITY, municipality: "dorp"', /"by: MUNICIPALITY" needs "of"/],
    ['measure: ACTIONS, municipality: "stad"', /no municipality "stad"/],
    ['measure: ACTIONS, program: "program:dorp/niets"', /no id of a Program/],
    ['measure: ACTIONS, program: "activity:dorp/zorg/jeugd"', /no id of a Program/],
    ['measure: ACTIONS, years: []', /"years" is empty/],
    ['measure: ACTIONS, years: [20233]', /"years" has 20233/],
  ])('%s is refused with a remedy', async (args, message) => {
    const api = await apiWith(engine, {})
    const { errors } = await api.execute(ask(args))
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })
})
