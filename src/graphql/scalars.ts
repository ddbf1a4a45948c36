import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { parseRisNumber } from '../policy-document/ris-number.js'

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

function toRis(value: unknown): string {
  const ris =
    typeof value === 'string' || typeof value === 'number' ? parseRisNumber(String(value)) : undefined
  if (ris === undefined) {
    throw badInput(
      `"${String(value).slice(0, 40)}" is no RIS number. Write six digits, with or without RIS before them: RIS316587.`,
    )
  }
  return ris
}

function toEuro(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw badInput(`"${String(value).slice(0, 40)}" is no amount in whole euros.`)
  }
  return value
}

export const RIS = new GraphQLScalarType<string, string>({
  name: 'RIS',
  serialize: toRis,
  parseValue: toRis,
  parseLiteral: (node) => toRis(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
})

export const Euro = new GraphQLScalarType<number, number>({
  name: 'Euro',
  serialize: toEuro,
  parseValue: toEuro,
  parseLiteral: (node) => toEuro(node.kind === Kind.INT ? Number(node.value) : undefined),
})
