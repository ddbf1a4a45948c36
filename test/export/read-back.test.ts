// Every format read by another program than the one that wrote it, and held against what the API counts.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import oxigraph from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { hasNetworkx, networkx } from '../support/networkx.js'
import { withRealSeeds } from '../support/real.js'
import { temporaryFolder } from '../support/service.js'
import { exportAs, exportText, sha256 } from './support.js'

/** What the API says that there is, by type; ties by relationship. */
const COUNTED = `{
  municipalities { id programs { id goals { id } } }
  programs { totalCount }
  activities { totalCount }
  policyDocuments { totalCount }
  partners { totalCount }
  indicators { totalCount }
  findings { id }
  sourceDocuments { id coverage { counts { kind total } } }
  partnerNetwork { involvements { role } }
}`

interface Counted {
  readonly municipalities: readonly { programs: readonly { goals: readonly unknown[] }[] }[]
  readonly programs: { totalCount: number }
  readonly activities: { totalCount: number }
  readonly policyDocuments: { totalCount: number }
  readonly partners: { totalCount: number }
  readonly indicators: { totalCount: number }
  readonly findings: readonly unknown[]
  readonly sourceDocuments: readonly { coverage: { counts: readonly { kind: string; total: number }[] } }[]
  readonly partnerNetwork: { involvements: readonly unknown[] }
}

describe.each(engines)('exports of the seeds from $name', (engine) => {
  const real = withRealSeeds(engine)

  /** By label, from lists and totals of the API, and where it has no list, from what it says of its coverage. */
  async function counted(): Promise<Record<string, number>> {
    const said = await real.api.query<Counted>(COUNTED)
    const covered = (kind: string) =>
      said.sourceDocuments
        .flatMap(({ coverage }) => coverage.counts)
        .filter((one) => one.kind === kind)
        .reduce((sum, { total }) => sum + total, 0)
    return {
      Municipality: said.municipalities.length,
      SourceDocument: said.sourceDocuments.length,
      Program: said.programs.totalCount,
      Goal: said.municipalities.flatMap(({ programs }) => programs.flatMap(({ goals }) => goals)).length,
      Activity: said.activities.totalCount,
      PolicyDocument: said.policyDocuments.totalCount,
      Partner: said.partners.totalCount,
      Indicator: said.indicators.totalCount,
      Finding: said.findings.length,
      Observation: covered('Observation'),
      Result: covered('Result'),
      BudgetLine: covered('BudgetLine'),
    }
  }

  /** Of the types that the API counts. */
  const countsOf = (types: readonly unknown[], labels: readonly string[]): Record<string, number> =>
    Object.fromEntries(labels.map((label) => [label, types.filter((type) => type === label).length]))

  test('are read as CSV: a row a node and a row a tie', async () => {
    const files = await exportAs(real.engine, 'csv')
    const rows = (file: string) =>
      parseCsv<Record<string, string>>(files.get(file) ?? '', { delimiter: ';', bom: true, columns: true })
    const expected = await counted()
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
    const { partnerNetwork } = await real.api.query<Counted>(COUNTED)
    expect(rows('relation-involves.csv')).toHaveLength(partnerNetwork.involvements.length)
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
    const expected = await counted()
    expect(
      countsOf(
        read.mapNodes((_id, { type }) => String(type)),
        Object.keys(expected),
      ),
    ).toEqual(expected)
    const { partnerNetwork } = await real.api.query<Counted>(COUNTED)
    expect(read.filterEdges((_key, { relation }) => relation === 'INVOLVES')).toHaveLength(
      partnerNetwork.involvements.length,
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
    const expected = await counted()
    expect(found).toMatchObject({ directed: true, multi: true })
    expect(countsOf(found.types, Object.keys(expected))).toEqual(expected)
    const { partnerNetwork } = await real.api.query<Counted>(COUNTED)
    expect(found.relations.filter((relation) => relation === 'INVOLVES')).toHaveLength(
      partnerNetwork.involvements.length,
    )
  })

  test('are read by Oxigraph as Turtle and as JSON-LD, which say the same', async () => {
    const turtle = new oxigraph.Store()
    turtle.load(await exportText(real.engine, 'turtle'), { format: 'text/turtle' })
    const jsonld = new oxigraph.Store()
    jsonld.load(await exportText(real.engine, 'jsonld'), { format: 'application/ld+json' })
    const statements = (store: oxigraph.Store) =>
      store.dump({ format: 'application/n-quads' }).split('\n').sort().join('\n')
    expect(sha256(statements(jsonld))).toBe(sha256(statements(turtle)))

    const ask = (sparql: string) =>
      turtle.query(
        `PREFIX bgv: <https://graaf.example/def#> PREFIX prov: <http://www.w3.org/ns/prov#>
         PREFIX schema: <https://schema.org/> PREFIX dcterms: <http://purl.org/dc/terms/>
         PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
         PREFIX org: <http://www.w3.org/ns/org#> PREFIX dcat: <http://www.w3.org/ns/dcat#>
         ${sparql}`,
      ) as Map<string, { value: string }>[]
    const value = (sparql: string) => ask(sparql).map((row) => row.get('value')?.value)

    const expected = await counted()
    for (const [label, total] of Object.entries(expected)) {
      expect(value(`SELECT (COUNT(?one) AS ?value) { ?one a bgv:${label} }`), label).toEqual([String(total)])
    }
    expect(value('SELECT (COUNT(?one) AS ?value) { ?one a org:Organization }')).toEqual([
      String(expected['Partner']),
    ])
    const { partnerNetwork } = await real.api.query<Counted>(COUNTED)
    expect(
      value(
        'SELECT (COUNT(?one) AS ?value) { ?one a rdf:Statement; rdf:predicate schema:participant; bgv:role ?role }',
      ),
    ).toEqual([String(partnerNetwork.involvements.length)])

    // RIS316587 stands on line 160 of The Hague's annual report, under the circa 500 people who took part.
    expect(
      value(`SELECT ?value { ?cited dcterms:identifier "RIS316587". ?tie rdf:object ?cited; rdf:predicate dcterms:references;
        prov:wasDerivedFrom ?passage. ?passage a bgv:Passage; bgv:lineStart ?value }`),
    ).toEqual(['160'])
    expect(value('SELECT ?value { ?town dcterms:identifier "GM0518"; owl:sameAs ?value }')).toEqual([
      'https://identifier.overheid.nl/tooi/id/gemeente/gm0518',
    ])
    expect(
      value(
        'SELECT ?value { ?document a dcat:Resource; dcterms:publisher [ dcterms:identifier "GM0637" ]; dcat:landingPage ?value }',
      ),
    ).toEqual([
      'https://zoetermeer.begrotingsapp.nl/jaarstukken-2023/programma/programma-2-samen-leven-en-ondersteunen',
    ])
    expect(value('SELECT ?value { ?set a dcat:Dataset; owl:versionInfo ?value }')).toHaveLength(1)
  })
})
