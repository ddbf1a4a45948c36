import { CURRENT_IDS, FORMER_ID } from '../graph/former-ids.js'
import type { GraphEngine } from '../graph/engine.js'
import type { Params } from './params.js'

/** The same, of things that were renamed or merged under the id that they have now: as everywhere in the API. */
export async function withCurrentIds(
  engine: GraphEngine,
  params: Params,
  timeoutMs: number,
): Promise<Params> {
  const given = [params.program, params.around].filter((id) => id !== undefined)
  if (given.length === 0) return params
  const ids = given.map((id) => FORMER_ID + id)
  const [rows = []] = await engine.read([{ cypher: CURRENT_IDS, params: { ids } }], timeoutMs)
  const current = new Map(rows.map(({ k, id }) => [String(k).slice(FORMER_ID.length), String(id)]))
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, current.get(String(value)) ?? value]),
  )
}
