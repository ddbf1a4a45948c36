import type { Row } from '../graph/engine.js'
import { NODE_LABELS, type NodeLabel } from '../graph/labels.js'
import type { GraphReader } from '../graph/reader.js'
import type { Certainty } from '../graph/records.js'
import { OperationTooLargeError } from '../shared/errors.js'

/** Passages and findings are left out: by way of one document's lines everything is near everything. */
const WALKED =
  'HAS_PROGRAM|HAS_GOAL|HAS_ACTIVITY|HAS_PART|SERVES|REFERS_TO|INVOLVES|CONTINUES|HAS_BUDGET|HAS_INDICATOR|MEASURES|SUPERSEDES|PART_OF'

const OFF_THE_ROADS: readonly NodeLabel[] = ['SourceDocument', 'Passage', 'Observation', 'Result', 'Finding']

/** What has a relationship that is walked. */
export const ON_THE_ROADS = NODE_LABELS.filter((label) => !OFF_THE_ROADS.includes(label))

const NEXT = `RETURN DISTINCT k AS k, m.id AS id, type(r) AS relation
  ORDER BY k, id, relation
  LIMIT $limit`

export const STEPS_FORWARD = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[r:${WALKED}]->(m:Entity)
  ${NEXT}`

export const STEPS_BACKWARD = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[r:${WALKED}]-(m:Entity)
  ${NEXT}`

/** `k` is the two ends and the relationship between them: 'activity:x INVOLVES partner:y'. Ids have no spaces. */
export const TIES_BETWEEN = `
  UNWIND $ids AS k
  WITH k AS k, split(k, ' ') AS tie
  MATCH (:Entity {id: tie[0]})-[r]->(:Entity {id: tie[2]})
  WHERE type(r) = tie[1]
  RETURN k AS k, properties(r) AS tie, r.key AS sort
  ORDER BY k, sort`

/** One relationship, seen from one of its ends. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly relation: string
  /** Whether it points from `from` to `to`. */
  readonly forward: boolean
}

/** Relationships that one question may look at: a programme has thousands. */
export const MAX_STEPS = 200_000

/** Every step from these nodes, in one round trip; `left` is how many there may be. */
export async function stepsFrom(graph: GraphReader, ids: readonly string[], left: number): Promise<Step[]> {
  const ask = { ids, limit: left + 1 }
  const [forward, backward] = await Promise.all([
    graph.rows(STEPS_FORWARD, ask),
    graph.rows(STEPS_BACKWARD, ask),
  ])
  if (forward.length + backward.length > left) {
    throw new OperationTooLargeError(
      `The ways between these two run past more than ${MAX_STEPS} relationships. Ask with a lower "maxLength".`,
    )
  }
  return [...forward.map((row) => toStep(row, true)), ...backward.map((row) => toStep(row, false))]
}

function toStep(row: Row, forward: boolean): Step {
  return { from: String(row['k']), to: String(row['id']), relation: String(row['relation']), forward }
}

/** What a relationship says; those of structure say nothing but that they are there. */
export interface StepTieRecord {
  readonly role?: string
  readonly certainty?: Certainty
  readonly note?: string
  readonly evidence?: readonly string[]
}

/** The relationships that a step goes over: two nodes may be tied in several roles. */
export async function tiesOf(
  graph: GraphReader,
  { from, to, relation, forward }: Step,
): Promise<StepTieRecord[]> {
  const [start, end] = forward ? [from, to] : [to, from]
  const rows = await graph.rowsOf(TIES_BETWEEN, `${start} ${relation} ${end}`)
  return rows.map((row) => row['tie'] as StepTieRecord)
}
