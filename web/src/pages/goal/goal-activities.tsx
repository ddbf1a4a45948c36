import { Heading } from '@nl-design-system-candidate/heading-react'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { ActivityTable } from '../subject/activity-table.js'

export const GoalActivities_Goal = graphql(`
  fragment GoalActivities_Goal on Goal {
    statement
    activities {
      ...ActivityTable_Activity
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat daarvoor wordt gedaan',
    caption: (goal: string) => `Activiteiten, thema’s en acties die dit doel dienen: ${goal}`,
    none: 'Het document noemt bij dit doel geen activiteit.',
  },
  {
    title: 'What is done for it',
    caption: (goal: string) => `Activities, themes and actions that serve this goal: ${goal}`,
    none: 'The document names no activity with this goal.',
  },
)

/** What the document itself ties to the goal; the actions under it stand planned and reported further down. */
export function GoalActivities({ goal }: { readonly goal: FragmentType<typeof GoalActivities_Goal> }) {
  const t = useTexts(texts)
  const { statement, activities } = unmask(GoalActivities_Goal, goal)
  return (
    <section aria-labelledby="daarvoor" className="bgf-stack">
      <Heading level={2} id="daarvoor">
        {t.title}
      </Heading>
      {activities.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <ActivityTable
          name="daarvoor"
          file="activiteiten-ervoor"
          caption={t.caption(statement)}
          activities={activities}
          parents
        />
      )}
    </section>
  )
}
