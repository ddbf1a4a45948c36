import { Button } from '@nl-design-system-candidate/button-react'
import { useState } from 'react'
import { MOST, type Tell } from '../api/whole-list.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { saveCsv } from './csv.js'
import type { Column } from './data-table.js'
import { useFileName } from './file-name.js'

const texts = defineTexts(
  {
    csv: 'Download als CSV',
    all: (count: string) => `Download alle ${count} als CSV`,
    some: (most: string, count: string) => `Download de eerste ${most} van ${count} als CSV`,
    busy: 'Bezig met ophalen…',
    coming: (got: string, total: string) => `Opgehaald: ${got} van ${total}`,
    incomplete: 'niet volledig',
    failed: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  {
    csv: 'Download as CSV',
    all: (count: string) => `Download all ${count} as CSV`,
    some: (most: string, count: string) => `Download the first ${most} of ${count} as CSV`,
    busy: 'Loading…',
    coming: (got: string, total: string) => `Loaded: ${got} of ${total}`,
    incomplete: 'incomplete',
    failed: 'The file could not be made. Try again.',
  },
)

interface CsvButtonProps<Row> {
  /** What the rows are; the file's name begins with what the page is about. */
  readonly name: string
  readonly columns: readonly Pick<Column<Row>, 'header' | 'value'>[]
  /** What is shown; or what fetches all of it, where a page shows a part. */
  readonly rows: readonly Row[] | ((tell: Tell) => Promise<readonly Row[]>)
  /** How many there are, where a page shows a part. */
  readonly total?: number
  /** What is not in the file, where it cannot hold all: said beside the button, and in short in the file's name. */
  readonly incomplete?: string
}

type State = 'ready' | 'failed' | { readonly got: number }

/** A wait that is shorter needs no word. */
const SOON_MS = 1_000

/** Takes along what the page is of, as a file for a spreadsheet. */
export function CsvButton<Row>({ name, columns, rows, total, incomplete }: CsvButtonProps<Row>) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const fileName = useFileName()
  const [state, setState] = useState<State>('ready')
  const [late, setLate] = useState(false)
  const busy = typeof state === 'object'
  const partial = incomplete !== undefined || (total ?? 0) > MOST

  const download = async () => {
    if (busy) return
    setState({ got: 0 })
    const timer = setTimeout(() => setLate(true), SOON_MS)
    try {
      const all = typeof rows === 'function' ? await rows((got) => setState({ got })) : rows
      await saveCsv(fileName(partial ? `${name} ${t.incomplete}` : name), columns, all)
      setState('ready')
    } catch {
      setState('failed')
    } finally {
      clearTimeout(timer)
      setLate(false)
    }
  }
  const said = () => {
    if (state === 'failed') return t.failed
    if (state === 'ready' || !late) return ''
    return total === undefined ? t.busy : t.coming(number(state.got), number(total))
  }
  return (
    <div className="bgf-screen-only bgf-cluster">
      <Button purpose="subtle" aria-disabled={busy} onClick={() => void download()}>
        {total === undefined
          ? t.csv
          : total > MOST
            ? t.some(number(MOST), number(total))
            : t.all(number(total))}
      </Button>
      {incomplete === undefined ? null : <span className="bgf-subtle">{incomplete}</span>}
      <span role="status" className="bgf-subtle">
        {said()}
      </span>
    </div>
  )
}
