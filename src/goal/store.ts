import type { GraphReader } from '../graph/reader.js'
import type { GoalRecord } from './records.js'

export const GOALS_OF_PROGRAMS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_GOAL]->(n:Goal)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export async function goalsOfProgram(graph: GraphReader, id: string): Promise<GoalRecord[]> {
  return (await graph.rowsOf(GOALS_OF_PROGRAMS, id)).map((row) => row['node'] as GoalRecord)
}
