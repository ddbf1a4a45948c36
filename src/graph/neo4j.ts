// The only import of neo4j-driver. The driver's own limits wait up to a minute for a server that is not there;
// ours answer within five seconds (the figures stand in the table of settings in the README).
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver'
import { DeadlineExceededError, EngineUnavailableError } from '../shared/errors.js'
import type { EngineConfig } from '../config.js'
import type { GraphEngine, GraphTransaction, Row, Statement } from './engine.js'
import { NEO4J_SCHEMA } from './schema.js'

const WRITE_TIMEOUT_MS = 120_000
const CONNECT_TIMEOUT_MS = 2_000

/** Opens a driver and proves that the server answers and knows us. @throws EngineUnavailableError within 5 seconds. */
export async function openNeo4j(config: NonNullable<EngineConfig['neo4j']>): Promise<GraphEngine> {
  let driver: Driver
  try {
    driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password), {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 3_000,
      maxConnectionPoolSize: 50,
      connectionLivenessCheckTimeout: 30_000,
      disableLosslessIntegers: true,
    })
  } catch (error) {
    throw new EngineUnavailableError(`NEO4J_URI ${config.uri} cannot be used: ${(error as Error).message}`, {
      cause: error,
    })
  }
  const engine = new Neo4jEngine(driver, config)
  try {
    await engine.ping()
    await engine.prepare()
  } catch (error) {
    await driver.close()
    throw error
  }
  return engine
}

class Neo4jEngine implements GraphEngine {
  readonly kind = 'neo4j'

  constructor(
    private readonly driver: Driver,
    private readonly config: NonNullable<EngineConfig['neo4j']>,
  ) {}

  async read(statements: readonly Statement[], timeoutMs: number): Promise<Row[][]> {
    const session = this.driver.session({
      database: this.config.database,
      defaultAccessMode: neo4j.session.READ,
    })
    const late = timer(timeoutMs, deadlineExceeded)
    try {
      // Runs that are not awaited one by one go over the wire together: one round trip for the whole level.
      const answer = session.executeRead(
        (tx) => Promise.all(statements.map(({ cypher, params }) => run(tx, cypher, params))),
        { timeout: Math.max(1, Math.ceil(timeoutMs)) },
      )
      return await Promise.race([answer, late.promise])
    } catch (error) {
      throw this.translate(error)
    } finally {
      late.clear()
      // Neo4j looks every two seconds whose time is up. Closing interrupts the statement at once; who asked
      // and is late does not wait for a server that may not answer at all.
      const closed = session.close()
      if (late.over) closed.catch(() => undefined)
      else await closed
    }
  }

  async write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({ database: this.config.database })
    try {
      return await session.executeWrite(
        (tx) => work({ run: (cypher, params = {}) => run(tx, cypher, params) }),
        {
          timeout: WRITE_TIMEOUT_MS,
        },
      )
    } catch (error) {
      throw this.translate(error)
    } finally {
      await session.close()
    }
  }

  /** Creates constraints and indexes that are not there yet; harmless when repeated. */
  async prepare(): Promise<void> {
    // Neo4j refuses schema and data statements in one transaction, so each of these has its own.
    for (const cypher of NEO4J_SCHEMA) await this.write((tx) => tx.run(cypher))
    const session = this.driver.session({ database: this.config.database })
    try {
      await session.run('CALL db.awaitIndexes(60)')
    } finally {
      await session.close()
    }
  }

  async ping(): Promise<void> {
    const late = timer(
      5_000,
      () =>
        new EngineUnavailableError(
          `Neo4j at ${this.config.uri} did not answer within 5 seconds. Start it (npm run neo4j) or mend NEO4J_URI.`,
        ),
    )
    try {
      // The home database may differ from ours, so ask the one that will be used.
      await Promise.race([this.driver.getServerInfo({ database: this.config.database }), late.promise])
    } catch (error) {
      throw this.translate(error)
    } finally {
      late.clear()
    }
  }

  close(): Promise<void> {
    return this.driver.close()
  }

  private translate(error: unknown): unknown {
    if (!(error instanceof Neo4jError)) return error
    const { uri, database, username } = this.config
    if (error.code.startsWith('Neo.ClientError.Security')) {
      return new EngineUnavailableError(
        `Neo4j at ${uri} refuses user "${username}". Set NEO4J_USERNAME and NEO4J_PASSWORD to an account that may log in.`,
        { cause: error },
      )
    }
    if (error.code.startsWith('Neo.ClientError.Database.DatabaseNotFound')) {
      return new EngineUnavailableError(
        `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE to one that it has.`,
        {
          cause: error,
        },
      )
    }
    if (error.code.includes('TransactionTimedOut') || error.code.includes('TransactionTerminated')) {
      return deadlineExceeded(error)
    }
    if (
      error.code === 'ServiceUnavailable' ||
      error.code === 'SessionExpired' ||
      error.message.includes('acquisition timed out')
    ) {
      return new EngineUnavailableError(
        `Neo4j at ${uri} does not answer. Start it (npm run neo4j) or mend NEO4J_URI.`,
        {
          cause: error,
        },
      )
    }
    return error
  }
}

async function run(tx: ManagedTransaction, cypher: string, params: Row): Promise<Row[]> {
  const result = await tx.run(cypher, toNeo4j(params))
  return result.records.map((record) => record.toObject() as Row)
}

/** JavaScript has one kind of number and the driver sends it as a float, which LIMIT refuses: whole ones go as integers. */
function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toNeo4j)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]))
  }
  return value
}

function deadlineExceeded(cause?: Error): DeadlineExceededError {
  return new DeadlineExceededError('The question took longer than it may. Ask for less at once.', { cause })
}

/** Rejects after `ms`, unless it is cleared before. */
function timer(
  ms: number,
  reason: () => Error,
): { promise: Promise<never>; over: boolean; clear: () => void } {
  let handle: NodeJS.Timeout | undefined
  const late = {
    over: false,
    promise: new Promise<never>((_resolve, reject) => {
      handle = setTimeout(
        () => {
          late.over = true
          reject(reason())
        },
        Math.max(1, ms),
      )
    }),
    clear: () => clearTimeout(handle),
  }
  return late
}
