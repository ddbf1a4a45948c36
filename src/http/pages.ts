import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import type { Express, Request, RequestHandler, Response } from 'express'
import staticGzip from 'express-static-gzip'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import type { GraphEngine } from '../graph/engine.js'
import { NO_STORE } from './caching.js'
import { DATA_ADDRESSES } from './clients.js'
import { EXPLORER_ROUTES, type ExplorerRoute } from './explorer-routes.js'
import { readPages } from './page-files.js'
import { findSubject } from './page-subject.js'

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url))

interface Service {
  readonly engine: GraphEngine
  readonly config: Config
  readonly logger: Logger
  /** Before whatever reads the graph. */
  readonly limit: RequestHandler
}

/** Answers a person with a page that says what is wrong, under this status; false for a program, which gets JSON. */
export type PersonAnswer = (req: Request, res: Response, status: number) => boolean

/** The explorer and GraphiQL, from this machine: no other host is asked. */
export function servePages(app: Express, { engine, config, logger, limit }: Service): PersonAnswer {
  const { feedback } = config
  app.get('/config.json', fresh, (_req, res) => void res.json({ feedback }))
  if (!existsSync(BUILT)) return () => false
  // Names of built files carry a hash of what is in them, so what has a name never changes; each lies there compressed.
  const built = staticGzip(join(BUILT, 'assets'), {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: { immutable: true, maxAge: '1y' },
  }) as RequestHandler
  app.use('/assets', built)
  // Before any address is matched: one that is no page, or cannot be read, is answered with a page, too.
  for (const dress of [compression(), explorerPolicy, fresh])
    app.use((req, res, next) => (isData(req) ? next() : dress(req, res, next)))
  app.get('/graphiql', editorPolicy, (_req, res) =>
    res.sendFile(join(BUILT, 'graphiql.html'), { cacheControl: false }),
  )
  const pages = readPages(BUILT)
  const subject = findSubject(engine, logger)
  for (const [route, path] of Object.entries(EXPLORER_ROUTES)) {
    // What has a part that differs is about one thing, which may be there or not.
    const before = /[:*]/.test(path) ? [limit, subject] : []
    app.get(path.replace('*', '*rest'), ...before, (_req, res) =>
      sendPage(res, pages[route as ExplorerRoute]),
    )
  }
  return (req, res, status) => {
    if (isData(req) || (req.method !== 'GET' && req.method !== 'HEAD')) return false
    res.vary('Accept')
    if (req.accepts(['json', 'html']) !== 'html') return false
    // The explorer says what it is: no page, or, when its own question is refused, too many of them.
    if (status !== 404) res.set(NO_STORE)
    sendPage(res.status(status), pages.notFound)
    return true
  }
}

/** As Express compares addresses. */
const isData = ({ path }: Request): boolean =>
  DATA_ADDRESSES.some((one) => `${path.toLowerCase()}/`.startsWith(`${one}/`))

const fresh: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-cache')
  next()
}

const sendPage = (res: Response, html: string) => void res.type('html').send(html)

const OURS = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
}

const explorerPolicy = helmet.contentSecurityPolicy({
  directives: { ...OURS, 'upgrade-insecure-requests': null },
})

/** GraphiQL's editor writes style elements and runs workers from blobs. */
const editorPolicy = helmet.contentSecurityPolicy({
  directives: {
    ...OURS,
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'upgrade-insecure-requests': null,
  },
})
