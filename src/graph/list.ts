// A list as the resolvers ask for it: filters, an order, and facets, on top of a connection.
import { connect, type Connection, type Edge, type PageArgs } from './connection.js'
import type { Row } from './engine.js'
import { type FacetRecord, type FacetStatements, readFacets } from './facets.js'
import { DEFAULT, type OrderKey, type Orders } from './list-statements.js'
import type { GraphReader } from './reader.js'

export interface ListQuery<E extends Edge<unknown>> {
  /** Names the list in its cursors. */
  readonly list: string
  readonly orders: Orders
  /** By order and direction, `NAME_DESC`; `DEFAULT`; at the root `ALL`, where nothing is filtered. */
  readonly pages: Readonly<Record<string, string>>
  /** `FILTERED`, and at the root `ALL`. */
  readonly counts: Readonly<Record<string, string>>
  readonly toEdge: (row: Row) => Omit<E, 'cursor'>
}

/** As the schema has it, its default filled in. */
export interface OrderArgs {
  readonly field: string
  readonly direction?: 'ASC' | 'DESC'
}

export interface FilteredRequest {
  /** Whose list it is; absent for a list at the root. */
  readonly parentId?: string
  /** A value for every parameter of the statements; null lets everything pass. */
  readonly filter: Row
  readonly orderBy?: OrderArgs | null | undefined
  readonly page: PageArgs
  /** Refuses a filter that names something that is not there; asked in the same round trip. */
  readonly guard?: () => Promise<unknown>
}

export function listOf<E extends Edge<unknown>>(
  graph: GraphReader,
  { list, orders, pages, counts, toEdge }: ListQuery<E>,
  { parentId, filter, orderBy, page, guard }: FilteredRequest,
): Connection<E> {
  const { field = '', direction = 'ASC' } = orderBy ?? {}
  const name = orderBy ? `${field}_${direction}` : 'DEFAULT'
  const order: OrderKey = orders[field]?.[direction] ?? DEFAULT
  const whole = Object.values(filter).every((value) => value === null)
  const pageName = name === 'DEFAULT' && whole && pages['ALL'] !== undefined ? 'ALL' : name
  const countName = whole && counts['ALL'] !== undefined ? 'ALL' : 'FILTERED'
  return connect<E>(
    graph,
    {
      list: `${list} ${name}`,
      page: statement(pages, pageName),
      count: statement(counts, countName),
      reversed: order.reversed,
      counted: order.counted,
      toEdge,
    },
    { params: filter, page, ...(parentId === undefined ? {} : { parentId }), ...(guard ? { guard } : {}) },
  )
}

export interface FacetArgs {
  readonly names?: readonly string[] | null
}

/** A connection that can say how it falls apart. */
export interface FacetedConnection<E extends Edge<unknown>> extends Connection<E> {
  facets(args: FacetArgs): Promise<readonly FacetRecord[]>
}

/** `filter` is that of the facets' statements: under a parent, the root's with the parent filled in. */
export function withFacets<E extends Edge<unknown>>(
  graph: GraphReader,
  connection: Connection<E>,
  facets: FacetStatements,
  { filter, guard }: Pick<FilteredRequest, 'filter' | 'guard'>,
): FacetedConnection<E> {
  return {
    ...connection,
    facets: async ({ names }) => {
      const [found] = await Promise.all([readFacets(graph, facets, filter, names), guard?.()])
      return found
    },
  }
}

function statement(statements: Readonly<Record<string, string>>, name: string): string {
  const cypher = statements[name]
  if (cypher === undefined) throw new Error(`no statement ${name}`)
  return cypher
}
