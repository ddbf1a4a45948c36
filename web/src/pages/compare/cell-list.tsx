import type { ComparisonMeasure } from '../../generated/enums.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { cellTexts, isInPassing } from '../../ui/comparison-words.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { EvidenceList, EvidenceRefs, evidenceText } from '../../ui/evidence.js'
import { kindOf } from '../../text/measure.js'
import { useAmountText } from '../../ui/printed.js'
import type { Cell, Compared } from './compared.js'
import { Counted, countedText } from './counted.js'
import { useCompareWords, useValueFormat } from './words.js'

const texts = defineTexts(
  {
    caption: (measure: string) => `${measure}: elk getal met waar het staat`,
    what: 'Wat',
    year: 'Jaar',
    basis: 'Grondslag',
    value: (unit: string) => `Waarde (${unit})`,
    printed: 'Zoals afgedrukt',
    also: 'Ook afgedrukt als',
    where: 'Document en regel',
    counted: 'Wat er is geteld',
    euro: '€',
    own: 'eigen eenheid',
    count: 'aantal',
    measure: 'Maat',
    unit: 'Eenheid',
    remark: 'Opmerking',
    provisional: 'voorlopig',
    inferred: (count: string) => `waarvan ${count} afgeleid`,
  },
  {
    caption: (measure: string) => `${measure}: each figure with where it stands`,
    what: 'What',
    year: 'Year',
    basis: 'Basis',
    value: (unit: string) => `Value (${unit})`,
    printed: 'As printed',
    also: 'Also printed as',
    where: 'Document and line',
    counted: 'What was counted',
    euro: '€',
    own: 'own unit',
    count: 'number',
    measure: 'Measure',
    unit: 'Unit',
    remark: 'Remark',
    provisional: 'provisional',
    inferred: (count: string) => `of which ${count} inferred`,
  },
)

interface Row {
  readonly thing: Compared
  readonly cell: Cell
}

interface CellListProps {
  readonly measure: ComparisonMeasure
  readonly compared: readonly Compared[]
}

/** Every value on a line of its own: of what, which year and basis, as printed, and on which line of which document. */
export function CellList({ measure, compared }: CellListProps) {
  const t = useTexts(texts)
  const words = useCompareWords()
  const columns = useColumns(measure)
  return (
    <DataTable
      name="getallen"
      file="elk-getal-met-bron"
      caption={t.caption(words.measure[measure])}
      columns={columns}
      rows={compared.flatMap((thing) =>
        thing.cells.flatMap((cell) => (cell.value === null ? [] : [{ thing, cell }])),
      )}
      rowKey={({ thing, cell }) => `${thing.id} ${cell.year} ${cell.basis}`}
    />
  )
}

function useColumns(measure: ComparisonMeasure): readonly Column<Row>[] {
  const t = useTexts(texts)
  const words = useCompareWords()
  const cells = useTexts(cellTexts)
  const { favourable } = useVocabulary()
  const { exact } = useValueFormat(measure)
  const { number, euro } = useFormat()
  const amountText = useAmountText()
  const kind = kindOf(measure)
  const remarks = ({ cell }: Row) => {
    const { money, observation, inferred } = cell
    return [
      money?.line.favourable == null ? null : favourable(money.line.favourable),
      observation?.provisional ? t.provisional : null,
      inferred ? t.inferred(number(inferred)) : null,
      isInPassing(cell) ? cells.passing(cell.basis === 'BUDGET') : null,
    ]
      .filter((remark) => remark !== null)
      .join(', ')
  }
  const printed = ({ cell: { printed: text, money, observation } }: Row) =>
    [observation?.qualifier, text, money && money.line.unit !== 1 ? `× ${euro(money.line.unit)}` : null]
      .filter(Boolean)
      .join(' ')
  const also: Column<Row> = {
    key: 'ook',
    header: t.also,
    sortable: false,
    value: ({ cell }) => cell.money?.alsoPrinted.map(amountText).join('; '),
    cell: ({ cell }) =>
      cell.money?.alsoPrinted.map((line) => (
        <div key={line.id}>
          <span className="bgf-number">{amountText(line)}</span> <EvidenceRefs passages={line.evidence} />
        </div>
      )),
  }
  const where: Column<Row> = {
    key: 'regel',
    header: t.where,
    sortable: false,
    value: ({ cell }) => evidenceText(cell.evidence),
    cell: ({ cell }) => <EvidenceList passages={cell.evidence} brief />,
  }
  const counted: Column<Row> = {
    key: 'geteld',
    header: t.counted,
    sortable: false,
    value: ({ cell }) => countedText(cell),
    cell: ({ cell }) => <Counted cell={cell} />,
  }
  return [
    {
      key: 'wat',
      header: t.what,
      rowHeader: true,
      value: ({ thing }) => thing.label,
      cell: ({ thing }) => <Dutch>{thing.label}</Dutch>,
    },
    { key: 'jaar', header: t.year, numeric: true, value: ({ cell }) => cell.year },
    { key: 'grondslag', header: t.basis, value: ({ cell }) => words.basis(measure, cell.basis) },
    {
      key: 'waarde',
      header: t.value({ money: t.euro, indicator: t.own, count: t.count }[kind]),
      numeric: true,
      value: ({ cell }) => cell.value,
      cell: (row) => (
        <>
          <span className="bgf-number">{exact(row.cell.value ?? 0)}</span>{' '}
          <span className="bgf-subtle">{remarks(row)}</span>
        </>
      ),
    },
    { key: 'maat', header: t.measure, value: () => words.measure[measure], fileOnly: true },
    { key: 'eenheid', header: t.unit, value: ({ cell }) => cell.unit, fileOnly: true },
    { key: 'opmerking', header: t.remark, value: remarks, fileOnly: true },
    ...(kind === 'count'
      ? [counted]
      : [
          {
            key: 'afgedrukt',
            header: t.printed,
            value: printed,
            cell: (row: Row) => (
              <span className={kind === 'money' ? 'bgf-number' : ''}>
                <Dutch>{printed(row)}</Dutch>
              </span>
            ),
          },
          where,
          ...(kind === 'money' ? [also] : []),
        ]),
  ]
}
