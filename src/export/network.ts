// The network of partners as files: what the API's partnerNetwork says, with every measure as an attribute of its node.
import type { GraphEngine } from '../graph/engine.js'
import { createReader, type GraphReader } from '../graph/reader.js'
import { settled } from '../network/measured.js'
import { type NetworkQuestion, partnerNetwork } from '../network/network.js'
import type { NetworkLinkRecord, SettledNode } from '../network/records.js'
import type { PartnerRecord } from '../partner/records.js'
import { BYTE_ORDER_MARK, type Decimal, writeRows } from './csv-text.js'
import type { Attribute, Drawing } from './drawing.js'
import { steady } from './store.js'

export interface NamedNetwork {
  readonly version: string
  readonly nodes: readonly SettledNode[]
  readonly links: readonly NetworkLinkRecord[]
  /** By id. */
  readonly partners: ReadonlyMap<string, PartnerRecord>
}

interface Measure extends Attribute {
  readonly dutch: string
  readonly of: (node: SettledNode) => number
}

const MEASURES: readonly Measure[] = [
  { name: 'degree', dutch: 'graad', type: 'integer', of: ({ degree }) => degree },
  {
    name: 'weightedDegree',
    dutch: 'gewogen_graad',
    type: 'integer',
    of: ({ weightedDegree }) => weightedDegree,
  },
  { name: 'betweenness', dutch: 'tussenpositie', type: 'double', of: ({ betweenness }) => betweenness },
  { name: 'community', dutch: 'gemeenschap', type: 'integer', of: ({ community }) => community },
  {
    name: 'activityCount',
    dutch: 'aantal_activiteiten',
    type: 'integer',
    of: ({ activityCount }) => activityCount,
  },
]

/** What a link's weight falls apart in. */
const TIES = [
  { name: 'together', dutch: 'samen' },
  { name: 'alongside', dutch: 'naast_elkaar' },
  { name: 'certain', dutch: 'zeker' },
] as const

/** @throws BadInputError for a filter on what is not in the graph. */
export async function readNetwork(
  engine: GraphEngine,
  version: string,
  question: NetworkQuestion,
  timeoutMs: number,
): Promise<NamedNetwork> {
  const graph = createReader(steady(engine, version), timeoutMs)
  const network = await partnerNetwork(graph, question)
  const nodes = await settled(network)
  return { nodes, links: network.links, version, partners: await partnersOf(graph, nodes) }
}

async function partnersOf(
  graph: GraphReader,
  nodes: readonly SettledNode[],
): Promise<Map<string, PartnerRecord>> {
  const found = await Promise.all(
    nodes.map(async ({ partnerId }) => [partnerId, await graph.entity<PartnerRecord>(partnerId)] as const),
  )
  return new Map(found.flatMap(([id, partner]) => (partner ? [[id, partner]] : [])))
}

export function drawNetwork(network: NamedNetwork, description: string): Drawing {
  const { version, nodes, links, partners } = network
  return {
    directed: false,
    weighted: true,
    description,
    version,
    nodeAttributes: [{ name: 'kind', type: 'string' }, ...MEASURES],
    edgeAttributes: [
      ...TIES.map(({ name }) => ({ name, type: 'integer' as const })),
      { name: 'activities', type: 'string' },
    ],
    nodes: onePage(
      nodes.map((node) => ({
        id: node.partnerId,
        label: partners.get(node.partnerId)?.name ?? node.partnerId,
        values: {
          kind: partners.get(node.partnerId)?.kind,
          ...Object.fromEntries(MEASURES.map(({ name, of }) => [name, of(node)])),
        },
      })),
    ),
    edges: onePage(
      links.map((link) => ({
        id: `${link.sourceId}|${link.targetId}`,
        source: link.sourceId,
        target: link.targetId,
        weight: link.weight,
        values: {
          ...Object.fromEntries(TIES.map(({ name }) => [name, link[name]])),
          activities: link.activityIds.join(' | '),
        },
      })),
    ),
  }
}

/** One row a pair. */
export async function* writeLinks(
  { links, partners }: NamedNetwork,
  decimal: Decimal,
): AsyncGenerator<string> {
  const name = (id: string) => partners.get(id)?.name ?? id
  const ends = ['partner_1', 'partner_1_naam', 'partner_2', 'partner_2_naam']
  const head = [...ends, 'gewicht', ...TIES.map(({ dutch }) => dutch), 'activiteiten']
  const row = (link: NetworkLinkRecord) => [
    link.sourceId,
    name(link.sourceId),
    link.targetId,
    name(link.targetId),
    link.weight,
    ...TIES.map(({ name: field }) => link[field]),
    link.activityIds,
  ]
  yield BYTE_ORDER_MARK + writeRows([head, ...links.map(row)], decimal)
}

/** One row a partner, with its measures. */
export async function* writeMembers(
  { nodes, partners }: NamedNetwork,
  decimal: Decimal,
): AsyncGenerator<string> {
  const head = ['id', 'naam', 'soort', ...MEASURES.map(({ dutch }) => dutch)]
  const row = (node: SettledNode) => [
    node.partnerId,
    partners.get(node.partnerId)?.name,
    partners.get(node.partnerId)?.kind,
    ...MEASURES.map(({ of }) => of(node)),
  ]
  yield BYTE_ORDER_MARK + writeRows([head, ...nodes.map(row)], decimal)
}

async function* onePage<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items
}
