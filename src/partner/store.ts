import { connect, type Connection, type Edge, type ListRequest, type PageArgs } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { TieFilter } from '../graph/tie-filter.js'
import { BadInputError } from '../shared/errors.js'
import { nameKey } from './name-key.js'
import type { InvolvementRecord, PartnerRecord } from './records.js'

const FILTER = `($kind IS NULL OR n.kind = $kind)
    AND ($municipality IS NULL OR EXISTS { MATCH (n)<-[:INVOLVES]-(a:Activity) WHERE $municipality IN a.municipalityKeys })
    AND size(reduce(seen = [], s IN n.statedBy |
      CASE WHEN split(s, '/')[0] IN seen THEN seen ELSE seen + [split(s, '/')[0]] END)) >= $minMunicipalities`

export const PARTNERS_PAGE = `
  MATCH (n:Partner)
  WHERE n.sort > $after AND ${FILTER}
  RETURN properties(n) AS node, n.sort AS cursor
  ORDER BY cursor
  LIMIT $limit`

export const PARTNERS_COUNT = `
  MATCH (n:Partner)
  WHERE ${FILTER}
  RETURN count(n) AS total`

export const PARTNERS_OF_PROGRAMS_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(:Activity)-[:INVOLVES]->(n:Partner)
    WHERE n.sort > $after
    WITH DISTINCT n AS n
    RETURN n AS n
    ORDER BY n.sort
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, n.sort AS cursor
  ORDER BY k, cursor`

export const PARTNERS_OF_PROGRAMS_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_ACTIVITY]->(:Activity)-[:INVOLVES]->(n:Partner)
  RETURN k AS k, count(DISTINCT n) AS total`

export const PARTNERS_OF_ACTIVITIES_PAGE = `
  UNWIND $ids AS k
  CALL (k) {
    MATCH (:Entity {id: k})-[r:INVOLVES]->(n:Partner)
    WHERE n.sort + '|' + r.role > $after AND ($certainty IS NULL OR r.certainty = $certainty)
    RETURN n AS n, r AS r, n.sort + '|' + r.role AS cursor
    ORDER BY cursor
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node, properties(r) AS tie, cursor AS cursor
  ORDER BY k, cursor`

export const PARTNERS_OF_ACTIVITIES_COUNT = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[r:INVOLVES]->(:Partner)
  WHERE $certainty IS NULL OR r.certainty = $certainty
  RETURN k AS k, count(r) AS total`

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

export function partners(graph: GraphReader, request: ListRequest): Connection<Edge<PartnerRecord>> {
  return connect(graph, { list: 'partners', page: PARTNERS_PAGE, count: PARTNERS_COUNT, toEdge }, request)
}

export function partnersOfProgram(graph: GraphReader, parentId: string, page: PageArgs) {
  return connect<Edge<PartnerRecord>>(
    graph,
    { list: 'Program.partners', page: PARTNERS_OF_PROGRAMS_PAGE, count: PARTNERS_OF_PROGRAMS_COUNT, toEdge },
    { parentId, page },
  )
}

export type ActivityPartner = Edge<PartnerRecord> & InvolvementRecord

export function partnersOfActivity(graph: GraphReader, parentId: string, filter: TieFilter) {
  return connect<ActivityPartner>(
    graph,
    {
      list: 'Activity.partners',
      page: PARTNERS_OF_ACTIVITIES_PAGE,
      count: PARTNERS_OF_ACTIVITIES_COUNT,
      toEdge: (row) => ({ ...(row['tie'] as InvolvementRecord), ...toEdge(row) }),
    },
    { parentId, params: { certainty: filter.certainty ?? null }, page: filter },
  )
}

export type Collaborator = Edge<PartnerRecord> & { readonly weight: number }

export function collaborators(graph: GraphReader, parentId: string, page: PageArgs) {
  return connect<Collaborator>(
    graph,
    {
      list: 'Partner.collaborators',
      page: COLLABORATORS_PAGE,
      count: COLLABORATORS_COUNT,
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
