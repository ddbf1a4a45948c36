import type { Server } from 'node:http'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import type { Context } from './context.js'
import { createFormatError } from './format-error.js'
import { LIMITS, limitsRule } from './limits.js'
import { outcome } from './outcome.js'
import { createSchema } from './schema.js'

export interface ServerOptions {
  /** Hears of errors that clients may not see. */
  readonly report: (error: unknown) => void
  /** Its open requests are finished before the server stops. */
  readonly httpServer?: Server
  /** Run after our own, on the answer as it will be sent. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[]
}

/** Apollo Server with the settings that a public, read-only, open-data API needs. */
export function createServer({ report, httpServer, plugins = [] }: ServerOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: createSchema(),
    // Open data: explorers and code generators read the schema.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Persisted queries are kept in memory, at most 30 MB of them: the longest unused goes first.
    cache: 'bounded',
    persistedQueries: {},
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.recursiveSelections,
    validationRules: [limitsRule],
    formatError: createFormatError(report),
    stopOnTerminationSignals: false,
    plugins: [
      outcome,
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(httpServer
        ? [ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 })]
        : []),
    ],
  })
}
