// What may be said about an export, from the command line and from an address alike: everything arrives as text.
import { z } from 'zod'
import type { Certainty } from '../graph/records.js'
import { type Level, LEVELS } from '../network/roles.js'
import { BadInputError } from '../shared/errors.js'
import type { Decimal } from './csv-text.js'

export interface Params {
  readonly municipality?: string | undefined
  readonly program?: string | undefined
  readonly year?: number | undefined
  readonly types?: readonly string[] | undefined
  readonly kind?: string | undefined
  readonly role?: string | undefined
  readonly certainty?: Certainty | undefined
  readonly tie?: Level | undefined
  readonly minWeight?: number | undefined
  readonly around?: string | undefined
  readonly distance?: number | undefined
  readonly unlinked?: boolean | undefined
  readonly decimal?: Decimal | undefined
}
export type ParamName = keyof Params

const name = z.string().trim().min(1, 'must not be empty').max(200, 'is too long')
const number = (what: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be ${what}`)
    .transform(Number)

/** In any capitals. */
const word = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.preprocess(
    (given) => words.find((one) => one.toLowerCase() === String(given).toLowerCase()),
    z.enum(words, `must be ${words.join(' or ')}`),
  )

const SHAPES = {
  municipality: name,
  program: name,
  year: number('a year such as 2023'),
  types: name.transform((text) => text.split(',')),
  kind: name,
  role: name,
  certainty: word('STATED', 'INFERRED'),
  tie: word(...LEVELS),
  minWeight: number('a whole number such as 2'),
  around: name,
  distance: number('1 or 2'),
  unlinked: word('true', 'false').transform((text) => text === 'true'),
  decimal: word('point', 'comma'),
} satisfies Record<ParamName, z.ZodType>

export const PARAM_NAMES = Object.keys(SHAPES) as ParamName[]

/** `what` is the export as the person who asks calls it. @throws BadInputError naming the first that cannot be used. */
export function readParams(
  what: string,
  accepts: readonly ParamName[],
  given: Readonly<Record<string, unknown>>,
): Params {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const param = accepts.find((one) => one === key)
      if (param === undefined) {
        throw new BadInputError(
          `"${key.slice(0, 60)}" says nothing about ${what}. It takes ${accepts.join(', ') || 'nothing'}.`,
        )
      }
      const parsed = SHAPES[param].safeParse(value)
      if (!parsed.success) {
        const message = typeof value === 'string' ? parsed.error.issues[0]?.message : 'must be given once'
        throw new BadInputError(`"${key}" ${message}.`)
      }
      return [param, parsed.data]
    }),
  )
}
