import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { UndirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { writeGexf } from '../../src/export/gexf.js'
import { writeGraphml } from '../../src/export/graphml.js'
import { drawNetwork, readNetwork, writeLinks, writeMembers } from '../../src/export/network.js'
import { openDataset } from '../../src/export/store.js'
import { engines } from '../support/engines.js'
import { hasNetworkx, networkx } from '../support/networkx.js'
import { withRealSeeds } from '../support/real.js'
import { temporaryFolder } from '../support/service.js'
import { textOf } from './support.js'

interface Asked {
  readonly partnerNetwork: {
    readonly nodes: readonly {
      partner: { id: string; name: string }
      degree: number
      betweenness: number
      community: number
    }[]
    readonly links: readonly { source: { id: string }; target: { id: string }; weight: number }[]
  }
}

interface Measured {
  readonly nodes: Record<string, { label: string; degree: number; betweenness: number; community: number }>
  readonly degree: Record<string, number>
  readonly betweenness: Record<string, number>
  readonly weights: Record<string, number>
}

/** What NetworkX reads, and what it finds when it measures the same. */
const MEASURE = `
g = getattr(nx, sys.argv[1])(sys.argv[2])
answer({
  'nodes': dict(g.nodes(data=True)),
  'degree': dict(g.degree()),
  'betweenness': nx.betweenness_centrality(g),
  'weights': {'|'.join(sorted((a, b))): w for a, b, w in g.edges(data='weight')},
})`

describe.each(engines)('the network of partners, exported from $name', (engine) => {
  const real = withRealSeeds(engine)
  const exported = async (question = {}) => {
    const { version } = await openDataset(real.engine, 10_000)
    return readNetwork(real.engine, version, question, 10_000)
  }
  const asked = (args = '') =>
    real.api.query<Asked>(
      `{ partnerNetwork${args} { nodes { partner { id name } degree betweenness community } links { source { id } target { id } weight } } }`,
    )

  test.each([
    ['GraphML', graphml.parse, writeGraphml],
    ['GEXF', gexf.parse, writeGexf],
  ] as const)('is read by graphology as %s with what the API says', async (_name, parse, write) => {
    const { partnerNetwork } = await asked()
    const read = parse(UndirectedGraph, await textOf(write(drawNetwork(await exported(), 'test'))))
    expect(read.order).toBe(partnerNetwork.nodes.length)
    expect(read.size).toBe(partnerNetwork.links.length)
    for (const { partner, degree, betweenness, community } of partnerNetwork.nodes) {
      expect(read.getNodeAttributes(partner.id)).toMatchObject({
        label: partner.name,
        degree,
        betweenness,
        community,
      })
    }
    for (const { source, target, weight } of partnerNetwork.links) {
      expect(Number(read.getEdgeAttribute(source.id, target.id, 'weight'))).toBe(weight)
    }
  })

  test.runIf(hasNetworkx).each([
    ['GraphML', 'read_graphml', writeGraphml],
    ['GEXF', 'read_gexf', writeGexf],
  ] as const)('is read by NetworkX as %s, which measures the same', async (_name, reader, write) => {
    const network = await exported()
    const file = join(await temporaryFolder(), 'network')
    await writeFile(file, await textOf(write(drawNetwork(network, 'test'))))
    const measured = await networkx<Measured>(MEASURE, [reader, file])
    expect(Object.keys(measured.nodes)).toHaveLength(network.nodes.length)
    for (const { partnerId, degree, betweenness, community } of network.nodes) {
      expect(measured.nodes[partnerId]).toMatchObject({ degree, betweenness, community })
      expect(measured.degree[partnerId]).toBe(degree)
      expect(Math.abs((measured.betweenness[partnerId] ?? NaN) - betweenness)).toBeLessThan(1e-9)
    }
    expect(measured.weights).toEqual(
      Object.fromEntries(
        network.links.map(({ sourceId, targetId, weight }) => [`${sourceId}|${targetId}`, weight]),
      ),
    )
  })

  test('is read as CSV: a row a pair, and a row a partner', async () => {
    const { partnerNetwork } = await asked('(municipality: "zoetermeer", year: 2023)')
    const network = await exported({ municipality: 'GM0637', year: 2023 })
    const read = (text: string) =>
      parseCsv<Record<string, string>>(text, { delimiter: ';', bom: true, columns: true })
    expect(
      read(await textOf(writeLinks(network, 'point'))).map(({ partner_1, partner_2, gewicht }) => [
        partner_1,
        partner_2,
        Number(gewicht),
      ]),
    ).toEqual(partnerNetwork.links.map(({ source, target, weight }) => [source.id, target.id, weight]))
    expect(
      read(await textOf(writeMembers(network, 'comma'))).map(({ id, graad, tussenpositie }) => [
        id,
        Number(graad),
        Number(tussenpositie?.replace(',', '.')),
      ]),
    ).toEqual(
      partnerNetwork.nodes.map(({ partner, degree, betweenness }) => [partner.id, degree, betweenness]),
    )
  })

  test('refuses a filter on what is not there', async () => {
    await expect(exported({ municipality: 'atlantis' })).rejects.toThrow('no municipality "atlantis"')
    await expect(exported({ program: 'program:x/y' })).rejects.toThrow('"program:x/y" is no id of a Program')
    await expect(exported({ minWeight: 0 })).rejects.toThrow('"minWeight" is 0')
  })
})
