// Each kind and reason in a town of its own, as small as shows it.
import { describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { action, goal, indicator, money, source } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { apiOn, type TestApi } from '../support/query.js'
import { bundle, factsOf, type SeedsLiteral } from '../support/seeds.js'
import { gapsOn, nameOf } from './operation.js'

const cites = [{ document: 'RIS100001', role: 'FRAMES' }]
const line = (of: string, more: Record<string, unknown> = {}) => money({ program: undefined, of, ...more })
const budget = (year: number, more: Record<string, unknown>) =>
  bundle({ sourceDocument: { ...source, id: `dorp/begroting-${year}`, kind: 'BUDGET', year }, ...more })

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
  /** What is missing of one kind, with reason, year and certainty. */
  const missing = async (kind: string, bundles: Record<string, unknown>, more: SeedsLiteral = {}) => {
    let found: unknown[][] = []
    await within({ ...more, bundles }, async (api) => {
      found = (await gapsOn(api, { kind })).nodes.map((gap) => [
        nameOf(gap),
        gap.reason,
        gap.year,
        gap.certainty,
      ])
    })
    return found
  }

  test('money has a policy when anything under it of its year cites one; else its actions are silent, or not there', async () => {
    const report = bundle({
      goals: [goal(), goal({ id: 'b' })],
      activities: [
        action({ id: 'kop', kind: 'THEME', parent: 'jeugd', goals: ['a'] }),
        action({ id: 'stil', parent: 'kop' }),
        action({ id: 'spreekt', parent: 'jeugd', documents: cites }),
        // Headings that bear money only: nothing done stands under them.
        action({ id: 'leeg', kind: 'THEME', parent: 'jeugd', lines: 8 }),
        action({ id: 'leeg-onder', kind: 'THEME', parent: 'leeg', lines: 9 }),
        action({ id: 'leeg-van-toen', kind: 'THEME', parent: 'jeugd', lines: 10 }),
      ],
      budgetLines: [
        line('jeugd'),
        line('jeugd', { year: 2022 }),
        line('kop'),
        line('leeg'),
        line('leeg-van-toen', { year: 2022 }),
        money({ program: undefined, goal: 'a' }),
        money({ program: undefined, goal: 'b' }),
        money(),
      ],
    })
    expect(await missing('MONEY_WITHOUT_POLICY', { 'a.yaml': report })).toEqual([
      ['jeugd', 'NO_DOCUMENT_OF_YEAR', 2022, 'STATED'],
      ['kop', 'CITES_NOTHING', 2023, 'STATED'],
      ['leeg', 'NO_ACTIVITY_OF_YEAR', 2023, 'INFERRED'],
      ['leeg-van-toen', 'NO_ACTIVITY_OF_YEAR', 2022, 'INFERRED'],
      ['a', 'CITES_NOTHING', 2023, 'STATED'],
      ['b', 'NO_ACTIVITY_OF_YEAR', 2023, 'INFERRED'],
    ])
  })

  test('money that a document gives under another year goes with its own activities', async () => {
    const plan = (year: number) =>
      budget(2025, {
        activities: [action({ parent: 'jeugd', documents: cites })],
        budgetLines: [line('jeugd', { year: 2024 }), ...(year === 2024 ? [] : [line('jeugd', { year })])],
      })
    expect(await missing('MONEY_WITHOUT_POLICY', { 'a.yaml': plan(2024) })).toEqual([])
    // Where there is money of the document's year, the other year is left by itself.
    expect(await missing('MONEY_WITHOUT_POLICY', { 'a.yaml': plan(2025) })).toEqual([
      ['jeugd', 'NO_DOCUMENT_OF_YEAR', 2024, 'STATED'],
    ])
  })

  test('one activity with money is enough for a policy document; naming it in a succession is no activity', async () => {
    const policyDocuments = ['RIS100001', 'RIS100002', 'RIS100003', 'RIS100004'].map((number) => ({
      id: `dorp/${number}`,
    }))
    const tie = (document: string) => [{ document, role: 'FRAMES' }]
    const report = bundle({
      activities: [
        action({ id: 'a', parent: 'jeugd', documents: tie('RIS100001') }),
        action({ id: 'b', documents: [...tie('RIS100001'), ...tie('RIS100002')] }),
        action({ id: 'c', parent: 'jeugd', year: 2021, documents: tie('RIS100003') }),
      ],
      budgetLines: [line('jeugd')],
      supersedes: [{ document: 'RIS100001', supersedes: 'RIS100004', lines: 8 }],
    })
    expect(await missing('POLICY_WITHOUT_MONEY', { 'a.yaml': report }, { policyDocuments })).toEqual([
      ['RIS100002', 'NO_MONEY_PRINTED', 2023, 'STATED'],
      ['RIS100003', 'MONEY_OF_OTHER_YEARS', 2021, 'STATED'],
    ])
    expect(await missing('POLICY_WITHOUT_ACTIVITY', { 'a.yaml': report }, { policyDocuments })).toEqual([
      ['RIS100004', 'CITED_OUTSIDE_ACTIVITIES', null, 'STATED'],
    ])
  })

  test('a target needs a value of its own year; n/b is an answer, and zero is a value', async () => {
    const seen = (id: string, ...observations: [number, string, string][]) =>
      indicator({ id, observations: observations.map(([year, kind, printed]) => ({ year, kind, printed })) })
    const report = bundle({
      indicators: [
        seen('gehaald', [2023, 'TARGET', '5'], [2023, 'ACTUAL', '0']),
        seen('nb', [2023, 'TARGET', '5'], [2023, 'ACTUAL', 'n/b']),
        seen('open', [2023, 'TARGET', '5'], [2022, 'ACTUAL', '4']),
        seen('ooit', [2025, 'TARGET', '5']),
        seen('zonder-doel', [2022, 'ACTUAL', '4']),
      ],
    })
    const plan = budget(2023, { indicators: [seen('gepland', [2023, 'TARGET', '7'])] })
    expect(await missing('INDICATOR_WITHOUT_VALUE', { 'a.yaml': plan, 'b.yaml': report })).toEqual([
      // Another document's indicator may be the same: nobody has tied the two.
      ['gepland', 'NOT_IN_REPORT', 2023, 'INFERRED'],
      ['nb', 'SAYS_NONE', 2023, 'STATED'],
      ['ooit', 'NO_REPORT_OF_YEAR', 2025, 'STATED'],
      ['open', 'NOT_PRINTED', 2023, 'STATED'],
    ])
  })

  test('a promise is kept by a report that carries it on, also by way of a later plan, and by no plan alone', async () => {
    const promise = budget(2022, {
      activities: ['gedaan', 'later', 'vergeten', 'verschoven'].map((id) => action({ id })),
    })
    const next = budget(2023, {
      activities: [
        action({ id: 'later', continues: ['dorp/begroting-2022/later'] }),
        action({ id: 'verschoven', continues: ['dorp/begroting-2022/verschoven'] }),
        action({ id: 'kop', kind: 'THEME' }),
      ],
    })
    const report = bundle({
      activities: [
        action({ id: 'gedaan', continues: ['dorp/begroting-2022/gedaan'] }),
        action({ id: 'later', continues: ['dorp/begroting-2023/later'] }),
      ],
    })
    const bundles = { 'a.yaml': promise, 'b.yaml': next, 'c.yaml': report }
    expect(await missing('PROMISE_WITHOUT_REPORT', bundles)).toEqual([
      // No report of 2022 is there; that of 2023 is, and a reader found nothing in it.
      ['vergeten', 'NO_REPORT_OF_YEAR', 2022, 'STATED'],
      ['verschoven', 'NO_REPORT_OF_YEAR', 2022, 'STATED'],
      ['verschoven', 'NOT_IN_REPORT', 2023, 'INFERRED'],
    ])
    await within({ bundles }, async (api) => {
      const { nodes } = await gapsOn(api, { reason: 'NOT_IN_REPORT' })
      expect(nodes[0]?.message).toMatch(/is het oordeel van een lezer/)
      expect(nodes[0]?.lookedAt.map(({ id }) => id)).toEqual([
        'source-document:dorp/begroting-2022',
        'source-document:dorp/begroting-2023',
        'source-document:dorp/verslag-2023',
      ])
    })
  })

  test('the report of another programme is no report of this one', async () => {
    const programs = [
      { id: 'dorp/zorg', name: 'Zorg', budgetActivities: [{ id: 'jeugd', label: 'Jeugd' }] },
      { id: 'dorp/sport', name: 'Sport' },
    ]
    const promise = budget(2023, { activities: [action()] })
    const other = bundle({ program: 'dorp/sport' })
    const found = await missing(
      'PROMISE_WITHOUT_REPORT',
      { 'a.yaml': promise, 'b.yaml': other },
      { programs },
    )
    expect(found).toEqual([['cursus', 'NO_REPORT_OF_YEAR', 2023, 'STATED']])
  })

  test('where nothing is missing the list is empty and has no facet values', async () => {
    await within({}, async (api) => {
      const { totalCount, nodes, facets } = await gapsOn(api)
      expect([totalCount, nodes, facets.flatMap(({ values }) => values)]).toEqual([0, [], []])
    })
  })
})
