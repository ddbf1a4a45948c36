// An id that a node had before it was renamed or merged is a node of its own, of which only where it leads is known.
import type { GraphReader } from './reader.js'

/** Stands before the former id in the id of that node, which is no id of the API. */
export const FORMER_ID = 'former-id:'

export const CURRENT_IDS = `
  UNWIND $ids AS k
  MATCH (n:Entity {id: k})
  RETURN k AS k, n.currentId AS id`

/** The present id of each that is a former one; shares the round trip of whatever is asked at the same time. */
export async function currentIds(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all(ids.map((id) => graph.rowsOf(CURRENT_IDS, FORMER_ID + id)))
  return new Map(
    ids.flatMap((id, index) => {
      const now = rows[index]?.[0]?.['id']
      return typeof now === 'string' ? [[id, now] as const] : []
    }),
  )
}
