import type { GraphPathResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { type PathRecord, shortestPaths } from './store.js'

export const Query = {
  paths: (_root, { from, to, maxLength }, { graph }) => shortestPaths(graph, from, to, maxLength ?? null),
} satisfies QueryResolvers

export const GraphPath: Complete<GraphPathResolvers, PathRecord> = {
  nodes: ({ nodeIds }, _args, { graph }) => Promise.all(nodeIds.map((id) => required<never>(graph, id))),
}
