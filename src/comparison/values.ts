// What is known of each thing that is compared. Each value is what one line or observation prints, or a count of nodes.
import { ACTIONS_BELOW_BY_YEAR } from '../activity/below.js'
import { printedAmount } from '../budget/printed-amount.js'
import type { BudgetLineRecord } from '../budget/records.js'
import { budgetOf } from '../budget/store.js'
import type { ComparisonMeasure } from '../generated/graphql.js'
import type { GraphReader } from '../graph/reader.js'
import { observationsOf } from '../indicator/store.js'
import { PARTNERS_BELOW_BY_YEAR } from '../partner/below.js'
import { POLICY_DOCUMENTS_BELOW_BY_YEAR } from '../policy-document/below.js'
import type { SourceDocumentRecord } from '../provenance/records.js'
import { groupBy } from '../shared/group-by.js'
import type { ComparedRecord, ValueRecord } from './records.js'

const COUNTED = {
  ACTIONS: { cypher: ACTIONS_BELOW_BY_YEAR, unit: 'acties' },
  PARTNERS: { cypher: PARTNERS_BELOW_BY_YEAR, unit: 'partners' },
  POLICY_DOCUMENTS: { cypher: POLICY_DOCUMENTS_BELOW_BY_YEAR, unit: 'beleidsdocumenten' },
}

const NOTHING = { printed: null, money: null, observation: null, inferred: null }

export function unitOf(measure: ComparisonMeasure, { unit }: ComparedRecord): string | null {
  if (measure === 'INDICATOR') return unit
  return measure === 'ACTIONS' || measure === 'PARTNERS' || measure === 'POLICY_DOCUMENTS'
    ? COUNTED[measure].unit
    : 'euro'
}

/** Of one thing, each year and basis at most once. `documents` are those read of it. */
export function valuesOf(
  graph: GraphReader,
  measure: ComparisonMeasure,
  compared: ComparedRecord,
  documents: Promise<readonly SourceDocumentRecord[]>,
): Promise<ValueRecord[]> {
  switch (measure) {
    case 'INDICATOR':
      return observed(graph, compared)
    case 'ACTIONS':
    case 'PARTNERS':
    case 'POLICY_DOCUMENTS':
      return counted(graph, measure, compared)
    default:
      return money(graph, measure, compared, documents)
  }
}

async function money(
  graph: GraphReader,
  direction: BudgetLineRecord['direction'],
  { id }: ComparedRecord,
  documents: Promise<readonly SourceDocumentRecord[]>,
): Promise<ValueRecord[]> {
  const [lines, read] = await Promise.all([budgetOf(graph, id, { direction, part: 'TOTAL' }), documents])
  return [...groupBy(lines, ({ year, basis }) => `${year}|${basis}`).values()].flatMap((group) => {
    const amount = printedAmount(group, read)
    if (amount === null) return []
    const { year, basis, amount: value, printed } = amount.line
    return [{ ...NOTHING, year, basis, value, printed, unit: 'euro', money: amount }]
  })
}

async function observed(graph: GraphReader, { id, unit }: ComparedRecord): Promise<ValueRecord[]> {
  return (await observationsOf(graph, id)).map((observation) => ({
    ...NOTHING,
    year: observation.year,
    basis: observation.kind === 'TARGET' ? 'BUDGET' : 'ACTUAL',
    value: observation.value ?? null,
    printed: observation.printed,
    unit,
    observation,
  }))
}

async function counted(
  graph: GraphReader,
  measure: keyof typeof COUNTED,
  { id }: ComparedRecord,
): Promise<ValueRecord[]> {
  const { cypher, unit } = COUNTED[measure]
  return (await graph.rowsOf(cypher, id)).map((row) => ({
    ...NOTHING,
    year: Number(row['year']),
    basis: row['phase'] === 'PLANNED' ? 'BUDGET' : 'ACTUAL',
    value: Number(row['total']),
    unit,
    inferred: Number(row['total']) - Number(row['stated']),
  }))
}
