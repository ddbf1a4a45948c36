// A trace is a list of ways; many of them share their steps. Here each node and each step is there once, with the ways
// that go through it.
import { unmask } from '../../generated/index.js'
import type { TraceNode } from './names.js'
import { type Trace, TraceNode_Node, type WayStep } from './trace-data.js'

export interface TraceStep {
  readonly from: TraceNode
  readonly to: TraceNode
  readonly step: WayStep
  /** Places of the ways in the trace. */
  readonly ways: readonly number[]
}

export interface Steps {
  readonly nodes: ReadonlyMap<string, { readonly node: TraceNode; readonly ways: ReadonlySet<number> }>
  readonly steps: readonly TraceStep[]
}

export function stepsOf({ paths }: Trace): Steps {
  const nodes = new Map<string, { node: TraceNode; ways: Set<number> }>()
  const steps = new Map<string, { from: TraceNode; to: TraceNode; step: WayStep; ways: number[] }>()
  paths.forEach((path, way) => {
    const along = unmask(TraceNode_Node, path.nodes)
    for (const node of along) {
      const found = nodes.get(node.id) ?? { node, ways: new Set() }
      found.ways.add(way)
      nodes.set(node.id, found)
    }
    path.steps.forEach((step, at) => {
      const [from, to] = [along[at], along[at + 1]]
      if (from === undefined || to === undefined) return
      // One document can be several things to one activity.
      const key = [from.id, to.id, step.relation, step.role].join(' ')
      const found = steps.get(key) ?? { from, to, step, ways: [] }
      found.ways.push(way)
      steps.set(key, found)
    })
  })
  return { nodes, steps: [...steps.values()] }
}
