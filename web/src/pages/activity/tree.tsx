import { Heading } from '@nl-design-system-candidate/heading-react'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { ActivityTable } from '../subject/activity-table.js'

export const Tree_Activity = graphql(`
  fragment Tree_Activity on Activity {
    label
    children {
      ...ActivityTable_Activity
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat eronder staat',
    caption: (label: string) => `Thema’s en acties direct onder ${label}`,
  },
  {
    title: 'What stands under it',
    caption: (label: string) => `Themes and actions directly under ${label}`,
  },
)

/** Themes and actions one step down, each with its page. */
export function Tree({ activity }: { readonly activity: FragmentType<typeof Tree_Activity> }) {
  const t = useTexts(texts)
  const { label, children } = unmask(Tree_Activity, activity)
  return (
    <section aria-labelledby="eronder" className="bgf-stack">
      <Heading level={2} id="eronder">
        {t.title}
      </Heading>
      <ActivityTable
        name="eronder"
        file="themas-en-acties-eronder"
        caption={t.caption(label)}
        activities={children}
      />
    </section>
  )
}
