import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import type { Express, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import sirv from 'sirv'
import type { Config } from '../config.js'
import { EXPLORER_ROUTES, type ExplorerRoute } from './explorer-routes.js'
import { readPages } from './page-files.js'

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** The explorer and GraphiQL, from this machine: no other host is asked. Answers the explorer's own 'not found'. */
export function servePages(app: Express, config: Config): RequestHandler {
  const { feedback } = config
  app.get('/config.json', fresh, (_req, res) => void res.json({ feedback }))
  if (!existsSync(BUILT)) return (_req, _res, next) => next()
  // Names of built files carry a hash of what is in them, so what has a name never changes; each lies there compressed.
  app.use(
    '/assets',
    sirv(join(BUILT, 'assets'), { immutable: true, maxAge: 31_536_000, brotli: true, gzip: true }),
  )
  app.get('/graphiql', compression(), editorPolicy, fresh, (_req, res) =>
    res.sendFile(join(BUILT, 'graphiql.html'), { cacheControl: false }),
  )
  const pages = readPages(BUILT)
  for (const [route, path] of Object.entries(EXPLORER_ROUTES))
    app.get(path.replace('*', '*rest'), compression(), explorerPolicy, fresh, (_req, res) =>
      sendPage(res, pages[route as ExplorerRoute]),
    )
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
