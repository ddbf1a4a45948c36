import { Button } from '@nl-design-system-candidate/button-react'
import { defineTexts, useTexts } from '../text/texts.js'
import { saveCsv } from './csv.js'
import type { Column } from './data-table.js'

const texts = defineTexts({ csv: 'Download als CSV' }, { csv: 'Download as CSV' })

interface CsvButtonProps<Row> {
  /** Name of the file. */
  readonly name: string
  readonly columns: readonly Pick<Column<Row>, 'header' | 'value'>[]
  readonly rows: readonly Row[]
}

/** Takes along what is shown, as a file for a spreadsheet. */
export function CsvButton<Row>({ name, columns, rows }: CsvButtonProps<Row>) {
  const t = useTexts(texts)
  return (
    <div className="bgf-screen-only">
      <Button purpose="subtle" onClick={() => void saveCsv(name, columns, rows)}>
        {t.csv}
      </Button>
    </div>
  )
}
