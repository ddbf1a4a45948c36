import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
import { afterAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/export/formats.js'
import { edgeProperties, INTERNAL, nodeProperties } from '../../src/export/properties.js'
import { LEAVES } from '../../src/export/selection.js'
import { EDGE_TYPES, labelOfId, NODE_LABELS } from '../../src/graph/labels.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { realFacts } from '../support/seeds.js'
import { exportAs, exportText, sha256 } from './support.js'

/** Sums of what each engine exported, by file. */
const sums = new Map<string, Map<string, string>>()

const csv = (text: string) =>
  parseCsv<Record<string, string>>(text, { delimiter: ';', bom: true, columns: true })

describe.each(engines)('exports from $name', (engine) => {
  const real = withRealSeeds(engine)

  // The tables one by one are those of csv.
  test.each(FORMATS.map(({ name }) => name).filter((name) => !name.startsWith('csv/')))(
    '%s is the same bytes each time',
    async (name) => {
      const files = await exportAs(real.engine, name)
      for (const [path, text] of files) {
        const key = `${name} ${path}`
        sums.set(key, (sums.get(key) ?? new Map<string, string>()).set(engine.name, sha256(text)))
      }
      expect(await exportAs(real.engine, name)).toEqual(files)
    },
  )

  test('say which version of the data they hold, and whose documents', async () => {
    const [row] = await real.engine
      .read([{ cypher: `MATCH (n:Entity {id: 'dataset'}) RETURN n.version AS version`, params: {} }], 5_000)
      .then(([rows]) => rows ?? [])
    const version = String(row?.['version'])
    expect(version).toMatch(/^[\w-]{22}$/)
    for (const name of ['graphml', 'gexf', 'turtle', 'jsonld', 'network-graphml', 'network-gexf']) {
      // A small part says it as well as the whole.
      const small = name.startsWith('network') ? { minWeight: '4' } : { types: 'Municipality' }
      const text = await exportText(real.engine, name, small)
      expect(text, name).toContain(version)
      expect(text, name).toContain('Zoetermeer, Jaarstukken 2023, programma 2 Samen leven en ondersteunen')
    }
    const files = await exportAs(real.engine, 'csv', { types: 'Municipality' })
    expect(files.get('LEESMIJ.txt')).toContain(version)
    expect(files.get('manifest.json')).toContain(version)
    expect((await exportAs(real.engine, 'backup')).get('manifest.json')).toContain(version)
  })

  test('of a municipality hold what its documents state, with both ends of every tie', async () => {
    const asked = await real.api.query<{ activities: { totalCount: number } }>(
      '{ activities(municipality: "zoetermeer") { totalCount } }',
    )
    const filter = { municipality: 'GM0637' }
    const graph = graphml.parse(MultiDirectedGraph, await exportText(real.engine, 'graphml', filter))
    const typed = (type: string) => graph.filterNodes((_id, attributes) => attributes['type'] === type)
    expect(typed('Activity')).toHaveLength(asked.activities.totalCount)
    // Zoetermeer's report carries out a plan of The Hague, and a policy document has its municipality.
    expect(typed('Municipality')).toEqual(['municipality:den-haag', 'municipality:zoetermeer'])
    expect(typed('SourceDocument')).toEqual([
      'source-document:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen',
    ])
    for (const id of typed('Activity')) {
      const { kind } = graph.getNodeAttributes(id)
      if (kind === 'BUDGET_ACTIVITY') continue
      const evidence = graph.filterOutEdges(id, (_key, { relation }) => relation === 'EVIDENCED_BY')
      expect(evidence.length, id).toBeGreaterThan(0)
    }
    const table = csv(await exportText(real.engine, 'csv/activities.csv', { municipality: 'zoetermeer' }))
    expect(table.map(({ id }) => id)).toEqual(typed('Activity'))
  })

  test('of a year hold what the documents about it state; of a programme, of all years', async () => {
    const documents = async (filter: Record<string, string>) =>
      csv(await exportText(real.engine, 'csv/source-documents.csv', filter)).map(({ jaar }) => jaar)
    expect(await documents({ year: '2023' })).toEqual(['2023', '2023', '2023'])
    expect(await documents({ year: '2023', municipality: 'den-haag' })).toEqual(['2023', '2023'])
    expect(await documents({ program: 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid' })).toEqual([
      '2026',
      '2023',
    ])
    const lines = csv(await exportText(real.engine, 'csv/budget-lines.csv', { year: '2026' }))
    // A budget for 2026 to 2029 names those years, and two before.
    expect([...new Set(lines.map(({ jaar }) => jaar))].sort()).toEqual(
      expect.arrayContaining(['2026', '2027', '2028', '2029']),
    )
  })

  test('of some types hold these and the ties between them', async () => {
    const text = await exportText(real.engine, 'graphml', { types: 'activity,Partner' })
    const graph = graphml.parse(MultiDirectedGraph, text)
    expect(new Set(graph.mapNodes((_id, { type }) => String(type)))).toEqual(new Set(['Activity', 'Partner']))
    expect(new Set(graph.mapEdges((_key, { relation }) => String(relation)))).toEqual(
      new Set(['CONTINUES', 'HAS_PART', 'INVOLVES', 'PART_OF']),
    )
    expect([...(await exportAs(real.engine, 'csv', { types: 'Partner' })).keys()]).toEqual([
      'LEESMIJ.txt',
      'partners.csv',
      'relation-part-of.csv',
      'relation-evidenced-by.csv',
      'manifest.json',
    ])
  })

  test.each([
    [{ municipality: 'atlantis' }, 'No document in the graph has municipality atlantis'],
    [{ year: '1999' }, 'there are Den Haag 2023 (program:den-haag/'],
    [{ program: 'program:x/y' }, 'No document in the graph has program program:x/y'],
    [{ year: 'vorig' }, '"year" must be a year such as 2023'],
    [{ types: 'Activity,Wens' }, '"Wens" is no type that can be exported. Take of Municipality'],
    [
      { decimal: 'comma' },
      '"decimal" says nothing about graphml. It takes municipality, program, year, types',
    ],
  ])('refuse %o', async (filter, message) => {
    await expect(exportText(real.engine, 'graphml', filter)).rejects.toThrow(message)
  })

  test('are what Dutch Excel expects: byte order mark, semicolons, CRLF, decimal commas', async () => {
    const text = await exportText(real.engine, 'csv/observations.csv', { decimal: 'comma' })
    expect(text.startsWith('\ufeffid;jaar;soort;waarde;')).toBe(true)
    expect(text.split('\r\n').length).toBe(text.split('\n').length)
    // Line 36 of Haarlemmermeer's document ends in 11,1*: provisional.
    const printed = csv(text).filter(({ zoals_gedrukt }) => zoals_gedrukt === '11,1*')
    expect(printed.map(({ waarde, voorlopig }) => [waarde, voorlopig])).toEqual([['11,1', 'ja']])
    const points = csv(await exportText(real.engine, 'csv/observations.csv'))
    expect(points.filter(({ waarde }) => waarde === '11.1')).toHaveLength(1)
    // Line 398 of The Hague's budget prints -3.143, in thousands: a number, not a formula.
    const lines = csv(await exportText(real.engine, 'csv/budget-lines.csv'))
    expect(
      lines.filter(({ bedrag_euro }) => bedrag_euro === '-3143000').map(({ zoals_gedrukt }) => zoals_gedrukt),
    ).toEqual(['-3.143'])
  })

  test('leave out no property and no relationship that the graph stores', async () => {
    for (const { nodes, edges } of await realFacts()) {
      for (const { label, props } of nodes) {
        const told = new Set(nodeProperties(label).map(({ stored }) => stored))
        expect(
          Object.keys(props).filter((key) => !told.has(key) && !INTERNAL.has(key)),
          label,
        ).toEqual([])
      }
      for (const { type, from, props } of edges) {
        const told = new Set(edgeProperties(type).map(({ stored }) => stored))
        expect(
          Object.keys(props).filter((key) => !told.has(key) && !INTERNAL.has(key)),
          type,
        ).toEqual([])
        expect(LEAVES[type]).toContain(labelOfId(from))
      }
    }
  })
})

test('a name of an attribute has one type in all of the graph, or Gephi makes two of it', () => {
  const types = new Map<string, string>()
  for (const { name, type } of [
    ...NODE_LABELS.flatMap(nodeProperties),
    ...EDGE_TYPES.flatMap(edgeProperties),
  ]) {
    expect(`${name} ${types.get(name) ?? type}`).toBe(`${name} ${type}`)
    types.set(name, type)
  }
})

afterAll(() => {
  const differing = [...sums]
    .filter(([, byEngine]) => new Set(byEngine.values()).size > 1)
    .map(([name]) => name)
  expect(differing, 'exports that differ between engines').toEqual([])
})
