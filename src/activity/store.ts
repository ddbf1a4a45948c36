import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { ActivityRecord, ResultRecord } from './records.js'

export const ACTIVITIES_OF_GOALS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:SERVES]-(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const CHILDREN_OF_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_PART]->(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const CONTINUED_BY_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:CONTINUES]->(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const CONTINUING_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:CONTINUES]-(n:Activity)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const RESULTS_OF_ACTIVITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_RESULT]->(n:Result)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const activitiesOfGoal = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, ACTIVITIES_OF_GOALS, id)
export const childrenOf = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, CHILDREN_OF_ACTIVITIES, id)
export const continuedBy = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, CONTINUED_BY_ACTIVITIES, id)
export const continuing = (graph: GraphReader, id: string) =>
  nodesOf<ActivityRecord>(graph, CONTINUING_ACTIVITIES, id)
export const resultsOf = (graph: GraphReader, id: string) =>
  nodesOf<ResultRecord>(graph, RESULTS_OF_ACTIVITIES, id)
