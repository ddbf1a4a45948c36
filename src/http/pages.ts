import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import express, { type Express, type RequestHandler, type Response } from 'express'
import helmet from 'helmet'
import type { Config } from '../config.js'
import { EXPLORER_ROUTES } from './explorer-routes.js'

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** The explorer and GraphiQL, from this machine: no other host is asked. */
export function servePages(app: Express, config: Config): void {
  const { feedback } = config
  app.get('/config.json', fresh, (_req, res) => void res.json({ feedback }))
  if (!existsSync(BUILT)) return
  const compressed = compression()
  // Names of built files carry a hash of what is in them, so what has a name never changes.
  const built = express.static(join(BUILT, 'assets'), { immutable: true, maxAge: '1y', index: false })
  app.use('/assets', compressed, built)
  app.get('/graphiql', editorPolicy, (_req, res) => sendPage(res, 'graphiql.html'))
  const paths = Object.values(EXPLORER_ROUTES).map((path) => path.replace('*', '*rest'))
  app.get(paths, compressed, explorerPolicy, (_req, res) => sendPage(res, 'index.html'))
}

/** The explorer's own 'not found', for people; programs get JSON. */
export const pageNotFound: RequestHandler = (req, res, next) => {
  const person = req.method === 'GET' && req.accepts(['json', 'html']) === 'html'
  if (!person || !existsSync(join(BUILT, 'index.html'))) return next()
  explorerPolicy(req, res, () => sendPage(res.status(404), 'index.html'))
}

const fresh: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-cache')
  next()
}

function sendPage(res: Response, file: string): void {
  res.set('Cache-Control', 'no-cache').sendFile(join(BUILT, file), { cacheControl: false })
}

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
