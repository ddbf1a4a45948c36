import type { GraphReader } from '../graph/reader.js'

/** A node that a stored record points at. Loading checks every reference, so that it is missing is a bug. */
export async function required<T>(graph: GraphReader, id: string): Promise<T> {
  const found = await graph.entity<T>(id)
  if (found === null) throw new Error(`${id} is referred to and not in the graph`)
  return found
}

/** The same where a record may point nowhere. */
export async function optional<T>(graph: GraphReader, id: string | undefined): Promise<T | null> {
  return id === undefined ? null : required<T>(graph, id)
}
