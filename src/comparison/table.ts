import type { ComparisonAxis, ComparisonMeasure } from '../generated/graphql.js'
import { ownKind } from '../budget/printed-amount.js'
import type { SourceDocumentRecord } from '../provenance/records.js'
import { BadInputError } from '../shared/errors.js'
import { isCount } from './compared.js'
import { notesOn } from './notes.js'
import type {
  Basis,
  ComparedRecord,
  ComparisonCellRecord,
  ComparisonHeaderRecord,
  Moment,
  TableRecord,
  ValueRecord,
} from './records.js'
import { unitOf } from './values.js'

const MAX_MOMENTS = 60
const BASES: readonly Basis[] = ['BUDGET', 'ACTUAL']

export interface TableArgs {
  readonly measure: ComparisonMeasure
  readonly by: ComparisonAxis
  readonly years: readonly number[] | null
  readonly basis: Basis | null
}

/** Something that is compared, with all that is known of it. */
export interface Known {
  readonly compared: ComparedRecord
  readonly municipality: string
  readonly values: readonly ValueRecord[]
  readonly documents: readonly SourceDocumentRecord[]
}

/** @throws BadInputError when there are more years than a table holds. */
export function makeTable(args: TableArgs, known: readonly Known[]): TableRecord {
  const moments = momentsOf(
    args,
    known.flatMap(({ values }) => values),
  )
  const across = args.by === 'MUNICIPALITY' || new Set(known.map(({ municipality }) => municipality)).size > 1
  const things = known.map((one) => ({ header: headerOf(one, across), one }))
  const times = moments.map((moment) => ({ header: timeHeader(args.measure, moment), moment }))
  const rows =
    args.by === 'YEAR'
      ? things.map(({ header, one }) => ({
          header,
          cells: moments.map((moment) => cellOf(args, one, moment)),
        }))
      : times.map(({ header, moment }) => ({ header, cells: known.map((one) => cellOf(args, one, moment)) }))
  return {
    columns: (args.by === 'YEAR' ? times : things).map(({ header }) => header),
    rows,
    notes: notesOn(
      args.measure,
      rows.flatMap(({ cells }) => cells),
      isCount(args.measure),
    ),
  }
}

/** In order; a year that is asked for and of which nothing is known stands there for each basis, with its reasons. */
function momentsOf({ years, basis }: TableArgs, values: readonly ValueRecord[]): Moment[] {
  const bases = basis === null ? BASES : [basis]
  const known = new Set(values.map(({ year, basis }) => `${year}|${basis}`))
  const all = years ?? [...new Set(values.map(({ year }) => year))].sort((a, b) => a - b)
  const moments = all.flatMap((year) => {
    const occurring = bases.filter((one) => known.has(`${year}|${one}`))
    return (occurring.length > 0 || years === null ? occurring : bases).map((one) => ({ year, basis: one }))
  })
  if (moments.length > MAX_MOMENTS) {
    throw new BadInputError(
      `There are values of ${all.length} years, more than a table holds. Name at most 30 with "years".`,
    )
  }
  return moments
}

function cellOf(
  { measure }: TableArgs,
  { compared, values, documents }: Known,
  { year, basis }: Moment,
): ComparisonCellRecord {
  const found = values.find((value) => value.year === year && value.basis === basis)
  const sources = documents.filter((document) => document.year === year && document.kind === ownKind(basis))
  // A count of nothing in a document that was read is nought; of a document that was not read nothing is known.
  const nought = isCount(measure) && sources.length > 0
  return {
    year,
    basis,
    value: nought ? 0 : null,
    printed: null,
    unit: unitOf(measure, compared),
    money: null,
    observation: null,
    inferred: nought ? 0 : null,
    ...found,
    comparedId: compared.id,
    measure,
    sources,
    empty: found ? reasonOf(found) : nought ? null : sources.length > 0 ? 'NOT_PRINTED' : 'NOT_IN_GRAPH',
  }
}

const reasonOf = ({ value }: ValueRecord) => (value === null ? ('NO_VALUE' as const) : null)

function headerOf({ compared, municipality }: Known, across: boolean): ComparisonHeaderRecord {
  const { id, label, municipalityId } = compared
  return {
    label: across && id !== municipalityId ? `${municipality}: ${label}` : label,
    year: null,
    basis: null,
    nodeId: id,
    municipalityId,
  }
}

function timeHeader(measure: ComparisonMeasure, { year, basis }: Moment): ComparisonHeaderRecord {
  const [planned, came] = isCount(measure)
    ? ['voorgenomen', 'verantwoord']
    : measure === 'INDICATOR'
      ? ['streefwaarde', 'realisatie']
      : ['begroting', 'realisatie']
  const label = `${year} ${basis === 'BUDGET' ? planned : came}`
  return { label, year, basis, nodeId: null, municipalityId: null }
}
