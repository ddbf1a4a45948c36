// Where the ids of linked data lead. A thing has no bytes, so that its address leads on (303): a person to its page in the
// explorer, a program to the linked data.
import type { Express, Request } from 'express'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import type { GraphEngine } from '../graph/engine.js'
import { currentId } from './current-id.js'
import { pageOf } from './explorer-routes.js'
import { explain, refuse } from './refuse.js'

export function serveIdentifiers(app: Express, engine: GraphEngine, config: Config, logger: Logger): void {
  app.get('/id/*path', async (req, res) => {
    const id = req.params.path.join('/')
    try {
      // What is said of a relationship stands on the page of the thing that it leaves.
      const current = await currentId(engine, id.split('|')[1] ?? id, config.operationTimeoutMs)
      if (current === undefined) return refuse(res, 404, `There is no "${id.slice(0, 120)}".`, 'NOT_FOUND')
      res.vary('Accept').set('cache-control', 'no-cache')
      res.redirect(303, config.publicUrl + addressOf(req, current))
    } catch (error) {
      if (!explain(res, error, logger)) throw error
    }
  })
  // Our own terms are named after the types and fields of the API, and described there.
  app.get('/def', (_req, res) => res.redirect(303, `${config.publicUrl}/schema.graphql`))
}

/** Whoever takes anything gets the page. */
function addressOf(req: Request, id: string): string {
  const wanted = req.accepts(['text/html', 'text/turtle', 'application/ld+json'])
  if (wanted === 'application/ld+json') return '/export/graph.jsonld'
  return (wanted === 'text/html' ? pageOf(id) : undefined) ?? '/export/graph.ttl'
}
