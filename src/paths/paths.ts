import type { PathNodeType } from '../generated/graphql.js'
import { labelOfId, type NodeLabel } from '../graph/labels.js'
import { unknownId } from '../graph/node-guard.js'
import type { GraphReader } from '../graph/reader.js'
import { BadInputError, blame } from '../shared/errors.js'
import { countWays, listWays } from './list.js'
import { findWays } from './search.js'
import { ON_THE_ROADS, type Step } from './store.js'

const MAX_LENGTH = 8
const DEFAULT_LENGTH = 6
const MAX_PATHS = 20

const LABEL_OF: Readonly<Record<PathNodeType, NodeLabel>> = {
  MUNICIPALITY: 'Municipality',
  PROGRAM: 'Program',
  GOAL: 'Goal',
  ACTIVITY: 'Activity',
  POLICY_DOCUMENT: 'PolicyDocument',
  PARTNER: 'Partner',
  INDICATOR: 'Indicator',
  BUDGET_LINE: 'BudgetLine',
}

export interface PathRecord {
  readonly nodeIds: readonly string[]
  readonly relations: readonly string[]
  readonly length: number
  readonly steps: readonly Step[]
}

export interface ShortestPathsRecord {
  readonly length: number | null
  readonly paths: readonly PathRecord[]
  readonly total: number
  readonly truncated: boolean
}

export interface PathsQuestion {
  readonly from: string
  readonly to: string
  readonly maxLength?: number | null | undefined
  readonly without?: readonly PathNodeType[] | null | undefined
}

/** @throws BadInputError for a node that is not there, a node and itself, or a length out of bounds. */
export async function shortestPaths(
  graph: GraphReader,
  { from, to, maxLength, without }: PathsQuestion,
): Promise<ShortestPathsRecord> {
  const length = maxLength ?? DEFAULT_LENGTH
  if (length < 1 || length > MAX_LENGTH)
    throw new BadInputError(
      `"maxLength" is ${length}; a path has 1 to ${MAX_LENGTH} relationships.`,
      'maxLength',
    )
  if (from === to) throw new BadInputError('"from" and "to" are the same node; a path lies between two.')
  const [ways] = await Promise.all([
    findWays(graph, from, to, {
      maxLength: length,
      without: new Set(without?.map((type) => LABEL_OF[type])),
    }),
    blame('from', refuseUnknown(graph, from)),
    blame('to', refuseUnknown(graph, to)),
  ])
  if (ways === null) return { length: null, paths: [], total: 0, truncated: false }
  const total = countWays(ways, from)
  const paths = listWays(ways, from, MAX_PATHS).map(toPath)
  return { length: ways.length, paths, total, truncated: total > MAX_PATHS }
}

async function refuseUnknown(graph: GraphReader, id: string): Promise<void> {
  const label = labelOfId(id)
  if (label === undefined || (await graph.entity(id)) === null) throw unknownId(id)
  if (!ON_THE_ROADS.includes(label)) {
    throw new BadInputError(
      `"${id.slice(0, 80)}" is a ${label}, and paths run over what documents speak of: ${ON_THE_ROADS.join(', ')}.`,
    )
  }
}

function toPath(steps: readonly Step[]): PathRecord {
  return {
    nodeIds: [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)],
    relations: steps.map(({ relation }) => relation),
    length: steps.length,
    steps,
  }
}
