// Where a trace begins: the activities that cite policy documents, and those that cite none, as seen from one node.
import type { Row } from '../graph/engine.js'
import type { NodeLabel } from '../graph/labels.js'
import { HAS_CITATION, OF_ITS_DOCUMENT } from '../graph/money-reach.js'
import type { GraphReader } from '../graph/reader.js'
import type { Citation, Holder, StoredLine } from './records.js'
import type { StoredActivity } from './ways.js'

const NARROW = `($role IS NULL OR r.role = $role)
    AND ($certainty IS NULL OR r.certainty = $certainty)
    AND ($year IS NULL OR a.year = $year)`

const CITATION = `properties(d) AS document, properties(r) AS tie, properties(a) AS activity, a.sort + '|' + d.sort + '|' + r.role AS sort
  ORDER BY sort
  LIMIT $limit`

export const CITATIONS_OF_DOCUMENT = `
  MATCH (d:Entity {id: $id})<-[r:REFERS_TO]-(a:Activity)
  WHERE ${NARROW}
  RETURN ${CITATION}`

export const CITATIONS_UNDER_ACTIVITY = `
  MATCH (:Entity {id: $id})-[:HAS_PART*0..6]->(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${NARROW}
  RETURN ${CITATION}`

export const CITATIONS_IN_PROGRAM = `
  MATCH (:Entity {id: $id})-[:HAS_ACTIVITY]->(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${NARROW}
  RETURN ${CITATION}`

export const CITATIONS_WITH_PARTNER = `
  MATCH (:Entity {id: $id})<-[:INVOLVES]-(a:Activity)
  WITH DISTINCT a AS a
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${NARROW}
  RETURN ${CITATION}`

export const CITATIONS_FOR_GOAL = `
  MATCH (:Entity {id: $id})<-[:SERVES]-(:Activity)-[:HAS_PART*0..6]->(a:Activity)
  WITH DISTINCT a AS a
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${NARROW}
  RETURN ${CITATION}`

/** From here on `a` may go with the line: the ways decide. */
const MAY_GO_WITH = `(a.year = l.year OR l.sourceDocumentId IN a.statedBy)`

export const CITATIONS_TO_MONEY_OF_ACTIVITY = `
  MATCH (l:Entity {id: $id})<-[:HAS_BUDGET]-(:Activity)-[:HAS_PART*0..6]->(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${MAY_GO_WITH} AND ${NARROW}
  RETURN ${CITATION}`

export const CITATIONS_TO_MONEY_OF_GOAL = `
  MATCH (l:Entity {id: $id})<-[:HAS_BUDGET]-(:Goal)<-[:SERVES]-(:Activity)-[:HAS_PART*0..6]->(a:Activity)
  WITH DISTINCT l AS l, a AS a
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${MAY_GO_WITH} AND ${NARROW}
  RETURN ${CITATION}`

export const CITATIONS_TO_MONEY_OF_PROGRAM = `
  MATCH (l:Entity {id: $id})<-[:HAS_BUDGET]-(:Program)-[:HAS_ACTIVITY]->(a:Activity)
  MATCH (a)-[r:REFERS_TO]->(d:PolicyDocument)
  WHERE ${MAY_GO_WITH} AND ${NARROW}
  RETURN ${CITATION}`

/** Of a line, one of the three gives rows: money stands on one thing. */
const CITATIONS: Partial<Record<NodeLabel, readonly string[]>> = {
  PolicyDocument: [CITATIONS_OF_DOCUMENT],
  Activity: [CITATIONS_UNDER_ACTIVITY],
  Program: [CITATIONS_IN_PROGRAM],
  Partner: [CITATIONS_WITH_PARTNER],
  Goal: [CITATIONS_FOR_GOAL],
  BudgetLine: [CITATIONS_TO_MONEY_OF_ACTIVITY, CITATIONS_TO_MONEY_OF_GOAL, CITATIONS_TO_MONEY_OF_PROGRAM],
}

const CITES_NONE = `($year IS NULL OR a.year = $year)
    AND NOT EXISTS { (a)-[:HAS_PART*0..6]->(:Activity)-[:REFERS_TO]->(:PolicyDocument) }`

/** The activity itself, when neither it nor what is under it cites; a row of the budget has no year and is left to its lines. */
export const SILENT_ACTIVITY = `
  MATCH (a:Entity {id: $id})
  WHERE a.year IS NOT NULL AND ${CITES_NONE}
  RETURN properties(a) AS activity`

export const SILENT_WITH_PARTNER = `
  MATCH (:Entity {id: $id})<-[:INVOLVES]-(a:Activity)
  WITH DISTINCT a AS a
  WHERE ${CITES_NONE}
  RETURN properties(a) AS activity, a.sort AS sort
  ORDER BY sort
  LIMIT $limit`

const UNREACHED = `
  MATCH (s:Entity {id: l.sourceDocumentId})
  WITH h AS h, l AS l, s AS s, l.year AS year
  WITH h AS h, l AS l, s AS s, year AS year, ${OF_ITS_DOCUMENT} AS ofDocument
  WHERE ($year IS NULL OR year = $year) AND NOT ${HAS_CITATION}
  RETURN properties(h) AS holder, properties(l) AS line, l.sort AS sort
  ORDER BY sort
  LIMIT $limit`

export const UNREACHED_MONEY_OF = `
  MATCH (h:Entity {id: $id})-[:HAS_BUDGET]->(l:BudgetLine)${UNREACHED}`

export const UNREACHED_MONEY = `
  MATCH (l:Entity {id: $id})<-[:HAS_BUDGET]-(h:Entity)${UNREACHED}`

const SILENT: Partial<Record<NodeLabel, string>> = {
  Activity: SILENT_ACTIVITY,
  Partner: SILENT_WITH_PARTNER,
}
const LEFT: Partial<Record<NodeLabel, string>> = {
  Activity: UNREACHED_MONEY_OF,
  Goal: UNREACHED_MONEY_OF,
  Program: UNREACHED_MONEY_OF,
  BudgetLine: UNREACHED_MONEY,
}

export interface CitationFilter {
  readonly year: number | null
  readonly role: string | null
  readonly certainty: string | null
}

export interface Beginning {
  readonly citations: readonly Citation[]
  /** Activities that cite nothing. */
  readonly silent: readonly StoredActivity[]
  /** Lines of money on the node itself that no citation reaches. */
  readonly unreached: readonly { readonly holder: Holder; readonly line: StoredLine }[]
}

export const beginsAt = (label: NodeLabel | undefined): label is NodeLabel =>
  label !== undefined && label in CITATIONS

/** At most `limit` of each, in reading order. */
export async function readBeginning(
  graph: GraphReader,
  start: { readonly id: string; readonly label: NodeLabel },
  filter: CitationFilter & { readonly limit: number },
): Promise<Beginning> {
  const { year, limit } = filter
  const { id, label } = start
  const few = (cypher: string | undefined): Promise<readonly Row[]> =>
    cypher === undefined ? Promise.resolve([]) : graph.rows(cypher, { id, year, limit })
  const [citations, silent, unreached] = await Promise.all([
    Promise.all((CITATIONS[label] ?? []).map((cypher) => graph.rows(cypher, { id, ...filter }))),
    few(SILENT[label]),
    few(LEFT[label]),
  ])
  return {
    citations: citations.flat() as unknown as Citation[],
    silent: silent.map((row) => row['activity'] as StoredActivity),
    unreached: unreached as unknown as Beginning['unreached'],
  }
}
