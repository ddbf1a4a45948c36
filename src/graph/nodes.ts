import type { Row } from './engine.js'
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
