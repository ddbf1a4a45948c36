import { useEffect, useRef } from 'react'
import { type CombinedError, useQuery } from 'urql'
import type { TypedDocumentString } from '../generated/graphql.js'
import { isAway } from './client.js'
import { useConnection } from './connection.js'
import { useShownVersion, versionOf } from './data-version.js'

/** A question with its variables: what a page asks, and what 'Toon GraphQL-query' shows. */
export interface Question {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a page gets to show: an answer, a refusal, or the wait for one of them. */
export interface Answer<Data> {
  readonly question: Question
  readonly data: Data | undefined
  readonly error: CombinedError | undefined
  readonly loading: boolean
  readonly retry: () => void
}

/**
 * Asks the API. While a question changes (another word, another filter) the last answer stays; a page about something
 * else gets a `key` of its own, and starts empty.
 */
export function useApi<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  pause = false,
): Answer<Data> {
  const text = document.toString()
  const [{ data, error, extensions, fetching, stale }, ask] = useQuery<Data, Variables>({
    query: text,
    variables,
    pause,
  })
  const retry = () => ask({ requestPolicy: 'network-only' })
  useAskAgain(isAway(error), retry)
  useShownVersion(versionOf(extensions))
  return { question: { text, variables }, data, error, loading: fetching || stale, retry }
}

/** Asks again when the service has come back since the question failed. */
function useAskAgain(failed: boolean, ask: () => void): void {
  const { returns } = useConnection()
  const seen = useRef(returns)
  useEffect(() => {
    if (seen.current === returns) return
    seen.current = returns
    if (failed) ask()
  })
}
