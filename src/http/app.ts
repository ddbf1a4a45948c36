import { createServer as createHttpServer, type Server } from 'node:http'
import { expressMiddleware } from '@as-integrations/express5'
import compression from 'compression'
import cors from 'cors'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import type { GraphEngine } from '../graph/engine.js'
import { readDataset } from '../graph/dataset.js'
import { createReader } from '../graph/reader.js'
import type { Context } from '../graphql/context.js'
import { createServer } from '../graphql/server.js'
import { readQuotes } from '../provenance/quotes.js'
import { createSearch } from '../search/service.js'
import { cacheByVersion } from './cache-plugin.js'
import { NO_STORE } from './caching.js'
import { DATA_ADDRESSES, limitRequests } from './clients.js'
import { serveExports } from './export.js'
import { serveHealth } from './health.js'
import { serveIdentifiers } from './identifiers.js'
import { requestLog } from './log.js'
import { type PersonAnswer, servePages } from './pages.js'
import { refuse } from './refuse.js'
import { serveSchema } from './schema.js'

const BODY_LIMIT = '100kb'

export interface App {
  readonly http: Server
  /** Finishes what is under way, then stops. */
  stop(): Promise<void>
}

/** Everything that the service answers, not listening yet. */
export async function createApp(engine: GraphEngine, config: Config, logger: Logger): Promise<App> {
  const app = express()
  const http = createHttpServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app)
  const search = createSearch()
  const quotes = await readQuotes(engine, config.documents, (message) => logger.warn(message))
  const version = async () => (await readDataset(engine, config.operationTimeoutMs)).version
  const apollo = createServer({
    report: (error) => logger.error({ err: error }, 'error masked from the client'),
    httpServer: http,
    plugins: [cacheByVersion(version, quotes.held)],
  })
  await apollo.start()
  const context = async ({ req }: { req: Request }): Promise<Context> => ({
    graph: createReader(engine, config.operationTimeoutMs),
    search,
    quotes,
    ...accepts(req),
  })

  app.disable('x-powered-by')
  // Answers that may be kept are tagged by the version of the data (caching.ts).
  app.set('etag', false)
  app.use(requestLog(logger))
  const limit = limitRequests(config.rateLimitPerMinute)
  secure(app, config)
  app.use(DATA_ADDRESSES, limit)
  serveHealth(app, engine, logger)
  serveSchema(app)
  serveExports(app, engine, config, logger)
  serveIdentifiers(app, engine, config, logger)
  const answerPerson = servePages(app, { engine, config, logger, limit })
  app.all('/graphql', getOrPost)
  app.get('/graphql', anybodyMayGet)
  app.all('/graphql', express.json({ limit: BODY_LIMIT }), expressMiddleware(apollo, { context }))
  app.use((req: Request, res: Response) => {
    if (!answerPerson(req, res, 404))
      refuse(res, 404, 'There is nothing at this address. The API is at /graphql.', 'NOT_FOUND')
  })
  app.use(errors(answerPerson, logger))
  return { http, stop: () => apollo.stop() }
}

function secure(app: Express, config: Config): void {
  // Behind a proxy every request comes from the proxy's address, unless it is told whom to believe.
  app.set('trust proxy', config.trustProxy)
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: { 'upgrade-insecure-requests': null },
      },
      // Plain HTTP is usual on 127.0.0.1; whoever puts TLS in front sets this there.
      strictTransportSecurity: false,
    }),
  )
  app.use(
    cors({
      origin: config.corsOrigins === '*' ? '*' : [...config.corsOrigins],
      exposedHeaders: [
        'ETag',
        'Content-Disposition',
        'Dataset-Version',
        'RateLimit',
        'RateLimit-Policy',
        'Retry-After',
      ],
      maxAge: 86_400,
    }),
  )
  // What is not said to be worth keeping is not kept; the form of an answer depends on what the client accepts.
  app.use('/graphql', compression(), (_req, res, next) => {
    res.set(NO_STORE).vary('Accept')
    next()
  })
}

/** Express would answer malformed JSON with an HTML page and a stack trace. */
function errors(answerPerson: PersonAnswer, logger: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, req, res, _next) => {
    const status = error.status ?? 500
    if (status >= 500) {
      logger.error({ err: error }, 'request failed')
      const message = 'Something went wrong on our side. It has been logged.'
      return refuse(res, status, message, 'INTERNAL_SERVER_ERROR')
    }
    if (answerPerson(req, res, status)) return
    const [message, code = 'BAD_REQUEST'] = REFUSALS[error.type ?? ''] ?? ['The request cannot be read.']
    refuse(res, status, message, code)
  }
}

const REFUSALS: Readonly<Record<string, readonly [message: string, code?: string]>> = {
  'entity.parse.failed': ['The body is not JSON.'],
  'entity.too.large': [`The body is larger than ${BODY_LIMIT}.`],
  'rate.limited': ['Too many requests from this address. Wait a minute.', 'RATE_LIMITED'],
}

/** Apollo would speak of CSRF first. */
const getOrPost: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'POST') return next()
  res.set('allow', 'GET, POST')
  refuse(res, 405, 'The API answers GET and POST.', 'BAD_REQUEST')
}

/**
 * A GET needs no header of its own: curl, an address bar and a link can ask. What such a header keeps out is another page
 * that makes a visitor's browser ask (CSRF). Here that gains nothing: there are no mutations, no cookies and no accounts,
 * so that an answer is the same whoever asks, and what another page may read of it is CORS_ORIGINS' to say. It can make
 * the visitor's browser spend requests, as with any public page: limits and RATE_LIMIT_PER_MINUTE are there for that. A
 * POST in a form's media type stays refused.
 */
const anybodyMayGet: RequestHandler = (req, _res, next) => {
  req.headers['apollo-require-preflight'] ??= 'true'
  next()
}

/** Whoever accepts anything accepts the media type of GraphQL over HTTP. */
function accepts(req: Request): Pick<Context, 'accepts'> {
  if (req.accepts('application/graphql-response+json')) return { accepts: 'graphql-response' }
  return req.accepts('application/json') ? { accepts: 'json' } : {}
}
