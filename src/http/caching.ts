// Who may keep an answer, and how it is asked whether it still holds. An answer is a function of the data, the software
// and the question; a tag over these three is known before anything is computed. Whoever keeps an answer has to ask
// before using it again: data change when somebody loads, and nobody knows when.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Request, Response } from 'express'

/** For whatever may not be kept: errors, and answers to questions that have no address. */
export const NO_STORE = { 'cache-control': 'no-store' } as const

/** Changes with the software: what the build was made from, or where nothing was built, the start of this process. */
const SOFTWARE = readBuild() ?? String(Date.now())

/** The tag of an answer made from this version of the data; `question` is all else that it depends on. */
export function etagOf(version: string | null | undefined, ...question: readonly unknown[]): string {
  const text = JSON.stringify([SOFTWARE, version ?? null, ...question])
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
}

/** Headers of an answer that anybody may keep and has to ask about. */
export const kept = (etag: string) => ({ 'cache-control': 'public, no-cache', etag }) as const

/** Whether a client that sends this If-None-Match has the answer under the tag. */
export const holds = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === etag)

/**
 * Says that the answer may be kept under the tag. True when the client has it already: it has been told so, and nothing
 * more is to be sent. Not Express's `req.fresh`, which is never true for `fetch`: that sends no-cache along.
 */
export function sentBefore(req: Request, res: Response, etag: string): boolean {
  res.set(kept(etag))
  if (!holds(req.headers['if-none-match'], etag)) return false
  res.status(304).end()
  return true
}

function readBuild(): string | undefined {
  try {
    return readFileSync(new URL('../.built-from', import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}
