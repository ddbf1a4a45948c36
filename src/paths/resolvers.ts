import type {
  GraphPathResolvers,
  PathStepResolvers,
  PathTieResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { evidenceOfTie, type PathTieRecord, tiesOfStep } from './evidence.js'
import { type PathRecord, shortestPaths } from './paths.js'
import type { Step } from './store.js'

export const Query = {
  paths: async (_root, question, { graph }) => (await shortestPaths(graph, question)).paths,
  shortestPaths: (_root, question, { graph }) => shortestPaths(graph, question),
} satisfies QueryResolvers

export const GraphPath: Complete<GraphPathResolvers, PathRecord> = {
  nodes: ({ nodeIds }, _args, { graph }) => Promise.all(nodeIds.map((id) => required<never>(graph, id))),
}

export const PathStep: Complete<PathStepResolvers, Omit<Step, 'from' | 'to'>> = {
  from: ({ from }, _args, { graph }) => required<never>(graph, from),
  to: ({ to }, _args, { graph }) => required<never>(graph, to),
  ties: (step, _args, { graph }) => tiesOfStep(graph, step),
}

export const PathTie: Complete<PathTieResolvers, Omit<PathTieRecord, 'evidence'>> = {
  evidence: (tie, _args, { graph }) => evidenceOfTie(graph, tie),
}
