import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { compileSeeds } from '../../src/bundle/compile.js'
import { loadBundles } from '../../src/bundle/load.js'
import { readSeeds } from '../../src/bundle/read.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { BundleRejectedError } from '../../src/shared/errors.js'
import { bundle, factsOf, seedsFolder, TOWN } from '../support/seeds.js'
import {
  action,
  goal,
  indicator,
  money,
  problemsIn,
  problemsOf,
  problemsWith,
  source,
  table,
} from './samples.js'
import { processorTime } from '../support/pace.js'

test.each<[string, Record<string, unknown>, string]>([
  [
    'a number for a label',
    { activities: [action({ label: 5 })] },
    ':17: activities.0.label: Invalid input: expected string, received number.',
  ],
  [
    'a word for a year',
    { sourceDocument: { ...source, year: 'dit jaar' } },
    ':6: sourceDocument.year: Invalid input: expected number, received string.',
  ],
  [
    'no lines',
    { activities: [action({ lines: [] })] },
    ':18: activities.0.lines: Too small: expected array to have >=1 items.',
  ],
  [
    'lines that are no range',
    { goals: [goal({ lines: 'drie' })] },
    ':17: goals.0.lines: must be a line or a range such as 145-147.',
  ],
  [
    'lines from high to low',
    { goals: [goal({ lines: '7-3' })] },
    ':17: goals.0.lines: a range runs from a lower line to a higher one.',
  ],
  [
    'an id with capitals',
    { goals: [goal({ id: 'Doel A' })] },
    ':15: goals.0.id: must be lower-case words joined by hyphens.',
  ],
  [
    'a name of a column with capitals',
    {
      budgetTables: [
        { ...table(), columns: { Lasten: { year: 2023, direction: 'INCOME', basis: 'ACTUAL' } } },
      ],
    },
    ':19: budgetTables.0.columns.Lasten: must be lower-case words joined by hyphens.',
  ],
  [
    'a role that is none',
    { activities: [action({ partners: [{ partner: 'ggd-dorp', role: 'baas' }] })] },
    ':21: activities.0.partners.0.role: Invalid option: expected one of "uitvoerder"',
  ],
  ['another format', { format: 2 }, ':1: format: Invalid input: expected 1.'],
])('a bundle with %s is refused', async (_what, more, problem) => {
  const problems = await problemsWith(more)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`bundles/verslag.yaml${problem}`)
})

test('a key that is not known is refused at its own line', async () => {
  const more = { activities: [action({ collor: 'rood' })], partnerz: [] }
  expect(await problemsWith(more)).toEqual([
    'bundles/verslag.yaml:19: activities.0: unknown key "collor"; see seeds/README.md.',
    'bundles/verslag.yaml:20: the file: unknown key "partnerz"; see seeds/README.md.',
  ])
})

test('a RIS number that has not six digits is refused', async () => {
  expect(await problemsOf({ policyDocuments: [...TOWN.policyDocuments, { id: 'dorp/RIS12345' }] })).toEqual([
    'registers/policy-documents.yaml:2: "dorp/RIS12345": RIS12345 is no RIS number; expected RIS and six digits (a number as printed that fits no scheme has scheme: MALFORMED).',
  ])
  expect(await problemsOf({ policyDocuments: [{ id: 'dorp/RIS12345', scheme: 'MALFORMED' }] })).toEqual([])
  expect(await problemsOf({ policyDocuments: [{ id: 'dorp/RIS123456', scheme: 'MALFORMED' }] })).toHaveLength(
    1,
  )
})

test.each<[string, Record<string, unknown>, string]>([
  [
    'a cell',
    { budgetTables: [table({ printed: 'veel' })] },
    ':26: budgetTables.0.rows.0.cells.0.printed: "veel" is no amount in whole euros; expected one as printed, such as 59.484 or 26,2 mln.',
  ],
  [
    'money in running text',
    { budgetLines: [money({ printed: '1.23.456' })] },
    ':19: budgetLines.0.printed: "1.23.456" is no amount in whole euros; expected one as printed, such as 59.484 or 26,2 mln.',
  ],
  [
    'a result',
    { activities: [action({ results: [{ printed: 'tien', unit: 'cursussen' }] })] },
    ':20: activities.0.results.0.printed: "tien" is no number; expected one as Dutch documents print it, such as 1.200 or 7,4.',
  ],
  [
    'an observation',
    { indicators: [indicator({ observations: [{ year: 2023, kind: 'ACTUAL', printed: 'hoog' }] })] },
    ':21: indicators.0.observations.0.printed: "hoog" is no number and not one of ',
  ],
  [
    'the amount of a document',
    {
      activities: [
        action({ documents: [{ document: 'RIS100001', role: 'FUNDS', amount: { printed: 'wat' } }] }),
      ],
    },
    ':23: activities.0.documents.0.amount: "wat" is no amount; expected one such as 7 mln. or 1.200.000.',
  ],
])('a number that is printed for %s and is none is refused', async (_what, more, problem) => {
  const problems = await problemsWith(more)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`bundles/verslag.yaml${problem}`)
})

