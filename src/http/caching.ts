// Who may keep an answer, and how it is asked whether it still holds. An answer is a function of the data, the software
// and the question; a tag over these three is known before anything is computed. Whoever keeps an answer has to ask
// before using it again: data change when somebody loads, and nobody knows when.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** For whatever may not be kept: errors, and answers to questions that have no address. */
export const NO_STORE = { 'cache-control': 'no-store' } as const

/** Changes with the software: what the build was made from, or where nothing was built, the start of this process. */
const SOFTWARE = readBuild() ?? String(Date.now())

/** The tag of an answer made from this version of the data; `question` is all else that it depends on. */
export function etagOf(version: string | null | undefined, ...question: readonly unknown[]): string {
  const text = JSON.stringify([SOFTWARE, version ?? null, ...question])
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
}

/** Headers of an answer that anybody may keep and has to ask about: Express answers 304 where `req.fresh`. */
export const kept = (etag: string) => ({ 'cache-control': 'public, no-cache', etag }) as const

function readBuild(): string | undefined {
  try {
    return readFileSync(new URL('../.built-from', import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}
