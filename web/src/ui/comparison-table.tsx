import type { ComparisonTable_ComparisonFragment as Comparison } from '../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../generated/index.js'
import { useUrlState } from '../navigation.js'
import { useFormat } from '../text/format.js'
import { Dutch } from '../text/language.js'
import { useTexts } from '../text/texts.js'
import { useVocabulary } from '../text/vocabulary.js'
import { Alert } from './alert.js'
import { cellTexts, isInPassing } from './comparison-words.js'
import { useColumnName, useFileColumns } from './comparison-file.js'
import { type Column, DataTable } from './data-table.js'
import { EvidenceRefs } from './evidence.js'
import { Link, NodeLink } from './link.js'
import { CoarsePrint } from './printed.js'
import './comparison-table.css'

export const ComparisonTable_Comparison = graphql(`
  fragment ComparisonTable_Comparison on Comparison {
    measure
    notes
    truncated
    columns {
      label
      year
      basis
      node {
        id
      }
    }
    rows {
      header {
        label
        year
        basis
        node {
          id
        }
      }
      cells {
        value
        printed
        unit
        empty
        basis
        sources {
          id
        }
        inferred
        money {
          contradicted
          line {
            amount
            printed
            unit
            favourable
          }
        }
        observation {
          qualifier
          provisional
        }
        evidence {
          ...Sources_Passage
        }
      }
    }
  }
`)

export type ComparisonRef = FragmentType<typeof ComparisonTable_Comparison>

export type { Comparison }
export type Row = Comparison['rows'][number]
export type Cell = Row['cells'][number]

interface ComparisonTableProps {
  readonly name: string
  readonly file: string
  readonly caption: string
  /** What is compared, in the words of the page. */
  readonly what: string
  readonly comparison: ComparisonRef
  /** Whether each of several rows leads to itself alone, on the page of comparisons. */
  readonly narrow?: boolean
}

/** One measure as a table: a value with its source, or the reason why there is none. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { name, file, caption, what, comparison, narrow = false } = props
  const t = useTexts(cellTexts)
  const { measure, columns, rows, notes, truncated } = unmask(ComparisonTable_Comparison, comparison)
  return (
    <div className="bgf-stack">
      {truncated ? <Alert kind="warning">{t.truncated}</Alert> : null}
      <DataTable
        name={name}
        file={file}
        incomplete={truncated ? t.truncated : undefined}
        caption={caption}
        columns={[
          ...useColumns(measure, columns, rows, narrow && rows.length > 1),
          ...useFileColumns(columns, rows, { measure, what }),
        ]}
        rows={rows}
        rowKey={({ header }) => header.node?.id ?? header.label}
      />
      <p className="bgf-subtle bgf-text">
        {t.legend} <Dutch>{notes.join(' ')}</Dutch>
      </p>
    </div>
  )
}

function useColumns(
  measure: Comparison['measure'],
  columns: Comparison['columns'],
  rows: readonly Row[],
  narrow: boolean,
): readonly Column<Row>[] {
  const t = useTexts(cellTexts)
  const byYear = rows.some(({ header }) => header.year !== null)
  const nameOf = useColumnName(measure)
  return [
    {
      key: 'wat',
      header: byYear ? t.year : t.thing,
      rowHeader: true,
      value: ({ header }) => nameOf(header),
      cell: ({ header }) => (
        <>
          {header.node === null ? (
            nameOf(header)
          ) : (
            <Dutch>
              <NodeLink id={header.node.id}>{header.label}</NodeLink>
            </Dutch>
          )}
          {narrow && header.node !== null ? <Alone id={header.node.id} label={header.label} /> : null}
        </>
      ),
    },
    ...columns.map((column, at): Column<Row> => ({
      key: column.year === null ? `k${at + 1}` : `${column.year}-${column.basis ?? ''}`.toLowerCase(),
      header: nameOf(column),
      numeric: true,
      value: ({ cells }) => cells[at]?.value,
      cell: ({ cells }) => <Value cell={cells[at]} />,
    })),
  ]
}

/** The same comparison of this row only. */
function Alone({ id, label }: { readonly id: string; readonly label: string }) {
  const t = useTexts(cellTexts)
  const { href } = useUrlState()
  return (
    <div className="bgf-comparison__alone bgf-screen-only">
      <Link href={href({ wat: id, programma: null })}>
        <span aria-hidden="true">→ {t.alone}</span>
        <span className="bgf-hidden">{t.aloneOf(label)}</span>
      </Link>
    </div>
  )
}

function Value({ cell }: { readonly cell: Cell | undefined }) {
  const t = useTexts(cellTexts)
  const words = useVocabulary()
  const { euro, number } = useFormat()
  if (cell === undefined) return null
  if (cell.value === null) {
    return <span className="bgf-subtle">{cell.empty === null ? cell.printed : t[cell.empty]}</span>
  }
  const favourable = cell.money?.line.favourable ?? null
  return (
    <>
      {cell.observation?.qualifier ? <Dutch>{cell.observation.qualifier} </Dutch> : null}
      <span className="bgf-number">
        {cell.unit === 'euro' && cell.money ? euro(cell.value) : number(cell.value)}
      </span>
      {favourable === null ? null : <span className="bgf-subtle"> {words.favourable(favourable)}</span>}
      {cell.money ? <CoarsePrint form={cell.money.line} /> : null}
      {cell.money?.contradicted ? <span className="bgf-subtle"> {t.contradicted}</span> : null}
      {cell.observation?.provisional ? <span className="bgf-subtle"> {t.provisional}</span> : null}
      {isInPassing(cell) ? (
        <span className="bgf-subtle"> {t.passingShort(cell.basis === 'BUDGET')}</span>
      ) : null}
      {cell.inferred ? <span className="bgf-subtle"> {t.inferred(number(cell.inferred))}</span> : null}{' '}
      <EvidenceRefs passages={cell.evidence} />
    </>
  )
}
