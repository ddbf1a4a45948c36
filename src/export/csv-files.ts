// All tables of a selection, with what a reader of them has to know and what a program can check.
import { createHash } from 'node:crypto'
import type { Decimal } from './csv-text.js'
import { type Table, tablesOf, writeTable } from './csv.js'
import type { FileEntry } from './files.js'
import type { Pages } from './pages.js'
import { describe, type Selection } from './selection.js'

interface Written {
  readonly path: string
  readonly rows: number
  readonly sha256: string
}

export function csvFiles(pages: Pages, selection: Selection, decimal: Decimal = 'point'): FileEntry[] {
  const written: Written[] = []
  return [
    { path: 'LEESMIJ.txt', content: () => once(readme(selection, decimal)) },
    ...tablesOf(selection).map((table) => ({
      path: table.file,
      content: () => writeNoting(pages, table, decimal, (file) => written.push(file)),
    })),
    {
      path: 'manifest.json',
      content: () => once(() => manifest(selection, decimal, written)),
    },
  ]
}

async function* writeNoting(
  pages: Pages,
  table: Table,
  decimal: Decimal,
  done: (file: Written) => void,
): AsyncGenerator<string> {
  const sum = createHash('sha256')
  let rows = 0
  for await (const part of writeTable(pages, table, decimal, (more) => (rows += more))) {
    sum.update(part)
    yield part
  }
  done({ path: table.file, rows, sha256: sum.digest('hex') })
}

async function* once(text: string | (() => string)): AsyncGenerator<string> {
  yield typeof text === 'string' ? text : text()
}

function manifest(selection: Selection, decimal: Decimal, files: readonly Written[]): string {
  const { version, sources } = selection
  const content = {
    format: 'beleidsgraaf-csv',
    dataVersion: version,
    description: describe(selection),
    documents: sources.map(({ id, title, municipality, year, url }) => ({
      id,
      title,
      municipality,
      year,
      url,
    })),
    csv: { encoding: 'utf-8', byteOrderMark: true, delimiter: ';', lineEnd: 'CRLF', decimal },
    files,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function readme(selection: Selection, decimal: Decimal): string {
  return [
    describe(selection),
    '',
    'Elk bestand is een tabel: UTF-8 met BOM, puntkomma tussen de kolommen; Excel opent het met een dubbelklik.',
    `Decimaalteken: ${decimal === 'comma' ? 'komma' : 'punt'}. Bedragen zijn hele euro's. Lijsten in een cel: gescheiden door " | ".`,
    'Een tekst die begint met = + - @ staat achter een apostrof, zodat een rekenblad hem niet uitvoert; haal die weg bij inlezen.',
    'relation-*.csv: wat aan wat vastzit (van, naar), met rol, zekerheid, toelichting en de passages die het zeggen.',
    'zekerheid: STATED = het document zegt het zelf; INFERRED = een lezer leidde het af, toelichting zegt waarom.',
    'bronnen: de documenten die het vermelden. De woorden van de documenten zelf zitten er niet in.',
    '',
  ].join('\r\n')
}
