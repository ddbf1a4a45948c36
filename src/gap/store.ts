import { type Connection, connectAll, type Edge, type PageArgs } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { SourceDocumentRecord } from '../provenance/records.js'
import { facetsOf, type GapCount, type GapFilter, totalOf } from './facets.js'
import { type GapFound, gapMessage } from './message.js'
import { GAP_KINDS, type GapKind, type GapRecord } from './records.js'
import * as statements from './statements.js'

export interface GapRequest {
  readonly filter: GapFilter
  readonly program: string | null
  readonly page: PageArgs
  readonly guard: () => Promise<void>
}

export interface GapConnectionRecord extends Connection<Edge<GapRecord>> {
  facets(): Promise<ReturnType<typeof facetsOf>>
}

/** Kind after kind, within a kind in the order of the documents. Counts are made only when asked, all in one round trip. */
export function gaps(graph: GraphReader, { filter, program, page, guard }: GapRequest): GapConnectionRecord {
  const { kind, ...narrow } = filter
  let counted: Promise<GapCount[]> | undefined
  const counts = (): Promise<GapCount[]> => (counted ??= countAll(graph, program, guard))
  const list = connectAll<Edge<GapRecord>>(
    graph,
    {
      list: ['gaps', kind],
      pages: (kind === null ? GAP_KINDS : [kind]).map((one) => statements[one].page),
      toEdge: (row) => ({ node: toGap(row) }),
      count: async () => totalOf(await counts(), filter),
    },
    { params: { ...narrow, program }, page, guard },
  )
  return { ...list, facets: async () => facetsOf(await counts(), filter) }
}

/** The documents of the graph that were searched, by id. */
export async function lookedAt(
  graph: GraphReader,
  { programs, documents }: GapRecord,
): Promise<SourceDocumentRecord[]> {
  const found = await Promise.all([
    ...programs.map((id) => nodesOf<SourceDocumentRecord>(graph, statements.DOCUMENTS_OF_PROGRAMS, id)),
    ...documents.map(async (id) => [await graph.entity<SourceDocumentRecord>(id)]),
  ])
  const byId = new Map(found.flat().flatMap((one) => (one === null ? [] : [[one.id, one] as const])))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function countAll(
  graph: GraphReader,
  program: string | null,
  guard: () => Promise<void>,
): Promise<GapCount[]> {
  const [all] = await Promise.all([
    Promise.all(
      GAP_KINDS.map(async (kind) =>
        (await graph.rows(statements[kind].count, { program })).map(
          (row) => ({ ...row, kind, total: Number(row['total']) }) as unknown as GapCount,
        ),
      ),
    ),
    guard(),
  ])
  return all.flat()
}

function toGap(row: Row): GapRecord {
  const kind = GAP_KINDS[Number(String(row['cursor']).slice(0, 1)) - 1] as GapKind
  const found = { ...row, kind } as unknown as GapFound &
    Pick<GapRecord, 'municipality' | 'programs' | 'documents' | 'facts'>
  return {
    kind,
    reason: found.reason,
    // What falls under a row, and what carries on what, no document says in so many words.
    certainty: ['NOT_IN_REPORT', 'NO_ACTIVITY_OF_YEAR'].includes(found.reason) ? 'INFERRED' : 'STATED',
    node: found.node,
    year: found.year,
    municipality: found.municipality,
    message: gapMessage(found),
    programs: found.programs,
    documents: found.documents,
    facts: [...found.facts].sort(),
  }
}
