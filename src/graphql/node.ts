import type { NodeResolvers, QueryResolvers } from '../generated/graphql.js'
import { labelOfId } from '../graph/labels.js'
import { BadInputError } from '../shared/errors.js'

/** Labels that are no type of the API with an id of their own. */
const HIDDEN = new Set(['Passage', 'Observation', 'Result'])
const MAX_IDS = 100

const isPublic = (id: string): boolean => {
  const label = labelOfId(id)
  return label !== undefined && !HIDDEN.has(label)
}

export const Query = {
  node: (_root, { id }, { graph }) => (isPublic(id) ? graph.entity<never>(id) : null),
  nodes: (_root, { ids }, { graph }) => {
    if (ids.length > MAX_IDS)
      throw new BadInputError(`"ids" has ${ids.length} ids; ask at most ${MAX_IDS} at once.`)
    return Promise.all(ids.map(async (id) => (isPublic(id) ? graph.entity<never>(id) : null)))
  },
} satisfies QueryResolvers

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => labelOfId(id) as never,
}
