// A program that cannot read the sentence of a refusal learns from it which argument to leave out.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const ZWJV = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'

const refused: [operation: string, argument: string][] = [
  ['{ findingsConnection(rule: "FOO") { totalCount } }', 'rule'],
  ['{ findingsConnection(severity: "FOO") { totalCount } }', 'severity'],
  ['{ findingsConnection(municipality: "nergens") { totalCount } }', 'municipality'],
  ['{ findingsConnection(program: "program:x/y") { totalCount } }', 'program'],
  ['{ findingsConnection(sourceDocument: "source-document:x") { totalCount } }', 'sourceDocument'],
  ['{ findingsConnection(year: 1) { totalCount } }', 'year'],
  ['{ findingsConnection(text: " ") { totalCount } }', 'text'],
  ['{ findingsConnection(after: "garbage") { nodes { id } } }', 'after'],
  ['{ findingsConnection(first: 1000) { nodes { id } } }', 'first'],
  ['{ partnerNetwork(kind: "FOO") { order } }', 'kind'],
  ['{ partnerNetwork(role: "FOO") { order } }', 'role'],
  ['{ partnerNetwork(municipality: "nergens") { order } }', 'municipality'],
  ['{ partnerNetwork(program: "partner:coa") { order } }', 'program'],
  ['{ partnerNetwork(around: "partner:nope") { order } }', 'around'],
  ['{ partnerNetwork(year: 1) { order } }', 'year'],
  ['{ partnerNetwork(minWeight: 0) { order } }', 'minWeight'],
  ['{ fundingTrace(from: "policy-document:den-haag/RIS999999") { truncated } }', 'from'],
  ['{ fundingTrace(from: "passage:x") { truncated } }', 'from'],
  [`{ fundingTrace(from: "${ZWJV}", year: 1) { truncated } }`, 'year'],
  [`{ fundingTrace(from: "${ZWJV}") { facets(names: ["soort"]) { name } } }`, 'names'],
  ['{ comparison(measure: EXPENDITURE, of: []) { truncated } }', 'of'],
  ['{ comparison(measure: EXPENDITURE, of: ["activity:x/y"]) { truncated } }', 'of'],
  ['{ comparison(measure: EXPENDITURE, of: ["partner:coa"]) { truncated } }', 'of'],
  ['{ comparison(measure: EXPENDITURE, program: "program:x/y") { truncated } }', 'program'],
  ['{ comparison(measure: EXPENDITURE, municipality: "nergens") { truncated } }', 'municipality'],
  ['{ comparison(measure: EXPENDITURE, years: [1]) { truncated } }', 'years'],
  ['{ gaps(municipality: "nergens") { totalCount } }', 'municipality'],
  ['{ gaps(program: "program:x/y") { totalCount } }', 'program'],
  ['{ gaps(year: 1) { totalCount } }', 'year'],
  ['{ promisedAndReported(of: "activity:x/y") { __typename } }', 'of'],
  ['{ promisedAndReported(of: "partner:coa") { __typename } }', 'of'],
  ['{ shortestPaths(from: "partner:nope", to: "partner:coa") { total } }', 'from'],
  ['{ shortestPaths(from: "partner:coa", to: "partner:nope") { total } }', 'to'],
  [
    '{ shortestPaths(from: "partner:coa", to: "partner:ggd-haaglanden", maxLength: 0) { total } }',
    'maxLength',
  ],
]

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test.each(refused)('%s is refused because of its %s', async (operation, argument) => {
    const { errors } = await real.api.execute(operation)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
  })

  test('what is no single argument is refused without a name', async () => {
    const { errors } = await real.api.execute('{ node(id: 1.5) { id } }')
    expect(errors?.[0]?.extensions).not.toHaveProperty('argument')
  })
})
