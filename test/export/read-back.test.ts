// Every format read by another program than the one that wrote it, and held against what the API counts.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { hasNetworkx, networkx } from '../support/networkx.js'
import { withRealSeeds } from '../support/real.js'
import { temporaryFolder } from '../support/service.js'
import { countsOfApi, involvements } from './counts.js'
import { exportAs, exportText } from './support.js'

describe.each(engines)('exports of the seeds from $name', (engine) => {
  const real = withRealSeeds(engine)

  /** Of the types that the API counts. */
  const countsOf = (types: readonly unknown[], labels: readonly string[]): Record<string, number> =>
    Object.fromEntries(labels.map((label) => [label, types.filter((type) => type === label).length]))

  test('are read as CSV: a row a node and a row a tie', async () => {
    const files = await exportAs(real.engine, 'csv')
    const rows = (file: string) =>
      parseCsv<Record<string, string>>(files.get(file) ?? '', { delimiter: ';', bom: true, columns: true })
    const expected = await countsOfApi(real.api)
    const found = {
      Municipality: rows('municipalities.csv').length,
      SourceDocument: rows('source-documents.csv').length,
      Program: rows('programs.csv').length,
      Goal: rows('goals.csv').length,
      Activity: rows('activities.csv').length,
      PolicyDocument: rows('policy-documents.csv').length,
      Partner: rows('partners.csv').length,
      Indicator: rows('indicators.csv').length,
      Finding: rows('findings.csv').length,
      Observation: rows('observations.csv').length,
      Result: rows('results.csv').length,
      BudgetLine: rows('budget-lines.csv').length,
    }
    expect(found).toEqual(expected)
    expect(rows('relation-involves.csv')).toHaveLength(await involvements(real.api))
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as {
      files: { path: string; rows: number }[]
    }
    for (const { path, rows: told } of manifest.files) expect(rows(path), path).toHaveLength(told)
  })

  test.each([
    ['graphml', graphml.parse],
    ['gexf', gexf.parse],
  ] as const)('are read by graphology as %s', async (format, parse) => {
    const read = parse(MultiDirectedGraph, await exportText(real.engine, format))
    const expected = await countsOfApi(real.api)
    expect(
      countsOf(
        read.mapNodes((_id, { type }) => String(type)),
        Object.keys(expected),
      ),
    ).toEqual(expected)
    expect(read.filterEdges((_key, { relation }) => relation === 'INVOLVES')).toHaveLength(
      await involvements(real.api),
    )
    // Line 398 of The Hague's budget for 2026 prints a balance of -3.143, in thousands.
    const balances = read.filterNodes(
      (_id, { type, amount, direction }) =>
        type === 'BudgetLine' && direction === 'BALANCE' && amount === -3_143_000,
    )
    expect(balances).toHaveLength(1)
    const passages = read.filterOutEdges(
      balances[0] ?? '',
      (_key, { relation }) => relation === 'EVIDENCED_BY',
    )
    expect(passages.map((edge) => Number(read.getNodeAttribute(read.target(edge), 'lineStart')))).toEqual([
      398,
    ])
  })

  test.runIf(hasNetworkx).each([
    ['graphml', 'read_graphml'],
    ['gexf', 'read_gexf'],
  ])('are read by NetworkX as %s', async (format, reader) => {
    const file = join(await temporaryFolder(), 'graph')
    await writeFile(file, await exportText(real.engine, format))
    const found = await networkx<{ directed: boolean; multi: boolean; types: string[]; relations: string[] }>(
      `g = getattr(nx, sys.argv[1])(sys.argv[2])
answer({
  'directed': g.is_directed(), 'multi': g.is_multigraph(),
  'types': [t for _, t in g.nodes(data='type')],
  'relations': [r for _, _, r in g.edges(data='relation')],
})`,
      [reader, file],
    )
    const expected = await countsOfApi(real.api)
    expect(found).toMatchObject({ directed: true, multi: true })
    expect(countsOf(found.types, Object.keys(expected))).toEqual(expected)
    expect(found.relations.filter((relation) => relation === 'INVOLVES')).toHaveLength(
      await involvements(real.api),
    )
  })
})
