import { Heading } from '@nl-design-system-candidate/heading-react'
import { useFormat } from '../../text/format.js'
import { convertedTexts } from '../../text/converted.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { Names } from '../../ui/names.js'
import { type Line, type TraceNode, useNames } from './names.js'
import type { Trace } from './trace-data.js'
import { scopeTexts } from './trace-words.js'
import { type Citation, citationsOf, type Purse } from './citations.js'
import { WaysCsv } from './ways-csv.js'
import './ways-table.css'

const texts = defineTexts(
  {
    ways: 'Elke weg als tabel',
    all: (ways: string, citations: string, euros: string) =>
      `${ways} wegen van beleid naar geld, vanaf ${citations} verwijzingen. Bedragen ${euros}; tel ze niet op.`,
    first: (ways: string, shown: string, citations: string, euros: string) =>
      `De eerste ${shown} van ${ways} wegen van beleid naar geld, vanaf ${citations} verwijzingen. Bedragen ${euros}; tel ze niet op.`,
    document: 'Document, en wat het voor de activiteit is',
    activity: 'Activiteit',
    money: 'Leidt naar dit geld',
    via: 'via',
    own: 'Van dit document zelf:',
    parts: (count: string) => `${count} onderdelen daarvan`,
  },
  {
    ways: 'Every way as a table',
    all: (ways: string, citations: string, euros: string) =>
      `${ways} ways from policy to money, from ${citations} references. Amounts ${euros}; do not add them up.`,
    first: (ways: string, shown: string, citations: string, euros: string) =>
      `The first ${shown} of ${ways} ways from policy to money, from ${citations} references. Amounts ${euros}; do not add them up.`,
    document: 'Document, and what it is to the activity',
    activity: 'Activity',
    money: 'Leads to this money',
    via: 'by way of',
    own: 'Of this document itself:',
    parts: (count: string) => `${count} parts of it`,
  },
)

const PAGE = 20

interface WaysTableProps {
  readonly trace: Trace
  /** What is not in it, where there are more. */
  readonly incomplete: string | undefined
}

/** Each activity with a document that it refers to, once, and all the money that this leads to. */
export function WaysTable({ trace: { paths, totals }, incomplete }: WaysTableProps) {
  const t = useTexts(texts)
  const { euros } = useTexts(convertedTexts)
  const words = useVocabulary()
  const { number, euro } = useFormat()
  const { name, short } = useNames()
  const rows = citationsOf(paths)
  const named = (node: TraceNode) => <Names nodes={[{ id: node.id, name: short(node) }]} />
  const columns: Column<Citation>[] = [
    {
      key: 'activiteit',
      wide: true,
      header: t.activity,
      value: ({ activity }) => name(activity),
      cell: ({ activity }) => named(activity),
      rowHeader: true,
    },
    {
      key: 'document',
      header: t.document,
      value: ({ document }) => short(document),
      cell: ({ document, role, amount, amountLabel }) => (
        <>
          {named(document)}
          <div className="bgf-subtle">{words.role[role]}</div>
          {amount === null ? null : (
            <div>
              {t.own} <span className="bgf-number">{euro(amount)}</span> <Dutch>{amountLabel}</Dutch>
            </div>
          )}
        </>
      ),
    },
    {
      key: 'geld',
      header: t.money,
      sortable: false,
      value: ({ purses }) => purses.length,
      cell: ({ purses }) => purses.map((purse) => <PurseLines key={purse.holder.id} purse={purse} />),
    },
  ]
  const counted = [number(rows.length), euros] as const
  return (
    <section aria-labelledby="wegen" className="bgf-stack">
      <Heading level={2} id="wegen">
        {t.ways}
      </Heading>
      <DataTable
        name="wegen"
        caption={
          totals.paths > paths.length
            ? t.first(number(totals.paths), number(paths.length), ...counted)
            : t.all(number(paths.length), ...counted)
        }
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        pageSize={PAGE}
        csv={<WaysCsv ways={paths} incomplete={incomplete} />}
      />
    </section>
  )
}

/** What the money is of, by which steps one gets there, and every amount: the whole first, its parts when asked. */
function PurseLines({ purse: { covers, via, lines } }: { readonly purse: Purse }) {
  const t = useTexts(texts)
  const scopes = useTexts(scopeTexts)
  const { number } = useFormat()
  const { name } = useNames()
  const parts = lines.filter(({ part }) => part !== 'TOTAL')
  const wholes = lines.filter(({ part }) => part === 'TOTAL')
  return (
    <div className="bgf-purse">
      <div className="bgf-subtle">
        {scopes[covers]}
        {via.length === 0 ? null : (
          <>
            {', '}
            {t.via} <Names nodes={via.map((node) => ({ id: node.id, name: name(node) }))} />
          </>
        )}
      </div>
      {wholes.length === 0 || parts.length < 2 ? (
        <Amounts lines={lines} />
      ) : (
        <>
          <Amounts lines={wholes} />
          <details>
            <summary>{t.parts(number(parts.length))}</summary>
            <Amounts lines={parts} />
          </details>
        </>
      )}
    </div>
  )
}

function Amounts({ lines }: { readonly lines: readonly Line[] }) {
  const { what, amount } = useNames()
  return (
    <ul className="bgf-plain-list bgf-purse__lines">
      {lines.map((line) => (
        <li key={line.id}>
          <span className="bgf-number bgf-purse__amount">{amount(line)}</span>{' '}
          <span>
            {what(line)}
            {line.lineLabel === null ? null : (
              <>
                , <Dutch>{line.lineLabel}</Dutch>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
