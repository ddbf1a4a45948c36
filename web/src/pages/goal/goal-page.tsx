import { idToPath, pathToId } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import type { PageProps } from '../../routes.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { PageFrame } from '../../ui/page-frame.js'
import { IndicatorTable } from '../subject/indicator-table.js'
import { MoneyByYear } from '../subject/money-by-year.js'
import { NamedUnder } from '../subject/named-under.js'
import { Promises } from '../subject/promises.js'
import { useSubjectAddress } from '../subject/subject-address.js'
import { GoalActivities } from './goal-activities.js'
import { GoalFacts } from './goal-facts.js'
import { GoalFindings } from './goal-findings.js'
import { RelatedGoals } from './related-goals.js'
import { LeftOut } from '../../ui/left-out.js'

const GoalPageQuery = graphql(`
  query GoalPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Goal {
        id
        number
        statement
        program {
          id
          name
          municipality {
            id
            name
          }
        }
        indicators {
          ...IndicatorTable_Indicator
        }
        ...GoalFacts_Goal
        ...GoalActivities_Goal
        ...RelatedGoals_Goal
        ...GoalFindings_Goal
      }
    }
  }
`)

const texts = defineTexts(
  {
    kind: (number: string | null) => (number === null ? 'Doel' : `Doel ${number}`),
    program: (name: string) => `programma ${name}`,
    actions: (year: string) => `acties van ${year}`,
    unknown: 'Er is geen doel met dit adres. De doelen staan op de pagina van hun programma.',
  },
  {
    kind: (number: string | null) => (number === null ? 'Goal' : `Goal ${number}`),
    program: (name: string) => `programme ${name}`,
    actions: (year: string) => `actions of ${year}`,
    unknown: 'There is no goal with this address. Goals stand on the page of their programme.',
  },
)

/** What a programme wants: who says so, its money, what was planned and reported for it, and what measures it. */
export function GoalPage({ params: { '*': rest } }: PageProps<'goal'>) {
  const t = useTexts(texts)
  const { year, leftOut } = useSubjectAddress()
  const id = pathToId('goal', rest)
  const answer = useApi(GoalPageQuery, { id })
  const node = answer.data?.node
  const found = node?.__typename === 'Goal' ? node : null
  return (
    <PageFrame
      title={found?.statement ?? t.kind(null)}
      cited={
        found
          ? titleWith(found.statement, [
              t.kind(found.number).toLowerCase(),
              t.program(found.program.name),
              found.program.municipality.name,
              year === null ? null : t.actions(String(year)),
            ])
          : undefined
      }
      file={found ? [found.number, found.statement].filter(Boolean).join(' ') : undefined}
      {...(found ? { titleLang: 'nl' as const } : {})}
      kind={
        found ? (
          <>
            {t.kind(found.number)}
            {' · '}
            <Dutch>
              {found.program.municipality.name}, {found.program.name}
            </Dutch>
          </>
        ) : (
          t.kind(null)
        )
      }
      crumbs={
        found
          ? [found.program.municipality, found.program].map((step) => ({
              label: step.name,
              href: idToPath(step.id) ?? '/',
            }))
          : []
      }
      question={answer.question}
      {...(found ? { about: found.id } : {})}
    >
      <LeftOut names={leftOut}>
        <AnswerView answer={answer} lines={16}>
          {() =>
            found === null ? (
              <Empty>{t.unknown}</Empty>
            ) : (
              <>
                <GoalFacts goal={found} />
                <MoneyByYear of={found.id} name={found.statement} />
                <GoalActivities goal={found} />
                <Promises of={found.id} program={found.program} />
                <NamedUnder of={found.id} />
                <IndicatorTable indicators={found.indicators} />
                <RelatedGoals goal={found} />
                <GoalFindings goal={found} />
              </>
            )
          }
        </AnswerView>
      </LeftOut>
    </PageFrame>
  )
}
