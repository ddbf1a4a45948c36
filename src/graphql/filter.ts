// The arguments by which lists are narrowed. An argument of one name takes the same thing in every list.
import type { Row } from '../graph/engine.js'
import type { NodeLabel } from '../graph/labels.js'
import { nodeGuard } from '../graph/node-guard.js'
import type { GraphReader } from '../graph/reader.js'
import { yearGuard } from '../graph/year-guard.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { BadInputError, blame } from '../shared/errors.js'
import { fold } from '../shared/text.js'
import { oneOf } from '../shared/words.js'

const LABELS: Readonly<Record<string, NodeLabel>> = {
  program: 'Program',
  goal: 'Goal',
  activity: 'Activity',
  partner: 'Partner',
  policyDocument: 'PolicyDocument',
  sourceDocument: 'SourceDocument',
  citedIn: 'SourceDocument',
}
const MAX_TEXT = 200
const MAX_IDS = 20

export interface Filter<Name extends string> {
  /** A parameter for each name; null lets everything pass. */
  readonly filter: Row & Readonly<Record<Name, unknown>>
  /** Refuses a municipality or id that is not in the graph: the list would quietly be empty. */
  readonly guard: () => Promise<unknown>
}

/**
 * What a list is narrowed by, from the arguments of these names. `words` has the closed vocabularies among them.
 * @throws BadInputError for a word that is not in its vocabulary, and for a text or list that is too long or empty.
 */
export function filterOf<Name extends string>(
  graph: GraphReader,
  args: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
  words: Readonly<Record<string, readonly string[]>> = {},
): Filter<Name> {
  const values = names.map((name): [Name, unknown] => [name, toParameter(name, args[name], words[name])])
  return {
    filter: Object.fromEntries(values) as Record<Name, unknown>,
    guard: () => Promise.all(names.map((name) => blame(name, guarded(graph, name, args[name])))),
  }
}

async function guarded(graph: GraphReader, name: string, value: unknown): Promise<void> {
  const given = value as string | readonly string[] | null | undefined
  if (name === 'municipality') await municipalityGuard(graph, given as string | null | undefined)()
  if (name === 'year') await yearGuard(graph, value as number | null | undefined)
  const label = LABELS[name]
  if (label && given != null) await nodeGuard(graph, [given].flat(), label)
}

function toParameter(name: string, given: unknown, words: readonly string[] | undefined): unknown {
  if (given == null) return null
  if (words !== undefined) return oneOf(name, given as string, words)
  if (name === 'municipality') return municipalityKey(given as string)
  if (name === 'text') return filterWords(given as string)
  if (Array.isArray(given) && given.length > MAX_IDS)
    throw new BadInputError(`"${name}" has ${given.length} ids; name at most ${MAX_IDS}.`, name)
  return given
}

/** The words of a text, folded as stored texts are; an item has every one of them. */
function filterWords(given: string): string[] {
  const words = given.length > MAX_TEXT ? [] : fold(given).split(' ').filter(Boolean)
  if (words.length === 0) {
    throw new BadInputError(
      `"text" has ${given.length} characters; it takes 1 to ${MAX_TEXT}, not only spaces. Leave it out to have everything.`,
      'text',
    )
  }
  return [...new Set(words)].sort()
}
