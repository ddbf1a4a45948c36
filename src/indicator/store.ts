import { connect, type Connection, type Edge, type ListRequest } from '../graph/connection.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { IndicatorRecord, ObservationRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys) AND ($goalMet IS NULL OR n.goalMet = $goalMet)`

export const INDICATORS_PAGE = `
  MATCH (n:Indicator)
  WHERE n.sort > $after AND ${FILTER}
  RETURN properties(n) AS node, n.sort AS cursor
  ORDER BY cursor
  LIMIT $limit`

export const INDICATORS_COUNT = `
  MATCH (n:Indicator)
  WHERE ${FILTER}
  RETURN count(n) AS total`

export const INDICATORS_OF_PROGRAMS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_INDICATOR]->(n:Indicator)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const INDICATORS_OF_GOALS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:MEASURES]-(n:Indicator)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const OBSERVATIONS_OF_INDICATORS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_OBSERVATION]->(n:Observation)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export function indicators(graph: GraphReader, request: ListRequest): Connection<Edge<IndicatorRecord>> {
  return connect(
    graph,
    {
      list: 'indicators',
      page: INDICATORS_PAGE,
      count: INDICATORS_COUNT,
      toEdge: (row) => ({ node: row['node'] as IndicatorRecord }),
    },
    request,
  )
}

export const indicatorsOfProgram = (graph: GraphReader, id: string) =>
  nodesOf<IndicatorRecord>(graph, INDICATORS_OF_PROGRAMS, id)
export const indicatorsOfGoal = (graph: GraphReader, id: string) =>
  nodesOf<IndicatorRecord>(graph, INDICATORS_OF_GOALS, id)
export const observationsOf = (graph: GraphReader, id: string) =>
  nodesOf<ObservationRecord>(graph, OBSERVATIONS_OF_INDICATORS, id)
