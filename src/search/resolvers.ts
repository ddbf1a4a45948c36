import type { QueryResolvers } from '../generated/graphql.js'
import { searchPage } from './page.js'

export const Query = {
  search: (_root, args, { graph, search }) => searchPage(graph, search, args),
} satisfies QueryResolvers
