import { below, type YearAndPhase } from '../activity/below.js'
import { connect, type Connection, type Edge } from '../graph/connection.js'
import type { GraphReader } from '../graph/reader.js'
import type { PartnerRecord } from './records.js'

const BELOW = below

export const PARTNERS_BELOW_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    ${BELOW}
    WITH DISTINCT a AS a
    WHERE a.year = $year AND a.phase = $phase
    MATCH (a)-[:INVOLVES]->(n:Partner)
    WHERE n.sort > $after
    WITH DISTINCT n AS n
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const PARTNERS_BELOW_COUNT = `
  UNWIND $ids AS k
  ${BELOW}
  WITH k AS k, a AS a
  WHERE a.year = $year AND a.phase = $phase
  MATCH (a)-[:INVOLVES]->(n:Partner)
  RETURN k AS k, count(DISTINCT n) AS total`

export const PARTNERS_BELOW_BY_YEAR = `
  UNWIND $ids AS k
  ${BELOW}
  MATCH (a)-[r:INVOLVES]->(n:Partner)
  RETURN k AS k, a.year AS year, a.phase AS phase, count(DISTINCT n) AS total,
    count(DISTINCT CASE WHEN stated AND r.certainty = 'STATED' THEN n.id ELSE null END) AS stated
  ORDER BY k, year, phase`

/** Everybody whom its activities of one year and phase involve, once. */
export function partnersBelow(
  graph: GraphReader,
  parentId: string,
  { year, phase, ...page }: YearAndPhase,
): Connection<Edge<PartnerRecord>> {
  return connect(
    graph,
    {
      list: 'partners below',
      page: PARTNERS_BELOW_PAGE,
      count: PARTNERS_BELOW_COUNT,
      toEdge: (row) => ({ node: row['node'] as PartnerRecord }),
    },
    { parentId, params: { year, phase }, page },
  )
}
