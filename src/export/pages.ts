// The graph, or what a selection leaves of it, a page at a time: whoever reads slowly is waited for, and whoever stops reading
// ends the walk.
import type { GraphEngine, Row } from '../graph/engine.js'
import {
  EDGE_TYPES,
  type EdgeType,
  labelOfId,
  type NodeLabel,
  prefixOf,
  type StoredLabel,
} from '../graph/labels.js'
import type { ExportEdge, ExportNode } from './records.js'
import { LEAVES, type Selection } from './selection.js'
import { EDGES_PAGE, NODES_PAGE, PAGE, steady } from './store.js'

export interface Pages {
  /** Nodes of one type, by id. */
  nodes(label: StoredLabel): AsyncGenerator<ExportNode[]>
  /** Relationships of these types between exported nodes, by the node that they leave. */
  edges(types?: readonly EdgeType[]): AsyncGenerator<ExportEdge[]>
  /** Relationships that leave these nodes. */
  edgesFrom(ids: readonly string[], types?: readonly EdgeType[]): AsyncGenerator<ExportEdge[]>
  /** Fails when the data has changed since the first page. */
  finish(): Promise<void>
}

export interface PageOptions {
  /** For one page: an export as a whole may take as long as its reader does. */
  readonly timeoutMs: number
  /** Hears how many rows each page brought. */
  readonly onRows?: (rows: number) => void
}

export function createPages(
  engine: GraphEngine,
  selection: Selection,
  { timeoutMs, onRows = () => undefined }: PageOptions,
): Pages {
  const graph = steady(engine, selection.version)
  const labels = new Set(selection.labels)
  const read = async (cypher: string, params: Row): Promise<readonly Row[]> => {
    const page = { ...params, documents: selection.documents, limit: PAGE }
    const [rows = []] = await graph.read([{ cypher, params: page }], timeoutMs)
    return rows
  }

  const ends = selection.outward ? null : selection.documents
  const walk = async function* (label: StoredLabel): AsyncGenerator<ExportNode[]> {
    const until = `${prefixOf(label)};`
    for (let after = `${prefixOf(label)}:`; ;) {
      const rows = await read(NODES_PAGE, { after, until })
      if (rows.length > 0) yield rows.map((row) => toNode(row, label))
      if (rows.length < PAGE) return
      after = String(rows.at(-1)?.['id'])
    }
  }

  const pages: Pages = {
    async *nodes(label) {
      for await (const nodes of walk(label)) {
        // Not counted beforehand either (counts.ts): only some formats have them.
        if (label !== 'FormerId') onRows(nodes.length)
        yield nodes
      }
    },
    async *edges(types = EDGE_TYPES) {
      const leaving = new Set(types.flatMap((type) => LEAVES[type]))
      for (const label of selection.labels.filter((one) => leaving.has(one))) {
        for await (const nodes of walk(label)) {
          yield* pages.edgesFrom(
            nodes.map(({ id }) => id),
            types,
          )
        }
      }
    },
    async *edgesFrom(ids, types = EDGE_TYPES) {
      for (let after = ''; ;) {
        const rows = await read(EDGES_PAGE, { ids, types, after, ends })
        const edges = rows.map(toEdge).filter(({ to }) => labels.has(labelOfId(to) as NodeLabel))
        onRows(edges.length)
        if (edges.length > 0) yield edges
        if (rows.length < PAGE) return
        after = String(rows.at(-1)?.['key'])
      }
    },
    async finish() {
      await graph.read([], timeoutMs)
    },
  }
  return pages
}

function toNode({ id, node }: Row, label: StoredLabel): ExportNode {
  return { id: String(id), label, props: node as Row }
}

/** A key begins with the type and the two ends. */
function toEdge({ key, edge, fromName, toName }: Row): ExportEdge {
  const [type = '', from = '', to = ''] = String(key).split('|')
  return {
    key: String(key),
    type: type as EdgeType,
    from,
    to,
    fromName: String(fromName),
    toName: String(toName),
    props: edge as Row,
  }
}
