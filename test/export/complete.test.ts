// Nothing that the graph stores is left out of an export: each format is held against the graph itself, as the engine sees it.
// Linked data have a file of their own.
import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { TABLES } from '../../src/export/csv.js'
import { EDGE_TYPES, NODE_LABELS } from '../../src/graph/labels.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { exportAs, exportText } from './support.js'

type Totals = Readonly<Record<string, number>>

describe.each(engines)('what $name stores', (engine) => {
  const real = withRealSeeds(engine)

  /** Entity is on every node, and alone on the one that keeps the state of loading. */
  async function stored(without: readonly string[] = []): Promise<{ labels: Totals; types: Totals }> {
    const ask = async (cypher: string) => {
      const [rows = []] = await real.engine.read([{ cypher, params: {} }], 30_000)
      return rows.map(({ name, total }) => [String(name), Number(total)] as const)
    }
    const labels = await ask(
      'MATCH (n) UNWIND labels(n) AS name RETURN name AS name, count(name) AS total ORDER BY name',
    )
    const types = await ask(
      'MATCH ()-[r]->() WITH type(r) AS name RETURN name AS name, count(name) AS total ORDER BY name',
    )
    return {
      labels: Object.fromEntries(labels.filter(([name]) => name !== 'Entity' && !without.includes(name))),
      types: Object.fromEntries(types),
    }
  }

  test('has every type and every relationship that there is, so that the tests below leave out none', async () => {
    const { labels, types } = await stored(['FormerId'])
    // Ids of before are there when something was renamed; they have a test of their own.
    expect(Object.keys(labels).sort()).toEqual([...NODE_LABELS].sort())
    expect(Object.keys(types).sort()).toEqual([...EDGE_TYPES].sort())
  })

  test('is in the tables, a row each', async () => {
    const files = await exportAs(real.engine, 'csv')
    const rows = (file: string) => parseCsv(files.get(file) ?? '', { delimiter: ';', bom: true }).length - 1
    const totals = (kind: 'node' | 'edge') =>
      Object.fromEntries(
        TABLES.filter((table) => table.kind === kind)
          .map((table) => [table.kind === 'node' ? table.label : table.type, rows(table.file)] as const)
          .filter(([, total]) => total !== 0),
      )
    expect({ labels: totals('node'), types: totals('edge') }).toEqual(await stored())
  })

  test.each([
    ['graphml', graphml.parse],
    ['gexf', gexf.parse],
  ] as const)('is in %s', async (format, parse) => {
    const graph = parse(MultiDirectedGraph, await exportText(real.engine, format))
    expect({
      labels: counted(graph.mapNodes((_id, { type }) => String(type))),
      types: counted(graph.mapEdges((_key, { relation }) => String(relation))),
    }).toEqual(await stored(['FormerId']))
  })

  test('is in the backup', async () => {
    const nodes = new Map<string, string>()
    const edges = new Map<string, string>()
    for (const [path, text] of await exportAs(real.engine, 'backup')) {
      if (!path.endsWith('.jsonl')) continue
      for (const line of text.trimEnd().split('\n')) {
        const { node, edge } = JSON.parse(line) as { node?: { id: string }; edge?: { key: string } }
        if (node) nodes.set(node.id, labelFrom(node.id))
        if (edge) edges.set(edge.key, edge.key.slice(0, edge.key.indexOf('|')))
      }
    }
    expect({ labels: counted([...nodes.values()]), types: counted([...edges.values()]) }).toEqual(
      await stored(),
    )
  })
})

function counted(names: readonly string[]): Totals {
  const totals = new Map<string, number>()
  for (const name of names) totals.set(name, (totals.get(name) ?? 0) + 1)
  return Object.fromEntries(totals)
}

/** 'policy-document:den-haag/RIS316587' is a PolicyDocument. */
const labelFrom = (id: string): string =>
  id
    .slice(0, id.indexOf(':'))
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
