// What the address of the network says, as the API and the exports take it. Words in addresses are Dutch.
import { pathToId } from '../../addresses.js'
import type { Certainty, NetworkTie } from '../../generated/enums.js'

export const TIES = { genoemd: 'NAMED', naast: 'ALONGSIDE', samen: 'TOGETHER' } as const satisfies Record<
  string,
  NetworkTie
>
export const CERTAINTIES = { 'staat-er': 'STATED', afgeleid: 'INFERRED' } as const satisfies Record<
  string,
  Certainty
>

export interface NetworkVariables {
  readonly municipality: string | null
  readonly program: string | null
  readonly year: number | null
  readonly kind: string | null
  readonly role: string | null
  readonly certainty: Certainty | null
  readonly tie: NetworkTie
  readonly minWeight: number | null
  readonly around: string | null
  readonly distance: number | null
  readonly unlinked: boolean | null
}

export function questionOf(params: URLSearchParams): NetworkVariables {
  const text = (name: string) => params.get(name)?.trim() || null
  const around = text('rond')
  return {
    municipality: text('gemeente'),
    program: text('programma') === null ? null : pathToId('program', text('programma') ?? ''),
    year: wholeNumber(text('jaar')),
    kind: text('soort'),
    role: text('rol'),
    certainty: wordOf(CERTAINTIES, text('zekerheid')),
    tie: wordOf(TIES, text('band')) ?? 'NAMED',
    minWeight: wholeNumber(text('gewicht')),
    around: around === null ? null : pathToId('partner', around),
    distance: around === null ? null : wholeNumber(text('afstand')),
    // Around one partner nobody stands apart.
    unlinked: around === null ? text('los') === 'ja' : null,
  }
}

/** Where the service gives the same network as a file. */
export function exportAddress(file: string, variables: NetworkVariables): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(variables)) if (value !== null) params.set(name, String(value))
  return `/export/${file}?${params.toString()}`
}

const wordOf = <Word extends string>(words: Readonly<Record<string, Word>>, given: string | null) =>
  given !== null && Object.hasOwn(words, given) ? (words[given] ?? null) : null

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
