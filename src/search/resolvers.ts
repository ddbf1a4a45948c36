import type { QueryResolvers } from '../generated/graphql.js'
import { pageOf } from '../graph/connection.js'
import type { NodeLabel } from '../graph/labels.js'
import { required } from '../graphql/required.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { BadInputError } from '../shared/errors.js'

const LABELS: Readonly<Record<string, NodeLabel>> = {
  PROGRAM: 'Program',
  GOAL: 'Goal',
  ACTIVITY: 'Activity',
  POLICY_DOCUMENT: 'PolicyDocument',
  PARTNER: 'Partner',
  INDICATOR: 'Indicator',
}
const MAX_LENGTH = 200

export const Query = {
  search: async (_root, { query, types, municipality, ...page }, { graph, search }) => {
    if (query.trim() === '' || query.length > MAX_LENGTH) {
      throw new BadInputError(
        `"query" has ${query.length} characters; a search has 1 to ${MAX_LENGTH}, not only spaces.`,
      )
    }
    const key = municipality == null ? null : municipalityKey(municipality)
    const labels = (types ?? []).map((type) => LABELS[type]).filter((label) => label !== undefined)
    const [hits] = await Promise.all([
      search.find(graph, query, { labels, municipality: key }),
      municipalityGuard(graph, municipality)(),
    ])
    return pageOf(hits, page, ['search', query, labels, key], async (hit) => ({
      node: await required(graph, hit.id),
      score: hit.score,
    }))
  },
} satisfies QueryResolvers
