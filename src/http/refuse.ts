// Errors of addresses that are no GraphQL, in the form that GraphQL gives them.
import type { Response } from 'express'
import type { Logger } from 'pino'
import { UNAVAILABLE } from '../graphql/format-error.js'
import { BeleidsgraafError } from '../shared/errors.js'
import { NO_STORE } from './caching.js'

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  OPERATION_TOO_LARGE: 400,
  DATA_CHANGED: 503,
  NOTHING_LOADED: 503,
  ENGINE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
}

/** Ours become a status and a sentence; false for an error that is none of ours. */
export function explain(res: Response, error: unknown, logger: Logger): boolean {
  const status = error instanceof BeleidsgraafError ? STATUS[error.code] : undefined
  if (!(error instanceof BeleidsgraafError) || status === undefined) return false
  const unavailable = error.code === 'ENGINE_UNAVAILABLE'
  if (unavailable) logger.error({ err: error }, 'the graph does not answer')
  refuse(res, status, unavailable ? UNAVAILABLE : error.message, error.code)
  return true
}

export function refuse(res: Response, status: number, message: string, code: string): void {
  res.set(NO_STORE).removeHeader('etag')
  res.status(status).json({ errors: [{ message, extensions: { code } }] })
}
