// From policy to money. Each way is document, action, what the action is part of, line of money. It is put together here
// from four reads, so that every step is a tie that a document states, and no amount is carried over from one to another.
import type { ActivityRecord } from '../activity/records.js'
import type { BudgetLineRecord } from '../budget/records.js'
import type { Row } from '../graph/engine.js'
import { labelOfId } from '../graph/labels.js'
import type { GraphReader } from '../graph/reader.js'
import type { PolicyDocumentRecord, ReferenceRecord } from '../policy-document/records.js'
import { BadInputError } from '../shared/errors.js'

const TIE = `d.id AS documentId, properties(d) AS document, properties(r) AS tie, properties(a) AS activity, a.sort + '|' + d.sort + '|' + r.role AS sort`

export const REFERENCES_TO_DOCUMENT = `
  MATCH (d:Entity {id: $id})<-[r:REFERS_TO]-(a:Activity)
  RETURN ${TIE}
  ORDER BY sort
  LIMIT $limit`

export const REFERENCES_UNDER_ACTIVITY = `
  MATCH (:Entity {id: $id})-[:HAS_PART*0..6]->(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  RETURN ${TIE}
  ORDER BY sort
  LIMIT $limit`

export const REFERENCES_IN_PROGRAM = `
  MATCH (:Entity {id: $id})-[:HAS_ACTIVITY]->(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  RETURN ${TIE}
  ORDER BY sort
  LIMIT $limit`

export const REFERENCES_WITH_PARTNER = `
  MATCH (:Entity {id: $id})<-[:INVOLVES]-(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WITH DISTINCT a AS a, r AS r, d AS d
  RETURN ${TIE}
  ORDER BY sort
  LIMIT $limit`

export const ANCESTORS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:HAS_PART*1..6]-(n:Activity)
  RETURN k AS k, properties(n) AS node`

export const GOALS_SERVED = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:SERVES]->(n:Goal)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const MONEY_OF = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_BUDGET]->(n:BudgetLine)-[:EVIDENCED_BY]->(p:Passage)
  RETURN k AS k, properties(n) AS node, substring(n.sourceDocumentId, 16) AS document, p.id AS passage, n.sort AS sort
  ORDER BY k, sort, passage`

const MAX_PATHS = 500

export interface FundingPathRecord {
  /** Ids from the policy document to the line of money. */
  readonly nodeIds: readonly string[]
  readonly role: ReferenceRecord['role']
  readonly certainty: ReferenceRecord['certainty']
  readonly amount: number | null
  readonly evidence: readonly string[]
}

export interface FundingTraceRecord {
  readonly paths: readonly FundingPathRecord[]
  /** Whether there are more than are given. */
  readonly truncated: boolean
}

/** @throws BadInputError when the id is of nothing that policy or money is tied to, or of nothing at all. */
export async function fundingTrace(graph: GraphReader, from: string): Promise<FundingTraceRecord> {
  const cypher = referencesFrom(from)
  const [rows, start] = await Promise.all([
    graph.rows(cypher, { id: from, limit: MAX_PATHS + 1 }),
    graph.entity(from),
  ])
  if (start === null)
    throw new BadInputError(`There is no "${from.slice(0, 80)}" in the graph. Find its id with "search".`)
  const chains = await Promise.all(
    rows.map(async (row) => ({ row, holders: await moneyHolders(graph, row['activity'] as ActivityRecord) })),
  )
  const paths = await Promise.all(
    chains.flatMap(({ row, holders }) => holders.map((chain) => pathsOver(graph, row, chain))),
  )
  const all = paths.flat()
  return { paths: all.slice(0, MAX_PATHS), truncated: all.length > MAX_PATHS || rows.length > MAX_PATHS }
}

function referencesFrom(id: string): string {
  switch (labelOfId(id)) {
    case 'PolicyDocument':
      return REFERENCES_TO_DOCUMENT
    case 'Activity':
      return REFERENCES_UNDER_ACTIVITY
    case 'Program':
      return REFERENCES_IN_PROGRAM
    case 'Partner':
      return REFERENCES_WITH_PARTNER
    default:
      throw new BadInputError(
        `"${id.slice(0, 80)}" is no policy document, activity, programme or partner; a trace begins at one of these.`,
      )
  }
}

/** Chains of ids from the action to each thing whose money it falls under: itself, what it is part of, the goals it serves. */
async function moneyHolders(graph: GraphReader, activity: ActivityRecord): Promise<string[][]> {
  const [above, goals] = await Promise.all([
    graph.rowsOf(ANCESTORS, activity.id),
    graph.rowsOf(GOALS_SERVED, activity.id),
  ])
  const parents = new Map(
    above.map((row) => [(row['node'] as ActivityRecord).id, row['node'] as ActivityRecord]),
  )
  const chains = [[activity.id]]
  for (let up = activity.parentId; up !== undefined; up = parents.get(up)?.parentId) {
    chains.push([...(chains.at(-1) ?? []), up])
  }
  return [...chains, ...goals.map((row) => [activity.id, (row['node'] as { id: string }).id])]
}

async function pathsOver(
  graph: GraphReader,
  row: Row,
  chain: readonly string[],
): Promise<FundingPathRecord[]> {
  const tie = row['tie'] as ReferenceRecord
  const { year, id: activityId } = row['activity'] as ActivityRecord
  const money = await graph.rowsOf(MONEY_OF, chain.at(-1) ?? '')
  // A row of the budget has money of many years and documents. What goes with an action is the money of its own year;
  // where a heading gives none, what the action's own document says of it.
  const ofYear = money.filter((found) => (found['node'] as BudgetLineRecord).year === year)
  const ofDocument = money.filter((found) => activityId.startsWith(`activity:${String(found['document'])}/`))
  const lines = new Map<string, string[]>()
  for (const found of ofYear.length > 0 ? ofYear : ofDocument) {
    const { id } = found['node'] as BudgetLineRecord
    lines.set(id, [...(lines.get(id) ?? []), String(found['passage'])])
  }
  return [...lines].map(([id, passages]) => ({
    nodeIds: [(row['document'] as PolicyDocumentRecord).id, ...chain, id],
    role: tie.role,
    certainty: tie.certainty,
    amount: tie.amount ?? null,
    evidence: [...tie.evidence, ...passages],
  }))
}
