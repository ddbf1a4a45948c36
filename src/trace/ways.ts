// Ways up from an activity to money. Every step is a tie that a document states or a reader inferred; no amount is carried
// over from one step to the next. Which money goes with an activity is the rule of graph/money-reach.ts.
import type { ActivityRecord } from '../activity/records.js'
import type { Above } from './above.js'
import type {
  Citation,
  EvidenceRecord,
  FundingPathRecord,
  FundingStepRecord,
  Holder,
  MoneyScope,
  StoredLine,
  WayRecord,
} from './records.js'

/** An activity or row as it is stored, with the documents that state it: one for an activity of a document. */
export type StoredActivity = ActivityRecord & { readonly statedBy: readonly string[] }

/** Something whose money an activity falls under, and how one gets there. */
interface Reach {
  readonly holder: Holder
  readonly covers: MoneyScope
  readonly nodes: readonly Holder[]
  readonly steps: readonly FundingStepRecord[]
}

/** In order: the activity itself, upwards what it is part of, the goals that these serve, the programme. */
export function waysFrom(activity: StoredActivity, above: Above): WayRecord[] {
  return reachOf(activity, above).flatMap((reach) =>
    moneyFor(activity, reach.holder.id, above).map((line) => wayTo(line, reach, activity.year ?? line.year)),
  )
}

/** From something straight to a line on itself. */
export function wayOnItself(holder: Holder, line: StoredLine): WayRecord {
  const reach = { holder, covers: scopeOf(holder, holder.id), nodes: [holder], steps: [] }
  return wayTo(line, reach, ('year' in holder ? holder.year : undefined) ?? line.year)
}

/** Whether there is money of whatever year. */
export function hasAnyMoney(activity: StoredActivity, above: Above): boolean {
  return reachOf(activity, above).some(({ holder }) => above.money.has(holder.id))
}

/** The way of a document that the activity at its beginning cites. */
export function pathOver({ document, tie, activity }: Citation, way: WayRecord): FundingPathRecord {
  const cited = step(document, activity, 'CITED_BY', { passages: tie.evidence, facts: [] })
  const { role, certainty, note, amount, amountLabel } = tie
  return {
    ...way,
    nodes: [document, ...way.nodes],
    steps: [{ ...cited, role, certainty, note: note ?? null }, ...way.steps],
    role,
    certainty,
    amount: amount ?? null,
    amountLabel: amountLabel ?? null,
    amountCovers: amount === undefined ? null : 'THIS_DOCUMENT',
    evidence: { passages: tie.evidence, facts: way.evidence.facts },
  }
}

function reachOf(activity: ActivityRecord, above: Above): Reach[] {
  const upwards: Reach[] = []
  for (let at: ActivityRecord | undefined = activity, below: Reach | undefined; at !== undefined;) {
    const tie = below && {
      ...step(below.holder, at, 'PART_OF', { passages: [], facts: [below.holder.id] }),
      ...certaintyOf(below.holder as ActivityRecord),
    }
    below = {
      holder: at,
      covers: scopeOf(at, activity.id),
      nodes: [...(below?.nodes ?? []), at],
      steps: [...(below?.steps ?? []), ...(tie ? [tie] : [])],
    }
    upwards.push(below)
    at = at.parentId === undefined ? undefined : above.activities.get(at.parentId)
  }
  const goals = new Map<string, Reach>()
  for (const { holder, nodes, steps } of upwards) {
    for (const goal of above.goals.get(holder.id) ?? []) {
      // Where an activity and its heading serve the same goal, the activity's own tie is the way.
      if (goals.has(goal.id)) continue
      const serves = step(holder, goal, 'SERVES', { passages: [], facts: [holder.id, goal.id] })
      goals.set(goal.id, {
        holder: goal,
        covers: 'GOAL',
        nodes: [...nodes, goal],
        steps: [...steps, serves],
      })
    }
  }
  const program = above.programs.get(activity.programId)
  const whole: Reach[] = program
    ? [
        {
          holder: program,
          covers: 'PROGRAM',
          nodes: [activity, program],
          steps: [step(activity, program, 'IN_PROGRAM', { passages: [], facts: [activity.id] })],
        },
      ]
    : []
  return [...upwards, ...goals.values(), ...whole]
}

/** Of the activity's own year; else what its own document, if that is of this year, gives under another one. */
function moneyFor(activity: StoredActivity, holder: string, { money, years }: Above): readonly StoredLine[] {
  const lines = money.get(holder) ?? []
  const ofYear = lines.filter(({ year }) => year === activity.year)
  if (ofYear.length > 0) return ofYear
  const document = activity.statedBy[0] ?? ''
  return years.get(document) === activity.year
    ? lines.filter(({ sourceDocumentId }) => sourceDocumentId === document)
    : []
}

function wayTo(line: StoredLine, { holder, covers, nodes, steps }: Reach, year: number): WayRecord {
  const evidence = { passages: [], facts: [line.id] }
  const last = step(holder, line, 'HAS_BUDGET', evidence)
  const note = `Het document geeft dit bedrag voor ${line.year}; de activiteit is van ${year}.`
  return {
    nodes: [...nodes, line],
    steps: [...steps, line.year === year ? last : { ...last, certainty: 'INFERRED', note }],
    budgetLine: line,
    year,
    basis: line.basis,
    covers,
    evidence,
  }
}

function scopeOf(holder: Holder, activityId: string): MoneyScope {
  if ('statement' in holder) return 'GOAL'
  if (!('kind' in holder)) return 'PROGRAM'
  if (holder.kind === 'BUDGET_ACTIVITY') return 'BUDGET_ACTIVITY'
  // An action that others stand under is a heading to them.
  return holder.kind === 'ACTION' && holder.id === activityId ? 'THIS_ACTION' : 'THEME'
}

function certaintyOf({ certainty, note }: ActivityRecord): Pick<FundingStepRecord, 'certainty' | 'note'> {
  return { certainty, note: note ?? null }
}

function step(
  from: FundingStepRecord['from'],
  to: FundingStepRecord['to'],
  relation: FundingStepRecord['relation'],
  evidence: EvidenceRecord,
): FundingStepRecord {
  return { from, to, relation, role: null, certainty: 'STATED', note: null, evidence }
}
