import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'
import { parseRisNumber } from '../policy-document/ris-number.js'

function badInput(message: string, place?: ValueNode): GraphQLError {
  return new GraphQLError(message, {
    ...(place ? { nodes: place } : {}),
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** What a client gave, to be shown to it again. */
function shown(value: unknown): string {
  return `"${(typeof value === 'string' ? value : String(JSON.stringify(value))).slice(0, 40)}"`
}

const noRis = (value: unknown, place?: ValueNode): GraphQLError =>
  badInput(
    `${shown(value)} is no RIS number. Write six digits, with or without RIS before them: RIS316587.`,
    place,
  )

function toRis(value: unknown, place?: ValueNode): string {
  const ris =
    typeof value === 'string' || typeof value === 'number' ? parseRisNumber(String(value)) : undefined
  if (ris === undefined) throw noRis(value, place)
  return ris
}

function toEuro(value: unknown, place?: ValueNode): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw badInput(`${shown(value)} is no amount in whole euros. Write it without separators: 12500.`, place)
  }
  return value
}

/** What the graph holds and cannot be served is our fault, not the client's. */
const stored =
  <T>(convert: (value: unknown) => T) =>
  (value: unknown): T => {
    try {
      return convert(value)
    } catch (cause) {
      throw new Error(`the graph holds ${shown(value)}`, { cause })
    }
  }

export const RIS = new GraphQLScalarType<string, string>({
  name: 'RIS',
  // The server takes this one, not that of schema/; a test keeps them the same.
  description:
    'A Hague council-information number. Accepts RIS316587, ris 316587, 316587; always returned as RIS316587.',
  serialize: stored(toRis),
  parseValue: (value) => toRis(value),
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING && node.kind !== Kind.INT) throw noRis(print(node), node)
    return toRis(node.value, node)
  },
})

export const Euro = new GraphQLScalarType<number, number>({
  name: 'Euro',
  description: 'An amount in whole euros, as a JSON number; exact beyond 2^31.',
  serialize: stored(toEuro),
  parseValue: (value) => toEuro(value),
  parseLiteral: (node) => toEuro(node.kind === Kind.INT ? Number(node.value) : print(node), node),
})
