// What the API says went wrong, as programs read it: the code, and the argument that it is about.
import type { CombinedError } from 'urql'

export function codesOf(error: CombinedError): readonly string[] {
  return error.graphQLErrors.flatMap(({ extensions }) =>
    typeof extensions['code'] === 'string' ? [extensions['code']] : [],
  )
}

/** Names of the arguments that it refuses. */
export function blamedIn(error: CombinedError | undefined): readonly string[] {
  return (error?.graphQLErrors ?? []).flatMap(({ extensions }) =>
    typeof extensions['argument'] === 'string' ? [extensions['argument']] : [],
  )
}

/**
 * Whether a part of the answer that the page stands on is missing because of an error. Null then says nothing: who reads it
 * as 'there is none' denies what may well be there.
 */
export function isLost(data: unknown, error: CombinedError | undefined): boolean {
  if (typeof data !== 'object' || data === null) return false
  const parts = data as Readonly<Record<string, unknown>>
  return (error?.graphQLErrors ?? []).some(
    ({ path }) => path !== undefined && parts[String(path[0])] === null,
  )
}
