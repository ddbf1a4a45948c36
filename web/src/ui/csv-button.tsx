import { Button } from '@nl-design-system-candidate/button-react'
import { type ReactNode, useState } from 'react'
import { defineTexts, useTexts } from '../text/texts.js'
import { saveCsv } from './csv.js'
import type { Column } from './data-table.js'

const texts = defineTexts(
  {
    csv: 'Download als CSV',
    busy: 'Bezig met ophalen…',
    failed: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  { csv: 'Download as CSV', busy: 'Loading…', failed: 'The file could not be made. Try again.' },
)

interface CsvButtonProps<Row> {
  /** Name of the file. */
  readonly name: string
  readonly columns: readonly Pick<Column<Row>, 'header' | 'value'>[]
  /** What is shown; or what fetches all of it, where a page shows a part. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]>)
  /** How much of it goes into the file, where that is not just what is shown. */
  readonly children?: ReactNode
}

/** Takes along what is shown, as a file for a spreadsheet. */
export function CsvButton<Row>({ name, columns, rows, children }: CsvButtonProps<Row>) {
  const t = useTexts(texts)
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
        {children ?? t.csv}
      </Button>
      <span role="status" className="bgf-subtle">
        {state === 'ready' ? '' : t[state]}
      </span>
    </div>
  )
}
