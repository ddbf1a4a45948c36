import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { compileSeeds } from '../../src/bundle/compile.js'
import { coverBundle, type CoverReport } from '../../src/bundle/cover.js'
import { readSeeds } from '../../src/bundle/read.js'
import { bundle, DOCUMENTS, hasDocuments, seedsFolder } from '../support/seeds.js'
import { runCli } from '../support/service.js'

const TEXT = Buffer.from(
  [
    'Jeugd',
    '- iets gedaan (RIS 100001)',
    '- iets anders, RIS100001',
    'Lasten | 1.200 | 30 |',
    '',
    'Uitleg',
  ].join('\n'),
)

const LINES = {
  sourceDocument: {
    ...(bundle()['sourceDocument'] as object),
    lineCount: 6,
    sha256: createHash('sha256').update(TEXT).digest('hex'),
  },
  outline: [{ line: 1, level: 1, heading: 'Jeugd' }],
  activities: [
    {
      id: 'iets',
      kind: 'ACTION',
      label: 'Iets',
      lines: 2,
      documents: [{ document: 'RIS100001', role: 'FRAMES' }],
    },
  ],
  budgetTables: [
    {
      id: 'tabel',
      unit: 1000,
      columns: {
        een: { year: 2023, direction: 'EXPENDITURE', basis: 'ACTUAL' },
        twee: { year: 2024, direction: 'EXPENDITURE', basis: 'BUDGET' },
      },
      rows: [{ of: 'jeugd', cells: [{ column: 'een', printed: '1.200', lines: 4 }] }],
    },
  ],
}

async function cover(more: Record<string, unknown>, text = TEXT): Promise<CoverReport> {
  const seeds = await readSeeds(await seedsFolder({ bundles: { 'a.yaml': bundle({ ...LINES, ...more }) } }))
  const [facts] = compileSeeds(seeds)
  const [file] = seeds.bundles
  if (!facts || !file) throw new Error('no bundle')
  return coverBundle(file.bundle, facts, text)
}

const missing = ({ counts }: CoverReport) =>
  Object.fromEntries(counts.map((count) => [count.what, count.missing]))

test('what stands in the text and behind no fact is named by its line', async () => {
  expect(missing(await cover({}))).toEqual({
    'RIS-nummers': ['3 (RIS100001)'],
    tabelcellen: ['4 (30)'],
    indicatorwaarden: [],
    opsommingstekens: ['3'],
    'regels met woorden': ['3', '6'],
  })
})

test('a line that was left out with a reason is covered, but a number on it is not', async () => {
  const report = await cover({ leftOut: [{ lines: [3, 6], reason: 'uitleg' }] })
  expect(missing(report)).toMatchObject({
    opsommingstekens: [],
    'regels met woorden': [],
    'RIS-nummers': ['3 (RIS100001)'],
  })
  expect(report.leftOut).toEqual([{ lines: '3, 6', reason: 'uitleg' }])
})

test('another text than the one that was read is noticed', async () => {
  expect((await cover({})).sameText).toBe(true)
  expect((await cover({}, Buffer.concat([TEXT, Buffer.from('.')]))).sameText).toBe(false)
})

test.skipIf(!hasDocuments)(
  'every RIS number, table cell, indicator value, bullet and line of the five documents is behind a fact or left out with a reason',
  async () => {
    const { code, out, err } = await runCli(['coverage', '--json', '--documents', DOCUMENTS])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CoverReport)
    expect(reports.map(missing).flatMap((byKind) => Object.values(byKind).flat())).toEqual([])
    const total = (what: string) =>
      reports.reduce((sum, { counts }) => sum + (counts.find((count) => count.what === what)?.total ?? 0), 0)
    // Counted in the texts: 34 + 28 + 8 numbers, 35 + 108 + 55 + 12 cells, 25 + 64 values.
    expect([total('RIS-nummers'), total('tabelcellen'), total('indicatorwaarden')]).toEqual([70, 210, 89])
  },
)
