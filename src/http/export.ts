// Exports over HTTP: made while they are read, a page at a time, so that a client of any speed costs the same memory.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Express, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import { type Format, FORMATS } from '../export/formats.js'
import { readParams } from '../export/params.js'
import { openDataset } from '../export/store.js'
import { zip } from '../export/zip.js'
import type { GraphEngine } from '../graph/engine.js'
import { etagOf, NO_STORE, sentBefore } from './caching.js'
import { clientOf } from './clients.js'
import { explain, refuse } from './refuse.js'

/** Exports that are made at one time; each holds a page in memory for as long as its client takes. */
const AT_ONCE = 8
/** Of these, for one client: what it takes slowly is kept from nobody else. */
const AT_ONCE_FOR_ONE = 2
/** A client that takes nothing for so long has gone. */
const IDLE_MS = 60_000
/**
 * A client that takes a little now and then is never gone, so an export ends in any case. The largest of the seeds is
 * graph.gexf with 5.5 MB, for which ten minutes are enough at 75 kbit/s; and at 1 Mbit/s for one of 75 MB.
 */
const DEADLINE_MS = 10 * 60_000

export function serveExports(app: Express, engine: GraphEngine, config: Config, logger: Logger): void {
  /** The client of each export that is being made. */
  const running: string[] = []
  app.get('/export', (_req, res) => void res.set(NO_STORE).json({ exports: FORMATS.map(listed) }))
  app.get('/export/*path', async (req, res) => {
    const path = req.path.slice('/export/'.length)
    const format = FORMATS.find((one) => one.path === path)
    const client = clientOf(req)
    if (!format) {
      refuse(
        res,
        404,
        `There is no export "${path.slice(0, 80)}". GET /export lists those that there are.`,
        'NOT_FOUND',
      )
    } else if (running.filter((one) => one === client).length >= AT_ONCE_FOR_ONE) {
      res.set('retry-after', '10')
      refuse(
        res,
        429,
        `This address is taking ${AT_ONCE_FOR_ONE} exports already. Wait until one of them is complete, then ask again.`,
        'RATE_LIMITED',
      )
    } else if (running.length >= AT_ONCE) {
      res.set('retry-after', '10')
      refuse(res, 503, 'Too many exports are being made. Try again in a moment.', 'TOO_MANY_EXPORTS')
    } else {
      running.push(client)
      try {
        await send(req, res, format, { engine, config, logger })
      } catch (error) {
        if (!explain(res, error, logger)) throw error
      } finally {
        running.splice(running.indexOf(client), 1)
      }
    }
  })
}

interface Service {
  readonly engine: GraphEngine
  readonly config: Config
  readonly logger: Logger
}

async function send(req: Request, res: Response, format: Format, service: Service): Promise<void> {
  const { engine, config, logger } = service
  const params = readParams(req.path, format.accepts, req.query)
  const timeoutMs = config.operationTimeoutMs
  const dataset = await openDataset(engine, timeoutMs)
  const { version } = dataset
  if (sentBefore(req, res, etagOf(version, 'export', format.path, params, config.publicUrl))) return
  const source = { engine, dataset, base: config.publicUrl, timeoutMs }
  const prepared = await format.prepare(source, params)
  const file = format.path.slice(format.path.lastIndexOf('/') + 1)
  res.set({
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="beleidsgraaf-${version}-${file}"`,
    'dataset-version': version,
  })
  if (req.method === 'HEAD') return void res.end()
  res.setTimeout(IDLE_MS, () => res.destroy())
  const late = AbortSignal.timeout(DEADLINE_MS)
  try {
    const content = prepared.kind === 'files' ? zip(prepared.files()) : Readable.from(prepared.content())
    await pipeline(content, res, { signal: late })
  } catch (error) {
    // The status has been sent, so that all that is left is to break off: half an export must not look like a whole one.
    const gone = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'
    if (late.aborted) logger.warn({ path: req.path }, 'an export took longer than it may')
    else if (gone) logger.debug({ path: req.path }, 'the client went away during an export')
    else logger.error({ err: error, path: req.path }, 'an export broke off')
    res.destroy()
  }
}

const listed = ({ path, mediaType, description, accepts }: Format) => ({
  address: `/export/${path}`,
  mediaType,
  description,
  takes: accepts,
})
