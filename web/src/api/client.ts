import { retryExchange } from '@urql/exchange-retry'
import { cacheExchange, Client, type CombinedError, fetchExchange, mapExchange } from 'urql'
import { reportDown } from './connection.js'

/** What says that the service or its graph is away, and not that the question is wrong. */
export function isAway(error: CombinedError | undefined): boolean {
  if (error === undefined) return false
  if (error.networkError !== undefined) return true
  return error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'ENGINE_UNAVAILABLE')
}

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [
    cacheExchange,
    mapExchange({ onError: (error) => (isAway(error) ? reportDown() : undefined) }),
    // One lost connection is no reason to show an error.
    retryExchange({ initialDelayMs: 300, maxNumberAttempts: 2, retryIf: (error) => !!error.networkError }),
    fetchExchange,
  ],
})
