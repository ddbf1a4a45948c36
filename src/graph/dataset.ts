// Which data an answer was made from. Loading gives the graph another version in the transaction that changes it, so a
// look at the version before the first rows of an operation and after every later ones tells whether all of them are of
// one version. The looks go along in the round trips that are made anyway.
import type { GraphEngine, Row, Statement } from './engine.js'

export interface Dataset {
  /** Null while nothing is loaded, and when the data changed while they were read. */
  readonly version: string | null
  readonly schemaVersion: number | null
  /** Some rows are of the data before a load, some of after. */
  readonly changedWhileReading?: true
}

export const DATASET = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.version AS version, n.schemaVersion AS schemaVersion`

const LOOK: Statement = { cypher: DATASET, params: {} }

/** The version that the graph has now. */
export async function readDataset(engine: GraphEngine, timeoutMs: number): Promise<Dataset> {
  const [rows] = await engine.read([LOOK], timeoutMs)
  return toDataset(rows)
}

export interface DatasetWatch {
  /** Runs statements and looks at the version in the same round trip. */
  read(
    statements: readonly Statement[],
    run: (all: readonly Statement[]) => Promise<Row[][]>,
  ): Promise<Row[][]>
  /** What was seen so far; undefined when nothing was read. */
  readonly seen: Dataset | undefined
}

export function watchDataset(): DatasetWatch {
  let seen: Dataset | undefined
  const note = (rows: readonly Row[] | undefined): void => {
    const now = toDataset(rows)
    seen =
      seen === undefined || seen.version === now.version
        ? (seen ?? now)
        : { version: null, schemaVersion: now.schemaVersion, changedWhileReading: true }
  }
  return {
    async read(statements, run) {
      const before = seen === undefined ? [LOOK] : []
      const answers = await run([...before, ...statements, LOOK])
      if (before.length > 0) note(answers[0])
      note(answers.at(-1))
      return answers.slice(before.length, before.length + statements.length)
    },
    get seen() {
      return seen
    },
  }
}

function toDataset(rows: readonly Row[] | undefined): Dataset {
  const { version, schemaVersion } = rows?.[0] ?? {}
  return {
    version: (version as string | undefined) ?? null,
    schemaVersion: (schemaVersion as number | undefined) ?? null,
  }
}
