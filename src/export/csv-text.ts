// CSV as Dutch Excel opens it right: UTF-8 with a byte order mark, semicolons, CRLF.
import { stringify } from 'csv-stringify/sync'

export type Decimal = 'point' | 'comma'

/** Excel takes a file without it for Windows-1252. */
export const BYTE_ORDER_MARK = '\ufeff'

export type Cell = string | number | boolean | readonly string[] | null | undefined

/** Between the items of a list in one cell. */
export const LIST = ' | '

export function writeRows(rows: readonly (readonly Cell[])[], decimal: Decimal): string {
  return stringify(
    rows.map((row) => row.map((cell) => toText(cell, decimal))),
    // A bare line end within a cell would end the row for some readers.
    { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}

function toText(cell: Cell, decimal: Decimal): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  if (typeof cell === 'number') return decimal === 'comma' ? String(cell).replace('.', ',') : String(cell)
  return harmless(typeof cell === 'string' ? cell : cell.join(LIST))
}

/**
 * A spreadsheet runs a cell that begins like a formula, whoever wrote it. An apostrophe in front makes it text; what is
 * nothing but a number, such as the printed -1.234, stays as it is.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/u.test(text) && !/^[-+]?\d[\d.,]*$/.test(text)
    ? `'${text}`
    : text
}
