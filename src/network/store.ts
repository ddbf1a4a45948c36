import type { GraphReader } from '../graph/reader.js'
import { BadInputError } from '../shared/errors.js'
import { measureNetwork, type Network } from './measures.js'

export const MEETINGS = `
  MATCH (a:Activity)-[:INVOLVES]->(p:Partner)
  WHERE ($municipality IS NULL OR $municipality IN a.municipalityKeys)
    AND ($program IS NULL OR a.programId = $program)
    AND ($year IS NULL OR a.year = $year)
  WITH DISTINCT a.id AS activityId, a.sort AS sort, p.id AS partnerId
  RETURN activityId AS activityId, partnerId AS partnerId, sort AS sort
  ORDER BY sort, partnerId`

export interface NetworkFilter {
  readonly municipality: string | null
  readonly program: string | null
  readonly year: number | null
  readonly minWeight: number
}

export async function partnerNetwork(
  graph: GraphReader,
  { minWeight, ...filter }: NetworkFilter,
): Promise<Network> {
  if (minWeight < 1)
    throw new BadInputError(`"minWeight" is ${minWeight}; partners share at least 1 activity.`)
  const rows = await graph.rows(MEETINGS, filter)
  return measureNetwork(
    rows.map((row) => ({ activityId: String(row['activityId']), partnerId: String(row['partnerId']) })),
    minWeight,
  )
}
