import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { BeleidsgraafError } from '../shared/errors.js'

/** Codes that graphql-js, Apollo and our own scalars and limits give: their messages are made for clients. */
const SAFE = new Set<string>([...Object.values(ApolloServerErrorCode), 'OPERATION_TOO_LARGE'])
SAFE.delete(ApolloServerErrorCode.INTERNAL_SERVER_ERROR)

/** Ours keep their message and code; every other is masked, and `report` hears what it really was. */
export function createFormatError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    }
    if (original instanceof BeleidsgraafError) {
      if (original.code === 'ENGINE_UNAVAILABLE') report(original)
      return { message: original.message, ...place, extensions: { code: original.code } }
    }
    const code = String(formatted.extensions?.['code'])
    if (SAFE.has(code)) {
      const limit = formatted.extensions?.['limit']
      return {
        message: formatted.message,
        ...place,
        extensions: { code, ...(limit === undefined ? {} : { limit }) },
      }
    }
    report(original)
    return {
      message: 'Something went wrong on our side. It has been logged.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}
