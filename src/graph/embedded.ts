// Grafeo, in this process. Two forms behind one interface:
// - in memory: one handle that reads and writes;
// - a file: readers hold a read-only handle on it. A writer copies the file, works on the copy and renames that over
//   the old one, so that a reader, another process or a crash sees either the old graph or the new one, never half.
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import grafeo from '@grafeo-db/js'
import { DeadlineExceededError, EngineUnavailableError } from '../shared/errors.js'
import type { GraphEngine, GraphTransaction, Row, Statement } from './engine.js'
import { GRAFEO_SCHEMA } from './schema.js'

const { GrafeoDB } = grafeo
type Database = InstanceType<typeof GrafeoDB>

export interface EmbeddedOptions {
  /** Rows of a statement without ORDER BY come in random order: finds queries that rely on luck. Tests only. */
  readonly shuffleUnordered?: boolean
}

/** @throws EngineUnavailableError when the file cannot be read or its folder not written. */
export async function openEmbedded(file: string, options: EmbeddedOptions = {}): Promise<GraphEngine> {
  if (file === ':memory:') {
    const db = GrafeoDB.create(undefined, { shuffleUnordered: options.shuffleUnordered ?? false })
    await createSchema(db)
    return new MemoryEngine(db)
  }
  const engine = new FileEngine(file)
  await engine.ready()
  return engine
}

/** Reading is the same in both forms. */
async function readAll(db: Database, statements: readonly Statement[], timeoutMs: number): Promise<Row[][]> {
  let handle: NodeJS.Timeout | undefined
  // Grafeo cannot cancel a query, so the caller is freed in time and the bounded query runs out by itself.
  const late = new Promise<never>((_resolve, reject) => {
    handle = setTimeout(
      () => reject(new DeadlineExceededError('The question took longer than it may. Ask for less at once.')),
      Math.max(1, timeoutMs),
    )
  })
  try {
    const all = Promise.all(
      statements.map(
        async ({ cypher, params }) => (await db.executeCypher(cypher, params)).toArray() as Row[],
      ),
    )
    return await Promise.race([all, late])
  } finally {
    clearTimeout(handle)
  }
}

async function transact<T>(db: Database, work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
  const tx = db.beginTransaction()
  try {
    const result = await work({
      run: async (cypher, params = {}) => (await tx.executeCypher(cypher, params)).toArray(),
    })
    tx.commit()
    return result
  } catch (error) {
    // A statement that fails does not end a Grafeo transaction by itself, as it does in Neo4j.
    tx.rollback()
    throw error
  }
}

async function createSchema(db: Database): Promise<void> {
  for (const cypher of GRAFEO_SCHEMA) await db.executeCypher(cypher)
}

class MemoryEngine implements GraphEngine {
  readonly kind = 'grafeo'
  private queue: Promise<unknown> = Promise.resolve()

  constructor(private readonly db: Database) {}

  read(statements: readonly Statement[], timeoutMs: number): Promise<Row[][]> {
    return readAll(this.db, statements, timeoutMs)
  }

  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    // One writer at a time: parallel writes of one node fail with a conflict.
    const turn = this.queue.then(() => transact(this.db, work))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  async ping(): Promise<void> {
    await this.read([{ cypher: 'RETURN 1 AS one', params: {} }], 5_000)
  }

  async close(): Promise<void> {
    await this.queue
    this.db.close()
  }
}

/** A read-only handle that closes when it has been replaced and its last reader has left. */
interface Reader {
  readonly db: Database
  readonly version: string
  users: number
  retired: boolean
}

const LOOK_EVERY_MS = 500
const LOCK_WAIT_MS = 30_000

class FileEngine implements GraphEngine {
  readonly kind = 'grafeo'
  private reader: Reader | undefined
  private lookedAt = 0
  private queue: Promise<unknown> = Promise.resolve()

  constructor(private readonly file: string) {}

