// All shortest ways between two nodes, from both ends at once, a level at a time. The engines' own allShortestPaths keeps
// every way that it finds: between two programmes of 10,000 activities both run out of memory. This looks at each
// relationship once, in at most one round trip for each step of the way, and counts ways without walking them.
import type { GraphReader } from '../graph/reader.js'
import { labelOfId, type NodeLabel } from '../graph/labels.js'
import { MAX_STEPS, type Step, stepsFrom } from './store.js'

/** All that has been reached from one end. */
interface Side {
  readonly end: string
  /** How each node was reached: the steps to it from nodes one nearer to the end. */
  readonly reached: Map<string, readonly Step[]>
  /** The nodes that are furthest. */
  edge: readonly string[]
  depth: number
}

/** The shortest ways as steps onwards from each node on them; null when there is none. */
export interface Ways {
  readonly length: number
  readonly onwards: ReadonlyMap<string, readonly Step[]>
}

export interface WaysAllowed {
  readonly maxLength: number
  /** What a way may not pass through; it may begin and end there. */
  readonly without: ReadonlySet<NodeLabel | undefined>
}

/** @throws OperationTooLargeError when there is too much to look at. */
export async function findWays(
  graph: GraphReader,
  from: string,
  to: string,
  { maxLength, without }: WaysAllowed,
): Promise<Ways | null> {
  const [near, far] = [sideOf(from), sideOf(to)]
  const allows = (id: string) => id === from || id === to || !without.has(labelOfId(id))
  let looked = 0
  while (near.depth + far.depth < maxLength) {
    const [side, other] = costOf(near) <= costOf(far) ? [near, far] : [far, near]
    if (side.edge.length === 0) return null
    const steps = await stepsFrom(graph, side.edge, MAX_STEPS - looked)
    looked += steps.length
    widen(
      side,
      steps.filter((step) => allows(step.to)),
    )
    const meeting = side.edge.filter((id) => other.reached.has(id))
    if (meeting.length > 0) return { length: near.depth + far.depth, onwards: joined(near, far, meeting) }
  }
  return null
}

function sideOf(end: string): Side {
  return { end, reached: new Map([[end, []]]), edge: [end], depth: 0 }
}

/** Steps that widening a side takes, roughly: every activity leads to its programme, and that to all of its activities. */
function costOf({ edge }: Side): number {
  return edge.reduce((sum, id) => sum + (labelOfId(id) === 'Program' ? 1_000 : 5), 0)
}

function widen(side: Side, steps: readonly Step[]): void {
  const found = new Map<string, Step[]>()
  for (const step of steps) {
    if (side.reached.has(step.to)) continue
    const before = found.get(step.to)
    if (before) before.push(step)
    else found.set(step.to, [step])
  }
  for (const [id, into] of found) side.reached.set(id, into)
  side.edge = [...found.keys()]
  side.depth += 1
}

/** Back from where the two sides meet, on each, keeping only what lies on a whole way. */
function joined(near: Side, far: Side, meeting: readonly string[]): Map<string, Step[]> {
  const onwards = new Map<string, Step[]>()
  const add = (step: Step): void => {
    const steps = onwards.get(step.from)
    if (steps) steps.push(step)
    else onwards.set(step.from, [step])
  }
  for (const step of backTo(near, meeting)) add(step)
  for (const { from, to, relation, forward } of backTo(far, meeting))
    add({ from: to, to: from, relation, forward: !forward })
  return onwards
}

function backTo({ reached }: Side, meeting: readonly string[]): Step[] {
  const seen = new Set(meeting)
  const steps: Step[] = []
  // A Set gives what is added while it is walked, too.
  for (const id of seen) {
    for (const step of reached.get(id) ?? []) {
      steps.push(step)
      seen.add(step.from)
    }
  }
  return steps
}
