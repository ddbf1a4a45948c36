import { Heading } from '@nl-design-system-candidate/heading-react'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { NodeLink } from '../../ui/link.js'
import type { Tree_ActivityFragment } from '../../generated/graphql.js'

export const Tree_Activity = graphql(`
  fragment Tree_Activity on Activity {
    label
    children {
      id
      kind
      label
      year
      phase
      children {
        id
      }
      budget(part: TOTAL) {
        amount
        direction
        basis
        year
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat eronder staat',
    caption: (label: string) => `Thema’s en acties direct onder ${label}`,
    name: 'Thema of actie',
    kind: 'Soort',
    phase: 'Stand',
    year: 'Jaar',
    below: 'Eronder',
    money: 'Eigen bedragen',
  },
  {
    title: 'What stands under it',
    caption: (label: string) => `Themes and actions directly under ${label}`,
    name: 'Theme or action',
    kind: 'Kind',
    phase: 'Phase',
    year: 'Year',
    below: 'Under it',
    money: 'Amounts of its own',
  },
)

type Child = Tree_ActivityFragment['children'][number]

/** Themes and actions one step down, each with its page. */
export function Tree({ activity }: { readonly activity: FragmentType<typeof Tree_Activity> }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { euro } = useFormat()
  const { label, children } = unmask(Tree_Activity, activity)
  const money = ({ budget }: Child) =>
    budget
      .map(
        ({ amount, direction, basis, year }) =>
          `${euro(amount)} ${words.direction[direction]} (${words.basis[basis]} ${year})`,
      )
      .join('; ')
  const columns: readonly Column<Child>[] = [
    {
      key: 'naam',
      header: t.name,
      rowHeader: true,
      value: (child) => child.label,
      cell: (child) => (
        <Dutch>
          <NodeLink id={child.id}>{child.label}</NodeLink>
        </Dutch>
      ),
    },
    { key: 'soort', header: t.kind, value: ({ kind }) => words.activityKind[kind] },
    { key: 'jaar', header: t.year, value: ({ year }) => year },
    { key: 'stand', header: t.phase, value: ({ phase }) => (phase === null ? '' : words.phase[phase]) },
    { key: 'onder', header: t.below, numeric: true, value: (child) => child.children.length || null },
    ...(children.some(({ budget }) => budget.length > 0)
      ? [{ key: 'geld', header: t.money, sortable: false, value: money }]
      : []),
  ]
  return (
    <section aria-labelledby="eronder" className="bgf-stack">
      <Heading level={2} id="eronder">
        {t.title}
      </Heading>
      <DataTable
        name="eronder"
        caption={<Dutch>{t.caption(label)}</Dutch>}
        columns={columns}
        rows={children}
        rowKey={({ id }) => id}
      />
    </section>
  )
}
