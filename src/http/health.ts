import type { Express } from 'express'
import type { GraphEngine } from '../graph/engine.js'
import { BeleidsgraafError } from '../shared/errors.js'

/** /health/live: the process answers. /health/ready: its graph does, too. */
export function serveHealth(app: Express, engine: GraphEngine): void {
  app.get('/health/live', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/health/ready', async (_req, res) => {
    try {
      await engine.ping()
      res.json({ status: 'ok', engine: engine.kind })
    } catch (error) {
      res.status(503).json({
        status: 'unavailable',
        reason: error instanceof BeleidsgraafError ? error.message : 'The graph does not answer.',
      })
    }
  })
}
