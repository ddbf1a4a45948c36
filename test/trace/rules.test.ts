// Each rule of a trace in a town of its own, as small as shows it.
import { describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { action, goal, money, source, table } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { apiOn, type TestApi } from '../support/query.js'
import { bundle, factsOf, type SeedsLiteral } from '../support/seeds.js'
import { holderOf, type Trace, traceOn } from './operation.js'

const REPORT = 'dorp/verslag-2023'
const DOCUMENT = 'policy-document:dorp/RIS100001'
const ROW = 'activity:dorp/zorg/jeugd'
const PROGRAM = 'program:dorp/zorg'
const cites = (more: Record<string, unknown> = {}) => [{ document: 'RIS100001', role: 'FRAMES', ...more }]
const theme = (more: Record<string, unknown> = {}) =>
  action({ id: 'kop', kind: 'THEME', label: 'Kop', lines: 2, ...more })
const line = (of: string, more: Record<string, unknown> = {}) => money({ program: undefined, of, ...more })

const ends = ({ paths }: Trace) => paths.map((path) => [path.covers, holderOf(path), path.budgetLine.year])

describe.each(engines)('on $name', ({ open }) => {
  const within = async (seeds: SeedsLiteral, ask: (api: TestApi) => Promise<void>): Promise<void> => {
    const engine = await open()
    try {
      await loadBundles(engine, await factsOf(seeds))
      await ask(await apiOn(engine))
    } finally {
      await engine.close()
    }
  }
  const withReport = (more: Record<string, unknown>, ask: (api: TestApi) => Promise<void>) =>
    within({ bundles: { 'verslag.yaml': bundle(more) } }, ask)

  test('money is found on the activity, on all above it, on the goals that these serve and on the programme', async () => {
    const report = {
      goals: [goal(), goal({ id: 'b', of: 'jeugd' })],
      activities: [
        theme({ parent: 'jeugd', certainty: 'INFERRED', note: 'bijna dezelfde naam' }),
        action({ parent: 'kop', goals: ['a'], documents: cites() }),
      ],
      budgetLines: [
        line('cursus'),
        line('kop'),
        line('jeugd'),
        money({ program: undefined, goal: 'a' }),
        money({ program: undefined, goal: 'b' }),
        money(),
      ],
    }
    await withReport(report, async (api) => {
      const trace = await traceOn(api, DOCUMENT)
      expect(ends(trace)).toEqual([
        ['THIS_ACTION', `activity:${REPORT}/cursus`, 2023],
        ['THEME', `activity:${REPORT}/kop`, 2023],
        ['BUDGET_ACTIVITY', ROW, 2023],
        ['GOAL', `goal:${REPORT}/a`, 2023],
        ['GOAL', `goal:${REPORT}/b`, 2023],
        ['PROGRAM', PROGRAM, 2023],
      ])
      // The row serves goal b, so the way there goes up first; a reader put the heading under the row, and says why.
      expect(
        trace.paths[4]?.steps.map(({ relation, certainty, note }) => [relation, certainty, note]),
      ).toEqual([
        ['CITED_BY', 'STATED', null],
        ['PART_OF', 'STATED', null],
        ['PART_OF', 'INFERRED', 'bijna dezelfde naam'],
        ['SERVES', 'STATED', null],
        ['HAS_BUDGET', 'STATED', null],
      ])
      const some = await traceOn(api, DOCUMENT, { covers: ['GOAL', 'THIS_ACTION'] })
      expect(ends(some).map(([covers]) => covers)).toEqual(['THIS_ACTION', 'GOAL', 'GOAL'])
    })
  })

  test('a goal that the activity and its heading both serve is reached once, by the shorter way', async () => {
    const report = {
      goals: [goal()],
      activities: [theme({ goals: ['a'] }), action({ parent: 'kop', goals: ['a'], documents: cites() })],
      budgetLines: [money({ program: undefined, goal: 'a' })],
    }
    await withReport(report, async (api) => {
      const { paths } = await traceOn(api, `goal:${REPORT}/a`)
      expect(paths.map(({ nodes }) => nodes.length)).toEqual([4])
    })
  })

  test('money of another year is taken from the activity’s own document only, and only when it is of this year', async () => {
    const later = bundle({
      sourceDocument: { ...source, id: 'dorp/begroting-2025', kind: 'BUDGET', year: 2025 },
      activities: [
        theme({ parent: 'jeugd' }),
        action({ id: 'nu', parent: 'kop', documents: cites() }),
        action({ id: 'ooit', parent: 'kop', year: 2021, documents: cites(), phase: 'REPORTED' }),
      ],
      // The heading's money is given for the year before; the row has money of both years.
      budgetLines: [
        line('kop', { year: 2024 }),
        line('jeugd', { year: 2024 }),
        line('jeugd', { year: 2025 }),
      ],
    })
    const report = bundle({ budgetLines: [line('jeugd', { year: 2023 })] })
    await within({ bundles: { 'a.yaml': report, 'b.yaml': later } }, async (api) => {
      const { paths, withoutMoney } = await traceOn(api, DOCUMENT)
      expect(
        paths.map((path) => [path.nodes[1]?.id, path.budgetLine.year, path.steps.at(-1)?.certainty]),
      ).toEqual([
        ['activity:dorp/begroting-2025/nu', 2024, 'INFERRED'],
        ['activity:dorp/begroting-2025/nu', 2025, 'STATED'],
      ])
      expect(withoutMoney.map(({ activity, reason }) => [activity?.id, reason])).toEqual([
        ['activity:dorp/begroting-2025/ooit', 'MONEY_OF_OTHER_YEARS'],
      ])
    })
  })

  test('money of an activity’s year is found whichever document prints it', async () => {
    const promise = bundle({
      activities: [action({ parent: 'jeugd', year: 2024, phase: 'PLANNED', documents: cites() })],
    })
    const later = bundle({
      sourceDocument: { ...source, id: 'dorp/begroting-2025', kind: 'BUDGET', year: 2025 },
      budgetLines: [line('jeugd', { year: 2024 })],
    })
    await within({ bundles: { 'a.yaml': promise, 'b.yaml': later } }, async (api) => {
      expect(ends(await traceOn(api, DOCUMENT))).toEqual([['BUDGET_ACTIVITY', ROW, 2024]])
      expect((await traceOn(api, ROW)).withoutPolicy).toEqual([])
    })
  })

  test('a document in two roles has a way for each, and the amount of each stays with it', async () => {
    const tied = { amount: { printed: '2 mln.', label: 'subsidie' } }
    const report = {
      activities: [
        action({
          parent: 'jeugd',
          documents: [...cites(), ...cites({ role: 'FUNDS', ...tied }).slice(0, 1)],
        }),
      ],
      budgetTables: [table()],
    }
    await withReport(report, async (api) => {
      const { paths } = await traceOn(api, DOCUMENT)
      expect(
        paths.map((path) => [path.role, path.amount, path.amountCovers, path.budgetLine.amount, path.covers]),
      ).toEqual([
        ['FRAMES', null, null, 59_484_000, 'BUDGET_ACTIVITY'],
        ['FUNDS', 2_000_000, 'THIS_DOCUMENT', 59_484_000, 'BUDGET_ACTIVITY'],
      ])
      expect((await traceOn(api, DOCUMENT, { role: 'FUNDS' })).paths).toHaveLength(1)
      expect((await traceOn(api, DOCUMENT, { role: 'FUNDS', basis: 'BUDGET' })).explanation).toBe(
        'Geen weg voldoet aan het filter.',
      )
    })
  })

  test('what is filtered away is not said to be without money', async () => {
    const report = { activities: [action({ parent: 'jeugd', documents: cites() })], budgetTables: [table()] }
    await withReport(report, async (api) => {
      const { paths, withoutMoney } = await traceOn(api, DOCUMENT, { basis: 'BUDGET' })
      expect([paths, withoutMoney]).toEqual([[], []])
    })
  })

  test('a document that is only named as what another replaces is cited by no activity', async () => {
    const seeds = {
      policyDocuments: [{ id: 'dorp/RIS100001' }, { id: 'dorp/RIS100002' }],
      bundles: {
        'verslag.yaml': bundle({
          activities: [action({ documents: cites() })],
          supersedes: [{ document: 'RIS100001', supersedes: 'RIS100002', lines: 7 }],
        }),
      },
    }
    await within(seeds, async (api) => {
      const old = await traceOn(api, 'policy-document:dorp/RIS100002')
      expect(old.withoutMoney).toMatchObject([
        { activity: null, role: null, reason: 'NO_ACTIVITY', evidence: [{ lineStart: 7 }] },
      ])
      // Under a filter nobody can say that no activity cites it.
      expect((await traceOn(api, 'policy-document:dorp/RIS100002', { year: 2023 })).withoutMoney).toEqual([])
      const cited = await traceOn(api, DOCUMENT)
      expect(cited.withoutMoney.map(({ reason }) => reason)).toEqual(['NO_MONEY_PRINTED'])
    })
  })

  test('where there is neither a document nor money, that is said', async () => {
    const report = { activities: [action({ partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }] })] }
    await withReport(report, async (api) => {
      expect(await traceOn(api, 'partner:ggd-dorp')).toEqual({
        paths: [],
        withoutMoney: [],
        withoutPolicy: [],
        totals: { paths: 0, withoutMoney: 0, withoutPolicy: 0, exact: true },
        years: [],
        truncated: false,
        explanation: 'Hier wordt geen beleidsdocument aangehaald, en er is geen geld dat hierbij hoort.',
      })
    })
  })

  test('a heading of which one activity cites has ways; its own lines of other years have none', async () => {
    const report = {
      activities: [
        theme({ parent: 'jeugd' }),
        action({ parent: 'kop', documents: cites() }),
        action({ id: 'stil', parent: 'kop' }),
      ],
      budgetLines: [line('kop'), line('kop', { year: 2022 }), line('jeugd', { year: 2022 }), line('jeugd')],
    }
    await withReport(report, async (api) => {
      const heading = await traceOn(api, `activity:${REPORT}/kop`)
      expect(ends(heading)).toEqual([
        ['THEME', `activity:${REPORT}/kop`, 2023],
        ['BUDGET_ACTIVITY', ROW, 2023],
      ])
      expect(heading.withoutPolicy.map((way) => [way.nodes.length, way.covers, way.budgetLine.year])).toEqual(
        [[2, 'THEME', 2022]],
      )
      const silent = await traceOn(api, `activity:${REPORT}/stil`)
      expect(silent.withoutPolicy.map(({ covers, budgetLine }) => [covers, budgetLine.year])).toEqual([
        ['THEME', 2023],
        ['BUDGET_ACTIVITY', 2023],
      ])
      const years = (await traceOn(api, ROW)).withoutPolicy.map(({ budgetLine }) => budgetLine.year)
      expect(years).toEqual([2022])
      const unreached = heading.withoutPolicy[0]?.budgetLine.id ?? ''
      const back = await traceOn(api, unreached)
      expect([back.paths, back.withoutPolicy.map(({ nodes }) => nodes[0]?.id)]).toEqual([
        [],
        [`activity:${REPORT}/kop`],
      ])
    })
  })

  test.each([
    [100, 500, true, null],
    [101, 505, true, /^Er zijn 505 wegen van beleid naar geld; de eerste 500 staan hier\. Vraag ze per/],
    [501, 2500, false, /^Er zijn meer dan 500 .*; vanaf de eerste 500 zijn het 2\.500 wegen van beleid/],
  ])('%i documents before five lines: %i paths counted', async (documents, paths, exact, explanation) => {
    const numbers = Array.from({ length: documents }, (_, index) => `RIS${200_000 + index}`)
    const seeds = {
      policyDocuments: numbers.map((number) => ({ id: `dorp/${number}` })),
      bundles: {
        'verslag.yaml': bundle({
          activities: [
            action({ parent: 'jeugd', documents: numbers.map((document) => ({ document, role: 'FRAMES' })) }),
          ],
          budgetLines: ['a', 'b', 'c', 'd', 'e'].map((label) => line('jeugd', { part: 'DETAIL', label })),
        }),
      },
    }
    await within(seeds, async (api) => {
      const trace = await traceOn(api, PROGRAM)
      expect(trace.paths).toHaveLength(500)
      expect(trace.totals).toEqual({ paths, withoutMoney: 0, withoutPolicy: 0, exact })
      expect(trace.truncated).toBe(paths > 500)
      if (explanation === null) expect(trace.explanation).toBeNull()
      else expect(trace.explanation).toMatch(explanation)
    })
  })

  test.each([
    [
      'source-document:dorp/verslag-2023',
      /is no policy document, activity, programme, partner, goal or budget line/,
    ],
    ['partner:niemand', /"partner:niemand" is no id of anything in the graph/],
    ['budget-line:dorp/niets', /is no id of anything in the graph/],
    ['iets', /a trace begins at one of these/],
  ])('%s is refused with what to do', async (from, message) => {
    await withReport({}, async (api) => {
      const { errors } = await api.execute('query ($from: ID!) { fundingTrace(from: $from) { truncated } }', {
        from,
      })
      expect(errors?.[0]?.message).toMatch(message)
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    })
  })
})