  /** Makes the folder and, where there is none yet, an empty graph. */
  async ready(): Promise<void> {
    try {
      await mkdir(dirname(this.file), { recursive: true })
      if ((await this.version()) === undefined) await this.write(async () => undefined)
    } catch (error) {
      if (error instanceof EngineUnavailableError) throw error
      throw new EngineUnavailableError(
        `The graph file ${this.file} cannot be written (${reason(error)}). Set GRAPH_FILE to a path in a folder that you may write.`,
        { cause: error },
      )
    }
    leave(await this.enter())
  }

  async read(statements: readonly Statement[], timeoutMs: number): Promise<Row[][]> {
    const reader = await this.enter()
    try {
      return await readAll(reader.db, statements, timeoutMs)
    } finally {
      leave(reader)
    }
  }

  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const turn = this.queue.then(() => this.replace(work))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  async ping(): Promise<void> {
    await this.read([{ cypher: 'RETURN 1 AS one', params: {} }], 5_000)
  }

  async close(): Promise<void> {
    await this.queue
    if (this.reader) retire(this.reader)
    this.reader = undefined
  }

  /** Writes a copy and puts it in the place of the old file in one step. */
  private async replace<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const lock = await this.lock()
    const next = `${this.file}.next`
    try {
      await rm(next, { recursive: true, force: true })
      await rm(`${next}.wal`, { recursive: true, force: true })
      if ((await this.version()) !== undefined) await copyFile(this.file, next)
      const db = GrafeoDB.create(next)
      let result: T
      try {
        await createSchema(db)
        result = await transact(db, work)
        db.walCheckpoint()
      } finally {
        db.close()
      }
      await rename(next, this.file)
      this.lookedAt = 0
      return result
    } finally {
      lock.close()
    }
  }

  /** An empty database beside the graph: the operating system frees its lock when a writer is killed. */
  private async lock(): Promise<Database> {
    const until = Date.now() + LOCK_WAIT_MS
    for (;;) {
      try {
        return GrafeoDB.create(`${this.file}.lock`)
      } catch (error) {
        if (!/locked/.test(reason(error))) throw error
        if (Date.now() > until) {
          throw new EngineUnavailableError(
            `Another process is writing ${this.file}. Wait until it is done, or set GRAPH_FILE to another path.`,
          )
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  /** The handle to read from, counted in; a file that has been replaced since is opened anew. */
  private async enter(): Promise<Reader> {
    if (!this.reader || Date.now() - this.lookedAt >= LOOK_EVERY_MS) {
      const version = await this.version()
      this.lookedAt = Date.now()
      // Nothing is awaited from here on, so no other caller can come between looking and counting in.
      if (version === undefined && !this.reader) {
        throw new EngineUnavailableError(
          `The graph file ${this.file} is gone. Load the seeds again with "beleidsgraaf load".`,
        )
      }
      if (version !== undefined && this.reader?.version !== version) {
        const old = this.reader
        try {
          this.reader = { db: this.openReadOnly(), version, users: 0, retired: false }
          if (old) retire(old)
        } catch (error) {
          // A bad file does not stop a service that holds a good graph; the next look tries again.
          if (!old) throw error
        }
      }
    }
    const reader = this.reader as Reader
    reader.users += 1
    return reader
  }

  private openReadOnly(): Database {
    try {
      return GrafeoDB.openReadOnly(this.file)
    } catch (error) {
      throw new EngineUnavailableError(
        `The graph file ${this.file} cannot be opened (${reason(error)}). Remove it: it is made again from the seeds at the next start.`,
        { cause: error },
      )
    }
  }

  private async version(): Promise<string | undefined> {
    const found = await stat(this.file, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    return found && `${found.dev}:${found.ino}:${found.mtimeNs}`
  }
}

function retire(reader: Reader): void {
  reader.retired = true
  closeIfUnused(reader)
}

function leave(reader: Reader): void {
  reader.users -= 1
  closeIfUnused(reader)
}

function closeIfUnused(reader: Reader): void {
  if (reader.retired && reader.users === 0) reader.db.close()
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
