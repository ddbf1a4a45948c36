import type { ProgramTable_ProgramFragment as Program } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { NodeLink } from '../../ui/link.js'

export const ProgramTable_Program = graphql(`
  fragment ProgramTable_Program on Program {
    id
    name
    number
    goals {
      id
    }
    indicators {
      id
    }
    activities(first: 1) {
      totalCount
    }
    partners(first: 1) {
      totalCount
    }
    policyDocuments(first: 1) {
      totalCount
    }
  }
`)

const texts = defineTexts(
  {
    caption: (name: string) => `Programma’s van ${name}, met hoeveel er van elke soort in zit`,
    program: 'Programma',
    activities: 'Activiteiten, thema’s en acties',
    goals: 'Doelen',
    documents: 'Beleidsdocumenten',
    partners: 'Partners',
    indicators: 'Indicatoren',
  },
  {
    caption: (name: string) => `Programmes of ${name}, with how many of each kind are in it`,
    program: 'Programme',
    activities: 'Activities, themes and actions',
    goals: 'Goals',
    documents: 'Policy documents',
    partners: 'Partners',
    indicators: 'Indicators',
  },
)

interface ProgramTableProps {
  readonly programs: readonly FragmentType<typeof ProgramTable_Program>[]
  /** The municipality's. */
  readonly name: string
}

export function ProgramTable({ programs, name }: ProgramTableProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const count = (key: string, header: string, value: (row: Program) => number): Column<Program> => ({
    key,
    header,
    value,
    numeric: true,
    cell: (row) => number(value(row)),
  })
  const columns: readonly Column<Program>[] = [
    {
      key: 'programma',
      header: t.program,
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <Dutch>
          <NodeLink id={row.id}>{row.number === null ? row.name : `${row.number}. ${row.name}`}</NodeLink>
        </Dutch>
      ),
    },
    count('activiteiten', t.activities, ({ activities }) => activities.totalCount),
    count('doelen', t.goals, ({ goals }) => goals.length),
    count('documenten', t.documents, ({ policyDocuments }) => policyDocuments.totalCount),
    count('partners', t.partners, ({ partners }) => partners.totalCount),
    count('indicatoren', t.indicators, ({ indicators }) => indicators.length),
  ]
  return (
    <DataTable
      name="programmas"
      caption={t.caption(name)}
      columns={columns}
      rows={unmask(ProgramTable_Program, programs)}
      rowKey={({ id }) => id}
    />
  )
}
