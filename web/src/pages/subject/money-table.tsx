import type { ReactNode } from 'react'
import { unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Euro } from '../../ui/amount.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { usePrintedForm } from '../../ui/printed.js'
import type { MoneyRow } from './money-by-year.js'
import {
  passagesOf,
  PrintedAmount,
  PrintedAmount_PrintedAmount,
  type PrintedAmountRef,
  useRemarks,
} from './printed-amount.js'

const texts = defineTexts(
  {
    year: 'Jaar',
    what: 'Wat',
    part: 'Onderdeel',
    budget: 'Begroting',
    actual: 'Realisatie',
    difference: 'Verschil',
    euros: (what: string) => `${what} (€)`,
    favourable: (what: string) => `${what}: voordelig of nadelig`,
    printed: (what: string) => `${what}: zoals afgedrukt`,
    remarks: (what: string) => `${what}: opmerking`,
    sourceOf: (what: string) => `${what}: bron`,
    source: 'Bron',
    computed: 'zelf uitgerekend',
    subtotal: 'subtotaal',
  },
  {
    year: 'Year',
    what: 'What',
    part: 'Part',
    budget: 'Budget',
    actual: 'Actual',
    difference: 'Difference',
    euros: (what: string) => `${what} (€)`,
    favourable: (what: string) => `${what}: favourable or unfavourable`,
    printed: (what: string) => `${what}: as printed`,
    remarks: (what: string) => `${what}: remark`,
    sourceOf: (what: string) => `${what}: source`,
    source: 'Source',
    computed: 'computed here',
    subtotal: 'subtotal',
  },
)

interface MoneyTableProps {
  readonly name: string
  readonly file: string
  readonly caption: ReactNode
  readonly rows: readonly MoneyRow[]
  /** Whether these are parts of amounts, each with a label of its own. */
  readonly parts?: boolean
}

export function MoneyTable({ name, file, caption, rows, parts = false }: MoneyTableProps) {
  return (
    <DataTable
      name={name}
      file={file}
      caption={caption}
      columns={useColumns(rows, parts)}
      rows={rows}
      rowKey={({ year, direction, part, label }) => `${year} ${direction} ${part} ${label ?? ''}`}
    />
  )
}

function useColumns(rows: readonly MoneyRow[], parts: boolean): readonly Column<MoneyRow>[] {
  const t = useTexts(texts)
  const words = useVocabulary()
  const amount = useAmountColumns()
  const label = ({ part, label }: MoneyRow) =>
    part === 'SUBTOTAL' ? `${label ?? ''} (${t.subtotal})` : label
  const partColumn: Column<MoneyRow> = {
    key: 'onderdeel',
    header: t.part,
    value: label,
    cell: (row) => <Dutch>{label(row)}</Dutch>,
  }
  return [
    { key: 'jaar', header: t.year, value: ({ year }) => year },
    { key: 'wat', header: t.what, rowHeader: true, value: ({ direction }) => words.direction[direction] },
    ...(parts ? [partColumn] : []),
    ...amount('begroting', t.budget, ({ budget }) => budget),
    ...amount('realisatie', t.actual, ({ actual }) => actual),
    ...(rows.some((row) => row.printedDifference !== null || row.computedDifference !== null)
      ? amount(
          'verschil',
          t.difference,
          ({ printedDifference }) => printedDifference,
          ({ printedDifference, computedDifference }) =>
            printedDifference === null ? computedDifference : null,
        )
      : []),
    {
      key: 'bron',
      header: t.source,
      sortable: false,
      value: (row) => evidenceText(allPassages(row)),
      cell: (row) => <EvidenceRefs passages={allPassages(row)} />,
    },
  ]
}

/** The column of one amount, and beside it in the file what its cell says in words. */
function useAmountColumns() {
  const t = useTexts(texts)
  const words = useVocabulary()
  const printedForm = usePrintedForm()
  const remarksOn = useRemarks()
  return (
    key: string,
    what: string,
    of: (row: MoneyRow) => PrintedAmountRef,
    /** As printed, with V or N; computed only where none is printed. */
    computed: (row: MoneyRow) => number | null = () => null,
  ): readonly Column<MoneyRow>[] => {
    const lineOf = (row: MoneyRow) => unmask(PrintedAmount_PrintedAmount, of(row))?.line
    const inWords = (name: string, header: string, value: (row: MoneyRow) => string): Column<MoneyRow> => ({
      key: `${key}-${name}`,
      header,
      value,
      fileOnly: true,
    })
    return [
      {
        key,
        header: t.euros(what),
        numeric: true,
        value: (row) => lineOf(row)?.amount ?? computed(row),
        cell: (row) =>
          computed(row) === null ? (
            <PrintedAmount printed={of(row)} />
          ) : (
            <>
              <Euro value={computed(row)} /> <span className="bgf-subtle">{t.computed}</span>
            </>
          ),
      },
      inWords('richting', t.favourable(what), (row) => {
        const favourable = lineOf(row)?.favourable ?? null
        return favourable === null ? '' : words.favourable(favourable)
      }),
      inWords('afgedrukt', t.printed(what), (row) => {
        const line = lineOf(row)
        return line === undefined ? '' : printedForm(line)
      }),
      inWords('opmerking', t.remarks(what), (row) =>
        [...remarksOn(of(row)), ...(computed(row) === null ? [] : [t.computed])].join('; '),
      ),
      inWords('bron', t.sourceOf(what), (row) => evidenceText(passagesOf(of(row)))),
    ]
  }
}

const allPassages = ({ budget, actual, printedDifference }: MoneyRow) =>
  [budget, actual, printedDifference].flatMap(passagesOf)
