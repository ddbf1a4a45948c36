import type { SearchQueryVariables } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { Pager } from '../../ui/pager.js'
import { usePageTurn } from '../../ui/use-page-turn.js'
import { Hit } from './hit.js'
import { ResultsCsv } from './results-csv.js'

export const PAGE_SIZE = 20

export const Results_SearchConnection = graphql(`
  fragment Results_SearchConnection on SearchConnection {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      node {
        id
      }
      ...Hit_SearchEdge
    }
  }
`)

const texts = defineTexts(
  {
    advice:
      'Probeer minder of andere woorden, het begin van een woord, of alleen het nummer. In de documenten is gelezen wat bij ‘Wat zit erin’ staat; wat daar niet bij staat, zit er niet in. Onderdelen van bedragen, zoals ‘apparaatslasten’, worden niet doorzocht: die staan bij hun activiteit.',
    without: 'Er kan meer zijn zonder de gekozen filters.',
  },
  {
    advice:
      'Try fewer or other Dutch words, the beginning of a word, or the number alone. What was read of the documents is listed under ‘What is in it’; the rest is not in here. Parts of amounts, such as ‘apparaatslasten’, are not searched: they stand with their activity.',
    without: 'There may be more without the chosen filters.',
  },
)

interface ResultsProps {
  readonly found: FragmentType<typeof Results_SearchConnection>
  readonly asked: SearchQueryVariables
  /** How many were found, and for which words. */
  readonly summary: string
  readonly narrowed: boolean
  /** Whether there is something else to go to when nothing was found. */
  readonly elsewhere: boolean
}

export function Results({ found, asked, summary, narrowed, elsewhere }: ResultsProps) {
  const t = useTexts(texts)
  const heading = usePageTurn<HTMLHeadingElement>()
  const { totalCount, pageInfo, edges } = unmask(Results_SearchConnection, found)
  const from = Number(useUrlState().params.get('vanaf')) || 1
  return (
    <section aria-labelledby="resultaten" className="bgf-stack">
      <h2 id="resultaten" className="nl-heading nl-heading--level-2" ref={heading} tabIndex={-1}>
        {summary}
      </h2>
      {totalCount === 0 ? (
        elsewhere ? null : (
          <Empty>
            {t.advice} {narrowed ? t.without : ''}
          </Empty>
        )
      ) : (
        <>
          <ol className="bgf-hits" start={from}>
            {edges.map((edge) => (
              <Hit key={edge.node.id} edge={edge} />
            ))}
          </ol>
          <Pager page={pageInfo} shown={edges.length} total={totalCount} size={PAGE_SIZE} />
          <ResultsCsv asked={asked} total={totalCount} shown={edges.length} />
        </>
      )}
    </section>
  )
}
