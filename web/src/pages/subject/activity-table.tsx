import type { ActivityTable_ActivityFragment as Activity } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { NodeLink } from '../../ui/link.js'
import { useAmountText } from '../../ui/printed.js'

export const ActivityTable_Activity = graphql(`
  fragment ActivityTable_Activity on Activity {
    id
    kind
    label
    year
    phase
    parent {
      id
      label
    }
    children {
      id
    }
    budget(part: TOTAL) {
      amount
      printed
      unit
      direction
      basis
      year
    }
  }
`)

const texts = defineTexts(
  {
    name: 'Naam',
    parent: 'Staat onder',
    kind: 'Soort',
    phase: 'Stand',
    year: 'Jaar',
    below: 'Eronder',
    money: 'Eigen bedragen',
  },
  {
    name: 'Name',
    parent: 'Stands under',
    kind: 'Kind',
    phase: 'Phase',
    year: 'Year',
    below: 'Under it',
    money: 'Amounts of its own',
  },
)

interface ActivityTableProps {
  readonly name: string
  readonly file: string
  readonly caption: string
  readonly activities: readonly FragmentType<typeof ActivityTable_Activity>[]
  /** Whether they stand under different things, so that each says under what. */
  readonly parents?: boolean
}

/** Rows of the budget, themes and actions, each with its page, and how much stands under it. */
export function ActivityTable({ name, file, caption, activities, parents = false }: ActivityTableProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const amountText = useAmountText()
  const rows = unmask(ActivityTable_Activity, activities)
  const money = ({ budget }: Activity) =>
    budget
      .map(
        ({ direction, basis, year, ...form }) =>
          `${amountText(form)} ${words.direction[direction]} (${words.basis[basis]} ${year})`,
      )
      .join('; ')
  const under: Column<Activity> = {
    key: 'staat-onder',
    header: t.parent,
    value: ({ parent }) => parent?.label,
    cell: ({ parent }) =>
      parent === null ? null : (
        <Dutch>
          <NodeLink id={parent.id}>{parent.label}</NodeLink>
        </Dutch>
      ),
  }
  const columns: readonly Column<Activity>[] = [
    {
      key: 'naam',
      header: t.name,
      rowHeader: true,
      wide: true,
      value: ({ label }) => label,
      cell: ({ id, label }) => (
        <Dutch>
          <NodeLink id={id}>{label}</NodeLink>
        </Dutch>
      ),
    },
    ...(parents && rows.some(({ parent }) => parent !== null) ? [under] : []),
    { key: 'soort', header: t.kind, value: ({ kind }) => words.activityKind[kind] },
    { key: 'jaar', header: t.year, value: ({ year }) => year },
    { key: 'stand', header: t.phase, value: ({ phase }) => (phase === null ? '' : words.phase[phase]) },
    { key: 'onder', header: t.below, numeric: true, value: ({ children }) => children.length || null },
    ...(rows.some(({ budget }) => budget.length > 0)
      ? [{ key: 'geld', header: t.money, sortable: false, value: money }]
      : []),
  ]
  return (
    <DataTable
      name={name}
      file={file}
      caption={<Dutch>{caption}</Dutch>}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
