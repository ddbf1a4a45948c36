import { expect, test } from 'vitest'
import { bundle, factsOf, type SeedsLiteral, TOWN } from '../support/seeds.js'
import { action, goal, indicator, money, problemsOf, problemsWith, source, table } from './samples.js'

test('a town with a bundle in which all is well is accepted', async () => {
  const more = {
    goals: [goal()],
    activities: [action({ goals: ['a'] })],
    indicators: [indicator()],
    budgetLines: [money()],
    budgetTables: [table()],
  }
  expect(await problemsWith(more)).toEqual([])
})

test.each<[string, SeedsLiteral, string]>([
  [
    'a municipality',
    { municipalities: [...TOWN.municipalities, { id: 'dorp', name: 'Dorp', code: 'GM9002' }] },
    'registers/municipalities.yaml:4: id "dorp" is there twice; give each its own id.',
  ],
  [
    'a programme',
    { programs: [...TOWN.programs, { id: 'dorp/zorg', name: 'Zorg' }] },
    'registers/programs.yaml:6: id "dorp/zorg" is there twice; give each its own id.',
  ],
  [
    'a partner',
    { partners: [...TOWN.partners, { id: 'ggd-dorp', name: 'GGD', kind: 'GGD' }] },
    'registers/partners.yaml:6: id "ggd-dorp" is there twice; give each its own id.',
  ],
  [
    'a policy document',
    { policyDocuments: [...TOWN.policyDocuments, { id: 'dorp/RIS100001' }] },
    'registers/policy-documents.yaml:2: id "dorp/RIS100001" is there twice; give each its own id.',
  ],
  [
    'a row of the budget',
    {
      programs: [
        {
          id: 'dorp/zorg',
          name: 'Zorg',
          budgetActivities: [
            { id: 'jeugd', label: 'Jeugd' },
            { id: 'jeugd', label: 'Jongeren' },
          ],
        },
      ],
    },
    'registers/programs.yaml:1: "dorp/zorg": budget activity "jeugd" is there twice; give each its own id.',
  ],
  [
    'a document',
    { bundles: { 'a.yaml': bundle(), 'b.yaml': bundle() } },
    'bundles/b.yaml:3: sourceDocument.id: "dorp/verslag-2023" is also the id in bundles/a.yaml; give each document its own.',
  ],
])('a register or folder that has %s twice is refused', async (_what, seeds, problem) => {
  expect(await problemsOf(seeds)).toEqual([problem])
})

test.each<[string, Record<string, unknown>, string]>([
  [
    'an activity',
    { activities: [action(), action()] },
    'bundles/verslag.yaml:19: activities.1.id: "cursus" is there twice (a budget activity counts too); give each its own id.',
  ],
  [
    'a goal',
    { goals: [goal(), goal()] },
    'bundles/verslag.yaml:18: goals.1.id: "a" is there twice; give each goal its own id.',
  ],
  [
    'an indicator',
    { indicators: [indicator(), indicator()] },
    'bundles/verslag.yaml:22: indicators.1.id: "bereik" is there twice; give each indicator its own id.',
  ],
  [
    'a line of money',
    { budgetLines: [money(), money()] },
    'bundles/verslag.yaml:22: budgetLines.1: this line of money is there twice (budget-line:dorp/verslag-2023/programma/2023-income-actual-total); tell the two apart with a label.',
  ],
  [
    'a value for one year',
    {
      indicators: [
        indicator({ observations: ['1', '2'].map((printed) => ({ year: 2023, kind: 'ACTUAL', printed })) }),
      ],
    },
    'bundles/verslag.yaml:22: indicators.0.observations.1: 2023 has two values of kind ACTUAL; a year has one.',
  ],
  [
    'a partner in one role',
    {
      activities: [
        action({ partners: ['a', 'b'].map((note) => ({ partner: 'ggd-dorp', role: 'bron', note })) }),
      ],
    },
    'bundles/verslag.yaml:23: activities.0.partners.1: "ggd-dorp" is there twice as bron; put both places in one "lines".',
  ],
])('a bundle that has %s twice is refused', async (_what, more, problem) => {
  expect(await problemsWith(more)).toEqual([problem])
})

test.each<[string, Record<string, unknown>, string]>([
  [
    'a program',
    { program: 'dorp/sport' },
    ':10: program: programme "dorp/sport" is not in registers/programs.yaml.',
  ],
  [
    'a partner',
    { activities: [action({ partners: [{ partner: 'ggd-stad', role: 'bron' }] })] },
    ':20: activities.0.partners.0.partner: "ggd-stad" is not in registers/partners.yaml.',
  ],
  [
    'a policy document',
    { activities: [action({ documents: [{ document: 'RIS999999', role: 'FUNDS' }] })] },
    ':20: activities.0.documents.0.document: "dorp/RIS999999" is not in registers/policy-documents.yaml.',
  ],
  [
    'a document that was replaced',
    { supersedes: [{ document: 'RIS100001', supersedes: 'RIS000001', lines: 1 }] },
    ':16: supersedes.0.supersedes: "dorp/RIS000001" is not in registers/policy-documents.yaml.',
  ],
  [
    'a parent',
    { activities: [action({ parent: 'sport' })] },
    ':19: activities.0.parent: "sport" is no activity of this bundle or its programme.',
  ],
  [
    'a goal of an activity',
    { activities: [action({ goals: ['z'] })] },
    ':20: activities.0.goals.0: "z" is no goal of this bundle.',
  ],
  [
    'a goal of money',
    { budgetLines: [money({ program: undefined, goal: 'z' })] },
    ':15: budgetLines.0: "z" is no goal of this bundle.',
  ],
  [
    'the activity of a goal',
    { goals: [goal({ of: 'sport' })] },
    ':18: goals.0.of: "sport" is no activity of this bundle or its programme.',
  ],
  [
    'the activity of an indicator',
    { indicators: [indicator({ of: 'sport' })] },
    ':15: indicators.0: "sport" is no activity of this bundle or its programme.',
  ],
  [
    'an earlier activity',
    { activities: [action({ continues: ['dorp/verslag-2022/cursus'] })] },
    ':20: activities.0.continues.0: "dorp/verslag-2022/cursus" is no activity of a bundle in this folder.',
  ],
  [
    'a column',
    { budgetTables: [table({ column: 'constructor' })] },
    ':25: budgetTables.0.rows.0.cells.0.column: "constructor" is no column of table "lasten".',
  ],
])('a reference to %s that is not there is refused', async (_what, more, problem) => {
  expect(await problemsWith(more)).toEqual([`bundles/verslag.yaml${problem}`])
})

