import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import type { Express, RequestHandler, Response } from 'express'
import staticGzip from 'express-static-gzip'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import type { GraphEngine } from '../graph/engine.js'
import { EXPLORER_ROUTES, type ExplorerRoute } from './explorer-routes.js'
import { readPages } from './page-files.js'
import { findSubject } from './page-subject.js'

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** The explorer and GraphiQL, from this machine: no other host is asked. Answers the explorer's own 'not found'. */
export function servePages(
  app: Express,
  engine: GraphEngine,
  config: Config,
  logger: Logger,
): RequestHandler {
  const { feedback } = config
  app.get('/config.json', fresh, (_req, res) => void res.json({ feedback }))
  if (!existsSync(BUILT)) return (_req, _res, next) => next()
  // Names of built files carry a hash of what is in them, so what has a name never changes; each lies there compressed.
  const built = staticGzip(join(BUILT, 'assets'), {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: { immutable: true, maxAge: '1y' },
  }) as RequestHandler
  app.use('/assets', built)
  app.get('/graphiql', compression(), editorPolicy, fresh, (_req, res) =>
    res.sendFile(join(BUILT, 'graphiql.html'), { cacheControl: false }),
  )
  const pages = readPages(BUILT)
  const subject = findSubject(engine, logger)
  for (const [route, path] of Object.entries(EXPLORER_ROUTES)) {
    // What has a part that differs is about one thing, which may be there or not.
    const before = /[:*]/.test(path) ? [explorerPolicy, fresh, subject] : [explorerPolicy, fresh]
    app.get(path.replace('*', '*rest'), compression(), ...before, (_req, res) =>
      sendPage(res, pages[route as ExplorerRoute]),
    )
  }
  return (req, res, next) => {
    // Programs get JSON.
    if (req.method !== 'GET' || req.accepts(['json', 'html']) !== 'html') return next()
    explorerPolicy(req, res, () => sendPage(res.status(404), pages.notFound))
  }
}

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
