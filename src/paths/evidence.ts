// What a step of a path stands on. Ties with facts on them name their passages. Those of structure do not: there it is the
// fact that hangs by the tie whose lines say so, such as the bullet under its heading.
import type { GraphReader } from '../graph/reader.js'
import type { Certainty } from '../graph/records.js'
import type { PassageRecord } from '../provenance/records.js'
import { evidenceOf, passages } from '../provenance/store.js'
import { type Step, tiesOf } from './store.js'

export interface PathTieRecord {
  readonly role: string | null
  readonly certainty: Certainty
  readonly note: string | null
  /** Passages that the tie names itself. */
  readonly evidence: readonly string[] | null
  /** Whose lines say so where it names none; null where a register says so and no document. */
  readonly hangingId: string | null
}

/** Of (start)-[relation]->(end), the one that hangs by it. */
const HANGING: Readonly<Record<string, 'start' | 'end'>> = {
  HAS_GOAL: 'end',
  HAS_ACTIVITY: 'end',
  HAS_PART: 'end',
  HAS_BUDGET: 'end',
  HAS_INDICATOR: 'end',
  MEASURES: 'start',
  SERVES: 'start',
  CONTINUES: 'start',
}

export async function tiesOfStep(graph: GraphReader, step: Step): Promise<PathTieRecord[]> {
  const [start, end] = step.forward ? [step.from, step.to] : [step.to, step.from]
  const hanging = HANGING[step.relation]
  return (await tiesOf(graph, step)).map(({ role, certainty, note, evidence }) => ({
    role: role ?? null,
    certainty: certainty ?? 'STATED',
    note: note ?? null,
    evidence: evidence ?? null,
    hangingId: hanging === undefined ? null : hanging === 'start' ? start : end,
  }))
}

export async function evidenceOfTie(
  graph: GraphReader,
  { evidence, hangingId }: PathTieRecord,
): Promise<PassageRecord[]> {
  if (evidence !== null) return passages(graph, evidence)
  return hangingId === null ? [] : evidenceOf(graph, hangingId)
}
