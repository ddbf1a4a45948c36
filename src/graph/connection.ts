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
  /** Returns `cursor` (its sort key) and whatever `toEdge` reads; takes `$after` (or null) and `$limit`, ordered by cursor. */
  readonly page: string
  /** Returns `total`, from the same match as `page`. */
  readonly count: string
  /** Makes an edge of a row; the cursor is filled in here. */
  readonly toEdge: (row: Row) => Omit<E, 'cursor'>
}

/** A list at the root (`parentId` null) or of one node. @throws BadInputError for a page size or cursor that cannot be. */
export function connect<E extends Edge<unknown>>(
  graph: GraphReader,
  query: ConnectionQuery<E>,
  { parentId = null, params = {}, page }: { parentId?: string | null; params?: Row; page: PageArgs },
): Connection<E> {
  const size = pageSize(page.first)
  const scope = createHash('sha256')
    .update(JSON.stringify([query.list, parentId, params]))
    .digest('base64url')
    .slice(0, 8)
  const after = page.after == null ? null : decodeCursor(page.after, scope)
  const rows = (cypher: string, more: Row): Promise<readonly Row[]> =>
    parentId === null ? graph.rows(cypher, { ...params, ...more }) : graph.rowsOf(cypher, parentId, { ...params, ...more })

  let loaded: Promise<{ edges: E[]; more: boolean }> | undefined
  // One row more than asked tells whether there is a next page.
  const load = () =>
    (loaded ??= rows(query.page, { after, limit: size + 1 }).then((found) => ({
      edges: found
        .slice(0, size)
        .map((row) => ({ ...query.toEdge(row), cursor: encodeCursor(String(row['cursor']), scope) }) as unknown as E),
      more: found.length > size,
    })))

  return {
    edges: async () => (await load()).edges,
    nodes: async () => (await load()).edges.map((edge) => edge.node),
    pageInfo: async () => {
      const { edges, more } = await load()
      return {
        hasNextPage: more,
        hasPreviousPage: after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }
    },
    totalCount: async () => Number((await rows(query.count, {}))[0]?.['total'] ?? 0),
  }
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE
  if (size < 1 || size > MAX_PAGE) {
    throw new BadInputError(`"first" is ${size}; a page has 1 to ${MAX_PAGE} items. Page on with "after".`)
  }
  return size
}

function encodeCursor(key: string, scope: string): string {
  return Buffer.from(`${scope}:${key}`, 'utf8').toString('base64url')
}

function decodeCursor(cursor: string, scope: string): string {
  const [, found, key] = /^([\w-]{8}):(.*)$/s.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (key === undefined) {
    throw new BadInputError('"after" is no cursor of ours. Take "endCursor" from the "pageInfo" of the page before.')
  }
  if (found !== scope) {
    throw new BadInputError('"after" is a cursor of another list. Use it with the same field, arguments and parent that gave it.')
  }
  return key
}
