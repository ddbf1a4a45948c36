import { useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.js'
import { blamedIn } from './blame.js'
import { type Answer, useApi } from './use-api.js'

/**
 * Asks with all that an address chooses. What the API refuses of `removable` is left out and the rest is asked: one value
 * that does not exist takes no page away. The page says which they were (`LeftOutNote`).
 */
export function useNarrowed<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  removable: readonly (keyof Variables & string)[],
  pause = false,
): Answer<Data> & { readonly refused: readonly string[] } {
  const [refusals, setRefusals] = useState<Readonly<Record<string, unknown>>>({})
  const refused = removable.filter((name) => isGiven(variables[name]) && refusals[name] === variables[name])
  const kept = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, refused.includes(name) ? null : value]),
  )
  const answer = useApi(document, kept as Variables, pause)
  const more = removable.filter(
    (name) => blamedIn(answer.error).includes(name) && isGiven(kept[name]) && !answer.loading,
  )
  if (more.length === 0) return { ...answer, refused }
  setRefusals({ ...refusals, ...Object.fromEntries(more.map((name) => [name, variables[name]])) })
  return { ...answer, error: undefined, loading: true, refused }
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined
