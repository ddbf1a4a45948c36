import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { IndicatorRecord, ObservationRecord } from './records.js'

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

export const indicatorsOfProgram = (graph: GraphReader, id: string) =>
  nodesOf<IndicatorRecord>(graph, INDICATORS_OF_PROGRAMS, id)
export const indicatorsOfGoal = (graph: GraphReader, id: string) =>
  nodesOf<IndicatorRecord>(graph, INDICATORS_OF_GOALS, id)
export const observationsOf = (graph: GraphReader, id: string) =>
  nodesOf<ObservationRecord>(graph, OBSERVATIONS_OF_INDICATORS, id)
