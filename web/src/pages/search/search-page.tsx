import { useTexts, defineTexts } from '../../text/texts.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import type { SearchType } from '../../generated/enums.js'
import { useUrlState } from '../../navigation.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Overview } from './overview.js'
import { Results } from './results.js'
import { SearchBox } from './search-box.js'

export const PAGE_SIZE = 20

const SearchQuery = graphql(`
  query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {
    search(query: $query, types: $types, municipality: $municipality, first: $first, after: $after) {
      ...Results_SearchConnection
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Beleid, geld en partners van gemeenten',
    lead: 'Zoek in begrotingen en jaarverslagen: wat er is voorgenomen, wat er is gedaan, op grond van welk besluit en voor hoeveel geld. Elk feit met de regel waar het staat.',
    tab: 'Zoeken',
    found: (query: string) => `Zoeken naar ‘${query}’`,
  },
  {
    title: 'Policy, money and partners of municipalities',
    lead: 'Search budgets and annual reports: what was promised, what was done, on the strength of which decision and for how much money. Every fact with the line it stands on.',
    tab: 'Search',
    found: (query: string) => `Search for ‘${query}’`,
  },
)

/** The first page, and what it becomes when one types: the same box, with results under it. */
export function SearchPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const query = params.get('q')?.trim() ?? ''
  const type = params.get('soort') as SearchType | null
  const answer = useApi(
    SearchQuery,
    {
      query,
      types: type === null ? null : [type],
      municipality: params.get('gemeente'),
      first: PAGE_SIZE,
      after: params.get('na'),
    },
    query === '',
  )
  return (
    <PageFrame
      title={t.title}
      tab={query === '' ? t.tab : t.found(query)}
      lead={query === '' ? t.lead : null}
      question={query === '' ? null : answer.question}
    >
      <SearchBox>{query === '' ? <Overview /> : <Results answer={answer} query={query} />}</SearchBox>
    </PageFrame>
  )
}
