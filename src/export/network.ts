// The network of partners as files: what the API's partnerNetwork says, with every measure as an attribute of its node.
import type { GraphEngine } from '../graph/engine.js'
import { createReader, type GraphReader } from '../graph/reader.js'
import { nodeGuard } from '../graph/node-guard.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import type { Network, NetworkLinkRecord, NetworkNodeRecord } from '../network/measures.js'
import { partnerNetwork } from '../network/store.js'
import type { PartnerRecord } from '../partner/records.js'
import { BYTE_ORDER_MARK, type Decimal, writeRows } from './csv-text.js'
import type { Attribute, Drawing } from './drawing.js'
import { steady } from './store.js'

/** What the API's partnerNetwork takes. */
export interface NetworkQuestion {
  readonly municipality?: string | undefined
  readonly program?: string | undefined
  readonly year?: number | undefined
  readonly minWeight?: number | undefined
}

export interface NamedNetwork extends Network {
  readonly version: string
  /** By id. */
  readonly partners: ReadonlyMap<string, PartnerRecord>
}

interface Measure extends Attribute {
  readonly dutch: string
  readonly of: (node: NetworkNodeRecord) => number
}

const MEASURES: readonly Measure[] = [
  { name: 'degree', dutch: 'graad', type: 'integer', of: ({ degree }) => degree },
  { name: 'betweenness', dutch: 'tussenpositie', type: 'double', of: ({ betweenness }) => betweenness },
  { name: 'community', dutch: 'gemeenschap', type: 'integer', of: ({ community }) => community },
]

/** @throws BadInputError for a filter on what is not in the graph. */
export async function readNetwork(
  engine: GraphEngine,
  version: string,
  question: NetworkQuestion,
  timeoutMs: number,
): Promise<NamedNetwork> {
  const graph = createReader(steady(engine, version), timeoutMs)
  const { municipality, program, year, minWeight } = question
  const [network] = await Promise.all([
    partnerNetwork(graph, {
      municipality: municipality === undefined ? null : municipalityKey(municipality),
      program: program ?? null,
      year: year ?? null,
      minWeight: minWeight ?? 1,
    }),
    municipalityGuard(graph, municipality)(),
    nodeGuard(graph, [program], 'Program'),
  ])
  return { ...network, version, partners: await partnersOf(graph, network) }
}

async function partnersOf(graph: GraphReader, { nodes }: Network): Promise<Map<string, PartnerRecord>> {
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
    edgeAttributes: [{ name: 'activities', type: 'string' }],
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
      links.map(({ sourceId, targetId, weight, activityIds }) => ({
        id: `${sourceId}|${targetId}`,
        source: sourceId,
        target: targetId,
        weight,
        values: { activities: activityIds.join(' | ') },
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
  const head = ['partner_1', 'partner_1_naam', 'partner_2', 'partner_2_naam', 'gewicht', 'activiteiten']
  const row = ({ sourceId, targetId, weight, activityIds }: NetworkLinkRecord) => [
    sourceId,
    name(sourceId),
    targetId,
    name(targetId),
    weight,
    activityIds,
  ]
  yield BYTE_ORDER_MARK + writeRows([head, ...links.map(row)], decimal)
}

/** One row a partner, with its measures. */
export async function* writeMembers(
  { nodes, partners }: NamedNetwork,
  decimal: Decimal,
): AsyncGenerator<string> {
  const head = ['id', 'naam', 'soort', ...MEASURES.map(({ dutch }) => dutch)]
  const row = (node: NetworkNodeRecord) => [
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
