// The graph, or what a selection leaves of it, a page at a time: whoever reads slowly is waited for, and whoever stops reading
// ends the walk.
import type { GraphEngine, Row } from '../graph/engine.js'
import {
  EDGE_TYPES,
  type EdgeType,
  labelOfId,
  NODE_LABELS,
  type NodeLabel,
  prefixOf,
} from '../graph/labels.js'
import type { ExportEdge, ExportNode } from './records.js'
import { EDGES_PAGE, NODES_PAGE, PAGE, steady } from './store.js'

/** What of the graph is exported. */
export interface Selection {
  readonly version: string
  /** Ids of the documents whose facts are exported; null for all. */
  readonly documents: readonly string[] | null
  readonly labels: readonly NodeLabel[]
}

export interface Pages {
  /** Nodes of one type, by id. */
  nodes(label: NodeLabel): AsyncGenerator<ExportNode[]>
  /** Relationships of these types between exported nodes, by the node that they leave. */
  edges(types?: readonly EdgeType[]): AsyncGenerator<ExportEdge[]>
  /** Relationships that leave these nodes. */
  edgesFrom(ids: readonly string[], types?: readonly EdgeType[]): AsyncGenerator<ExportEdge[]>
  /** Fails when the data has changed since the first page. */
  finish(): Promise<void>
}

/** `timeoutMs` is for one page: an export as a whole may take as long as its reader does. */
export function createPages(engine: GraphEngine, selection: Selection, timeoutMs: number): Pages {
  const graph = steady(engine, selection.version)
  const labels = new Set(selection.labels)
  const read = async (cypher: string, params: Row): Promise<readonly Row[]> => {
    const page = { ...params, documents: selection.documents, limit: PAGE }
    const [rows = []] = await graph.read([{ cypher, params: page }], timeoutMs)
    return rows
  }

  const pages: Pages = {
    async *nodes(label) {
      const until = `${prefixOf(label)};`
      for (let after = `${prefixOf(label)}:`; ;) {
        const rows = await read(NODES_PAGE, { after, until })
        if (rows.length > 0) yield rows.map((row) => toNode(row, label))
        if (rows.length < PAGE) return
        after = String(rows.at(-1)?.['id'])
      }
    },
    async *edges(types = EDGE_TYPES) {
      for (const label of NODE_LABELS.filter((one) => labels.has(one))) {
        for await (const nodes of pages.nodes(label)) {
          yield* pages.edgesFrom(
            nodes.map(({ id }) => id),
            types,
          )
        }
      }
    },
    async *edgesFrom(ids, types = EDGE_TYPES) {
      for (let after = ''; ;) {
        const rows = await read(EDGES_PAGE, { ids, types, after })
        const edges = rows.map(toEdge).filter(({ to }) => labels.has(labelOfId(to) as NodeLabel))
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

function toNode({ id, node }: Row, label: NodeLabel): ExportNode {
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
