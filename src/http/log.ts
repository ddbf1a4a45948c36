import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

/**
 * One line for each answer that is an error of ours: what was asked, and what became of it. Headers are left out, as is
 * what was searched for: both say more of who asked than of what went wrong, which has a line of its own.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    wrapSerializers: false,
    serializers: {
      req: ({ method, url = '' }: { method: string; url?: string }) => ({
        method,
        path: url.split('?', 1)[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    // Without the stack that leads to the writing of this line.
    customErrorObject: (_req, _res, _error, { res, responseTime }: Record<string, unknown>) => ({
      res,
      responseTime,
    }),
    customLogLevel: (_req, { statusCode }) =>
      statusCode === 503 ? 'warn' : statusCode >= 500 ? 'error' : 'debug',
  }) as RequestHandler
}
