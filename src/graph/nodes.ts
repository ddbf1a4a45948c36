import type { Row } from './engine.js'
import { labelOfId, type NodeLabel } from './labels.js'
import type { GraphReader } from './reader.js'

/** The nodes that a statement gives for one parent, in its order. */
export async function nodesOf<Rec>(
  graph: GraphReader,
  cypher: string,
  parentId: string,
  params: Row = {},
): Promise<Rec[]> {
  return (await graph.rowsOf(cypher, parentId, params)).map((row) => row['node'] as Rec)
}

/** The node of this label with this id; null when there is none, or it is something else. */
export async function nodeById<Rec>(graph: GraphReader, label: NodeLabel, id: string): Promise<Rec | null> {
  return labelOfId(id) === label ? graph.entity<Rec>(id) : null
}
