import { inspect } from 'node:util'
import type { FormattedExecutionResult } from 'graphql'
import type { GraphEngine } from '../../src/graph/engine.js'
import { createReader, type GraphReader } from '../../src/graph/reader.js'
import { createServer } from '../../src/graphql/server.js'
import { readQuotes } from '../../src/provenance/quotes.js'
import { createSearch } from '../../src/search/service.js'

export interface TestApi {
  /** The data of an operation; throws what the client would see when there are errors. */
  query<T = Record<string, never>>(source: string, variables?: Record<string, unknown>): Promise<T>
  /** The whole answer, errors included. */
  execute(source: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>
  /** Round trips that the last operation made. */
  readonly roundTrips: number
  /** Errors that were masked from the client. */
  readonly masked: readonly unknown[]
}

/** The API on an engine, as the service makes it, without HTTP. */
export async function apiOn(engine: GraphEngine, timeoutMs = 60_000): Promise<TestApi> {
  const masked: unknown[] = []
  const server = createServer({ report: (error) => masked.push(error) })
  const search = createSearch()
  const quotes = await readQuotes(engine, undefined, () => undefined)
  let last: GraphReader | undefined
  const execute = async (
    source: string,
    variables: Record<string, unknown> = {},
  ): Promise<FormattedExecutionResult> => {
    last = createReader(engine, timeoutMs)
    const { body } = await server.executeOperation(
      { query: source, variables },
      { contextValue: { graph: last, search, quotes } },
    )
    if (body.kind !== 'single') throw new Error('incremental delivery is not used')
    return JSON.parse(JSON.stringify(body.singleResult)) as FormattedExecutionResult
  }
  return {
    execute,
    async query<T>(source: string, variables?: Record<string, unknown>) {
      const { data, errors } = await execute(source, variables)
      if (errors)
        throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${inspect(masked.at(-1))}`)
      return data as T
    },
    get roundTrips() {
      return last?.roundTrips ?? 0
    },
    masked,
  }
}
