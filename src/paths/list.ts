// From the shortest ways as a net of steps, to how many there are and the first of them written out.
import type { Ways } from './search.js'
import type { Step } from './store.js'

/** The largest number that GraphQL's Int can say. */
const MAX_INT = 2 ** 31 - 1

/** At most MAX_INT: a few steps with a hundred choices each make more ways than anybody counts. */
export function countWays({ onwards }: Ways, from: string): number {
  const counts = new Map<string, number>()
  const count = (id: string): number => {
    const steps = onwards.get(id)
    if (!steps) return 1
    const known = counts.get(id)
    if (known !== undefined) return known
    const total = Math.min(
      MAX_INT,
      steps.reduce((sum, { to }) => sum + count(to), 0),
    )
    counts.set(id, total)
    return total
  }
  return count(from)
}

/** The first `limit` ways, in order of the id of the next node, then of the relation, step by step. */
export function listWays({ onwards }: Ways, from: string, limit: number): Step[][] {
  const found: Step[][] = []
  const walk = (id: string, behind: readonly Step[]): void => {
    const steps = onwards.get(id)
    if (!steps) found.push([...behind])
    for (const step of [...(steps ?? [])].sort(byEndAndRelation)) {
      if (found.length >= limit) return
      walk(step.to, [...behind, step])
    }
  }
  walk(from, [])
  return found
}

function byEndAndRelation(one: Step, other: Step): number {
  return (
    compare(one.to, other.to) ||
    compare(one.relation, other.relation) ||
    Number(other.forward) - Number(one.forward)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
