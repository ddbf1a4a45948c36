import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import { BadInputError } from '../shared/errors.js'
import { slug } from '../shared/text.js'
import type { MunicipalityRecord } from './records.js'

export const MUNICIPALITIES = `
  MATCH (n:Municipality)
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

export const MUNICIPALITY_BY_KEY = `
  MATCH (n:Municipality)
  WHERE n.slug = $key OR n.code = $key
  RETURN properties(n) AS node`

export const MUNICIPALITIES_OF_PARTNERS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:INVOLVES]-(:Activity)<-[:HAS_ACTIVITY]-(:Program)<-[:HAS_PROGRAM]-(n:Municipality)
  WITH DISTINCT k AS k, n AS n
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export function municipalitiesOfPartner(graph: GraphReader, id: string): Promise<MunicipalityRecord[]> {
  return nodesOf<MunicipalityRecord>(graph, MUNICIPALITIES_OF_PARTNERS, id)
}

export async function municipalities(graph: GraphReader): Promise<MunicipalityRecord[]> {
  return (await graph.rows(MUNICIPALITIES)).map((row) => row['node'] as MunicipalityRecord)
}

export async function municipalityByKey(
  graph: GraphReader,
  given: string,
): Promise<MunicipalityRecord | null> {
  const [row] = await graph.rows(MUNICIPALITY_BY_KEY, { key: municipalityKey(given) })
  return (row?.['node'] as MunicipalityRecord | undefined) ?? null
}

/** 'gm0518' and 'Den Haag' in the form that nodes carry: GM0518, den-haag. */
export function municipalityKey(given: string): string {
  return /^gm\d{4}$/i.test(given) ? given.toUpperCase() : slug(given)
}

/** A filter on a municipality that is not there would quietly give nothing; it is refused instead. */
export function municipalityGuard(graph: GraphReader, given: string | null | undefined): () => Promise<void> {
  return async () => {
    if (given == null || (await municipalityByKey(graph, given)) !== null) return
    throw new BadInputError(
      `There is no municipality "${given.slice(0, 60)}" in the graph. Ask "municipalities" for those that are.`,
    )
  }
}
