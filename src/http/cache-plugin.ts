import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import type { Context } from '../graphql/context.js'
import { etagOf, holds, kept, NO_STORE } from './caching.js'

/**
 * Lets answers without errors to GET operations be kept, and answers 304 without running the operation while the data
 * stay the same. `settings` is whatever else makes two services answer differently from the same data.
 */
export function cacheByVersion(
  currentVersion: () => Promise<string | null>,
  settings: unknown,
): ApolloServerPlugin<Context> {
  // Without a version it is the tag of an answer about the schema alone, which no load changes.
  const tagOf = ({ queryHash, request }: GraphQLRequestContext<Context>, version?: string | null) => {
    const { operationName = null, variables = {}, http } = request
    return etagOf(version, settings, queryHash, operationName, variables, http?.headers.get('accept') ?? null)
  }
  return {
    async requestDidStart({ request }) {
      const held = request.http?.headers.get('if-none-match')
      const isGet = request.http?.method === 'GET'
      return {
        async responseForOperation(context) {
          if (!isGet || held?.includes('W/') !== true) return null
          const ofSchema = tagOf(context)
          if (holds(held, ofSchema)) return unchanged(ofSchema)
          const now = tagOf(context, await currentVersion().catch(() => null))
          return holds(held, now) ? unchanged(now) : null
        },
        async willSendResponse(context) {
          const { http, body } = context.response
          if (http.status === 304) return
          const hasErrors = body.kind !== 'single' || body.singleResult.errors !== undefined
          const version = context.contextValue.graph.dataset?.version
          const isKept = isGet && !hasErrors && version !== null
          for (const [name, value] of Object.entries(isKept ? kept(tagOf(context, version)) : NO_STORE))
            http.headers.set(name, value)
        },
      }
    },
  }
}

/** The body is not sent. */
const unchanged = (etag: string) => ({
  http: { status: 304, headers: new HeaderMap(Object.entries(kept(etag))) },
  body: { kind: 'single' as const, singleResult: {} },
})
