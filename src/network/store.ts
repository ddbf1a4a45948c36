import type { GraphReader } from '../graph/reader.js'
import type { Certainty } from '../graph/records.js'
import type { InvolvementRecord } from '../partner/records.js'
import { OperationTooLargeError } from '../shared/errors.js'
import type { NetworkInvolvementRecord } from './records.js'

const OF_ACTIVITY = `($municipality IS NULL OR $municipality IN a.municipalityKeys)
    AND ($program IS NULL OR a.programId = $program)
    AND ($year IS NULL OR a.year = $year)`

/** The partner that a network is drawn around is in it whatever its kind. */
const OF_TIE = `($role IS NULL OR r.role = $role)
    AND ($certainty IS NULL OR r.certainty = $certainty)
    AND ($kind IS NULL OR p.kind = $kind OR p.id = $around)`

const TIES = `WHERE ${OF_ACTIVITY} AND ${OF_TIE}
  RETURN a.id AS activityId, p.id AS partnerId, properties(r) AS tie, a.sort + '|' + p.sort + '|' + r.role AS sort
  ORDER BY sort
  LIMIT $limit`

const COMPANY = `MATCH (a)-[:INVOLVES]->(p:Partner)
  WITH DISTINCT p AS p`

const ACTIVITIES_OF_COMPANY = `MATCH (p)<-[:INVOLVES]-(a:Activity)
  WHERE ${OF_ACTIVITY}
  WITH DISTINCT a AS a`

export const INVOLVEMENTS = `
  MATCH (a:Activity)-[r:INVOLVES]->(p:Partner)
  ${TIES}`

/** All ties of the partners that can be `distance` steps away: more than are in the network, never fewer. */
export const INVOLVEMENTS_AROUND: Readonly<Record<1 | 2, string>> = {
  1: `
  MATCH (p:Entity {id: $around})
  ${ACTIVITIES_OF_COMPANY}
  ${COMPANY}
  MATCH (p)<-[r:INVOLVES]-(a:Activity)
  ${TIES}`,
  2: `
  MATCH (p:Entity {id: $around})
  ${ACTIVITIES_OF_COMPANY}
  ${COMPANY}
  ${ACTIVITIES_OF_COMPANY}
  ${COMPANY}
  MATCH (p)<-[r:INVOLVES]-(a:Activity)
  ${TIES}`,
}

/** Ties that one network is made of: reading and pairing more takes too long. */
export const MAX_TIES = 50_000

export interface TieFilter {
  readonly municipality: string | null
  readonly program: string | null
  readonly year: number | null
  readonly kind: string | null
  readonly role: string | null
  readonly certainty: Certainty | null
  readonly around: string | null
}

/** The ties that pass the filter, in reading order. @throws OperationTooLargeError when there are more than MAX_TIES. */
export async function involvements(
  graph: GraphReader,
  filter: TieFilter,
  distance: 1 | 2,
): Promise<NetworkInvolvementRecord[]> {
  const cypher = filter.around === null ? INVOLVEMENTS : INVOLVEMENTS_AROUND[distance]
  const rows = await graph.rows(cypher, { ...filter, limit: MAX_TIES + 1 })
  if (rows.length > MAX_TIES) throw tooLarge(`more than ${MAX_TIES} ties of partners to activities`)
  return rows.map((row) => ({
    ...(row['tie'] as InvolvementRecord),
    partnerId: String(row['partnerId']),
    activityId: String(row['activityId']),
  }))
}

/** A part of a network would have other measures than the whole, so it is all or nothing. */
export function tooLarge(what: string): OperationTooLargeError {
  return new OperationTooLargeError(
    `This network has ${what}. Narrow it with municipality, program, year, kind, role, around or a higher minWeight.`,
  )
}
