import type { GraphReader } from '../graph/reader.js'
import { BadInputError } from '../shared/errors.js'

const MAX_LENGTH = 8
const DEFAULT_LENGTH = 6

/** Passages and findings are left out: by way of one document's lines everything is near everything. */
const WALKED =
  'HAS_PROGRAM|HAS_GOAL|HAS_ACTIVITY|HAS_PART|SERVES|REFERS_TO|INVOLVES|CONTINUES|HAS_BUDGET|HAS_INDICATOR|MEASURES|SUPERSEDES|PART_OF'

/** A bound on hops cannot be a parameter, so there is a statement for each. */
export const SHORTEST_PATHS: readonly string[] = Array.from(
  { length: MAX_LENGTH },
  (_none, index) => `
  MATCH p = allShortestPaths((a:Entity {id: $from})-[:${WALKED}*..${index + 1}]-(b:Entity {id: $to}))
  WITH [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS relations
  WITH DISTINCT ids AS ids, relations AS relations,
    reduce(text = '', i IN ids | text + i + ' ') + reduce(text = '', r IN relations | text + r + ' ') AS sort
  RETURN ids AS ids, relations AS relations, sort AS sort
  ORDER BY sort
  LIMIT 20`,
)

export interface PathRecord {
  readonly nodeIds: readonly string[]
  readonly relations: readonly string[]
  readonly length: number
}

/** @throws BadInputError for a node that is not there, a node and itself, or a length out of bounds. */
export async function shortestPaths(
  graph: GraphReader,
  from: string,
  to: string,
  maxLength: number | null,
): Promise<PathRecord[]> {
  const length = maxLength ?? DEFAULT_LENGTH
  const cypher = SHORTEST_PATHS[length - 1]
  if (cypher === undefined)
    throw new BadInputError(`"maxLength" is ${length}; a path has 1 to ${MAX_LENGTH} relationships.`)
  if (from === to) throw new BadInputError('"from" and "to" are the same node; a path lies between two.')
  const [rows, ...ends] = await Promise.all([
    graph.rows(cypher, { from, to }),
    graph.entity(from),
    graph.entity(to),
  ])
  const missing = [from, to].find((_id, index) => ends[index] === null)
  if (missing !== undefined)
    throw new BadInputError(`There is no "${missing.slice(0, 80)}" in the graph. Find its id with "search".`)
  return rows.map((row) => ({
    nodeIds: row['ids'] as string[],
    relations: row['relations'] as string[],
    length: (row['relations'] as string[]).length,
  }))
}
