import type { ReactNode } from 'react'
import { type FragmentType, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Euro } from '../../ui/amount.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { type MoneyRow, PrintedAmount_PrintedAmount } from './money-by-year.js'
import './money.css'

const texts = defineTexts(
  {
    year: 'Jaar',
    what: 'Wat',
    part: 'Onderdeel',
    budget: 'Begroting (€)',
    actual: 'Realisatie (€)',
    difference: 'Verschil (€)',
    source: 'Bron',
    also: (amount: string) => `ook afgedrukt als ${amount}`,
    contradicted: 'een ander document geeft een ander bedrag',
    computed: 'zelf uitgerekend',
    subtotal: 'subtotaal',
  },
  {
    year: 'Year',
    what: 'What',
    part: 'Part',
    budget: 'Budget (€)',
    actual: 'Actual (€)',
    difference: 'Difference (€)',
    source: 'Source',
    also: (amount: string) => `also printed as ${amount}`,
    contradicted: 'another document gives another amount',
    computed: 'computed here',
    subtotal: 'subtotal',
  },
)

interface MoneyTableProps {
  readonly name: string
  readonly caption: ReactNode
  readonly rows: readonly MoneyRow[]
  /** Whether these are parts of amounts, each with a label of its own. */
  readonly parts?: boolean
}

export function MoneyTable({ name, caption, rows, parts = false }: MoneyTableProps) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const amount = (key: string, header: string, of: (row: MoneyRow) => Printed): Column<MoneyRow> => ({
    key,
    header,
    numeric: true,
    value: (row) => unmask(PrintedAmount_PrintedAmount, of(row))?.line.amount,
    cell: (row) => <Amount printed={of(row)} />,
  })
  const label = ({ part, label }: MoneyRow) =>
    part === 'SUBTOTAL' ? `${label ?? ''} (${t.subtotal})` : label
  const columns: readonly Column<MoneyRow>[] = [
    { key: 'jaar', header: t.year, value: ({ year }) => year },
    { key: 'wat', header: t.what, rowHeader: true, value: ({ direction }) => words.direction[direction] },
    ...(parts
      ? [
          {
            key: 'onderdeel',
            header: t.part,
            value: label,
            cell: (row: MoneyRow) => <Dutch>{label(row)}</Dutch>,
          },
        ]
      : []),
    amount('begroting', t.budget, ({ budget }) => budget),
    amount('realisatie', t.actual, ({ actual }) => actual),
    ...(rows.some((row) => difference(row) !== null)
      ? [
          {
            key: 'verschil',
            header: t.difference,
            numeric: true,
            value: difference,
            cell: (row: MoneyRow) => <Difference row={row} />,
          },
        ]
      : []),
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: (row) => evidenceText(passagesOf(row)),
      cell: (row) => <EvidenceRefs passages={passagesOf(row)} />,
    },
  ]
  return (
    <DataTable
      name={name}
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ year, direction, part, label }) => `${year} ${direction} ${part} ${label ?? ''}`}
    />
  )
}

type Printed = FragmentType<typeof PrintedAmount_PrintedAmount> | null

function Amount({ printed }: { readonly printed: Printed }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { euro } = useFormat()
  const found = unmask(PrintedAmount_PrintedAmount, printed)
  if (found === null) return null
  const { line, alsoPrinted, contradicted } = found
  return (
    <>
      <Euro value={line.amount} />
      {line.favourable === null ? null : (
        <span className="bgf-subtle"> {words.favourable(line.favourable)}</span>
      )}
      {alsoPrinted.map(({ id, amount }) => (
        <span key={id} className="bgf-subtle bgf-money__also">
          {t.also(euro(amount))}
        </span>
      ))}
      {contradicted ? <span className="bgf-subtle bgf-money__also">{t.contradicted}</span> : null}
    </>
  )
}

/** As printed, with V or N; computed only where none is printed. */
function Difference({ row }: { readonly row: MoneyRow }) {
  const t = useTexts(texts)
  if (row.printedDifference !== null) return <Amount printed={row.printedDifference} />
  if (row.computedDifference === null) return null
  return (
    <>
      <Euro value={row.computedDifference} /> <span className="bgf-subtle">{t.computed}</span>
    </>
  )
}

const difference = ({ printedDifference, computedDifference }: MoneyRow): number | null =>
  unmask(PrintedAmount_PrintedAmount, printedDifference)?.line.amount ?? computedDifference

const passagesOf = ({ budget, actual, printedDifference }: MoneyRow) =>
  [budget, actual, printedDifference].flatMap((printed) => {
    const found = unmask(PrintedAmount_PrintedAmount, printed)
    return found === null
      ? []
      : [...found.line.evidence, ...found.alsoPrinted.flatMap(({ evidence }) => evidence)]
  })
