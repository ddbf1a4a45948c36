import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type Express } from 'express'

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** GraphiQL and whatever pages have been built, from this machine: no other host is asked. */
export function serveGraphiql(app: Express): void {
  if (!existsSync(BUILT)) return
  // Until there is a page for people who write no queries, this is the first one.
  app.get('/', (_req, res) => res.redirect('/graphiql'))
  app.use(express.static(BUILT, { index: 'index.html', extensions: ['html'], maxAge: '1h' }))
}