test('a document of a municipality that is not there is refused, and so are registers that name one', async () => {
  const problems = await problemsOf({
    programs: [...TOWN.programs, { id: 'stad/zorg', name: 'Zorg' }],
    partners: [{ id: 'ggd-dorp', name: 'GGD Dorp', kind: 'GGD', partOf: 'ggd' }],
    policyDocuments: [{ id: 'stad/RIS100001' }],
    bundles: { 'stad.yaml': bundle({ sourceDocument: { ...source, id: 'stad/verslag' } }) },
  })
  expect(problems).toEqual([
    'registers/programs.yaml:6: "stad/zorg": its municipality is not in registers/municipalities.yaml.',
    'registers/policy-documents.yaml:1: "stad/RIS100001": its municipality is not in registers/municipalities.yaml.',
    'registers/partners.yaml:1: "ggd-dorp": partOf "ggd" is no partner in the register.',
    'bundles/stad.yaml:3: sourceDocument.id: municipality "stad" is not in registers/municipalities.yaml.',
  ])
})

test('a line past the last line of the document is refused', async () => {
  expect(await problemsWith({ activities: [action({ lines: [99, '100-101'] })] })).toEqual([
    "bundles/verslag.yaml:20: activities.0.lines.1: line 101 is past the document's last line, 100.",
  ])
})

test('an outline whose lines do not ascend, or go past the end, is refused', async () => {
  const outline = [5, 5, 101].map((line) => ({ line, level: 1, heading: 'Kop' }))
  expect(await problemsWith({ outline })).toEqual([
    'bundles/verslag.yaml:18: outline.1: line 5 must come after line 5 and not after 100.',
    'bundles/verslag.yaml:21: outline.2: line 101 must come after line 5 and not after 100.',
  ])
})

test('a tree with a circle is refused where the circle is, not below it', async () => {
  const activities = [
    action({ id: 'a', kind: 'THEME', parent: 'b' }),
    action({ id: 'b', kind: 'THEME', parent: 'a' }),
    action({ id: 'c', parent: 'a' }),
  ]
  expect(await problemsWith({ activities })).toEqual([
    'bundles/verslag.yaml:19: activities.0.parent: "a" is under itself; a tree has no circles.',
    'bundles/verslag.yaml:24: activities.1.parent: "b" is under itself; a tree has no circles.',
  ])
})

test('an activity cannot carry on one of the same document or a later one', async () => {
  const later = bundle({
    sourceDocument: { ...source, id: 'dorp/begroting-2024', year: 2024 },
    activities: [action()],
  })
  const own = bundle({
    activities: [action({ continues: ['dorp/begroting-2024/cursus', 'dorp/verslag-2023/cursus'] })],
  })
  expect(await problemsOf({ bundles: { 'a.yaml': later, 'b.yaml': own } })).toEqual([
    'bundles/b.yaml:20: activities.0.continues.0: "dorp/begroting-2024/cursus" is not of an earlier document; an activity continues one of an earlier year, or an annual report that of its budget.',
    'bundles/b.yaml:21: activities.0.continues.1: "dorp/verslag-2023/cursus" is not of an earlier document; an activity continues one of an earlier year, or an annual report that of its budget.',
  ])
})

test('an annual report carries on what the budget of its year promised', async () => {
  const promised = bundle({
    sourceDocument: { ...source, id: 'dorp/begroting-2023', kind: 'BUDGET' },
    activities: [action()],
  })
  const done = bundle({ activities: [action({ continues: ['dorp/begroting-2023/cursus'] })] })
  const facts = await factsOf({ bundles: { 'a.yaml': done, 'b.yaml': promised } })
  expect(facts.flatMap(({ edges }) => edges.filter(({ type }) => type === 'CONTINUES'))).toHaveLength(1)
})

test.each([
  [{ supersedes: [{ document: 'RIS100001', supersedes: 'RIS100001', lines: 1 }] }, /cannot supersede itself/],
  [{ budgetTables: [{ id: 't', unit: 500, columns: {}, rows: [] }] }, /unit: must be 1, 1000 or 1000000/],
])('%j is refused', async (more, message) => {
  expect((await problemsWith(more)).join('\n')).toMatch(message)
})
