import { useState } from 'react'
import type { Answer } from '../../api/use-api.js'
import { useNarrowed } from '../../api/use-narrowed.js'
import type { SearchType } from '../../generated/enums.js'
import type { SearchQuery, SearchQueryVariables } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { readAddress } from '../../read-address.js'
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
  /** Names in the address whose value means nothing. */
  readonly leftOut: readonly string[]
  /** The municipality whose name those words are. */
  readonly municipality: SearchQuery['municipalities'][number] | undefined
}

/** The kinds of results, as an address names them. */
const TYPES: Readonly<Record<SearchType, SearchType>> = {
  ACTIVITY: 'ACTIVITY',
  GOAL: 'GOAL',
  INDICATOR: 'INDICATOR',
  PARTNER: 'PARTNER',
  POLICY_DOCUMENT: 'POLICY_DOCUMENT',
  PROGRAM: 'PROGRAM',
  SOURCE_DOCUMENT: 'SOURCE_DOCUMENT',
}

/** What the filters are called in the address, and in the API. */
export const FILTERS = [
  { param: 'soort', facet: 'types' },
  { param: 'gemeente', facet: 'municipality' },
  { param: 'jaar', facet: 'year' },
] as const

/** What the address asks to be searched. */
export function useSearch(): Search {
  const { params } = useUrlState()
  const query = params.get('q')?.trim() ?? ''
  const searchable = /[\p{L}\p{N}]/u.test(query)
  const { text, word, year, leftOut } = readAddress(params)
  const type = word('soort', TYPES)
  const asked = {
    query,
    types: type === null ? null : [type],
    municipality: text('gemeente'),
    year: year('jaar'),
    first: PAGE_SIZE,
    after: text('na'),
  }
  const answer = useNarrowed(SearchQueryDocument, asked, ['municipality', 'year'], { pause: !searchable })
  const refused = answer.refused.map((name) => (name === 'year' ? 'jaar' : 'gemeente'))
  const [answered, setAnswered] = useState<string | null>(null)
  const settled = answer.data === undefined ? null : answer.loading ? answered : query
  if (settled !== answered) setAnswered(settled)
  const municipality = answer.data?.municipalities.find(({ name }) => isNamed(name, settled ?? query))
  return {
    ...{ query, searchable, asked, answer, answered: settled, municipality },
    leftOut: [...leftOut, ...refused],
  }
}

/** A municipality is no result of its own: its name adds to what is found. Who asks for nothing else gets its page. */
function isNamed(name: string, query: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[\s-]+/g, ' ')
  return [plain(name), `gemeente ${plain(name)}`].includes(plain(query).trim())
}
