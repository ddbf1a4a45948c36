import { BadInputError } from './errors.js'
import { fold } from './text.js'

/**
 * The word of a closed vocabulary that a client means, written with any capitals and spacing; null when none is given.
 * A word that is not there would quietly give an empty list; it is refused instead, with those that are.
 */
export function oneOf<Word extends string>(
  argument: string,
  given: string | null | undefined,
  words: readonly Word[],
): Word | null {
  if (given == null) return null
  const word = words.find((one) => fold(one) === fold(given))
  if (word === undefined) {
    throw new BadInputError(
      `"${argument}" is "${given.slice(0, 60)}"; it is one of: ${words.join(', ')}.`,
      argument,
    )
  }
  return word
}
