import { connect, type Edge, type PageArgs } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import { BadInputError } from '../shared/errors.js'
import { nameKey } from './name-key.js'
import type { PartnerRecord } from './records.js'

export const PARTNERS_OF_POLICY_DOCUMENTS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:REFERS_TO]-(:Activity)-[:INVOLVES]->(n:Partner)
  WITH DISTINCT k AS k, n AS n
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

/** Most shared activities first: the cursor counts down from a number that no weight reaches. */
export const COLLABORATORS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (o:Entity {id: k})<-[:INVOLVES]-(a:Activity)-[:INVOLVES]->(n:Partner)
    WHERE n.id <> k
    WITH n AS n, count(DISTINCT a) AS weight
    WITH n AS n, weight AS weight, toString(1000000000 - weight) + '|' + n.sort AS cursor
    WHERE cursor > $after
    RETURN n AS n, weight AS weight, cursor AS cursor
    ORDER BY cursor
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, weight AS weight, cursor AS cursor
  ORDER BY k, cursor`

export const COLLABORATORS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:INVOLVES]-(:Activity)-[:INVOLVES]->(n:Partner)
  WHERE n.id <> k
  RETURN k AS k, count(DISTINCT n) AS total`

export const PARTNERS_BY_NAME = `
  MATCH (n:Partner)
  WHERE $key IN n.nameKeys
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

const toEdge = (row: Row) => ({ node: row['node'] as PartnerRecord })

export type Collaborator = Edge<PartnerRecord> & { readonly weight: number }

export function collaborators(graph: GraphReader, parentId: string, page: PageArgs) {
  return connect<Collaborator>(
    graph,
    {
      list: 'Partner.collaborators',
      page: COLLABORATORS_PAGE,
      count: COLLABORATORS_COUNT,
      counted: true,
      toEdge: (row) => ({ ...toEdge(row), weight: Number(row['weight']) }),
    },
    { parentId, page },
  )
}

export function partnersOfPolicyDocument(graph: GraphReader, id: string): Promise<PartnerRecord[]> {
  return nodesOf<PartnerRecord>(graph, PARTNERS_OF_POLICY_DOCUMENTS, id)
}

/** @throws BadInputError when an alias is shared and none has it as its own name. */
export async function partnerByName(graph: GraphReader, name: string): Promise<PartnerRecord | null> {
  const key = nameKey(name)
  const found = (await graph.rows(PARTNERS_BY_NAME, { key })).map((row) => row['node'] as PartnerRecord)
  const own = found.filter((partner) => nameKey(partner.name) === key)
  const [only, ...more] = own.length > 0 ? own : found
  if (more.length > 0) {
    const names = found.map((partner) => `${partner.name} (${partner.id})`).join(', ')
    throw new BadInputError(
      `"${name.slice(0, 60)}" can be ${names}. Ask for one of these by its full name, or by its id with "node".`,
    )
  }
  return only ?? null
}
