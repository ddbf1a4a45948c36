import type { TypedDocumentString } from './generated/graphql.js'

/** Asks the API at `address`; the answer has the type that the query has. */
export async function ask<Result, Variables>(
  address: string,
  query: TypedDocumentString<Result, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] }
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data')
  return data
}
