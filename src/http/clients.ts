// Who asks, as far as an address tells, and how much one may ask. TRUST_PROXY says whose word on the address is taken.
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

/** What is answered here is data, whoever asks: never a page. */
export const DATA_ADDRESSES = ['/graphql', '/export', '/id']

/** As the rate limiter tells clients apart: an IPv6 address stands for all that one subscriber has. */
export const clientOf = (req: Request): string => ipKeyGenerator(req.ip ?? '')

/** One limit for all requests that read the graph, wherever it is mounted. A refusal is an error with its status. */
export function limitRequests(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next()
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => next({ status: 429, type: 'rate.limited' }),
  })
}
