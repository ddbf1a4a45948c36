import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { BadInputError, BeleidsgraafError } from '../shared/errors.js'

/** Codes that graphql-js, Apollo and our own scalars and limits give: their messages are made for clients. */
const SAFE = new Set<string>([...Object.values(ApolloServerErrorCode), 'OPERATION_TOO_LARGE'])
SAFE.delete(ApolloServerErrorCode.INTERNAL_SERVER_ERROR)

/** All that a client hears when the graph cannot be asked. */
export const UNAVAILABLE = 'The graph does not answer. Try again later.'

/** Messages of graphql-js repeat what the client wrote, however long that is. */
const MAX_MESSAGE = 500

/** Ours keep their message and code; every other is masked, and `report` hears what it really was. */
export function createFormatError(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path?.length ? { path: formatted.path } : {}),
    }
    if (original instanceof BeleidsgraafError) {
      // What to mend is for whoever runs the service; it names addresses and files.
      const ours = original.code === 'ENGINE_UNAVAILABLE'
      if (ours) report(original)
      const argument = original instanceof BadInputError ? original.argument : undefined
      return {
        message: ours ? UNAVAILABLE : original.message,
        ...place,
        extensions: { code: original.code, ...(argument === undefined ? {} : { argument }) },
      }
    }
    const code = codeOf(formatted, error)
    if (SAFE.has(code)) {
      const limit = formatted.extensions?.['limit']
      return {
        message: messageOf(formatted, error),
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

/** Apollo gives all that validation finds one code; what our limits and scalars say there keeps its own. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  if (error instanceof GraphQLError) {
    const { originalError, path, extensions } = error
    const own = originalError instanceof GraphQLError ? originalError.extensions['code'] : undefined
    if (typeof own === 'string') return own
    // Made by graphql-js itself before it ran anything, such as "Too many errors processing variables".
    if (!originalError && !path && extensions['code'] === undefined) return 'BAD_REQUEST'
  }
  return String(formatted.extensions?.['code'])
}

function messageOf({ message }: GraphQLFormattedError, error: unknown): string {
  if (causeOf(error) instanceof RangeError)
    return 'This operation is nested too deeply. Ask for fewer levels.'
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}...` : message
}

/** What was thrown at first, under the layers of graphql-js and Apollo. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}
