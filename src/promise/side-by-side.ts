// Budget against accounts and promise against report, read side by side. What a document does not say stays empty, and what
// was not read is called so.
import { ACTION_YEARS_BELOW, CONTINUATIONS_BELOW } from '../activity/below.js'
import type { BudgetLineRecord } from '../budget/records.js'
import { budgetOf } from '../budget/store.js'
import { labelOfId } from '../graph/labels.js'
import { unknownId } from '../graph/node-guard.js'
import type { GraphReader } from '../graph/reader.js'
import type { SourceDocumentRecord } from '../provenance/records.js'
import { sourceDocumentsAbout } from '../provenance/store.js'
import { BadInputError } from '../shared/errors.js'
import { yearsAsked } from '../shared/years.js'
import { moneyRows } from './money.js'
import type {
  ActivityMatchRecord,
  PromisedAndReportedRecord,
  PromisedYearRecord,
  SubjectKind,
  YearSourceRecord,
} from './records.js'

const SUBJECTS = new Set(['Activity', 'Goal', 'Program'])

interface Subject {
  readonly id: string
  readonly kind?: string
  readonly programId?: string
}

/** @throws BadInputError when the id is of nothing that has promises, or of nothing at all. */
export async function promisedAndReported(
  graph: GraphReader,
  of: string,
  years: readonly number[] | null,
): Promise<PromisedAndReportedRecord> {
  const onlyYears = yearsAsked(years)
  if (!SUBJECTS.has(labelOfId(of) ?? '')) {
    throw new BadInputError(
      `"${of.slice(0, 80)}" is no activity, goal or programme; promises and reports are about one of these.`,
      'of',
    )
  }
  const subject = await graph.entity<Subject>(of)
  if (subject === null) throw unknownId(of, undefined, 'of')
  return {
    subjectId: subject.id,
    kind: kindOf(subject),
    programId: subject.programId ?? subject.id,
    onlyYears,
  }
}

function kindOf({ kind, programId }: Subject): SubjectKind {
  if (programId === undefined) return 'PROGRAM'
  return kind === 'BUDGET_ACTIVITY' ? kind : 'OF_ONE_DOCUMENT'
}

export async function yearsOf(
  graph: GraphReader,
  { subjectId, kind, programId, onlyYears }: PromisedAndReportedRecord,
): Promise<PromisedYearRecord[]> {
  const [documents, lines, actions] = await Promise.all([
    sourceDocumentsAbout(graph, programId),
    budgetOf(graph, subjectId, {}),
    graph.rowsOf(ACTION_YEARS_BELOW, subjectId),
  ])
  const said = [
    ...lines.map(({ year, sourceDocumentId }) => ({ year, document: sourceDocumentId })),
    ...actions.map((row) => ({ year: Number(row['year']), document: String(row['document']) })),
  ]
  const about = kind === 'OF_ONE_DOCUMENT' ? [] : documents
  const years = onlyYears ?? [...new Set([...said, ...about].map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) => ({
    subjectId,
    kind,
    programId,
    year,
    sources: sourcesOf(
      year,
      documents,
      new Set(said.filter((one) => one.year === year).map(({ document }) => document)),
    ),
    money: moneyRows(
      lines.filter((line: BudgetLineRecord) => line.year === year),
      documents,
    ),
  }))
}

/** The two documents about the year itself, read or not, and the others that say something in it. */
function sourcesOf(
  year: number,
  documents: readonly SourceDocumentRecord[],
  speaking: ReadonlySet<string>,
): YearSourceRecord[] {
  const read = (document: SourceDocumentRecord): YearSourceRecord => ({
    kind: document.kind,
    year: document.year,
    status: 'IN_GRAPH',
    document,
  })
  const own = (['BUDGET', 'ANNUAL_REPORT'] as const).flatMap((kind) => {
    const found = documents.filter((document) => document.year === year && document.kind === kind)
    return found.length > 0
      ? found.map(read)
      : [{ kind, year, status: 'NOT_IN_GRAPH' as const, document: null }]
  })
  const others = documents.filter((document) => document.year !== year && speaking.has(document.id))
  return [...own, ...others.map(read)]
}

/** Pairs of which one action stands under the subject and is of the year. */
export async function matchesOf(
  graph: GraphReader,
  subjectId: string,
  year: number,
): Promise<ActivityMatchRecord[]> {
  const rows = await graph.rowsOf(CONTINUATIONS_BELOW, subjectId)
  return rows.filter((row) => row['year'] === year).map((row) => row as unknown as ActivityMatchRecord)
}
