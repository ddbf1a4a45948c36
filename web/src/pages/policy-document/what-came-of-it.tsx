import { Heading } from '@nl-design-system-candidate/heading-react'
import { useApi } from '../../api/use-api.js'
import type { WhatCameOfItQuery as WhatCame } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { QueryLink } from '../../ui/query-link.js'
import { YearsOfProgram } from './years-of-program.js'

const AT_ONCE = 100

const WhatCameOfItQuery = graphql(`
  query WhatCameOfIt($id: ID!, $first: Int!) {
    node(id: $id) {
      ... on PolicyDocument {
        activities(first: $first) {
          totalCount
          nodes {
            id
            year
            phase
            program {
              id
              name
              municipality {
                name
              }
            }
          }
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat ervan kwam',
    lead: 'Wat ernaar verwijst en aan een jaar gebonden is, voorgenomen en verantwoord, en of de begroting en het jaarverslag van dat jaar gelezen zijn. Van een jaar waarvan het jaarverslag niet gelezen is, is hier niet te zien wat ervan kwam.',
    first: (shown: string, all: string) => `Geteld zijn de eerste ${shown} van ${all} verwijzingen.`,
  },
  {
    title: 'What came of it',
    lead: 'What refers to it and belongs to a year, planned and reported, and whether the budget and the annual report of that year were read. Of a year whose annual report was not read, what came of it cannot be seen here.',
    first: (shown: string, all: string) => `Counted are the first ${shown} of ${all} references.`,
  },
)

type Found = Extract<WhatCame['node'], { readonly activities: unknown }>
type Cited = Found['activities']['nodes'][number]

/** By year and programme: how much was planned and reported on the strength of the document, and what was read of it. */
export function WhatCameOfIt({ id }: { readonly id: string }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const answer = useApi(WhatCameOfItQuery, { id, first: AT_ONCE })
  return (
    <AnswerView answer={answer} lines={4}>
      {({ node }) => {
        const { totalCount, nodes } = (node as Found).activities
        const programs = programsOf(nodes)
        if (programs.length === 0) return null
        return (
          <section aria-labelledby="vervolg" className="bgf-stack">
            <Heading level={2} id="vervolg">
              {t.title}
            </Heading>
            <p className="bgf-text">{t.lead}</p>
            {totalCount > nodes.length ? <p>{t.first(number(nodes.length), number(totalCount))}</p> : null}
            {programs.map(([program, cited]) => (
              <YearsOfProgram
                key={program.id}
                program={program.id}
                name={
                  <Dutch>
                    {program.municipality.name}, {program.name}
                  </Dutch>
                }
                cited={cited}
              />
            ))}
            <QueryLink question={answer.question} of={t.title} />
          </section>
        )
      }}
    </AnswerView>
  )
}

/** What belongs to no year can have come of nothing yet, and is no part of this. */
function programsOf(nodes: readonly Cited[]): readonly (readonly [Cited['program'], readonly Cited[]])[] {
  const dated = nodes.filter(({ year, phase }) => year !== null && phase !== null)
  const programs = new Map(dated.map(({ program }) => [program.id, program]))
  return [...programs.values()].map((program) => [
    program,
    dated.filter((one) => one.program.id === program.id),
  ])
}