test.each([
  ['a bare 59.480, which YAML reads as 59.48', '59.480'],
  ['nothing', ''],
  ['yes', 'true'],
  ['a list', '[59.480]'],
])('%s is not taken for what a document prints', async (_what, bare) => {
  const text = `${stringify(bundle())}outline:\n  - { line: 1, level: 1, heading: ${bare} }\n`
  expect(await problemsOf({ bundles: { 'verslag.yaml': text } })).toEqual([
    'bundles/verslag.yaml:15: outline.0.heading: must be text; put what is printed between quotes.',
  ])
})

const nested = (bytes: number) => `a: ${'['.repeat(bytes)}`
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map(
    (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  ),
].join('\n')

test.each<[string, string, string | RegExp]>([
  ['is empty', '', 'bundles/x.yaml: is empty; expected what seeds/README.md shows.'],
  ['has comments only', '# nog niets\n', 'bundles/x.yaml: is empty; expected what seeds/README.md shows.'],
  [
    'holds plain words',
    'zomaar wat woorden',
    'bundles/x.yaml:1: the file: Invalid input: expected object, received string.',
  ],
  [
    'is indented with tabs',
    'format: 1\nprogram:\n\tid: x\n',
    /^bundles\/x\.yaml:3: is not YAML: Tabs are not allowed as indentation\.$/,
  ],
  ['holds garbage', '\u0000}{ @@ : : [\n%', /^bundles\/x\.yaml:1: is not YAML: .+\.$/],
  [
    'holds two documents',
    `${stringify(bundle())}---\nformat: 1\n`,
    /^bundles\/x\.yaml:14: is not YAML: .*multiple documents/,
  ],
  [
    'says a key twice',
    `${stringify(bundle())}program: dorp/sport\n`,
    'bundles/x.yaml:14: key "program" is there twice.',
  ],
  ['nests 200 kB deep', nested(200_000), 'bundles/x.yaml: is nested too deeply to be a bundle.'],
  [
    'nests 10 MB deep',
    nested(10_000_000),
    'bundles/x.yaml: has 10000003 bytes; a bundle has at most 2000000.',
  ],
  [
    'multiplies aliases',
    bomb,
    'bundles/x.yaml: Excessive alias count indicates a resource exhaustion attack.',
  ],
])('a file that %s is refused', async (_what, content, problem) => {
  const problems = await problemsOf({ bundles: { 'x.yaml': content } })
  expect(problems[0]).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
  expect(problems.length).toBeLessThanOrEqual(5)
})

test('a file with a hundred thousand keys is refused in seconds', async () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('')
  let problems: readonly string[] = []
  const took = await processorTime(async () => (problems = await problemsOf({ bundles: { 'x.yaml': keys } })))
  expect(problems.at(-1)).toMatch(
    /^bundles\/x\.yaml:1: the file: unknown key "k0", .*"k9"; see seeds\/README\.md\.$/,
  )
  // Comparing every key with every other takes minutes.
  expect(took).toBeLessThan(30_000)
})

test('a folder without bundles, a register that is missing and a directory named x.yaml are refused', async () => {
  const folder = await seedsFolder()
  await mkdir(join(folder, 'bundles/x.yaml'))
  expect(await problemsIn(folder)).toEqual(['bundles/x.yaml: is not a file.'])
  await rm(join(folder, 'bundles'), { recursive: true })
  await rm(join(folder, 'registers/partners.yaml'))
  expect(await problemsIn(folder)).toEqual([
    'registers/partners.yaml: there is no such file.',
    `${join(folder, 'bundles')} is not a folder that can be read. Name a folder with registers/ and bundles/ in it.`,
  ])
})

test('every problem is named at once, in every file', async () => {
  const bad = bundle({
    activities: [action({ parent: 'sport', partners: [{ partner: 'ggd-stad', role: 'bron' }] })],
    budgetLines: [money({ printed: 'veel' })],
  })
  const worse = bundle({ sourceDocument: { ...source, id: 'dorp/begroting-2024' }, program: 'dorp/sport' })
  const problems = await problemsOf({
    policyDocuments: [{ id: 'dorp/RIS1' }],
    bundles: { 'a.yaml': bad, 'b.yaml': worse },
  })
  expect(problems.map((problem) => /^[^:]+:\d+/.exec(problem)?.[0])).toEqual([
    'registers/policy-documents.yaml:1',
    'bundles/a.yaml:19',
    'bundles/a.yaml:21',
    'bundles/a.yaml:28',
    'bundles/b.yaml:10',
  ])
})

test('a folder with a problem leaves the graph as it was', async () => {
  const engine = await openEmbedded(':memory:')
  await loadBundles(engine, await factsOf({}))
  const before = await versionOf(engine)
  const good = bundle({ activities: [action()] })
  const folder = await seedsFolder({
    bundles: {
      'a.yaml': good,
      'b.yaml': bundle({ sourceDocument: { ...source, id: 'dorp/x' }, program: 'dorp/sport' }),
    },
  })
  const load = async () => loadBundles(engine, compileSeeds(await readSeeds(folder)))
  await expect(load()).rejects.toThrow(BundleRejectedError)
  expect(await versionOf(engine)).toEqual(before)
  await engine.close()
})

function versionOf(engine: GraphEngine) {
  const cypher = `
    MATCH (n:Entity {id: 'dataset'})
    RETURN n.version AS version`
  return engine.read([{ cypher, params: {} }], 5_000)
}
