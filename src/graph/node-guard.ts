import { BadInputError } from '../shared/errors.js'
import { labelOfId, type NodeLabel } from './labels.js'
import type { GraphReader } from './reader.js'

/** The one sentence about an id of nothing, or of something else than is asked for. */
export function unknownId(id: string, label?: NodeLabel, argument?: string): BadInputError {
  const kind = label === undefined ? 'anything' : `${/^[AEIO]/.test(label) ? 'an' : 'a'} ${label}`
  return new BadInputError(
    `"${id.slice(0, 80)}" is no id of ${kind} in the graph. Find the id with "search".`,
    argument,
  )
}

/** A filter on an id that is not there would quietly give nothing; it is refused instead. Shares the list's round trip. */
export async function nodeGuard(
  graph: GraphReader,
  ids: readonly (string | null | undefined)[],
  label: NodeLabel,
): Promise<void> {
  const given = ids.filter((id) => id != null)
  const found = await Promise.all(
    given.map(async (id) => labelOfId(id) === label && (await graph.entity(id)) !== null),
  )
  const wrong = given.find((_id, index) => !found[index])
  if (wrong !== undefined) {
    throw unknownId(wrong, label)
  }
}
