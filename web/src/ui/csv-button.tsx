import { Button } from '@nl-design-system-candidate/button-react'
import { useState } from 'react'
import { MOST } from '../api/whole-list.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { saveCsv } from './csv.js'
import type { Column } from './data-table.js'

const texts = defineTexts(
  {
    csv: 'Download als CSV',
    all: (count: string) => `Download alle ${count} als CSV`,
    some: (most: string, count: string) => `Download de eerste ${most} van ${count} als CSV`,
    busy: 'Bezig met ophalen…',
    failed: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  {
    csv: 'Download as CSV',
    all: (count: string) => `Download all ${count} as CSV`,
    some: (most: string, count: string) => `Download the first ${most} of ${count} as CSV`,
    busy: 'Loading…',
    failed: 'The file could not be made. Try again.',
  },
)

interface CsvButtonProps<Row> {
  /** Name of the file. */
  readonly name: string
  readonly columns: readonly Pick<Column<Row>, 'header' | 'value'>[]
  /** What is shown; or what fetches all of it, where a page shows a part. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>)
  /** How many there are, where a page shows a part. */
  readonly total?: number
}

/** Takes along what is shown, as a file for a spreadsheet. */
export function CsvButton<Row>({ name, columns, rows, total }: CsvButtonProps<Row>) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const download = async () => {
    if (state === 'busy') return
    setState('busy')
    try {
      await saveCsv(name, columns, typeof rows === 'function' ? await rows() : rows)
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="bgf-screen-only bgf-cluster">
      <Button purpose="subtle" onClick={() => void download()}>
        {total === undefined
          ? t.csv
          : total > MOST
            ? t.some(number(MOST), number(total))
            : t.all(number(total))}
      </Button>
      <span role="status" className="bgf-subtle">
        {state === 'ready' ? '' : t[state]}
      </span>
    </div>
  )
}
