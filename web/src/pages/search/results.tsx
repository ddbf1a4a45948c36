import type { Answer } from '../../api/use-api.js'
import type { SearchQuery, SearchType } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { Facets } from '../../ui/facets.js'
import { Pager } from '../../ui/pager.js'
import { Hit } from './hit.js'
import { PAGE_SIZE } from './search-page.js'

export const Results_SearchConnection = graphql(`
  fragment Results_SearchConnection on SearchConnection {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      node {
        id
        ...Hit_Node
      }
    }
  }
`)

const texts = defineTexts(
  {
    results: 'Resultaten',
    count: (count: string, one: boolean) => `${count} ${one ? 'resultaat' : 'resultaten'}`,
    kind: 'Soort',
    none: (query: string) => `Niets gevonden voor ‘${query}’.`,
    advice:
      'Probeer minder of andere woorden, het begin van een woord, of alleen het nummer. In de documenten is gelezen wat bij ‘Wat zit erin’ staat; wat daar niet bij staat, zit er niet in.',
    without: 'Er kan meer zijn zonder de gekozen filters.',
  },
  {
    results: 'Results',
    count: (count: string, one: boolean) => `${count} ${one ? 'result' : 'results'}`,
    kind: 'Kind',
    none: (query: string) => `Nothing found for ‘${query}’.`,
    advice:
      'Try fewer or other Dutch words, the beginning of a word, or the number alone. What was read of the documents is listed under ‘What is in it’; the rest is not in here.',
    without: 'There may be more without the chosen filters.',
  },
)

const TYPES: readonly (readonly [SearchType, string])[] = [
  ['POLICY_DOCUMENT', 'PolicyDocument'],
  ['ACTIVITY', 'Activity'],
  ['PARTNER', 'Partner'],
  ['PROGRAM', 'Program'],
  ['GOAL', 'Goal'],
  ['INDICATOR', 'Indicator'],
]

interface ResultsProps {
  readonly answer: Answer<SearchQuery>
  readonly query: string
}

export function Results({ answer, query }: ResultsProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  return (
    <div className="bgf-columns bgf-columns--aside-first">
      <div className="bgf-stack bgf-screen-only">
        <Facets
          title={t.kind}
          param="soort"
          values={TYPES.map(([value, type]) => ({ value, label: words.type[type] ?? type }))}
        />
      </div>
      <AnswerView answer={answer}>{({ search }) => <Hits found={search} query={query} />}</AnswerView>
    </div>
  )
}

function Hits({
  found,
  query,
}: {
  readonly found: FragmentType<typeof Results_SearchConnection>
  readonly query: string
}) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { params } = useUrlState()
  const { totalCount, pageInfo, edges } = unmask(Results_SearchConnection, found)
  const narrowed = ['soort', 'gemeente', 'jaar'].some((name) => params.has(name))
  const summary = totalCount === 0 ? t.none(query) : t.count(number(totalCount), totalCount === 1)
  return (
    <section aria-labelledby="resultaten" className="bgf-stack">
      <p className="bgf-hidden" role="status">
        {summary}
      </p>
      <h2 id="resultaten" className="nl-heading nl-heading--level-2">
        {summary}
      </h2>
      {totalCount === 0 ? (
        <Empty>
          {t.advice} {narrowed ? t.without : ''}
        </Empty>
      ) : (
        <ol className="bgf-hits">
          {edges.map(({ node }) => (
            <Hit key={node.id} node={node} />
          ))}
        </ol>
      )}
      <Pager page={pageInfo} shown={edges.length} total={totalCount} size={PAGE_SIZE} />
    </section>
  )
}
