import { idToPath, pathToId } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import type { ActivityPageQuery as Answered } from '../../generated/graphql.js'
import { graphql } from '../../generated/index.js'
import type { PageProps } from '../../routes.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import type { Crumb } from '../../ui/breadcrumb.js'
import { PageFrame } from '../../ui/page-frame.js'
import { MoneyByYear, NoMoney } from '../subject/money-by-year.js'
import { NamedUnder } from '../subject/named-under.js'
import { Promises } from '../subject/promises.js'
import { useSubjectAddress } from '../subject/subject-address.js'
import { ActivityFacts } from './activity-facts.js'
import { ActivityFindings } from './activity-findings.js'
import { ActivityIndicators } from './activity-indicators.js'
import { Ties } from './ties.js'
import { Tree } from './tree.js'
import { LeftOut } from '../../ui/left-out.js'

const ActivityPageQuery = graphql(`
  query ActivityPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Activity {
        id
        kind
        label
        year
        phase
        parent {
          id
          label
          parent {
            id
            label
          }
        }
        program {
          id
          name
          municipality {
            id
            name
          }
        }
        children {
          id
        }
        budget {
          id
        }
        ...ActivityFacts_Activity
        ...ActivityFindings_Activity
        ...Ties_Activity
        ...Tree_Activity
      }
    }
  }
`)

const texts = defineTexts(
  {
    loading: 'Activiteit',
    program: (name: string) => `programma ${name}`,
    actions: (year: string) => `acties van ${year}`,
    unknown: 'Er is geen activiteit met dit adres. Zoek op een deel van de naam.',
  },
  {
    loading: 'Activity',
    program: (name: string) => `programme ${name}`,
    actions: (year: string) => `actions of ${year}`,
    unknown: 'There is no activity with this address. Search for a part of its name.',
  },
)

type Activity = Extract<Answered['node'], { readonly __typename: 'Activity' }>

/** A row of the budget, a theme or an action: its money, what was planned and reported under it, and what it is tied to. */
export function ActivityPage({ params: { '*': rest } }: PageProps<'activity'>) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const asked = useSubjectAddress()
  const id = pathToId('activity', rest)
  const answer = useApi(ActivityPageQuery, { id })
  const node = answer.data?.node
  const found = node?.__typename === 'Activity' ? node : null
  const cited = ({ kind, phase, label, year, program }: Activity) =>
    titleWith(label, [
      [words.activityKind[kind], phase === null ? null : words.phase[phase], year]
        .filter((part) => part !== null)
        .join(', '),
      t.program(program.name),
      program.municipality.name,
      asked.year === null ? null : t.actions(String(asked.year)),
    ])
  return (
    <PageFrame
      title={found?.label ?? t.loading}
      cited={found ? cited(found) : undefined}
      file={found ? [found.label, found.year, found.program.municipality.name].join(' ') : undefined}
      {...(found ? { titleLang: 'nl' as const } : {})}
      kind={
        found ? (
          <>
            {[
              words.activityKind[found.kind],
              found.phase === null ? null : words.phase[found.phase],
              found.year,
            ]
              .filter((part) => part !== null)
              .join(', ')}
            {' · '}
            <Dutch>
              {found.program.municipality.name}, {found.program.name}
            </Dutch>
          </>
        ) : (
          t.loading
        )
      }
      crumbs={found ? crumbsOf(found) : []}
      question={answer.question}
      {...(found ? { about: found.id } : {})}
    >
      <LeftOut names={asked.leftOut}>
        <AnswerView answer={answer} lines={16}>
          {() =>
            found === null ? (
              <Empty>{t.unknown}</Empty>
            ) : (
              <>
                <ActivityFacts activity={found} />
                {found.kind === 'BUDGET_ACTIVITY' || found.budget.length > 0 ? (
                  <MoneyByYear of={found.id} name={found.label} />
                ) : (
                  <NoMoney />
                )}
                <Ties activity={found} />
                {found.children.length === 0 ? null : <Tree activity={found} />}
                {found.kind === 'ACTION' && found.children.length === 0 ? null : (
                  <>
                    <Promises of={found.id} program={found.program} />
                    <NamedUnder of={found.id} />
                  </>
                )}
                <ActivityIndicators activity={found.id} />
                <ActivityFindings activity={found} />
              </>
            )
          }
        </AnswerView>
      </LeftOut>
    </PageFrame>
  )
}

/** The way up: municipality, programme, and what it stands under. */
function crumbsOf({ program, parent }: Activity): readonly Crumb[] {
  return [
    { id: program.municipality.id, label: program.municipality.name },
    program,
    ...(parent?.parent ? [parent.parent] : []),
    ...(parent ? [parent] : []),
  ].map((step) => ({ label: 'name' in step ? step.name : step.label, href: idToPath(step.id) ?? '/' }))
}
