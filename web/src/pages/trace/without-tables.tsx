import { Heading } from '@nl-design-system-candidate/heading-react'
import { unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { convertedTexts } from '../../text/converted.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { Names } from '../../ui/names.js'
import { usePrintedForm } from '../../ui/printed.js'
import { isLine, type TraceNode, useNames } from './names.js'
import { type Trace, TraceNode_Node } from './trace-data.js'
import { scopeTexts } from './trace-words.js'

const texts = defineTexts(
  {
    money: 'Beleid zonder geld',
    moneyCaption: (count: string) => `Aangehaald, maar geen weg leidt naar een bedrag: ${count}`,
    policy: 'Geld zonder beleid',
    policyCaption: (count: string, euros: string) =>
      `Geld waar hier geen aangehaald beleidsdocument achter staat: ${count}. Bedragen ${euros}; tel ze niet op.`,
    document: 'Document',
    activity: 'Activiteit',
    why: 'Waarom',
    of: 'Van',
    via: 'Via',
    what: 'Geld',
    amount: 'Bedrag (€)',
    printed: 'Zoals afgedrukt',
    covers: 'Geld van',
    source: 'Bron',
  },
  {
    money: 'Policy without money',
    moneyCaption: (count: string) => `Cited, but no way leads to an amount: ${count}`,
    policy: 'Money without policy',
    policyCaption: (count: string, euros: string) =>
      `Money with no cited policy document behind it here: ${count}. Amounts ${euros}; do not add them up.`,
    document: 'Document',
    activity: 'Activity',
    why: 'Why',
    of: 'Of',
    via: 'By way of',
    what: 'Money',
    amount: 'Amount (€)',
    printed: 'As printed',
    covers: 'Money of',
    source: 'Source',
  },
)

const PAGE = 25

interface WithoutProps {
  readonly trace: Trace
  /** What is not in it, where there are more. */
  readonly incomplete: string | undefined
}

/** What is cited here and leads to no money, with the reason. */
export function WithoutMoney({ trace: { withoutMoney }, incomplete }: WithoutProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { name } = useNames()
  const rows = withoutMoney.map((one, at) => ({
    ...{ one, at, document: unmask(TraceNode_Node, one.policyDocument) },
    activity: unmask(TraceNode_Node, one.activity),
  }))
  if (rows.length === 0) return null
  type Row = (typeof rows)[number]
  const named = (node: TraceNode | null) =>
    node === null ? null : <Names nodes={[{ id: node.id, name: name(node) }]} />
  const columns: Column<Row>[] = [
    {
      key: 'document',
      header: t.document,
      value: ({ document }) => name(document),
      cell: ({ document }) => named(document),
      rowHeader: true,
      wide: true,
    },
    {
      key: 'activiteit',
      header: t.activity,
      value: ({ activity }) => (activity === null ? null : name(activity)),
      cell: ({ activity }) => named(activity),
    },
    {
      key: 'waarom',
      header: t.why,
      wide: true,
      value: ({ one }) => one.message,
      cell: ({ one }) => <Dutch>{one.message}</Dutch>,
    },
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: ({ one }) => evidenceText(one.evidence),
      cell: ({ one }) => <EvidenceRefs passages={one.evidence} />,
    },
  ]
  return (
    <section aria-labelledby="zonder-geld" className="bgf-stack">
      <Heading level={2} id="zonder-geld">
        {t.money}
      </Heading>
      <DataTable
        name="zonder-geld"
        file="beleid-zonder-geld"
        incomplete={incomplete}
        caption={t.moneyCaption(number(rows.length))}
        columns={columns}
        rows={rows}
        pageSize={PAGE}
        rowKey={({ at }) => String(at)}
      />
    </section>
  )
}

/** Ways to money that begin with no policy document. */
export function WithoutPolicy({ trace: { withoutPolicy }, incomplete }: WithoutProps) {
  const t = useTexts(texts)
  const { euros } = useTexts(convertedTexts)
  const scopes = useTexts(scopeTexts)
  const { number } = useFormat()
  const { name, what, amount } = useNames()
  const printedForm = usePrintedForm()
  const rows = withoutPolicy.map((one, at) => ({ one, at, nodes: unmask(TraceNode_Node, one.nodes) }))
  if (rows.length === 0) return null
  type Row = (typeof rows)[number]
  const line = ({ nodes }: Row) => nodes.filter(isLine)[0]
  const named = (nodes: readonly TraceNode[]) => (
    <Names nodes={nodes.map((node) => ({ id: node.id, name: name(node) }))} />
  )
  const columns: Column<Row>[] = [
    {
      key: 'van',
      header: t.of,
      value: ({ nodes }) => nodes.slice(0, 1).map(name).join(''),
      cell: ({ nodes }) => named(nodes.slice(0, 1)),
      rowHeader: true,
      wide: true,
    },
    {
      key: 'via',
      header: t.via,
      value: ({ nodes }) => nodes.slice(1, -1).map(name).join('; '),
      cell: ({ nodes }) => named(nodes.slice(1, -1)),
    },
    {
      key: 'geld',
      header: t.what,
      value: (row) => {
        const found = line(row)
        return found === undefined ? null : [what(found), found.lineLabel].filter(Boolean).join(', ')
      },
    },
    {
      key: 'bedrag',
      header: t.amount,
      value: (row) => line(row)?.amount,
      cell: (row) => {
        const found = line(row)
        return <span className="bgf-number">{found === undefined ? null : amount(found)}</span>
      },
      numeric: true,
    },
    {
      key: 'afgedrukt',
      header: t.printed,
      value: (row) => {
        const found = line(row)
        return found === undefined ? null : printedForm(found)
      },
      fileOnly: true,
    },
    { key: 'dekt', header: t.covers, value: ({ one }) => scopes[one.covers] },
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: ({ one }) => evidenceText(one.evidence),
      cell: ({ one }) => <EvidenceRefs passages={one.evidence} />,
    },
  ]
  return (
    <section aria-labelledby="zonder-beleid" className="bgf-stack">
      <Heading level={2} id="zonder-beleid">
        {t.policy}
      </Heading>
      <DataTable
        name="zonder-beleid"
        file="geld-zonder-beleid"
        incomplete={incomplete}
        caption={t.policyCaption(number(rows.length), euros)}
        columns={columns}
        rows={rows}
        pageSize={PAGE}
        rowKey={({ at }) => String(at)}
      />
    </section>
  )
}
