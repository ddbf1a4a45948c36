// One table a type and one a relationship, with heads in Dutch. The columns stand in properties.ts.
import { FORMER_ID } from '../graph/former-ids.js'
import { EDGE_TYPES, type EdgeType, STORED_LABELS, type StoredLabel } from '../graph/labels.js'
import { BYTE_ORDER_MARK, type Cell, type Decimal, writeRows } from './csv-text.js'
import type { Pages } from './pages.js'
import { edgeProperties, nodeProperties } from './properties.js'
import { hasFormerIds, LEAVES, type Selection } from './selection.js'

export type Table = { readonly file: string } & (
  { readonly kind: 'node'; readonly label: StoredLabel } | { readonly kind: 'edge'; readonly type: EdgeType }
)

const PLURALS: Partial<Record<StoredLabel, string>> = {
  Municipality: 'municipalities',
  Activity: 'activities',
}

/** Every table that there can be; `activities.csv` holds nodes, `relation-involves.csv` relationships. */
export const TABLES: readonly Table[] = [
  ...STORED_LABELS.map((label): Table => ({
    kind: 'node',
    label,
    file: `${PLURALS[label] ?? plural(label)}.csv`,
  })),
  ...EDGE_TYPES.map((type): Table => ({
    kind: 'edge',
    type,
    file: `relation-${type.toLowerCase().replaceAll('_', '-')}.csv`,
  })),
]

/** The tables of a selection: of its types, and of the relationships that leave them. */
export function tablesOf(selection: Selection): readonly Table[] {
  const { labels } = selection
  return TABLES.filter((table) => {
    if (table.kind === 'edge') return LEAVES[table.type].some((label) => labels.includes(label))
    return table.label === 'FormerId' ? hasFormerIds(selection) : labels.includes(table.label)
  })
}

/** One text a page; `onRows` hears how many rows each has. */
export async function* writeTable(
  pages: Pages,
  table: Table,
  decimal: Decimal,
  onRows: (rows: number) => void = () => undefined,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + writeRows([headOf(table)], decimal)
  for await (const rows of rowsOf(pages, table)) {
    onRows(rows.length)
    yield writeRows(rows, decimal)
  }
  await pages.finish()
}

function headOf(table: Table): string[] {
  return table.kind === 'node'
    ? ['id', ...nodeProperties(table.label).map(({ dutch }) => dutch)]
    : ['van', 'van_naam', 'naar', 'naar_naam', ...edgeProperties(table.type).map(({ dutch }) => dutch)]
}

async function* rowsOf(pages: Pages, table: Table): AsyncGenerator<Cell[][]> {
  if (table.kind === 'node') {
    const properties = nodeProperties(table.label)
    for await (const page of pages.nodes(table.label)) {
      yield page.map(({ id, props }) => [
        idOf(table.label, id),
        ...properties.map(({ stored }) => props[stored] as Cell),
      ])
    }
    return
  }
  const properties = edgeProperties(table.type)
  for await (const page of pages.edges([table.type])) {
    yield page.map(({ from, fromName, to, toName, props }) => [
      from,
      fromName,
      to,
      toName,
      ...properties.map(({ stored }) => props[stored] as Cell),
    ])
  }
}

/** What stands before an id of before in the graph is no part of it. */
const idOf = (label: StoredLabel, id: string): string =>
  label === 'FormerId' ? id.slice(FORMER_ID.length) : id

function plural(label: StoredLabel): string {
  return `${label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}s`
}
