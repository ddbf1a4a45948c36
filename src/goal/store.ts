import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { GoalRecord } from './records.js'

export const GOALS_OF_PROGRAMS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_GOAL]->(n:Goal)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const GOALS_OF_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:SERVES]->(n:Goal)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export function goalsOfProgram(graph: GraphReader, id: string): Promise<GoalRecord[]> {
  return nodesOf<GoalRecord>(graph, GOALS_OF_PROGRAMS, id)
}

export function goalsOfActivity(graph: GraphReader, id: string): Promise<GoalRecord[]> {
  return nodesOf<GoalRecord>(graph, GOALS_OF_ACTIVITIES, id)
}
