import type { CellValue, Column } from './data-table.js'

/** What the table shows, as a file that a Dutch Excel opens at once: semicolons, decimal commas, marked as UTF-8. */
export async function saveCsv<Row>(
  name: string,
  columns: readonly Pick<Column<Row>, 'header' | 'value'>[],
  rows: readonly Row[],
): Promise<void> {
  save(`${name}.csv`, 'text/csv;charset=utf-8', await toCsv(columns, rows))
}

export async function toCsv<Row>(
  columns: readonly Pick<Column<Row>, 'header' | 'value'>[],
  rows: readonly Row[],
): Promise<string> {
  const { default: papaparse } = await import('papaparse')
  const text = papaparse.unparse(
    {
      fields: columns.map(({ header }) => header),
      data: rows.map((row) => columns.map(({ value }) => plain(value(row)))),
    },
    // A spreadsheet runs what begins with one of these; a number with a minus sign is none of it.
    { delimiter: ';', newline: '\r\n', escapeFormulae: /^(?:[=+@\t\r]|-(?!\d+(?:,\d+)?$))/ },
  )
  return `\uFEFF${text}\r\n`
}

/** Gives the reader a file made on this page. */
export function save(file: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
  URL.revokeObjectURL(url)
}

/** The spaces that keep '€ 1.000' together on a line are plain ones in a file, or nobody finds it by searching. */
function plain(value: CellValue): string {
  return typeof value === 'number'
    ? String(value).replace('.', ',')
    : (value ?? '').replace(/[\u00A0\u202F]/g, ' ')
}
