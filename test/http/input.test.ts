// Input that a client can mend: each is refused with BAD_USER_INPUT and a message that says what to do.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { realFacts } from '../support/seeds.js'
import { codeOf, graphOf, messageOf, serve, type Service } from './service.js'

let engine: GraphEngine
let service: Service

beforeAll(async () => {
  engine = await graphOf(await realFacts())
  service = await serve(engine)
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

const GGD = 'partner:ggd-haaglanden'
const wrong: [name: string, query: string, remedy: RegExp, variables?: object][] = [
  ['a RIS number of two digits', '{ policyDocument(ris: "RIS12") { id } }', /six digits/],
  ['a RIS number that is a word', '{ policyDocument(ris: RIS316587) { id } }', /six digits/],
  [
    'a RIS number of seven digits in a variable',
    'query ($ris: RIS!) { policyDocument(ris: $ris) { id } }',
    /"3165871" is no RIS number.*six digits/,
    { ris: '3165871' },
  ],
  [
    'a RIS number that is an object',
    'query ($ris: RIS!) { policyDocument(ris: $ris) { id } }',
    /six digits/,
    { ris: { toString: 1 } },
  ],
  ['first: 0', '{ programs(first: 0) { nodes { id } } }', /1 to 100/],
  ['first: -1', '{ programs(first: -1) { nodes { id } } }', /1 to 100/],
  ['first: 101', '{ programs(first: 101) { nodes { id } } }', /1 to 100 items.*"after"/],
  ['first: 0, further down', '{ programs { nodes { partners(first: 0) { totalCount } } } }', /1 to 100/],
  ['a cursor that is none', '{ programs(after: "garbage") { nodes { id } } }', /endCursor/],
  ['an empty cursor', '{ programs(after: "") { nodes { id } } }', /endCursor/],
  [
    'a programme that is not there',
    '{ activities(program: "program:x") { totalCount } }',
    /no id of a Program.*search/,
  ],
  [
    'a name where an id belongs',
    '{ activities(partner: "GGD Haaglanden") { nodes { id } } }',
    /no id of a Partner/,
  ],
  [
    'a document that is not there',
    '{ policyDocuments(citedIn: ["source-document:x"]) { totalCount } }',
    /SourceDocument/,
  ],
  [
    'a network of no programme',
    '{ partnerNetwork(program: "partner:coa") { nodes { degree } } }',
    /no id of a Program/,
  ],
  [
    'a municipality that is not there',
    '{ programs(municipality: "utrecht") { nodes { id } } }',
    /municipalities/,
  ],
  ['the same, for a search', '{ search(query: "zorg", municipality: "x") { totalCount } }', /municipalities/],
  [
    'the same, for the network',
    '{ partnerNetwork(municipality: "x") { nodes { degree } } }',
    /municipalities/,
  ],
  [
    'a name that two partners share',
    '{ partner(name: "GGD") { id } }',
    /GGD Haaglanden.*GGD Kennemerland.*full name/,
  ],
  ['an empty search', '{ search(query: "") { totalCount } }', /1 to 200/],
  ['a search for spaces', '{ search(query: "   ") { totalCount } }', /not only spaces/],
  ['a search of 201 characters', `{ search(query: "${'x'.repeat(201)}") { totalCount } }`, /1 to 200/],
  ['a path to itself', `{ paths(from: "${GGD}", to: "${GGD}") { length } }`, /between two/],
  ['a path from nowhere', `{ paths(from: "partner:x", to: "${GGD}") { length } }`, /"partner:x".*search/],
  ['a path to nowhere', `{ paths(from: "${GGD}", to: "partner:x") { length } }`, /"partner:x".*search/],
  ['a path of 9', `{ paths(from: "${GGD}", to: "partner:humanitas", maxLength: 9) { length } }`, /1 to 8/],
  ['a path of 0', `{ paths(from: "${GGD}", to: "partner:humanitas", maxLength: 0) { length } }`, /1 to 8/],
  ['a trace from nowhere', '{ fundingTrace(from: "program:x") { paths { role } } }', /"program:x".*search/],
  [
    'a trace from a municipality',
    '{ fundingTrace(from: "municipality:den-haag") { paths { role } } }',
    /policy document, activity, programme, partner, goal or budget line/,
  ],
  ['pairs that share nothing', '{ partnerNetwork(minWeight: 0) { nodes { degree } } }', /at least 1/],
  [
    'more than 100 ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    /at most 100/,
    { ids: Array.from({ length: 101 }, (_none, i) => `partner:${i}`) },
  ],
]

test.each(wrong)('%s is refused with what to do', async (_name, query, remedy, variables = {}) => {
  const answer = await service.post(JSON.stringify({ query, variables }))
  expect(codeOf(answer)).toBe('BAD_USER_INPUT')
  expect(messageOf(answer)).toMatch(remedy)
  expect(answer.status).toBeLessThan(500)
})

test('a cursor of another list is refused', async () => {
  const page = await service.ask('{ programs(first: 1) { pageInfo { endCursor } } }')
  const { endCursor } = (page.json.data as { programs: { pageInfo: { endCursor: string } } }).programs
    .pageInfo
  const answer = await service.ask('query ($after: String) { partners(after: $after) { nodes { id } } }', {
    after: endCursor,
  })
  expect(codeOf(answer)).toBe('BAD_USER_INPUT')
  expect(messageOf(answer)).toContain('another list')
})

test('what could be and is not there is null, not an error', async () => {
  const { json } = await service.ask(`{
    node(id: "partner:nobody") { id }
    nodes(ids: ["", "garbage", "passage:x"]) { id }
    municipality(code: "GM9999") { id }
    partner(name: "Niemand") { id }
    policyDocument(ris: "999999") { id }
  }`)
  expect(json.errors).toBeUndefined()
  expect(json.data).toEqual({
    node: null,
    nodes: [null, null, null],
    municipality: null,
    partner: null,
    policyDocument: null,
  })
})

test.each([
  ['year: 1900', 'a year without activities'],
  ['minWeight: 1000', 'more shared activities than any pair has'],
])('the network with %s, %s, is empty', async (filter) => {
  const { json } = await service.ask(`{ partnerNetwork(${filter}) { nodes { degree } links { weight } } }`)
  expect(json.data).toEqual({ partnerNetwork: { nodes: [], links: [] } })
})

test('a wrong literal is pointed at', async () => {
  const { json } = await service.ask('{\n  policyDocument(ris: "RIS12") { id }\n}')
  expect(json.errors).toMatchObject([{ locations: [{ line: 2, column: 23 }] }])
})

test('none of this reaches the log', () => {
  expect(service.log).toEqual([])
})
