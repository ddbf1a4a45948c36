import { useApi } from '../../api/use-api.js'
import type { PromisesQuery as Promised } from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { NodeLink } from '../../ui/link.js'
import { cursorIn } from '../../ui/pager.js'
import { QueryLink } from '../../ui/query-link.js'
import {
  NotRead,
  PLANNED,
  PromiseColumn,
  PromiseColumn_ActivityConnection,
  REPORTED,
  unreadSides,
} from './promise-column.js'
import { PromisesCsv } from './promises-csv.js'
import './promises.css'

const PromisesQuery = graphql(`
  query Promises($of: ID!, $years: [Int!], $plannedAfter: String, $reportedAfter: String) {
    promisedAndReported(of: $of, years: $years) {
      years {
        year
        sources {
          kind
          year
          document {
            id
            title
          }
        }
        planned(first: 25, after: $plannedAfter) {
          ...PromiseColumn_ActivityConnection
        }
        reported(first: 25, after: $reportedAfter) {
          ...PromiseColumn_ActivityConnection
        }
        unplaced(first: 1) {
          totalCount
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: (year: number) => `Voorgenomen en verantwoord, ${year}`,
    unplaced: (count: string, year: number) =>
      `Acties van ${year} die onder geen enkele rij van de begroting staan, omdat het document niet zegt onder welke: ${count}. Sommige kunnen hier horen; ze staan bij `,
  },
  {
    title: (year: number) => `Planned and reported, ${year}`,
    unplaced: (count: string, year: number) =>
      `Actions of ${year} that stand under no row of the budget, because the document does not say which: ${count}. Some may belong here; they are listed with `,
  },
)

export type PromisedYear = Promised['promisedAndReported']['years'][number]

/** Side by side; where only one side was read that side alone, with what was not read above it. */
function Sides({ year }: { readonly year: PromisedYear }) {
  const unread = unreadSides(year)
  const shown = (['PLANNED', 'REPORTED'] as const).filter((side) => !unread.includes(side))
  return (
    <>
      {unread.map((side) => (
        <NotRead key={side} year={year} side={side} />
      ))}
      <div className={`bgf-promises ${shown.length === 1 ? 'bgf-promises--one' : ''}`}>
        {shown.map((side) => (
          <PromiseColumn key={side} year={year} side={side} />
        ))}
      </div>
    </>
  )
}

interface PromisesOfYearProps {
  readonly of: string
  readonly year: number
  readonly program: { readonly id: string; readonly name: string }
}

export function PromisesOfYear({ of, year, program }: PromisesOfYearProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { params } = useUrlState()
  const answer = useApi(PromisesQuery, {
    of,
    years: [year],
    plannedAfter: cursorIn(params, PLANNED),
    reportedAfter: cursorIn(params, REPORTED),
  })
  return (
    <AnswerView answer={answer} lines={10}>
      {({ promisedAndReported: { years } }) =>
        years.map((found) => (
          <div key={found.year} className="bgf-stack">
            <Sides year={found} />
            <PromisesCsv
              of={of}
              year={found.year}
              planned={unmask(PromiseColumn_ActivityConnection, found.planned).totalCount}
              reported={unmask(PromiseColumn_ActivityConnection, found.reported).totalCount}
            />
            {found.unplaced?.totalCount ? (
              <p className="bgf-text bgf-subtle">
                {t.unplaced(number(found.unplaced.totalCount), found.year)}
                <NodeLink id={program.id}>
                  <Dutch>{program.name}</Dutch>
                </NodeLink>
                .
              </p>
            ) : null}
            <QueryLink question={answer.question} of={t.title(found.year)} />
          </div>
        ))
      }
    </AnswerView>
  )
}
