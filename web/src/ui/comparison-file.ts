import { useFormat } from '../text/format.js'
import { useBasisWords } from '../text/measure.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { useVocabulary } from '../text/vocabulary.js'
import type { Cell, Comparison, Row } from './comparison-table.js'
import { cellTexts, isInPassing } from './comparison-words.js'
import type { Column } from './data-table.js'
import { evidenceText } from './evidence.js'
import { usePrintedForm } from './printed.js'

const texts = defineTexts(
  {
    measure: 'Maat',
    unit: 'Eenheid',
    remarks: (column: string) => `${column}: opmerking`,
    source: (column: string) => `${column}: bron`,
    printed: (form: string) => `afgedrukt: ${form}`,
  },
  {
    measure: 'Measure',
    unit: 'Unit',
    remarks: (column: string) => `${column}: remark`,
    source: (column: string) => `${column}: source`,
    printed: (form: string) => `printed: ${form}`,
  },
)

/** What the file says beside the figures: of what, in which unit, and of each how it stands and where. */
export function useFileColumns(
  columns: Comparison['columns'],
  rows: readonly Row[],
  { measure, what }: { readonly measure: Comparison['measure']; readonly what: string },
): readonly Column<Row>[] {
  const t = useTexts(texts)
  const remarks = useCellRemarks()
  const nameOf = useColumnName(measure)
  const units = new Set(rows.flatMap(({ cells }) => cells.map(({ unit }) => unit)))
  const inFile = (key: string, header: string, value: (row: Row) => string): Column<Row> => ({
    key,
    header,
    value,
    fileOnly: true,
  })
  return [
    inFile('maat', t.measure, () => what),
    inFile('eenheid', t.unit, ({ cells }) => [...new Set(cells.map(({ unit }) => unit))].join('; ')),
    ...columns.flatMap((column, at) => [
      inFile(`opmerking${at + 1}`, t.remarks(nameOf(column)), ({ cells }) =>
        remarks(cells[at], units.size > 1),
      ),
      inFile(`bron${at + 1}`, t.source(nameOf(column)), ({ cells }) =>
        evidenceText(cells[at]?.evidence ?? []),
      ),
    ]),
  ]
}

/** What a row or column is called: a year with its basis in the words of the page, or the name of a thing. */
export function useColumnName(measure: Comparison['measure']) {
  const basisWord = useBasisWords()
  return ({ label, year, basis }: Pick<Comparison['columns'][number], 'label' | 'year' | 'basis'>): string =>
    year === null || basis === null ? label : `${year} ${basisWord(measure, basis)}`
}

/** What stands beside the figure in a cell, or instead of one, in words. */
function useCellRemarks(): (cell: Cell | undefined, sayUnit: boolean) => string {
  const t = useTexts(texts)
  const inCell = useTexts(cellTexts)
  const words = useVocabulary()
  const { number } = useFormat()
  const printedForm = usePrintedForm()
  return (cell, sayUnit) => {
    if (cell === undefined) return ''
    if (cell.value === null) return (cell.empty === null ? cell.printed : inCell[cell.empty]) ?? ''
    const { money, observation, inferred } = cell
    return [
      observation?.qualifier,
      sayUnit ? cell.unit : null,
      money?.line.favourable == null ? null : words.favourable(money.line.favourable),
      money ? t.printed(printedForm(money.line)) : null,
      money?.contradicted ? inCell.contradicted : null,
      observation?.provisional ? inCell.provisional : null,
      isInPassing(cell) ? inCell.passing(cell.basis === 'BUDGET') : null,
      inferred ? inCell.inferred(number(inferred)) : null,
    ]
      .filter(Boolean)
      .join('; ')
  }
}
