import { BadInputError } from '../shared/errors.js'
import type { GraphReader } from './reader.js'

/** Of anything in the graph. */
export const YEARS = `
  MATCH (n:Entity)
  WHERE n.year IS NOT NULL
  WITH DISTINCT n.year AS year
  RETURN year AS year
  ORDER BY year`

export async function yearsInGraph(graph: GraphReader): Promise<number[]> {
  return (await graph.rows(YEARS)).map(({ year }) => Number(year))
}

/** A year that no document can be about would quietly give nothing; one that merely is not there yet does. */
export async function yearGuard(graph: GraphReader, year: number | null | undefined): Promise<void> {
  if (year == null || (year >= 1900 && year <= 2100)) return
  const years = await yearsInGraph(graph)
  const known = years.length === 0 ? 'no years yet' : `years from ${years[0]} to ${years.at(-1)}`
  throw new BadInputError(`"year" is ${year}; a year lies between 1900 and 2100. The graph has ${known}.`)
}
