// What the address of the network says, as the API and the exports take it. Words in addresses are Dutch.
import { CERTAINTIES, readAddress } from '../../read-address.js'
import type { Certainty, NetworkTie } from '../../generated/enums.js'

export const TIES = { genoemd: 'NAMED', naast: 'ALONGSIDE', samen: 'TOGETHER' } as const satisfies Record<
  string,
  NetworkTie
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

/** What the arguments are called in the address: all that can be left out when it does not occur. */
const NAMES = {
  municipality: 'gemeente',
  program: 'programma',
  year: 'jaar',
  kind: 'soort',
  role: 'rol',
  certainty: 'zekerheid',
  tie: 'band',
  minWeight: 'gewicht',
  around: 'rond',
  distance: 'afstand',
  unlinked: 'los',
} as const satisfies Record<keyof NetworkVariables, string>

export const REMOVABLE = Object.keys(NAMES) as readonly (keyof NetworkVariables)[]
export const nameOf = (argument: string): string => NAMES[argument as keyof typeof NAMES]

/** Ways to look at the network; a picture when the address names none. */
export const VIEWS = { lijst: 'list', matrix: 'matrix' } as const

export interface NetworkQuestion {
  readonly variables: NetworkVariables
  /** Whether partners without a tie are wanted, where the network is around nobody. */
  readonly unlinked: boolean
  readonly view: 'picture' | 'list' | 'matrix'
  /** Names in the address whose value means nothing. */
  readonly leftOut: readonly string[]
}

export function questionOf(params: URLSearchParams): NetworkQuestion {
  const { text, word, year, count, id, leftOut } = readAddress(params)
  const around = id(NAMES.around, 'partner')
  const unlinked = word(NAMES.unlinked, { ja: true }) === true
  const variables: NetworkVariables = {
    municipality: text(NAMES.municipality),
    program: id(NAMES.program, 'program'),
    year: year(NAMES.year),
    kind: text(NAMES.kind),
    role: text(NAMES.role),
    certainty: word<Certainty>(NAMES.certainty, CERTAINTIES),
    tie: word<NetworkTie>(NAMES.tie, TIES) ?? 'NAMED',
    minWeight: count(NAMES.minWeight),
    around,
    distance: around === null ? null : count(NAMES.distance),
    // Around one partner nobody stands apart.
    unlinked: around === null ? unlinked : null,
  }
  return { variables, unlinked, view: word<'list' | 'matrix'>('weergave', VIEWS) ?? 'picture', leftOut }
}

/** Where the service gives the same network as a file. */
export function exportAddress(file: string, variables: NetworkVariables): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(variables)) if (value !== null) params.set(name, String(value))
  return `/export/${file}?${params.toString()}`
}
