import { Fragment, type ReactNode, useId } from 'react'
import { useUrlState } from '../navigation.js'
import { useLanguage } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CsvButton } from './csv-button.js'
import { RowPages, rowsFrom, useRowPage, useTopOfPage } from './row-pages.js'
import './data-table.css'

export type CellValue = string | number | null | undefined

export interface Column<Row> {
  /** Short and permanent: it stands in addresses. */
  readonly key: string
  readonly header: string
  /** What it sorts by and what goes into the CSV: a bare number, or text. */
  readonly value: (row: Row) => CellValue
  /** What the reader sees; the value itself when not given. */
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
  /** One sentence on what it says, where its header does not say enough. */
  readonly about?: string
  /** False where an order would say nothing, such as of sources. */
  readonly sortable?: boolean
  /** The cell that names the row. */
  readonly rowHeader?: boolean
  /** Holds sentences: it is not pressed together by the columns beside it. */
  readonly wide?: boolean
  /** True where paper has no room for it, and says it elsewhere. */
  readonly screenOnly?: boolean
  /** Says for the file what a cell of the table says beside its value; it is no column on the screen. */
  readonly fileOnly?: boolean
}

interface DataTableProps<Row> {
  /** Short and permanent, one of its kind on the page: names the order in the address. */
  readonly name: string
  /** What the file holds, for its name; the table's own name when not given. */
  readonly file?: string
  /** What the table shows, with the unit of its amounts. */
  readonly caption: ReactNode
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** How many rows stand on a page, where there may be too many to read; which page stands in the address. */
  readonly pageSize?: number
  /** Takes the place of the button that gives the rows of all pages as they are shown. */
  readonly csv?: ReactNode
  /** What is not in the table and the file, where they cannot hold all. */
  readonly incomplete?: string | undefined
}

const texts = defineTexts(
  { sort: (header: string) => `Sorteer op ${header}`, about: 'Wat de kolommen zeggen' },
  { sort: (header: string) => `Sort by ${header}`, about: 'What the columns say' },
)

/** A table with a caption, columns to sort by, and what it shows as CSV. It starts in the order of its rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, file = name, caption, columns: all, rows, rowKey, pageSize, csv, incomplete } = props
  const columns = all.filter(({ fileOnly }) => fileOnly !== true)
  const t = useTexts(texts)
  const captionId = useId()
  const { sorted, order, orderBy } = useOrder(name, columns, rows)
  const { from, shown } = useRowPage(name, pageSize, sorted)
  const top = useTopOfPage(from)
  return (
    <div className="bgf-table">
      <AboutColumns columns={columns} captionId={captionId} />
      {/* Reached by keyboard, so that who uses no mouse can scroll it sideways. */}
      <div
        ref={top}
        className="utrecht-table-container"
        role="region"
        aria-labelledby={captionId}
        tabIndex={0}
      >
        {/* Its roles are said, because narrow screens show rows as blocks, and some browsers then forget the table. */}
        <table className="utrecht-table" role="table">
          <caption className="utrecht-table__caption" id={captionId}>
            {caption}
          </caption>
          <thead className="utrecht-table__header" role="rowgroup">
            <tr className="utrecht-table__row" role="row">
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  role="columnheader"
                  {...(column.about === undefined ? {} : { 'aria-describedby': aboutId(captionId, column) })}
                  className={cellClass('utrecht-table__header-cell', column)}
                  {...(order?.key === column.key
                    ? { 'aria-sort': order.descending ? ('descending' as const) : ('ascending' as const) }
                    : {})}
                >
                  {column.sortable === false ? (
                    column.header
                  ) : (
                    <button type="button" className="bgf-table__sort" onClick={() => orderBy(column)}>
                      <span className="bgf-hidden">{t.sort('')}</span>
                      {column.header}
                      <span aria-hidden="true" className="bgf-table__arrow">
                        {order?.key === column.key ? (order.descending ? '↓' : '↑') : '↕'}
                      </span>
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="utrecht-table__body" role="rowgroup">
            {shown.map((row) => (
              <tr key={rowKey(row)} className="utrecht-table__row" role="row">
                {columns.map((column) => {
                  const content = column.cell ? column.cell(row) : column.value(row)
                  return column.rowHeader ? (
                    <th
                      key={column.key}
                      scope="row"
                      role="rowheader"
                      className={cellClass('utrecht-table__cell', column)}
                    >
                      {content}
                    </th>
                  ) : (
                    <td
                      key={column.key}
                      role="cell"
                      data-header={column.header}
                      className={cellClass('utrecht-table__cell', column)}
                    >
                      {content}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pageSize === undefined ? null : (
        <RowPages table={name} from={from} shown={shown.length} total={sorted.length} size={pageSize} />
      )}
      {csv ?? (
        <CsvButton
          name={file}
          columns={all}
          rows={sorted}
          {...(incomplete === undefined ? {} : { incomplete })}
        />
      )}
    </div>
  )
}

/** Above the table, because it may be long; each header also points to its own sentence. */
function AboutColumns<Row>({
  columns,
  captionId,
}: {
  readonly columns: readonly Column<Row>[]
  readonly captionId: string
}) {
  const t = useTexts(texts)
  const told = columns.filter(({ about }) => about !== undefined)
  if (told.length === 0) return null
  return (
    <details>
      <summary>{t.about}</summary>
      <dl className="bgf-facts">
        {told.map((column) => (
          <Fragment key={column.key}>
            <dt>{column.header}</dt>
            <dd id={aboutId(captionId, column)}>{column.about}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  )
}

const aboutId = <Row,>(captionId: string, { key }: Column<Row>): string => `${captionId}-${key}`

function cellClass<Row>(base: string, { numeric, wide, screenOnly }: Column<Row>): string {
  return [
    base,
    numeric ? `${base}--numeric-column utrecht-table__cell--numeric-data` : null,
    wide ? 'bgf-table__wide' : null,
    screenOnly ? 'bgf-screen-only' : null,
  ]
    .filter((name) => name !== null)
    .join(' ')
}

/** The order stands in the address: `?geld=-bedrag` is the table named geld by bedrag, highest first. */
function useOrder<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) {
  const { params, go } = useUrlState()
  const language = useLanguage()
  const asked = params.get(name)
  const descending = asked?.startsWith('-') ?? false
  const column = columns.find(({ key }) => key === asked?.replace(/^-/, ''))
  const order = column === undefined ? null : { key: column.key, descending }
  const collator = new Intl.Collator(language, { numeric: true })
  const sorted =
    column === undefined
      ? rows
      : [...rows].sort((a, b) => compare(column.value(a), column.value(b), collator, descending))
  const orderBy = ({ key }: Column<Row>) =>
    go({ [name]: order?.key === key && !descending ? `-${key}` : key, [rowsFrom(name)]: null }, true)
  return { sorted, order, orderBy }
}

/** What has no value comes last, whichever way the order runs. */
function compare(a: CellValue, b: CellValue, collator: Intl.Collator, descending: boolean): number {
  if (a === null || a === undefined || a === '') return b === null || b === undefined || b === '' ? 0 : 1
  if (b === null || b === undefined || b === '') return -1
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return descending ? -order : order
}
