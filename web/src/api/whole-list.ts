import type { Client } from 'urql'
import type { TypedDocumentString } from '../generated/graphql.js'

/** What one page of a list can have at most. */
const PAGE = 100
/** More than anybody reads; ten questions to the service. */
export const MOST = 1_000

export interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * Page after page of a list, for who wants all of it as a file; at most the first thousand.
 * @throws CombinedError when a page does not come.
 */
export async function wholeList<Data, Variables extends Record<string, unknown>, Item>(
  client: Client,
  question: {
    readonly document: TypedDocumentString<Data, Variables>
    readonly variables: Omit<Variables, 'first' | 'after'>
    readonly pageOf: (data: Data) => ListPage<Item>
  },
): Promise<readonly Item[]> {
  const { document, variables, pageOf } = question
  const items: Item[] = []
  let after: string | null = null
  do {
    const answer = await client
      .query<Data>(document.toString(), { ...variables, first: PAGE, after })
      .toPromise()
    if (answer.error !== undefined) throw answer.error
    const page = pageOf(answer.data as Data)
    items.push(...page.items)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && items.length < MOST)
  return items.slice(0, MOST)
}
