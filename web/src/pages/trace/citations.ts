// Many ways begin with the same tie of a document to an activity, and differ in the money at their end. Here each tie is
// there once, with its money under what that is of.
import type { MoneyScope, ReferenceRole } from '../../generated/enums.js'
import { unmask } from '../../generated/index.js'
import { isLine, type Line, type TraceNode } from './names.js'
import { TraceNode_Node, type Way } from './trace-data.js'

/** The lines of money on one thing, and how one gets there from the activity. */
export interface Purse {
  readonly holder: TraceNode
  readonly covers: MoneyScope
  /** From the activity, without it, to what the money is of; empty where that is the activity itself. */
  readonly via: readonly TraceNode[]
  readonly lines: Line[]
}

export interface Citation {
  readonly key: string
  readonly document: TraceNode
  readonly activity: TraceNode
  readonly role: ReferenceRole
  readonly amount: number | null
  readonly amountLabel: string | null
  readonly purses: Purse[]
}

/** In the order of the ways. */
export function citationsOf(ways: readonly Way[]): readonly Citation[] {
  const found = new Map<string, Citation>()
  for (const { role, amount, amountLabel, covers, nodes } of ways) {
    const along = unmask(TraceNode_Node, nodes)
    const [document, activity] = along
    const [holder, line] = along.slice(-2)
    if (document === undefined || activity === undefined || holder === undefined || !isLine(line)) continue
    const key = [document.id, activity.id, role].join(' ')
    const citation = found.get(key) ?? { key, document, activity, role, amount, amountLabel, purses: [] }
    found.set(key, citation)
    const purse = citation.purses.find((one) => one.holder.id === holder.id)
    if (purse === undefined) citation.purses.push({ holder, covers, via: along.slice(2, -1), lines: [line] })
    else purse.lines.push(line)
  }
  return [...found.values()]
}
