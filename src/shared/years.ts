import { BadInputError } from './errors.js'

export const MAX_YEARS = 30

/** The years that a client names, each once, in order; null for all. @throws BadInputError when there are none, or too many. */
export function yearsAsked(given: readonly number[] | null | undefined): number[] | null {
  if (given == null) return null
  const years = [...new Set(given)].sort((a, b) => a - b)
  if (years.length === 0)
    throw new BadInputError(
      '"years" is empty; name a year, or leave it out for every year that there is.',
      'years',
    )
  if (years.length > MAX_YEARS)
    throw new BadInputError(
      `"years" has ${years.length} years; ask for at most ${MAX_YEARS} at once.`,
      'years',
    )
  const strange = years.find((year) => year < 1900 || year > 2100)
  if (strange !== undefined)
    throw new BadInputError(
      `"years" has ${strange}; a year has four digits and lies between 1900 and 2100.`,
      'years',
    )
  return years
}
