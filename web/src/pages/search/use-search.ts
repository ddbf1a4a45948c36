import { useState } from 'react'
import { type Answer, useApi } from '../../api/use-api.js'
import type { SearchType } from '../../generated/enums.js'
import type { SearchQuery, SearchQueryVariables } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { PAGE_SIZE } from './results.js'

const SearchQueryDocument = graphql(`
  query Search(
    $query: String!
    $types: [SearchType!]
    $municipality: String
    $year: Int
    $first: Int
    $after: String
  ) {
    search(
      query: $query
      types: $types
      municipality: $municipality
      year: $year
      first: $first
      after: $after
    ) {
      totalCount
      facets {
        ...FacetsOf_Facet
      }
      ...Results_SearchConnection
    }
    municipalities {
      id
      code
      name
    }
  }
`)

export interface Search {
  /** What stands in the box, by the address. */
  readonly query: string
  /** Whether it has anything that can be searched for. */
  readonly searchable: boolean
  readonly asked: SearchQueryVariables
  readonly answer: Answer<SearchQuery>
  /** The words that the answer is about: those of before while the next is on its way; null before the first. */
  readonly answered: string | null
  /** The municipality whose name those words are. */
  readonly municipality: SearchQuery['municipalities'][number] | undefined
}

/** What the address asks to be searched. */
export function useSearch(): Search {
  const { params } = useUrlState()
  const query = params.get('q')?.trim() ?? ''
  const searchable = /[\p{L}\p{N}]/u.test(query)
  const [type, year] = [params.get('soort'), params.get('jaar')]
  const asked = {
    query,
    types: type === null ? null : [type as SearchType],
    municipality: params.get('gemeente'),
    // What is no number is no year, which the service says; left out it would quietly not count.
    year: year === null ? null : Number(year) || 0,
    first: PAGE_SIZE,
    after: params.get('na'),
  }
  const answer = useApi(SearchQueryDocument, asked, !searchable)
  const [answered, setAnswered] = useState<string | null>(null)
  const settled = answer.data === undefined ? null : answer.loading ? answered : query
  if (settled !== answered) setAnswered(settled)
  const municipality = answer.data?.municipalities.find(({ name }) => isNamed(name, settled ?? query))
  return { query, searchable, asked, answer, answered: settled, municipality }
}

/** A municipality is no result of its own: its name adds to what is found. Who asks for nothing else gets its page. */
function isNamed(name: string, query: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ')
  return [plain(name), `gemeente ${plain(name)}`].includes(plain(query).trim())
}
