// One GraphQL level, one round trip. Fields of one level ask for their rows in the same tick; this collects what they
// ask and sends it to the engine together. Fields of fifty parents that ask the same thing share one statement,
// which gets the parents' ids as $ids and gives each row its parent's id in column `k`.
import DataLoader from 'dataloader'
import { DeadlineExceededError, OperationTooLargeError } from '../shared/errors.js'
import { type Dataset, watchDataset } from './dataset.js'
import type { GraphEngine, Row, Statement } from './engine.js'

export interface GraphReader {
  /** Rows of a statement that has no parent. */
  rows(cypher: string, params?: Row): Promise<readonly Row[]>
  /** Rows of a statement for one parent, `$ids` and `k` as said above. */
  rowsOf(cypher: string, parentId: string, params?: Row): Promise<readonly Row[]>
  /** A node by its id, or null. */
  entity<T>(id: string): Promise<T | null>
  /** Round trips made so far. */
  readonly roundTrips: number
  /** The data that everything so far was read from; undefined when nothing was. */
  readonly dataset: Dataset | undefined
  /** Milliseconds until the operation is over, for work that is not done by the database. */
  readonly timeLeft: number
}

export const ENTITIES_BY_ID = `
  UNWIND $ids AS k
  MATCH (n:Entity {id: k})
  RETURN k AS k, properties(n) AS node`

/** Items that one operation may read: a list without pages can be longer than anybody guessed when it was allowed. */
export const MAX_ITEMS = 20_000

/** A reader for one operation; after `timeoutMs`, or MAX_ITEMS items, it refuses to go on. */
export function createReader(engine: GraphEngine, timeoutMs: number): GraphReader {
  const deadline = Date.now() + timeoutMs
  const watch = watchDataset()
  let roundTrips = 0
  let items = 0
  let tooLarge: OperationTooLargeError | undefined
  const count = (more: number): void => {
    items += more
    if (items <= MAX_ITEMS) return
    // Thousands of fields may meet this at once: one error for all of them.
    tooLarge ??= new OperationTooLargeError(
      `This operation reads more than ${MAX_ITEMS} items. Ask for less at once.`,
    )
    throw tooLarge
  }

  const statements = new DataLoader<Statement, readonly Row[]>(
    async (batch) => {
      const left = deadline - Date.now()
      if (left <= 0)
        throw new DeadlineExceededError('The question took longer than it may. Ask for less at once.')
      roundTrips += 1
      return watch.read(batch, (all) => engine.read(all, left))
    },
    // The loaders below dispatch one after the other at the end of a tick; wait for all of them.
    { cache: false, batchScheduleFn: (dispatch) => setImmediate(dispatch) },
  )

  const loaders = new Map<string, DataLoader<string, readonly Row[]>>()
  const loaderFor = (cypher: string, params: Row): DataLoader<string, readonly Row[]> => {
    const key = `${cypher}\n${JSON.stringify(params)}`
    let loader = loaders.get(key)
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const byParent = groupByParent(await statements.load({ cypher, params: { ...params, ids } }))
        return ids.map((id) => byParent.get(id) ?? [])
      })
      loaders.set(key, loader)
    }
    return loader
  }

  return {
    rows: (cypher, params = {}) => statements.load({ cypher, params }),
    async rowsOf(cypher, parentId, params = {}) {
      count(0)
      const found = await loaderFor(cypher, params).load(parentId)
      count(found.length)
      return found
    },
    async entity<T>(id: string) {
      count(1)
      const [row] = await loaderFor(ENTITIES_BY_ID, {}).load(id)
      return (row?.['node'] as T | undefined) ?? null
    },
    get roundTrips() {
      return roundTrips
    },
    get dataset() {
      return watch.seen
    },
    get timeLeft() {
      return deadline - Date.now()
    },
  }
}

function groupByParent(rows: readonly Row[]): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) {
    const group = groups.get(row['k'])
    if (group) group.push(row)
    else groups.set(row['k'], [row])
  }
  return groups
}
