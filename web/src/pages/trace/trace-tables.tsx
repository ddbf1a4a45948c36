import { Heading } from '@nl-design-system-candidate/heading-react'
import { unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { Names } from '../../ui/names.js'
import { isLine, type TraceNode, useNames } from './names.js'
import type { Steps, TraceStep } from './steps.js'
import { TraceNode_Node, type Way } from './trace-data.js'
import { relationTexts, scopeTexts } from './trace-words.js'

const texts = defineTexts(
  {
    ways: 'Elke weg als tabel',
    caption: (count: string) =>
      `${count} wegen van beleid naar geld. Bedragen in hele euro’s; tel ze niet op.`,
    document: 'Document',
    role: 'Is voor de activiteit',
    activity: 'Activiteit',
    via: 'Via',
    money: 'Geld',
    label: 'Waarvan',
    amount: 'Bedrag (€)',
    covers: 'Geld van',
    own: 'Van dit document zelf (€)',
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
    ways: 'Every way as a table',
    caption: (count: string) =>
      `${count} ways from policy to money. Amounts in whole euros; do not add them up.`,
    document: 'Document',
    role: 'Is to the activity',
    activity: 'Activity',
    via: 'By way of',
    money: 'Money',
    label: 'Of which',
    amount: 'Amount (€)',
    covers: 'Money of',
    own: 'Of this document itself (€)',
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

/** The ways of a trace, a row each: the same as the picture, and more. */
export function WaysTable({ ways }: { readonly ways: readonly Way[] }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const scopes = useTexts(scopeTexts)
  const { number, euro } = useFormat()
  const { name, short, what, amount } = useNames()
  const rows = ways.map((way, at) => ({ way, at, nodes: unmask(TraceNode_Node, way.nodes) }))
  type Row = (typeof rows)[number]
  const line = ({ nodes }: Row) => {
    const last = nodes.at(-1)
    return isLine(last) ? last : null
  }
  const named = (nodes: readonly TraceNode[]) => (
    <Names nodes={nodes.map((node) => ({ id: node.id, name: short(node) }))} />
  )
  const columns: Column<Row>[] = [
    {
      key: 'activiteit',
      header: t.activity,
      value: ({ nodes }) => nodes.slice(1, 2).map(name).join(''),
      cell: ({ nodes }) => named(nodes.slice(1, 2)),
      rowHeader: true,
    },
    {
      key: 'document',
      header: t.document,
      value: ({ nodes }) => nodes.slice(0, 1).map(short).join(''),
      cell: ({ nodes }) => named(nodes.slice(0, 1)),
    },
    { key: 'rol', header: t.role, value: ({ way }) => words.role[way.role] },
    {
      key: 'via',
      header: t.via,
      value: ({ nodes }) => nodes.slice(2, -1).map(name).join('; '),
      cell: ({ nodes }) => named(nodes.slice(2, -1)),
    },
    {
      key: 'geld',
      header: t.money,
      value: (row) => {
        const found = line(row)
        return found === null ? null : what(found)
      },
    },
    {
      key: 'waarvan',
      header: t.label,
      value: (row) => line(row)?.lineLabel,
      cell: (row) => <Dutch>{line(row)?.lineLabel}</Dutch>,
    },
    {
      key: 'bedrag',
      header: t.amount,
      value: (row) => line(row)?.amount,
      cell: (row) => {
        const found = line(row)
        return <span className="bgf-number">{found === null ? null : amount(found)}</span>
      },
      numeric: true,
    },
    { key: 'dekt', header: t.covers, value: ({ way }) => scopes[way.covers] },
  ]
  const own: Column<Row> = {
    key: 'eigen',
    header: t.own,
    value: ({ way }) => way.amount,
    cell: ({ way }) =>
      way.amount === null ? null : (
        <>
          <span className="bgf-number">{euro(way.amount)}</span> <Dutch>{way.amountLabel}</Dutch>
        </>
      ),
    numeric: true,
  }
  const some = ways.some((way) => way.amount !== null)
  return (
    <section aria-labelledby="wegen" className="bgf-stack">
      <Heading level={2} id="wegen">
        {t.ways}
      </Heading>
      <DataTable
        name="wegen"
        caption={t.caption(number(rows.length))}
        columns={some ? [...columns, own] : columns}
        rows={rows}
        rowKey={({ at }) => String(at)}
      />
    </section>
  )
}

/** Every step once, with how sure it is and the lines that say so. */
export function StepsTable({ steps: { steps } }: { readonly steps: Steps }) {
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
      header: t.from,
      value: ({ from }) => short(from),
      cell: ({ from }) => <Names nodes={[{ id: from.id, name: short(from) }]} />,
      rowHeader: true,
    },
    { key: 'verband', header: t.relation, value: relation },
    {
      key: 'naar',
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
        caption={t.stepsCaption(number(steps.length))}
        columns={columns}
        rows={steps}
        rowKey={({ from, to, step }) => [from.id, to.id, step.relation, step.role].join(' ')}
      />
    </section>
  )
}
