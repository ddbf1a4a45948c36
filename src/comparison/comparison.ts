import { actionsBelow, type YearAndPhase } from '../activity/below.js'
import type { ComparisonMeasure } from '../generated/graphql.js'
import type { Connection, Edge, PageArgs } from '../graph/connection.js'
import type { GraphReader } from '../graph/reader.js'
import type { MunicipalityRecord } from '../municipality/records.js'
import { partnersBelow } from '../partner/below.js'
import { policyDocumentsBelow } from '../policy-document/below.js'
import { sourceDocumentsAbout } from '../provenance/store.js'
import { yearsAsked } from '../shared/years.js'
import { type ComparedArgs, findCompared } from './compared.js'
import type { ComparedRecord, ComparisonCellRecord, ComparisonRecord } from './records.js'
import { type Known, makeTable, type TableArgs } from './table.js'
import { valuesOf } from './values.js'

/** @throws BadInputError for what cannot be compared; the message says why, and what can. */
export async function comparison(
  graph: GraphReader,
  args: ComparedArgs & TableArgs,
): Promise<ComparisonRecord> {
  const years = yearsAsked(args.years)
  const { compared, truncated } = await findCompared(graph, args)
  let table: Promise<ReturnType<typeof makeTable>> | undefined
  return {
    measure: args.measure,
    truncated,
    table: () =>
      (table ??= Promise.all(compared.map((one) => know(graph, args.measure, one))).then((known) =>
        makeTable({ ...args, years }, known),
      )),
  }
}

async function know(
  graph: GraphReader,
  measure: ComparisonMeasure,
  compared: ComparedRecord,
): Promise<Known> {
  const read = sourceDocumentsAbout(graph, compared.scopeId)
  const [values, documents, municipality] = await Promise.all([
    valuesOf(graph, measure, compared, read),
    read,
    graph.entity<MunicipalityRecord>(compared.municipalityId),
  ])
  return { compared, municipality: municipality?.name ?? compared.municipalityId, values, documents }
}

/** What a count counted; null where nothing is counted. */
export function countedIn(
  graph: GraphReader,
  { measure, comparedId, year, basis, value }: ComparisonCellRecord,
  page: PageArgs,
): Connection<Edge<never>> | null {
  const list = COUNTED[measure]
  if (list === undefined || value === null) return null
  const phase = basis === 'BUDGET' ? 'PLANNED' : 'REPORTED'
  return list(graph, comparedId, { ...page, year, phase }) as Connection<Edge<never>>
}

type Counted = (graph: GraphReader, id: string, of: YearAndPhase) => Connection<Edge<unknown>>

const COUNTED: Readonly<Partial<Record<ComparisonMeasure, Counted>>> = {
  ACTIONS: actionsBelow,
  PARTNERS: partnersBelow,
  POLICY_DOCUMENTS: policyDocumentsBelow,
}
