import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { Context } from './context.js'
import { createFormatError } from './format-error.js'
import { LIMITS, limitsRule } from './limits.js'
import { resolvers } from './resolvers.js'
import { readTypeDefs } from './schema.js'

/** How many errors one answer has at most; a hostile operation can make thousands. */
const MAX_ERRORS = 5

export interface ServerOptions {
  /** Hears of errors that clients may not see. */
  readonly report: (error: unknown) => void
  /** Its open requests are finished before the server stops. */
  readonly httpServer?: Server
}

/** Apollo Server with the settings that a public, read-only, open-data API needs. */
export function createServer({ report, httpServer }: ServerOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs: readTypeDefs(),
    resolvers: resolvers as never,
    // Open data: explorers and code generators read the schema.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.recursiveSelections,
    validationRules: [limitsRule],
    formatError: createFormatError(report),
    stopOnTerminationSignals: false,
    plugins: [
      fewErrors,
      ApolloServerPluginLandingPageDisabled(),
      ...(httpServer
        ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 })]
        : []),
    ],
  })
}

const fewErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        const errors = singleResult.errors ?? []
        if (errors.length > MAX_ERRORS) singleResult.errors = errors.slice(0, MAX_ERRORS)
        const down = errors.some(({ extensions }) => extensions?.['code'] === 'ENGINE_UNAVAILABLE')
        if (down) response.http.status = 503
      },
    }
  },
}
