import { useState } from 'react'
import type { TypedDocumentString } from '../generated/graphql.js'
import { blamedIn } from './blame.js'
import { type Answer, useApi } from './use-api.js'

interface NarrowedOptions<Variables> {
  readonly pause?: boolean
  /** What else changes when one is left out: a value that only means something beside it. */
  readonly instead?: { readonly [Name in keyof Variables]?: Partial<Variables> }
}

/**
 * Asks with all that an address chooses. What the API refuses of `removable` is left out and the rest is asked: one value
 * that does not exist takes no page away. The page says which they were (`LeftOutNote`).
 */
export function useNarrowed<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  removable: readonly (keyof Variables & string)[],
  { pause = false, instead = {} }: NarrowedOptions<Variables> = {},
): Answer<Data> & { readonly refused: readonly string[] } {
  const [refusals, setRefusals] = useState<Readonly<Record<string, unknown>>>({})
  const refused = removable.filter((name) => isGiven(variables[name]) && refusals[name] === variables[name])
  const kept: Record<string, unknown> = { ...variables }
  for (const name of refused) Object.assign(kept, { [name]: null }, instead[name])
  const answer = useApi(document, kept as Variables, pause)
  const more = removable.filter(
    (name) => blamedIn(answer.error).includes(name) && isGiven(kept[name]) && !answer.loading,
  )
  if (more.length === 0) return { ...answer, refused }
  setRefusals({ ...refusals, ...Object.fromEntries(more.map((name) => [name, variables[name]])) })
  return { ...answer, error: undefined, loading: true, refused }
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined
