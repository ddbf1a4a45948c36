import type { GraphEngine } from '../graph/engine.js'
import { CURRENT_IDS, FORMER_ID } from '../graph/former-ids.js'

/** The id that it has now; undefined when there is no such thing. */
export async function currentId(
  engine: GraphEngine,
  id: string,
  timeoutMs: number,
): Promise<string | undefined> {
  const params = { ids: [id, FORMER_ID + id] }
  const [[row] = []] = await engine.read([{ cypher: CURRENT_IDS, params }], timeoutMs)
  if (row === undefined) return undefined
  return typeof row['id'] === 'string' ? row['id'] : id
}
