import type { Client } from 'urql'
import type { TypedDocumentString } from '../generated/graphql.js'
import { versionOf } from './data-version.js'

/** What one page of a list can have at most. */
const PAGE = 100
/** More than anybody reads; ten questions to the service. */
export const MOST = 1_000

export interface ListPage<Item> {
  readonly items: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Hears how many items have come. */
export type Tell = (got: number) => void

interface Question<Data, Variables, Item> {
  readonly document: TypedDocumentString<Data, Variables>
  readonly variables: Omit<Variables, 'first' | 'after'>
  readonly pageOf: (data: Data) => ListPage<Item>
  readonly tell?: Tell
  /** Versions of the data seen so far, where several lists make one file. */
  readonly versions?: Set<unknown>
}

/**
 * Page after page of a list, for who wants all of it as a file; at most the first thousand.
 * @throws CombinedError when a page does not come, and Error when the data change in between: no longer pages of one list.
 */
export async function wholeList<Data, Variables extends Record<string, unknown>, Item>(
  client: Client,
  { document, variables, pageOf, tell, versions = new Set() }: Question<Data, Variables, Item>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  let after: string | null = null
  do {
    const answer = await client
      // What was fetched earlier may be of other data than what is fetched now.
      .query<Data>(
        document.toString(),
        { ...variables, first: PAGE, after },
        { requestPolicy: 'network-only' },
      )
      .toPromise()
    if (answer.error !== undefined) throw answer.error
    versions.add(versionOf(answer.extensions))
    if (versions.size > 1) throw new Error('The data changed between two pages.')
    const page = pageOf(answer.data as Data)
    items.push(...page.items)
    tell?.(items.length)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && items.length < MOST)
  return items.slice(0, MOST)
}
