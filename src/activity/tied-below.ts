// What everything below a node is tied to, each once: its partners, or its policy documents. A tie is written
// `[r:INVOLVES]->(n:Partner)`.
import { connect, type Connection, type Edge } from '../graph/connection.js'
import type { GraphReader } from '../graph/reader.js'
import { below, type YearAndPhase } from './below.js'

export const tiedPage = (tie: string): string => `
  UNWIND $ids AS k
  CALL (k) {
    ${below}
    WITH DISTINCT a AS a
    WHERE a.year = $year AND a.phase = $phase
    MATCH (a)-${tie}
    WHERE n.sort > $after
    WITH DISTINCT n AS n
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const tiedCount = (tie: string): string => `
  UNWIND $ids AS k
  ${below}
  WITH k AS k, a AS a
  WHERE a.year = $year AND a.phase = $phase
  MATCH (a)-${tie}
  RETURN k AS k, count(DISTINCT n) AS total`

export const tiedByYear = (tie: string): string => `
  UNWIND $ids AS k
  ${below}
  MATCH (a)-${tie}
  RETURN k AS k, a.year AS year, a.phase AS phase, count(DISTINCT n) AS total,
    count(DISTINCT CASE WHEN stated AND r.certainty = 'STATED' THEN n.id ELSE null END) AS stated
  ORDER BY k, year, phase`

export interface TiedBelow {
  readonly list: string
  readonly page: string
  readonly count: string
}

/** Those of its activities of one year and phase. */
export function tiedBelow<Node extends { readonly id: string }>(
  statements: TiedBelow,
): (graph: GraphReader, parentId: string, args: YearAndPhase) => Connection<Edge<Node>> {
  const list = {
    ...statements,
    toEdge: (row: Readonly<Record<string, unknown>>) => ({ node: row['node'] as Node }),
  }
  return (graph, parentId, { year, phase, ...page }) =>
    connect(graph, list, { parentId, params: { year, phase }, page })
}
