// What a client may get wrong in the arguments of a list: refused with what to do, or an empty page; never our fault.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { ORDERED_LISTS } from '../support/list-operations.js'
import { withRealSeeds } from '../support/real.js'

const LONG = 'x'.repeat(10_000)

const wrong: [name: string, list: string, message: RegExp][] = [
  [
    'a kind of partner that is none',
    'partners(kind: "zorgaanbider")',
    /"kind" is "zorgaanbider"; it is one of:.*zorgaanbieder/,
  ],
  ['a kind of document that is none', 'policyDocuments(kind: "moties")', /it is one of:.*motie,/],
  ['a part that is none', 'partners(role: "uitvoering")', /it is one of: uitvoerder,/],
  [
    'the same, of activities',
    'activities(partnerRole: "x")',
    /"partnerRole" is "x"; it is one of: uitvoerder,/,
  ],
  ['a rule that found nothing', 'findingsConnection(rule: "misvormd")', /it is one of:.*misvormd-nummer/],
  ['a severity that is none', 'findingsConnection(severity: "FATAL")', /it is one of: INFO, WARNING, ERROR/],
  ['an empty text', 'activities(text: "")', /"text" has 0 characters; it takes 1 to 200/],
  ['a text of spaces', 'partners(text: "   ")', /not only spaces/],
  ['a text of 10,000 characters', `goals(text: "${LONG}")`, /"text" has 10000 characters/],
  ['a text without any letter of ours', 'goals(text: "漢字")', /it takes 1 to 200/],
  ['a goal that is not there', 'budgetLines(goal: "goal:x")', /no id of a Goal/],
  ['an activity that is not there', 'budgetLines(activity: "activity:x")', /no id of an Activity/],
  ['a partner where a programme belongs', 'goals(program: "partner:coa")', /no id of a Program/],
  [
    'a policy document that is not there',
    'partners(policyDocument: "policy-document:den-haag/RIS999999")',
    /no id of a PolicyDocument/,
  ],
  [
    'a source document that is not there',
    'indicators(sourceDocument: "source-document:x")',
    /no id of a SourceDocument/,
  ],
  ['a municipality that is not there', 'budgetLines(municipality: "utrecht")', /no municipality "utrecht"/],
  ['year 1', 'activities(year: 1)', /"year" is 1; .*1900 and 2100.*from 20\d\d to 20\d\d/],
  ['year 99999', 'budgetLines(year: 99999)', /"year" is 99999/],
  ['year -2023', 'partners(year: -2023)', /"year" is -2023/],
  ['the largest year there is', 'indicators(year: 2147483647)', /"year" is 2147483647/],
  ['no municipality at all', 'partners(minMunicipalities: 0)', /it is 1 or more/],
  ['21 source documents', `policyDocuments(citedIn: [${'"x" '.repeat(21)}])`, /name at most 20/],
]

const empty: [name: string, list: string][] = [
  ['a year that is not there yet', 'activities(year: 2099)'],
  ['a year before all documents', 'budgetLines(year: 1900)'],
  ['no source documents of them all', 'policyDocuments(citedIn: [], year: 1901)'],
  ['more municipalities than there are', 'partners(minMunicipalities: 342)'],
  ['a text that looks like a statement', `activities(text: "') RETURN n //")`],
]

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  const expectRefusal = async (operation: string, message: RegExp) => {
    const { errors } = await real.api.execute(operation)
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    expect(real.api.masked).toEqual([])
  }

  test.each(wrong)('%s is refused', async (_name, list, message) => {
    await expectRefusal(`{ ${list} { totalCount } }`, message)
    await expectRefusal(`{ ${list} { nodes { id } } }`, message)
    await expectRefusal(`{ ${list} { facets { name } } }`, message)
  })

  test.each(empty)('%s gives an empty page', async (_name, list) => {
    const { found } = await real.api.query<{ found: object }>(
      `{ found: ${list} { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
    expect(found).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  test.each(ORDERED_LISTS.map((list) => [list.name, list] as const))(
    '%s refuses a page that cannot be',
    async (_name, list) => {
      for (const first of [0, -1, 101, 2_147_483_647])
        await expectRefusal(
          list.operation(
            [{ alias: 'list', args: 'first: $first', selection: 'totalCount' }],
            `query ($first: Int = ${first})`,
          ),
          /a page has 1 to 100 items/,
        )
      for (const after of ['', 'x', LONG, 'AAAAAAAAAAAA'])
        await expectRefusal(
          list.operation([{ alias: 'list', args: `after: "${after}"`, selection: 'nodes { id }' }]),
          /endCursor|another list/,
        )
    },
  )

  test('a facet that the list has not is refused with those that it has', () =>
    expectRefusal(
      '{ goals { facets(names: ["kind"]) { name } } }',
      /"names" is "kind"; it is one of: municipality, program, sourceDocument/,
    ))

  test('a kind is known by its letters, however they are written', async () => {
    const { a, b } = await real.api.query<Record<'a' | 'b', { totalCount: number }>>(
      '{ a: policyDocuments(kind: "motie") { totalCount } b: policyDocuments(kind: " MOTIE ") { totalCount } }',
    )
    expect(b).toEqual(a)
    expect(a.totalCount).toBeGreaterThan(0)
  })

  test('the facets of many parents at once are refused before anything is read', async () => {
    const { errors } = await real.api.execute(
      '{ programs(first: 100) { nodes { activities(first: 1) { facets { name } } } } }',
    )
    expect(errors?.[0]?.extensions?.['code']).toBe('OPERATION_TOO_LARGE')
  })
})
