// What stands above activities: headings and rows, the goals that these serve, the programme, and all their money.
import type { ActivityRecord } from '../activity/records.js'
import type { GoalRecord } from '../goal/records.js'
import type { Row } from '../graph/engine.js'
import type { GraphReader } from '../graph/reader.js'
import type { ProgramRecord } from '../program/records.js'
import type { StoredLine } from './records.js'

const UP = `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:HAS_PART*0..6]-(n:Activity)
  WITH DISTINCT n AS n`

export const ACTIVITIES_ABOVE = `${UP}
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

export const GOALS_ABOVE = `${UP}
  MATCH (n)-[:SERVES]->(g:Goal)
  RETURN n.id AS activity, properties(g) AS goal, g.sort AS sort
  ORDER BY activity, sort`

export const PROGRAMS_ABOVE = `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:HAS_ACTIVITY]-(p:Program)
  WITH DISTINCT p AS p
  RETURN properties(p) AS program, p.sort AS sort
  ORDER BY sort`

export const MONEY_OF_ACTIVITIES_ABOVE = `${UP}
  MATCH (n)-[:HAS_BUDGET]->(l:BudgetLine)
  RETURN n.id AS holder, properties(l) AS line, l.sort AS sort
  ORDER BY holder, sort`

export const MONEY_OF_GOALS_ABOVE = `${UP}
  MATCH (n)-[:SERVES]->(g:Goal)
  WITH DISTINCT g AS g
  MATCH (g)-[:HAS_BUDGET]->(l:BudgetLine)
  RETURN g.id AS holder, properties(l) AS line, l.sort AS sort
  ORDER BY holder, sort`

export const MONEY_OF_PROGRAMS_ABOVE = `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:HAS_ACTIVITY]-(p:Program)
  WITH DISTINCT p AS p
  MATCH (p)-[:HAS_BUDGET]->(l:BudgetLine)
  RETURN p.id AS holder, properties(l) AS line, l.sort AS sort
  ORDER BY holder, sort`

/** The documents that the activities stand in, each with the year that it is about. */
export const YEARS_OF_DOCUMENTS = `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  UNWIND n.statedBy AS document
  WITH DISTINCT document AS document
  MATCH (s:Entity {id: document})
  RETURN s.id AS document, s.year AS year
  ORDER BY document`

export interface Above {
  readonly activities: ReadonlyMap<string, ActivityRecord>
  /** By the activity that serves them. */
  readonly goals: ReadonlyMap<string, readonly GoalRecord[]>
  readonly programs: ReadonlyMap<string, ProgramRecord>
  /** By the id of what it stands on: an activity, goal or programme. */
  readonly money: ReadonlyMap<string, readonly StoredLine[]>
  /** Year of each source document. */
  readonly years: ReadonlyMap<string, number>
}

/** One round trip for any number of activities. */
export async function readAbove(graph: GraphReader, ids: readonly string[]): Promise<Above> {
  const rows = (cypher: string): Promise<readonly Row[]> =>
    ids.length === 0 ? Promise.resolve([]) : graph.rows(cypher, { ids })
  const [activities, goals, programs, years, ...money] = await Promise.all([
    rows(ACTIVITIES_ABOVE),
    rows(GOALS_ABOVE),
    rows(PROGRAMS_ABOVE),
    rows(YEARS_OF_DOCUMENTS),
    rows(MONEY_OF_ACTIVITIES_ABOVE),
    rows(MONEY_OF_GOALS_ABOVE),
    rows(MONEY_OF_PROGRAMS_ABOVE),
  ])
  return {
    activities: byId<ActivityRecord>(activities, 'node'),
    goals: grouped<GoalRecord>(goals, 'activity', 'goal'),
    programs: byId<ProgramRecord>(programs, 'program'),
    money: grouped<StoredLine>(money.flat(), 'holder', 'line'),
    years: new Map(years.map((row) => [String(row['document']), Number(row['year'])])),
  }
}

function byId<T extends { readonly id: string }>(rows: readonly Row[], column: string): Map<string, T> {
  return new Map(rows.map((row) => [(row[column] as T).id, row[column] as T]))
}

function grouped<T>(rows: readonly Row[], key: string, column: string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(String(row[key]))
    if (group) group.push(row[column] as T)
    else groups.set(String(row[key]), [row[column] as T])
  }
  return groups
}
