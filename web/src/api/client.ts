import { retryExchange } from '@urql/exchange-retry'
import { cacheExchange, Client, type CombinedError, fetchExchange, makeOperation, mapExchange } from 'urql'
import { reportAnswer, reportDown } from './connection.js'

/** What says that the service or its graph is away, and not that the question is wrong. */
export function isAway(error: CombinedError | undefined): boolean {
  if (error === undefined) return false
  if (error.networkError !== undefined) return true
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'ENGINE_UNAVAILABLE')
}

/** Questions whose last answer had errors; the cache keeps what came with these, as if nothing had been wrong. */
const failed = new Set<number>()

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    mapExchange({
      onOperation: (operation) =>
        operation.kind === 'query' && failed.has(operation.key)
          ? makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' })
          : operation,
    }),
    cacheExchange,
    mapExchange({
      onResult: ({ operation: { key }, error }) => {
        if (error === undefined) failed.delete(key)
        else failed.add(key)
        if (isAway(error)) reportDown()
        else reportAnswer()
      },
    }),
    // One lost connection is no reason to show an error.
    retryExchange({ initialDelayMs: 300, maxNumberAttempts: 2, retryIf: (error) => !!error.networkError }),
    fetchExchange,
  ],
})
