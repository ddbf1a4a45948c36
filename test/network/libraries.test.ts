// Every measure against two other libraries: Cytoscape.js on the API's answer, NetworkX on the exported files.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import cytoscape from 'cytoscape'
import { describe, expect, test } from 'vitest'
import { writeGexf } from '../../src/export/gexf.js'
import { writeGraphml } from '../../src/export/graphml.js'
import { drawNetwork, readNetwork } from '../../src/export/network.js'
import { openDataset } from '../../src/export/store.js'
import { textOf } from '../export/support.js'
import { engines } from '../support/engines.js'
import { hasNetworkx, networkx } from '../support/networkx.js'
import { withRealSeeds } from '../support/real.js'
import { temporaryFolder } from '../support/service.js'

interface Network {
  readonly order: number
  readonly size: number
  readonly density: number
  readonly components: number
  readonly modularity: number
  readonly nodes: readonly {
    partnerId: string
    degree: number
    weightedDegree: number
    betweenness: number
    community: number
  }[]
  readonly links: readonly { sourceId: string; targetId: string; weight: number }[]
}

const FIELDS = `order size density components modularity
  nodes { partnerId degree weightedDegree betweenness community }
  links { sourceId targetId weight }`

/** Arguments of the API, and the same for the export. */
const NETWORKS = [
  ['the whole', '', {}],
  ['The Hague 2023', '(municipality: "den-haag", year: 2023)', { municipality: 'den-haag', year: 2023 }],
  ['who works together', '(tie: TOGETHER, unlinked: false)', { tie: 'TOGETHER', unlinked: false }],
  [
    'around GGD Haaglanden',
    '(around: "partner:ggd-haaglanden", distance: 2)',
    { around: 'partner:ggd-haaglanden', distance: 2 },
  ],
] as const

interface Measured {
  readonly order: number
  readonly size: number
  readonly density: number
  readonly components: number
  readonly modularity: number
  readonly degree: Record<string, number>
  readonly weightedDegree: Record<string, number>
  readonly betweenness: Record<string, number>
}

const MEASURE = `
g = getattr(nx, sys.argv[1])(sys.argv[2])
groups = {}
for n, c in g.nodes(data='community'): groups.setdefault(c, set()).add(n)
answer({
  'order': g.order(), 'size': g.size(), 'density': nx.density(g),
  'components': nx.number_connected_components(g),
  'modularity': nx.algorithms.community.modularity(g, list(groups.values()), weight='weight'),
  'degree': dict(g.degree()), 'weightedDegree': dict(g.degree(weight='weight')),
  'betweenness': nx.betweenness_centrality(g),
})`

const CLOSE = 1e-9

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  describe.each(NETWORKS)('%s', (_what, args, question) => {
    const ask = async () =>
      (await real.api.query<{ partnerNetwork: Network }>(`{ partnerNetwork${args} { ${FIELDS} } }`))
        .partnerNetwork

    test('measures as Cytoscape.js does', async () => {
      const { nodes, links, order, components } = await ask()
      expect(links.length).toBeGreaterThan(10)
      const drawn = cytoscape({
        headless: true,
        elements: [
          ...nodes.map(({ partnerId }) => ({ data: { id: partnerId } })),
          ...links.map(({ sourceId, targetId, weight }) => ({
            data: { source: sourceId, target: targetId, weight },
          })),
        ],
      })
      const all = drawn.elements()
      expect(all.components()).toHaveLength(components)
      const between = all.betweennessCentrality({ directed: false })
      for (const { partnerId, degree, weightedDegree, betweenness } of nodes) {
        const root = drawn.getElementById(partnerId)
        expect(root.degree(false)).toBe(degree)
        const weighted = all.degreeCentrality({
          root,
          alpha: 1,
          weight: (edge) => Number(edge.data('weight')),
        })
        expect(weighted).toEqual({ degree: weightedDegree })
        // It counts a pair from either end and does not divide: of n - 1 others each meets n - 2.
        const share = between.betweenness(root) / ((order - 1) * (order - 2))
        expect(Math.abs(share - betweenness), partnerId).toBeLessThan(CLOSE)
      }
    })

    test.runIf(hasNetworkx).each([
      ['GraphML', 'read_graphml', writeGraphml],
      ['GEXF', 'read_gexf', writeGexf],
    ] as const)('exported as %s, measures as NetworkX does', async (_name, reader, write) => {
      const { version } = await openDataset(real.engine, 10_000)
      const file = join(await temporaryFolder(), 'network')
      const exported = await readNetwork(real.engine, version, question, 10_000)
      await writeFile(file, await textOf(write(drawNetwork(exported, 'test'))))
      const [measured, ours] = await Promise.all([networkx<Measured>(MEASURE, [reader, file]), ask()])
      expect(measured).toMatchObject({ order: ours.order, size: ours.size, components: ours.components })
      expect(Math.abs(measured.density - ours.density)).toBeLessThan(CLOSE)
      // Another library divides otherwise; of our division it finds the same modularity.
      expect(Math.abs(measured.modularity - ours.modularity)).toBeLessThan(CLOSE)
      for (const { partnerId, degree, weightedDegree, betweenness } of ours.nodes) {
        expect(measured.degree[partnerId]).toBe(degree)
        expect(measured.weightedDegree[partnerId]).toBe(weightedDegree)
        expect(Math.abs((measured.betweenness[partnerId] ?? NaN) - betweenness)).toBeLessThan(CLOSE)
      }
    })
  })
})
