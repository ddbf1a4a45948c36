// Whether there is what the address of a page names. Search engines, link checkers and scripts read no page: the status has
// to tell them. It costs one small read, and never the page itself.
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { GraphEngine } from '../graph/engine.js'
import { writtenId } from '../graph/written-id.js'
import { BeleidsgraafError } from '../shared/errors.js'
import { currentId } from './current-id.js'
import { idOf, pageOf } from './explorer-routes.js'

/** A page does not wait longer than this for its status. */
const PATIENCE_MS = 1_000

/**
 * Sets the status 404 for what is not in the graph, and leads from a former id, and from any other spelling of an id, to
 * the page that it has (301). While the graph is away the page comes with 200, and says itself that it is.
 */
export function findSubject(engine: GraphEngine, logger: Logger): RequestHandler {
  return async (req, res, next) => {
    const path = decodeURIComponent(req.path)
    const id = idOf(path)
    try {
      const current =
        id === undefined ? undefined : await inTime(currentId(engine, writtenId(id), PATIENCE_MS))
      const page = current === undefined ? undefined : pageOf(current)
      if (current === undefined) res.status(404)
      else if (page !== undefined && decodeURIComponent(page) !== path)
        return res.redirect(301, page + queryOf(req))
    } catch (error) {
      if (!(error instanceof BeleidsgraafError || error === LATE))
        logger.error({ err: error }, 'the status of a page could not be found out')
    }
    next()
  }
}

const LATE = new Error('the graph takes too long to say whether it has this')

/** A database that is gone can take long to say so. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(LATE), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

function queryOf({ originalUrl }: Request): string {
  const at = originalUrl.indexOf('?')
  return at === -1 ? '' : originalUrl.slice(at)
}
