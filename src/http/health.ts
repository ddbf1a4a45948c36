import type { Express } from 'express'
import type { Logger } from 'pino'
import type { GraphEngine } from '../graph/engine.js'
import { UNAVAILABLE } from '../graphql/format-error.js'

/** /health/live: the process answers. /health/ready: its graph does, too. */
export function serveHealth(app: Express, engine: GraphEngine, logger: Logger): void {
  app.get('/health/live', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/health/ready', async (_req, res) => {
    try {
      await engine.ping()
      res.json({ status: 'ok', engine: engine.kind })
    } catch (error) {
      logger.error({ err: error }, 'the graph does not answer')
      res.status(503).json({ status: 'unavailable', reason: UNAVAILABLE })
    }
  })
}
