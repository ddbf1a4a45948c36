import { Heading } from '@nl-design-system-candidate/heading-react'
import { useApi } from '../../api/use-api.js'
import type { YearsOfPromisesQuery as Promised } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { PromisesOfYear } from './promises-of-year.js'
import { useSubjectAddress } from './subject-address.js'
import { YearChoice } from './year-choice.js'

const YearsQuery = graphql(`
  query YearsOfPromises($of: ID!) {
    promisedAndReported(of: $of) {
      years {
        year
        planned {
          totalCount
        }
        reported {
          totalCount
        }
        unplaced {
          totalCount
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Voorgenomen en verantwoord',
    lead: 'Wat een begroting voor het jaar aankondigt, naast wat een jaarverslag ervan verantwoordt.',
    none: 'In de gelezen documenten staat hier geen actie onder.',
  },
  {
    title: 'Planned and reported',
    lead: 'What a budget announces for the year, beside what an annual report says of it.',
    none: 'The documents that were read name no action under it.',
  },
)

interface PromisesProps {
  readonly of: string
  readonly program: { readonly id: string; readonly name: string }
}

/** Actions planned and reported side by side, of one year at a time: the one in the address, else that with most. */
export function Promises({ of, program }: PromisesProps) {
  const t = useTexts(texts)
  const asked = useSubjectAddress().year
  const answer = useApi(YearsQuery, { of })
  return (
    <section aria-labelledby="acties" className="bgf-stack">
      <Heading level={2} id="acties">
        {t.title}
      </Heading>
      <AnswerView answer={answer} lines={10}>
        {({ promisedAndReported }) => {
          const years = yearsOf(promisedAndReported.years)
          const most = [...years].sort((a, b) => b.count - a.count)[0]
          if (most === undefined) return <Empty>{t.none}</Empty>
          const chosen = asked ?? most.year
          return (
            <div className="bgf-stack">
              <p className="bgf-text">{t.lead}</p>
              <YearChoice years={years} chosen={chosen} />
              <PromisesOfYear of={of} year={chosen} program={program} />
            </div>
          )
        }}
      </AnswerView>
    </section>
  )
}

/** Years with an action; also those whose actions may belong here, though no document says so. */
function yearsOf(years: Promised['promisedAndReported']['years']) {
  return years.flatMap(({ year, planned, reported, unplaced }) => {
    const count = planned.totalCount + reported.totalCount
    return count + (unplaced?.totalCount ?? 0) > 0 ? [{ year, count }] : []
  })
}
