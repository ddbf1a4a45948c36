// Relay connections. A connection is three questions, each asked only when its field is selected: the page, the count,
// and (within the page) whether there is more. A cursor holds the sort key of its edge and the list it belongs to.
import { createHash } from 'node:crypto'
import { BadInputError } from '../shared/errors.js'
import type { Row } from './engine.js'
import type { GraphReader } from './reader.js'

export const MAX_PAGE = 100
export const DEFAULT_PAGE = 20

export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
}

export interface Edge<Node> {
  readonly cursor: string
  readonly node: Node
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** What the resolvers of every connection type need; fields that nobody selects are never computed. */
export interface Connection<E extends Edge<unknown>> {
  edges(): Promise<readonly E[]>
  nodes(): Promise<readonly E['node'][]>
  pageInfo(): Promise<PageInfo>
  totalCount(): Promise<number>
}

export interface ConnectionQuery<E extends Edge<unknown>> {
  /** Names the list in its cursors, so that a cursor of another list is refused. */
  readonly list: string
  /** Returns `cursor` (its sort key) and whatever `toEdge` reads; takes `$after` ('' for the first page) and `$limit`, ordered by cursor. */
  readonly page: string
  /** Returns `total`, from the same match as `page`. */
  readonly count: string
  /** Whether the page runs from the last sort key to the first. */
  readonly reversed?: boolean
  /** Whether loading a document can move an item that has been seen: then a cursor holds for the data it was made from. */
  readonly counted?: boolean
  /** Makes an edge of a row; the cursor is filled in here. */
  readonly toEdge: (row: Row) => Omit<E, 'cursor'>
}

export interface ListRequest {
  /** Whose list it is; absent for a list at the root. */
  readonly parentId?: string | null
  readonly params?: Row
  readonly page: PageArgs
  /** Refuses a filter that names something that is not there; asked in the same round trip as the list. */
  readonly guard?: () => Promise<unknown>
}

/** A list at the root or of one node. @throws BadInputError for a page size or cursor that cannot be. */
export function connect<E extends Edge<unknown>>(
  graph: GraphReader,
  query: ConnectionQuery<E>,
  { parentId = null, params = {}, page, guard }: ListRequest,
): Connection<E> {
  const size = pageSize(page.first)
  const scope = scopeOf([query.list, parentId, params])
  const given = page.after == null ? undefined : decodeCursor(page.after, scope)
  const [after, version] = query.counted ? splitVersion(given) : [given]
  const first = query.reversed ? LAST_KEY : ''
  const rows = async (cypher: string, more: Row): Promise<readonly Row[]> => {
    const asked = { ...params, ...more }
    const found = parentId === null ? graph.rows(cypher, asked) : graph.rowsOf(cypher, parentId, asked)
    await Promise.all([found, guard?.()])
    return found
  }
  return lazily(
    async () => {
      // One row more than asked tells whether there is a next page.
      const found = await rows(query.page, { after: after ?? first, limit: size + 1 })
      const now = graph.dataset?.version ?? ''
      if (version !== undefined && version !== now) throw new BadInputError(MOVED, 'after')
      const prefix = query.counted ? `${now}|` : ''
      const edges = found.slice(0, size).map(
        (row) =>
          ({
            ...query.toEdge(row),
            cursor: encodeCursor(`${prefix}${String(row['cursor'])}`, scope),
          }) as unknown as E,
      )
      return { edges, more: found.length > size }
    },
    async () => Number((await rows(query.count, {}))[0]?.['total'] ?? 0),
    given !== undefined,
  )
}

/** A list that several statements give together: each as `ConnectionQuery.page` is, and their cursors in one order. */
export interface UnionQuery<E extends Edge<unknown>> {
  readonly list: unknown
  readonly pages: readonly string[]
  readonly count: () => Promise<number>
  readonly toEdge: (row: Row) => Omit<E, 'cursor'>
}

/** The same of a list at the root that several statements give together, asked in one round trip. */
export function connectAll<E extends Edge<unknown>>(
  graph: GraphReader,
  query: UnionQuery<E>,
  { params = {}, page, guard }: ListRequest,
): Connection<E> {
  const size = pageSize(page.first)
  const scope = scopeOf([query.list, params])
  const after = page.after == null ? '' : decodeCursor(page.after, scope)
  return lazily(
    async () => {
      const asked = { ...params, after, limit: size + 1 }
      const [parts] = await Promise.all([
        Promise.all(query.pages.map((cypher) => graph.rows(cypher, asked))),
        guard?.(),
      ])
      const found = parts.flat().sort((a, b) => (String(a['cursor']) < String(b['cursor']) ? -1 : 1))
      const edges = found
        .slice(0, size)
        .map(
          (row) =>
            ({ ...query.toEdge(row), cursor: encodeCursor(String(row['cursor']), scope) }) as unknown as E,
        )
      return { edges, more: found.length > size }
    },
    query.count,
    after !== '',
  )
}

/** No key comes after it. */
const LAST_KEY = '\uffff'

const MOVED =
  'The data has changed since the page before, and with it the order of this list. Begin again without "after".'

function splitVersion(cursor: string | undefined): [string, string] | [undefined] {
  if (cursor === undefined) return [undefined]
  const cut = cursor.indexOf('|')
  return [cursor.slice(cut + 1), cursor.slice(0, cut)]
}

/**
 * A page of a list that is already here; `toEdge` is called for the items of the page only. With the version of the data
 * that the list was made from, a cursor holds for those data: other data move items.
 */
export function pageOf<T, E>(
  items: readonly T[],
  page: PageArgs,
  list: unknown,
  toEdge: (item: T) => Promise<E>,
  version = '',
): Connection<E & Edge<unknown>> {
  const size = pageSize(page.first)
  const scope = scopeOf(list)
  const [position, made] = splitVersion(page.after == null ? undefined : decodeCursor(page.after, scope))
  if (made !== undefined && made !== version) throw new BadInputError(MOVED, 'after')
  const start = Number(position ?? 0)
  return lazily(
    async () => {
      const edges = await Promise.all(items.slice(start, start + size).map(toEdge))
      const numbered = edges.map((edge, index) => ({
        ...edge,
        cursor: encodeCursor(`${version}|${start + index + 1}`, scope),
      }))
      return { edges: numbered as unknown as (E & Edge<unknown>)[], more: items.length > start + size }
    },
    async () => items.length,
    start > 0,
  )
}

function lazily<E extends Edge<unknown>>(
  load: () => Promise<{ edges: readonly E[]; more: boolean }>,
  totalCount: () => Promise<number>,
  hasPreviousPage: boolean,
): Connection<E> {
  let loaded: ReturnType<typeof load> | undefined
  const once = () => (loaded ??= load())
  return {
    edges: async () => (await once()).edges,
    nodes: async () => (await once()).edges.map((edge) => edge.node),
    pageInfo: async () => {
      const { edges, more } = await once()
      return {
        hasNextPage: more,
        hasPreviousPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    },
    totalCount,
  }
}

/** Short name of one list with its arguments, to know its cursors by. */
function scopeOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8)
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE
  if (size < 1 || size > MAX_PAGE) {
    throw new BadInputError(
      `"first" is ${size}; a page has 1 to ${MAX_PAGE} items. Page on with "after".`,
      'first',
    )
  }
  return size
}

function encodeCursor(key: string, scope: string): string {
  return Buffer.from(`${scope}:${key}`, 'utf8').toString('base64url')
}

function decodeCursor(cursor: string, scope: string): string {
  const [, found, key] = /^([\w-]{8}):(.*)$/s.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (key === undefined) {
    throw new BadInputError(
      '"after" is no cursor of ours. Take "endCursor" from the "pageInfo" of the page before.',
      'after',
    )
  }
  if (found !== scope) {
    throw new BadInputError(
      '"after" is a cursor of another list. Use it with the same field, arguments and parent that gave it.',
      'after',
    )
  }
  return key
}
