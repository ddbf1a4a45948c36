import { useApi } from '../../api/use-api.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { useChosenFacets } from '../../ui/facets-of.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Found } from './found.js'
import { Overview, OverviewQuery } from './overview.js'
import { SearchBox } from './search-box.js'
import { FILTERS, type Search, useSearch } from './use-search.js'

const texts = defineTexts(
  {
    title: 'Beleid, geld en partners van gemeenten',
    lead: 'Zoek in begrotingen en jaarverslagen: wat er is voorgenomen, wat er is gedaan, op grond van welk besluit en voor hoeveel geld. Elk feit met de regel waar het staat.',
    search: 'Zoeken',
    tab: (query: string) => `Zoeken naar ‘${query}’`,
    count: (count: string, one: boolean, query: string) =>
      `${count} ${one ? 'resultaat' : 'resultaten'} voor ‘${query}’`,
    none: (query: string) => `Niets gevonden voor ‘${query}’.`,
    noneElse: (name: string) => `Gemeente ${name}; verder niets gevonden`,
  },
  {
    title: 'Policy, money and partners of municipalities',
    lead: 'Search budgets and annual reports: what was promised, what was done, on the strength of which decision and for how much money. Every fact with the line it stands on.',
    search: 'Search',
    tab: (query: string) => `Search for ‘${query}’`,
    count: (count: string, one: boolean, query: string) =>
      `${count} ${one ? 'result' : 'results'} for ‘${query}’`,
    none: (query: string) => `Nothing found for ‘${query}’.`,
    noneElse: (name: string) => `Municipality of ${name}; nothing else found`,
  },
)

/** The first page, and what it becomes when one types: the same box, with results under it. */
export function SearchPage() {
  const t = useTexts(texts)
  const search = useSearch()
  const searching = search.query !== ''
  const overview = useApi(OverviewQuery, {}, searching)
  const summary = useSummary(search)
  const filters = searching ? FILTERS : []
  const chosen = useChosenFacets({ filters, facets: search.answer.data?.search.facets ?? [] }, search.leftOut)
  return (
    <PageFrame
      // The heading stays as it is while one types, so that the box under it does; the results say what they are of.
      title={searching ? t.search : t.title}
      {...(searching ? { tab: titleWith(t.tab(search.query), chosen) } : { lead: t.lead })}
      question={!searching ? overview.question : search.searchable ? search.answer.question : null}
    >
      {/* Always there: what is said aloud is a change in it. */}
      <p className="bgf-hidden" role="status">
        {summary}
      </p>
      <SearchBox>
        {searching ? <Found search={search} summary={summary} /> : <Overview answer={overview} />}
      </SearchBox>
    </PageFrame>
  )
}

/** How many were found, and for what; nothing as long as that is not known. */
function useSummary({ answer, answered, municipality }: Search): string {
  const t = useTexts(texts)
  const { number } = useFormat()
  const found = answer.data?.search.totalCount
  if (found === undefined || answered === null) return ''
  if (found > 0) return t.count(number(found), found === 1, answered)
  return municipality === undefined ? t.none(answered) : t.noneElse(municipality.name)
}
