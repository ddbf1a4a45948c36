import { BadInputError } from '../shared/errors.js'
import { labelOfId, type NodeLabel } from './labels.js'
import type { GraphReader } from './reader.js'

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
    throw new BadInputError(
      `"${wrong.slice(0, 80)}" is no id of a ${label} in the graph. Find the id with "search".`,
    )
  }
}
