// Operations made to harm: each is refused, or answered, quickly and briefly, and the service lives on.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { realFacts } from '../support/seeds.js'
import { type Answer, codeOf, graphOf, serve, type Service } from './service.js'
import { processorTime } from '../support/pace.js'

let engine: GraphEngine
let service: Service

beforeAll(async () => {
  engine = await graphOf(await realFacts())
  service = await serve(engine)
  // What is made at the first request is not counted below.
  await service.ask('{ programs { nodes { goals { statement } } } }')
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_none, index) => make(index)).join(' ')

const nested = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count)

/** Two to the power of `levels` selections; each level under names of its own, so that none are merged. */
const bomb = (levels: number): string =>
  `{ programs { nodes { ...f0 } } } ${times(
    levels,
    (i) =>
      `fragment f${i} on Program { a: municipality { programs { ...f${i + 1} } } b: municipality { programs { ...f${i + 1} } } }`,
  )} fragment f${levels} on Program { name }`

const mergingBomb = (levels: number): string =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { __typename }`

const TOO_LARGE = 'OPERATION_TOO_LARGE'
const INVALID = 'GRAPHQL_VALIDATION_FAILED'
const UNPARSED = 'GRAPHQL_PARSE_FAILED'
const BAD_INPUT = 'BAD_USER_INPUT'
const ZWJV = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const LONG = 'x'.repeat(90_000)

const operations: [name: string, query: string, status: number, code: string, variables?: object][] = [
  [
    '40 levels of lists of two',
    `{ programs { nodes ${nested(13, '{ activities(first: 2) { nodes { program ', '{ id }', ' } } }')} } }`,
    400,
    TOO_LARGE,
  ],
  ['a fragment bomb of 2^16', bomb(16), 400, INVALID],
  ['a fragment bomb of 2^5, under the limit of selections', bomb(5), 400, TOO_LARGE],
  ['a fragment bomb of 2^25 of one field', mergingBomb(25), 400, INVALID],
  ['a page of a million', '{ activities(first: 1000000) { nodes { id } } }', 400, TOO_LARGE],
  [
    'a page of a million in a variable',
    'query ($n: Int) { activities(first: $n) { nodes { id } } }',
    200,
    BAD_INPUT,
    { n: 1_000_000 },
  ],
  [
    'pages of a million in a variable, nested',
    'query ($n: Int) { programs(first: $n) { nodes { activities(first: $n) { nodes { partners(first: $n) { nodes { id } } } } } } }',
    400,
    TOO_LARGE,
    { n: 1_000_000 },
  ],
  [
    'nested pages as large as they may be',
    '{ programs(first: 100) { nodes { activities(first: 100) { nodes { partners(first: 100) { nodes { id } } } } } } }',
    400,
    TOO_LARGE,
  ],
  [
    'nested lists without pages that hold more than is guessed',
    `{ programs(first: 2) { nodes { ${nested(4, 'goals { program { ', 'id', ' } }')} } } }`,
    200,
    TOO_LARGE,
  ],
  [
    'five hundred paths to the activities of their programme',
    `{ fundingTrace(from: "${ZWJV}") { paths { nodes { ... on Activity { program { activities(first: 100) { nodes { evidence { quote } } } } } } } } }`,
    200,
    TOO_LARGE,
  ],
  [
    'large pages under the nodes of a network, which have no pages',
    '{ partnerNetwork { nodes { partner { collaborators(first: 90) { nodes { activities(first: 90) { nodes { id } } } } } } } }',
    400,
    TOO_LARGE,
  ],
  ['1,000 aliases', `{ ${times(1_000, (i) => `a${i}: __typename`)} }`, 400, UNPARSED],
  ['5,000 aliases', `{ ${times(5_000, (i) => `a${i}: __typename`)} }`, 400, UNPARSED],
  ['500 aliases', `{ ${times(500, (i) => `a${i}: __typename`)} }`, 400, TOO_LARGE],
  [
    '150 aliases under introspection',
    `{ __schema { types { ${times(150, (i) => `a${i}: fields { name description }`)} } } }`,
    400,
    TOO_LARGE,
  ],
  ['20,000 levels of fields', nested(20_000, '{a', '', '}'), 400, UNPARSED],
  ['20,000 levels of brackets', `{ nodes(ids: ${'['.repeat(20_000)}`, 400, UNPARSED],
  ['one field 2,000 times', `{ ${times(2_000, () => 'municipalities { id }')} }`, 400, UNPARSED],
  ['one field 490 times', `{ ${times(490, () => 'municipalities { id }')} }`, 400, INVALID],
  ['9,000 unknown directives', `{ __typename ${times(9_000, () => '@x')} }`, 400, UNPARSED],
  ['900 unknown directives', `{ __typename ${times(900, () => '@x')} }`, 400, INVALID],
  [
    'fragments in a circle',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    400,
    INVALID,
  ],
  [
    'introspection in a circle',
    `{ __schema { types ${nested(6, '{ fields { type ', '{ name }', ' } }')} } }`,
    400,
    INVALID,
  ],
  [
    '5,000 ids in a variable',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    200,
    BAD_INPUT,
    { ids: Array.from({ length: 5_000 }, (_none, i) => `partner:${i}`) },
  ],
  [
    '9,000 values of a wrong type in a variable',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    400,
    BAD_INPUT,
    { ids: Array.from({ length: 9_000 }, () => ({})) },
  ],
  ['a field name of 90 kB', `{ ${LONG} }`, 400, INVALID],
  ['a RIS number of 90 kB', `{ policyDocument(ris: "${LONG}") { id } }`, 400, BAD_INPUT],
  [
    'a RIS number of 90 kB in a variable',
    'query ($ris: RIS!) { policyDocument(ris: $ris) { id } }',
    400,
    BAD_INPUT,
    { ris: LONG },
  ],
  [
    'a search of 90 kB',
    'query ($q: String!) { search(query: $q) { totalCount } }',
    200,
    BAD_INPUT,
    { q: LONG },
  ],
]

test.each(operations)('%s does no harm', async (_name, query, status, code, variables = {}) => {
  const answer = await quickly(() => service.post(JSON.stringify({ query, variables })))
  expect(answer.status).toBe(status)
  expect(codeOf(answer)).toBe(code)
  await expectHarmless(answer)
})

const bodies: [name: string, body: string, headers: Record<string, string>, status: number][] = [
  [
    'a batch of 100',
    JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' }))),
    {},
    400,
  ],
  ['200 kB', JSON.stringify({ query: '{ __typename }', more: 'x'.repeat(200_000) }), {}, 413],
  ['plain text', JSON.stringify({ query: '{ __typename }' }), { 'content-type': 'text/plain' }, 400],
  ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ['half an object', '{ "query": ', {}, 400],
  ['nothing', '', {}, 400],
  ['null', 'null', {}, 400],
  ['gzip that is none', '{}', { 'content-encoding': 'gzip' }, 400],
  ['an unknown encoding', '{}', { 'content-encoding': 'wax' }, 415],
  [
    'an operation name of 90 kB',
    JSON.stringify({ query: 'query a { __typename }', operationName: LONG }),
    {},
    400,
  ],
  [
    '40,000 levels of brackets in a variable',
    `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${nested(40_000, '[', '', ']')}}}`,
    {},
    400,
  ],
]

test.each(bodies)('a body of %s does no harm', async (_name, body, headers, status) => {
  const answer = await quickly(() => service.post(body, headers))
  expect(answer.status).toBe(status)
  await expectHarmless(answer)
})

test('nothing of all this is logged as our fault', () => {
  expect(service.log).toEqual([])
})

/** The service runs in this process, so its processor time is counted. */
async function quickly(send: () => Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined
  const took = await processorTime(async () => (answer = await send()))
  expect(took).toBeLessThan(5_000)
  return answer as Answer
}

async function expectHarmless(answer: Answer): Promise<void> {
  expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/)
  expect(answer.json.errors?.length).toBeGreaterThan(0)
  expect(answer.json.errors?.length).toBeLessThanOrEqual(5)
  expect(answer.text.length).toBeLessThan(20_000)
  expect(answer.text).not.toMatch(/node_modules|\.[cm]?[jt]s:\d|\bat \S+ \(|\/(work|home|usr|etc)\//)
  expect((await service.ask('{ __typename }')).json).toEqual({ data: { __typename: 'Query' } })
}
