import { Heading } from '@nl-design-system-candidate/heading-react'
import { tracePath } from '../../addresses.js'
import type { Answer } from '../../api/use-api.js'
import type { TraceBeginsQuery } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { Hit } from '../search/hit.js'

export const BeginsQuery = graphql(`
  query TraceBegins($query: String!, $first: Int!) {
    search(query: $query, types: [POLICY_DOCUMENT, ACTIVITY, PARTNER, GOAL, PROGRAM], first: $first) {
      totalCount
      edges {
        node {
          id
        }
        ...Hit_SearchEdge
      }
    }
  }
`)

/** Enough to find what was meant; who needs more has other words, or the search itself. */
export const AT_MOST = 20

const texts = defineTexts(
  {
    found: (asked: string) => `Waar begint het spoor voor ‘${asked}’?`,
    lead: 'Kies een document, activiteit, partner, doel of programma om het geld van daar te volgen.',
    none: (asked: string) => `Niets gevonden voor ‘${asked}’ waar een spoor kan beginnen.`,
    first: (shown: string, all: string) =>
      `De eerste ${shown} van ${all}; met meer of andere woorden worden het er minder.`,
  },
  {
    found: (asked: string) => `Where does the trace for ‘${asked}’ begin?`,
    lead: 'Choose a document, activity, partner, goal or programme to follow the money from there.',
    none: (asked: string) => `Nothing found for ‘${asked}’ at which a trace can begin.`,
    first: (shown: string, all: string) =>
      `The first ${shown} of ${all}; more or other words make them fewer.`,
  },
)

interface BeginsFoundProps {
  readonly asked: string
  readonly answer: Answer<TraceBeginsQuery>
}

/** What the words may mean, each the beginning of a trace. */
export function BeginsFound({ asked, answer }: BeginsFoundProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  return (
    <AnswerView answer={answer}>
      {({ search: { totalCount, edges } }) =>
        edges.length === 0 ? (
          <Empty>{t.none(asked)}</Empty>
        ) : (
          <section aria-labelledby="gevonden" className="bgf-stack">
            <Heading level={2} id="gevonden">
              {t.found(asked)}
            </Heading>
            <p>{t.lead}</p>
            <ol className="bgf-hits">
              {edges.map((edge) => (
                <Hit key={edge.node.id} edge={edge} pathOf={tracePath} />
              ))}
            </ol>
            {totalCount > edges.length ? (
              <p className="bgf-subtle">{t.first(number(edges.length), number(totalCount))}</p>
            ) : null}
          </section>
        )
      }
    </AnswerView>
  )
}
