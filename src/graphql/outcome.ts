// What every answer gets before it is sent: not too many errors, the version of the data it was made from, and the
// status that GraphQL over HTTP asks for.
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server'
import type { Context } from './context.js'

/** How many errors one answer has at most; a hostile operation can make thousands. */
const MAX_ERRORS = 5

/** Our faults: an answer that has nothing but these has the status that tells a monitor so. */
const STATUS_OF_FAULT: Readonly<Record<string, number>> = {
  ENGINE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  INTERNAL_SERVER_ERROR: 500,
}

type Single = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult']

export const outcome: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        if (singleResult.errors) singleResult.errors = singleResult.errors.slice(0, MAX_ERRORS)
        const { dataset } = contextValue.graph
        if (dataset) singleResult.extensions = { ...singleResult.extensions, dataset }
        setStatus(response, singleResult, contextValue.accepts)
      },
    }
  },
}

/**
 * By the specification, an answer with data is a 2xx, errors or not, and one without is a 4xx or 5xx. A client that
 * takes `application/json` and nothing newer gets 200 for its own mistakes, as such clients expect; not for ours.
 */
function setStatus({ http }: GraphQLResponse, result: Single, accepts: Context['accepts']): void {
  const fault = (result.errors ?? [])
    .map(({ extensions }) => STATUS_OF_FAULT[String(extensions?.['code'])])
    .find((status) => status !== undefined)
  if (fault !== undefined && isEmpty(result.data)) {
    // With `data` it would be a partial success, which may not be a 5xx.
    delete result.data
    http.status = fault
  }
  if (http.status === 400 && accepts === 'json' && !hasCode(result, 'BAD_REQUEST')) http.status = 200
  else if (http.status !== undefined && http.status >= 400 && accepts === 'graphql-response')
    http.headers.set('content-type', 'application/graphql-response+json; charset=utf-8')
}

/** Whether no field of the root has a value. */
const isEmpty = (data: Single['data']): boolean => Object.values(data ?? {}).every((value) => value === null)

const hasCode = ({ errors }: Single, code: string): boolean =>
  (errors ?? []).some(({ extensions }) => extensions?.['code'] === code)
