// Each way to ask wrongly, in one table: a code that programs know, and a sentence that says what to do. Never our fault.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const LONG = 'x'.repeat(10_000)
const ZWJV = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const NO_ID = (kind: string) =>
  new RegExp(`^"\\S+" is no id of ${kind} in the graph\\. Find the id with "search"\\.$`)
const YEAR =
  /^"year" is (-1|99999); a year lies between 1900 and 2100\. The graph has years from 20\d\d to 20\d\d\.$/
const PAGE = /^"first" is -?\d+; a page has 1 to 100 items\. Page on with "after"\.$/

const refused: [what: string, operation: string, message: RegExp][] = [
  ['an unknown programme', '{ goals(program: "program:x/y") { totalCount } }', NO_ID('a Program')],
  ['an unknown activity', '{ indicators(activity: "activity:x") { totalCount } }', NO_ID('an Activity')],
  [
    'an unknown indicator',
    '{ comparison(measure: INDICATOR, of: ["indicator:x"]) { notes } }',
    NO_ID('anything'),
  ],
  ['an unknown beginning', '{ fundingTrace(from: "partner:x") { truncated } }', NO_ID('anything')],
  ['an unknown end', `{ shortestPaths(from: "${ZWJV}", to: "partner:x") { total } }`, NO_ID('anything')],
  ['an unknown promise', '{ promisedAndReported(of: "goal:x") { years { year } } }', NO_ID('anything')],
  ['an unknown centre', '{ partnerNetwork(around: "partner:x") { order } }', NO_ID('a Partner')],
  ['another type than is asked', `{ partnerNetwork(around: "${ZWJV}") { order } }`, NO_ID('a Partner')],
  [
    'a RIS number that is none',
    '{ policyDocument(ris: "RIS31") { id } }',
    /no RIS number\. Write six digits/,
  ],
  ['a RIS number in words', '{ policyDocument(ris: "motie") { id } }', /no RIS number\. Write six digits/],
  ['a negative page', '{ partners(first: -1) { totalCount } }', PAGE],
  ['a page of nothing', '{ search(query: "jeugd", first: 0) { totalCount } }', PAGE],
  ['a page of 101', '{ sourceDocumentsConnection(first: 101) { totalCount } }', PAGE],
  [
    'a cursor that is none',
    '{ goals(after: "x") { nodes { id } } }',
    /"after" is no cursor of ours\. Take "endCursor"/,
  ],
  [
    'maxLength 1000000',
    `{ paths(from: "${ZWJV}", to: "partner:coa", maxLength: 1000000) { length } }`,
    /1 to 8/,
  ],
  ['maxLength -1', `{ paths(from: "${ZWJV}", to: "partner:coa", maxLength: -1) { length } }`, /1 to 8/],
  [
    'an empty search',
    '{ search(query: "") { totalCount } }',
    /"query" has 0 characters; a search has 1 to 200/,
  ],
  ['a search for spaces', '{ search(query: "   ") { totalCount } }', /not only spaces\. Keep the words/],
  [
    'a search of 10,000 characters',
    `{ search(query: "${LONG}") { totalCount } }`,
    /"query" has 10000 characters/,
  ],
  ['a year of lists', '{ activities(year: -1) { totalCount } }', YEAR],
  [
    'a year of a nested list',
    '{ programs(first: 1) { nodes { activities(year: 99999) { totalCount } } } }',
    YEAR,
  ],
  ['a year of documents', '{ sourceDocumentsConnection(year: 99999) { nodes { id } } }', YEAR],
  ['a year of gaps', '{ gaps(year: 99999) { totalCount } }', YEAR],
  ['a year of a trace', `{ fundingTrace(from: "${ZWJV}", year: -1) { truncated } }`, YEAR],
  ['a year of a network', '{ partnerNetwork(year: 99999) { order } }', YEAR],
  ['a year of a search', '{ search(query: "jeugd", year: -1) { totalCount } }', YEAR],
]

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test.each(refused)('%s is refused with what to do', async (_what, operation, message) => {
    const { errors } = await real.api.execute(operation)
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
    expect(real.api.masked).toEqual([])
  })

  test('a cursor of another list is refused with what to do', async () => {
    const { partners } = await real.api.query<{ partners: { pageInfo: { endCursor: string } } }>(
      '{ partners(first: 1) { pageInfo { endCursor } } }',
    )
    for (const list of [
      'goals',
      'sourceDocumentsConnection',
      'search(query: "jeugd"',
      'partners(kind: "gemeente"',
    ]) {
      const { errors } = await real.api.execute(
        `{ ${list}${list.includes('(') ? ',' : '('} after: "${partners.pageInfo.endCursor}") { nodes { __typename } } }`,
      )
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
      expect(errors?.[0]?.message).toMatch(
        /^"after" is a cursor of another list\. Use it with the same field/,
      )
    }
  })

  test('years that documents are about are told, and a year among them that nothing has is an empty page', async () => {
    const { dataset, none } = await real.api.query<{
      dataset: { years: number[] }
      none: { totalCount: number }
    }>('{ dataset { years } none: sourceDocumentsConnection(year: 2031) { totalCount } }')
    // Reports of 2023 and 2024, and a budget of 2026 with columns from 2024 to 2029.
    expect(dataset.years).toEqual(expect.arrayContaining([2023, 2024, 2025, 2026, 2027, 2028, 2029]))
    expect(dataset.years).toEqual([...new Set(dataset.years)].sort())
    expect(none.totalCount).toBe(0)
  })
})
