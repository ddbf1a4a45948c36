import { Heading } from '@nl-design-system-candidate/heading-react'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { Names } from '../../ui/names.js'
import { useNames } from './names.js'
import type { Steps, TraceStep } from './steps.js'
import { relationTexts } from './trace-words.js'

const texts = defineTexts(
  {
    steps: 'Elke stap met waar het staat',
    stepsCaption: (count: string) => `${count} stappen, elk een keer`,
    from: 'Van',
    relation: 'Verband',
    to: 'Naar',
    certainty: 'Zekerheid',
    count: 'Wegen erdoor',
    source: 'Bron',
  },
  {
    steps: 'Every step with where it stands',
    stepsCaption: (count: string) => `${count} steps, each once`,
    from: 'From',
    relation: 'Tie',
    to: 'To',
    certainty: 'Certainty',
    count: 'Ways through it',
    source: 'Source',
  },
)

const PAGE = 25

interface StepsTableProps {
  readonly steps: Steps
  readonly incomplete: string | undefined
}

/** Every step once, with how sure it is and the lines that say so. */
export function StepsTable({ steps: { steps }, incomplete }: StepsTableProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const relations = useTexts(relationTexts)
  const { number } = useFormat()
  const { short } = useNames()
  const relation = ({ step }: TraceStep) =>
    step.role === null ? relations[step.relation] : `${relations[step.relation]}: ${words.role[step.role]}`
  const columns: Column<TraceStep>[] = [
    {
      key: 'van',
      wide: true,
      header: t.from,
      value: ({ from }) => short(from),
      cell: ({ from }) => <Names nodes={[{ id: from.id, name: short(from) }]} />,
      rowHeader: true,
    },
    { key: 'verband', header: t.relation, value: relation },
    {
      key: 'naar',
      wide: true,
      header: t.to,
      value: ({ to }) => short(to),
      cell: ({ to }) => <Names nodes={[{ id: to.id, name: short(to) }]} />,
    },
    {
      key: 'zekerheid',
      header: t.certainty,
      value: ({ step }) => [words.certainty[step.certainty], step.note].filter(Boolean).join(': '),
      cell: ({ step }) =>
        step.certainty === 'STATED' ? (
          words.certainty.STATED
        ) : (
          <CertaintyBadge certainty={step.certainty} note={step.note} />
        ),
    },
    { key: 'wegen', header: t.count, value: ({ ways }) => ways.length, numeric: true },
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: ({ step }) => evidenceText(step.evidence),
      cell: ({ step }) => <EvidenceRefs passages={step.evidence} />,
    },
  ]
  return (
    <section aria-labelledby="stappen" className="bgf-stack">
      <Heading level={2} id="stappen">
        {t.steps}
      </Heading>
      <DataTable
        name="stappen"
        file="stappen-met-bron"
        incomplete={incomplete}
        caption={t.stepsCaption(number(steps.length))}
        columns={columns}
        rows={steps}
        pageSize={PAGE}
        rowKey={({ from, to, step }) => [from.id, to.id, step.relation, step.role].join(' ')}
      />
    </section>
  )
}
