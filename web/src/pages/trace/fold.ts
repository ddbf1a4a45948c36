// A picture of more boxes than one can read says nothing. In each column those with most ways stay, and the others of a kind
// become one box, which says how many it stands for.
import { isLine, type TraceNode } from './names.js'
import type { Steps } from './steps.js'

/** Boxes in a column that are still read one by one; one or two more are shown as easily as what would stand for them. */
const MOST = 10

export interface Box {
  readonly id: string
  /** One, or those that are taken together here. */
  readonly nodes: readonly TraceNode[]
  readonly kind: TraceNode['__typename']
  /** Places of the ways through it. */
  readonly ways: ReadonlySet<number>
}

export interface Band {
  readonly from: string
  readonly to: string
  readonly ways: readonly number[]
}

export interface Folded {
  readonly boxes: readonly Box[]
  readonly bands: readonly Band[]
}

/** `begin` is never folded away: it is what the reader asked about. */
export function fold({ nodes, steps }: Steps, begin: string): Folded {
  const heights = heightsOf(steps)
  const columns = new Map<number, string[]>()
  for (const id of nodes.keys()) {
    const height = heights(id)
    columns.set(height, [...(columns.get(height) ?? []), id])
  }
  const ways = (id: string): ReadonlySet<number> => nodes.get(id)?.ways ?? new Set()
  const boxOf = new Map<string, string>()
  for (const [height, ids] of columns) {
    const most = ids.length <= MOST + 2 ? ids.length : MOST
    const ranked = [...ids].sort(
      (a, b) =>
        Number(b === begin) - Number(a === begin) ||
        Number(isPart(nodes, a)) - Number(isPart(nodes, b)) ||
        ways(b).size - ways(a).size,
    )
    const folded = new Set(ranked.slice(most))
    // A box for one would say less than the thing itself.
    const alone = (id: string) =>
      [...folded].filter((other) => kindOf(nodes, other) === kindOf(nodes, id)).length === 1
    for (const id of ids)
      boxOf.set(id, folded.has(id) && !alone(id) ? `samen-${height}-${kindOf(nodes, id)}` : id)
  }
  return { boxes: boxesOf(nodes, boxOf), bands: bandsOf(steps, boxOf) }
}

const kindOf = (nodes: Steps['nodes'], id: string): TraceNode['__typename'] =>
  nodes.get(id)?.node.__typename ?? 'Activity'

/** A part of an amount says less than the whole of it. */
function isPart(nodes: Steps['nodes'], id: string): boolean {
  const node = nodes.get(id)?.node
  return isLine(node) && node.part !== 'TOTAL'
}

/** Steps to the farthest money behind it: what stands in one column has the same, and no step leads up. */
function heightsOf(steps: Steps['steps']): (id: string) => number {
  const next = new Map<string, string[]>()
  for (const { from, to } of steps) next.set(from.id, [...(next.get(from.id) ?? []), to.id])
  const known = new Map<string, number>()
  const height = (id: string): number => {
    const found = known.get(id)
    if (found !== undefined) return found
    const own = Math.max(-1, ...(next.get(id) ?? []).map(height)) + 1
    known.set(id, own)
    return own
  }
  return height
}

function boxesOf(nodes: Steps['nodes'], boxOf: ReadonlyMap<string, string>): readonly Box[] {
  const found = new Map<string, { nodes: TraceNode[]; ways: Set<number> }>()
  for (const [id, { node, ways }] of nodes) {
    const box = boxOf.get(id) ?? id
    const one = found.get(box) ?? { nodes: [], ways: new Set() }
    one.nodes.push(node)
    for (const way of ways) one.ways.add(way)
    found.set(box, one)
  }
  return [...found].map(([id, box]) => ({ id, kind: box.nodes[0]?.__typename ?? 'Activity', ...box }))
}

function bandsOf(steps: Steps['steps'], boxOf: ReadonlyMap<string, string>): readonly Band[] {
  const found = new Map<string, { from: string; to: string; ways: Set<number> }>()
  for (const step of steps) {
    const [from, to] = [boxOf.get(step.from.id) ?? step.from.id, boxOf.get(step.to.id) ?? step.to.id]
    const band = found.get(`${from} ${to}`) ?? { from, to, ways: new Set() }
    for (const way of step.ways) band.ways.add(way)
    found.set(`${from} ${to}`, band)
  }
  return [...found.values()].map(({ ways, ...band }) => ({ ...band, ways: [...ways] }))
}
