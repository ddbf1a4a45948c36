// What one bundle says, as nodes and relationships. Collected without a database, so that loading is a comparison.
import { createHash } from 'node:crypto'
import type { Row } from '../graph/engine.js'
import { FORMER_ID } from '../graph/former-ids.js'
import { type EdgeType, labelOfId, type StoredLabel } from '../graph/labels.js'
import type { FormerIds } from './former-ids.js'
import { pad, passageId, sourceDocumentId } from './ids.js'
import type { Bundle, LineRange } from './schema.js'

export interface NodeFact {
  readonly id: string
  readonly label: StoredLabel
  readonly props: Row
  /** Of the properties: tells whether what is stored is the same. */
  readonly hash: string
}

export interface EdgeFact {
  readonly type: EdgeType
  readonly from: string
  readonly to: string
  /** Unique in the graph; two ties between the same nodes differ in it. */
  readonly key: string
  readonly props: Row
  readonly hash: string
}

export interface GraphFacts {
  /** Id of the source document; every fact remembers which documents state it. */
  readonly bundle: string
  /** A bundle may refer to activities of bundles with a lower number: a year's budget comes before its accounts. */
  readonly order: number
  readonly nodes: readonly NodeFact[]
  readonly edges: readonly EdgeFact[]
  /** Of all facts together. */
  readonly hash: string
}

export interface FactCollector {
  node(id: string, props: Row): void
  /** `qualifier` tells apart two ties of one type between the same nodes. */
  edge(type: EdgeType, from: string, to: string, props?: Row, qualifier?: string): void
  /** Ties a fact to the lines it stands on; gives the passages' ids. */
  evidence(id: string, lines: readonly LineRange[]): string[]
  /** Passages without a fact of their own: the evidence of a relationship. */
  passages(lines: readonly LineRange[]): string[]
  /** Something that may not be loaded; `path` leads to it in the YAML. */
  problem(path: readonly PropertyKey[], message: string): void
  has(id: string): boolean
  /** What has been collected so far, in order of id and key. */
  soFar(): { nodes: readonly NodeFact[]; edges: readonly EdgeFact[] }
  finish(): GraphFacts
}

export function collectFacts(
  bundle: Bundle,
  formerIds: FormerIds,
  report: (path: readonly PropertyKey[], message: string) => void,
): FactCollector {
  const document = bundle.sourceDocument.id
  const nodes = new Map<string, NodeFact>()
  const edges = new Map<string, EdgeFact>()

  const collector: FactCollector = {
    node(id, given) {
      const props = withoutAbsent({ ...given, id })
      const label = labelOfId(id)
      if (label === undefined) throw new Error(`no label for ${id}`)
      nodes.set(id, { id, label, props, hash: hashOf(props) })
    },
    edge(type, from, to, given = {}, qualifier = '') {
      const key = [type, from, to, ...(qualifier ? [qualifier] : [])].join('|')
      const props = withoutAbsent({ ...given, key })
      edges.set(key, { type, from, to, key, props, hash: hashOf(props) })
    },
    passages: (lines) => lines.map((range) => passage(collector, bundle, range)),
    evidence(id, lines) {
      const ids = collector.passages(lines)
      for (const passage of ids) collector.edge('EVIDENCED_BY', id, passage)
      return ids
    },
    problem: report,
    has: (id) => nodes.has(id),
    soFar: () => ({
      nodes: [...nodes.values()].sort((a, b) => compare(a.id, b.id)),
      edges: [...edges.values()].sort((a, b) => compare(a.key, b.key)),
    }),
    finish() {
      for (const current of [...nodes.keys()]) {
        for (const former of formerIds.get(current) ?? []) {
          const props = { currentId: current, id: FORMER_ID + former }
          nodes.set(props.id, { id: props.id, label: 'FormerId', props, hash: hashOf(props) })
        }
      }
      const all = collector.soFar()
      return { bundle: sourceDocumentId(document), order: orderOf(bundle), ...all, hash: hashOfFacts(all) }
    },
  }
  return collector
}

/** Of nodes in order of id and edges in order of key. */
export function hashOfFacts(all: {
  readonly nodes: readonly Pick<NodeFact, 'id' | 'hash'>[]
  readonly edges: readonly Pick<EdgeFact, 'key' | 'hash'>[]
}): string {
  return hashOf([
    all.nodes.map((node) => [node.id, node.hash]),
    all.edges.map((edge) => [edge.key, edge.hash]),
  ])
}

export function orderOf({
  sourceDocument,
}: {
  readonly sourceDocument: Pick<Bundle['sourceDocument'], 'year' | 'kind'>
}): number {
  return sourceDocument.year * 2 + (sourceDocument.kind === 'BUDGET' ? 0 : 1)
}

function passage(facts: FactCollector, { sourceDocument, outline }: Bundle, { from, to }: LineRange): string {
  const id = passageId(sourceDocument.id, from, to)
  if (facts.has(id)) return id
  const path: { level: number; heading: string }[] = []
  for (const { line, level, heading } of outline) {
    if (line > from) break
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop()
    path.push({ level, heading })
  }
  const source = sourceDocumentId(sourceDocument.id)
  facts.node(id, {
    sourceDocumentId: source,
    heading: path.map(({ heading }) => heading),
    lineStart: from,
    lineEnd: to,
    sort: `${sourceDocument.id}|${pad(from)}|${pad(to)}`,
  })
  facts.edge('HAS_PASSAGE', source, id)
  return id
}

/** Code-unit order, the same on every machine; localeCompare is not. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A property that is absent is not stored: null means the same and the engines treat it differently. */
function withoutAbsent(props: Row): Row {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined && value !== null),
  )
}

/** Of plain JSON values whose keys stand in the order of our own code: the same content is the same text. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
}
