import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ArgsDef, defineCommand } from 'citty'
import { readConfig } from '../../config.js'
import { countRows } from '../../export/counts.js'
import { type Format, FORMATS, type Prepared } from '../../export/formats.js'
import { PARAM_NAMES, readParams } from '../../export/params.js'
import { openDataset } from '../../export/store.js'
import { writeFile, writeFolder, type WriteOptions } from '../../export/write.js'
import { zip } from '../../export/zip.js'
import { openEngine } from '../../graph/open.js'
import { BadInputError } from '../../shared/errors.js'
import { createProgress } from '../progress.js'

const NAMES = FORMATS.map(({ name }) => name).filter((name) => !name.startsWith('csv/'))
const PAGE_TIMEOUT_MS = 60_000

const ARGS = {
  format: {
    type: 'string',
    required: true,
    description: `${NAMES.join(', ')}, or one table such as csv/activities.csv`,
  },
  out: {
    type: 'string',
    required: true,
    description:
      'File or folder to write (csv and backup: a folder, or a file ending in .zip); - for standard output',
  },
  municipality: {
    type: 'string',
    description:
      'Only what the documents of this municipality state: code (GM0518) or short name (den-haag). A filter chooses documents; the export holds all that these state, with its evidence',
  },
  program: { type: 'string', description: 'Only what the documents about this programme state: its id' },
  year: {
    type: 'string',
    description:
      'Only what the documents about this year state (a budget for several years counts for its first), also where they name other years',
  },
  types: {
    type: 'string',
    description: 'Only these types, such as Activity,Partner, and the relationships between them',
  },
  'min-weight': {
    type: 'string',
    description: 'Network: only pairs that share at least so many activities',
  },
  kind: { type: 'string', description: 'Network: only partners of this kind, in Dutch' },
  role: { type: 'string', description: 'Network: only ties with this role, in Dutch' },
  certainty: { type: 'string', description: 'Network: only ties that are STATED, or INFERRED' },
  tie: { type: 'string', description: 'Network: what counts as a link: NAMED, ALONGSIDE or TOGETHER' },
  around: { type: 'string', description: 'Network: only this partner and its neighbours; its id' },
  distance: { type: 'string', description: 'Network: 2 for the neighbours of the neighbours, too' },
  unlinked: {
    type: 'string',
    description: 'Network: true or false, whether partners without a link are there',
  },
  decimal: { type: 'string', description: 'CSV: point (default), or comma for Dutch Excel' },
  force: { type: 'boolean', description: 'Replace what is there' },
} as const satisfies ArgsDef

/** Writes the graph, or a part of it, in a form that other programs read. */
export const exportGraph = defineCommand({
  meta: {
    name: 'export',
    description: 'Write the graph for spreadsheets, network programs, linked data, or as a backup',
  },
  args: ARGS,
  async run({ args }) {
    refuseUnknown(Object.keys(args))
    const config = readConfig(process.env)
    const format = formatOf(args.format)
    const said = PARAM_NAMES.map((name) => [name, args[name === 'minWeight' ? 'min-weight' : name]])
    const params = readParams(
      format.name,
      format.accepts,
      Object.fromEntries(said) as Record<string, unknown>,
    )
    const engine = await openEngine(config.engine)
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(new Stopped()))
    try {
      const dataset = await openDataset(engine, PAGE_TIMEOUT_MS)
      const progress = createProgress(process.stderr)
      const source = {
        engine,
        dataset,
        base: config.publicUrl,
        timeoutMs: PAGE_TIMEOUT_MS,
        onRows: (rows: number) => progress.add(rows),
      }
      const prepared = await format.prepare(source, params)
      const { selection } = prepared
      progress.expect(
        selection === undefined ? undefined : await countRows(engine, selection, PAGE_TIMEOUT_MS),
      )
      const written = await write(prepared, format, args.out, {
        force: args.force === true,
        signal: stop.signal,
      })
      progress.done()
      process.stderr.write(`${written}: ${format.description}; data version ${dataset.version}\n`)
    } catch (error) {
      if (!stop.signal.aborted) throw error
      process.stderr.write('Stopped; nothing was written.\n')
      process.exitCode = 130
    } finally {
      await engine.close()
    }
  },
})

class Stopped extends Error {}

/** A filter that is misspelt would quietly export everything. */
function refuseUnknown(given: readonly string[]): void {
  const known = new Set(['_', 'minWeight', ...Object.keys(ARGS)])
  const wrong = given.find((name) => !known.has(name))
  if (wrong !== undefined)
    throw new BadInputError(`There is no option "--${wrong}". See "beleidsgraaf export --help".`)
}

function formatOf(name: string): Format {
  const format = FORMATS.find((one) => one.name === name)
  if (format) return format
  const tables = FORMATS.filter((one) => one.name.startsWith('csv/')).map((one) => one.name)
  throw new BadInputError(
    name.startsWith('csv/')
      ? `There is no table "${name.slice(0, 60)}". Take one of ${tables.join(', ')}.`
      : `There is no format "${name.slice(0, 60)}". Take one of ${NAMES.join(', ')}, or a table such as csv/activities.csv.`,
  )
}

/** Gives what was written. */
async function write(
  prepared: Prepared,
  format: Format,
  out: string,
  options: WriteOptions,
): Promise<string> {
  const zipped = prepared.kind === 'files' && (out.endsWith('.zip') || out === '-')
  if (prepared.kind === 'files' && !zipped) {
    await writeFolder(out, prepared.files(), options)
    return out
  }
  const content = prepared.kind === 'files' ? zip(prepared.files()) : Readable.from(prepared.content())
  if (out === '-') {
    await pipeline(content, process.stdout, { end: false, signal: options.signal })
    return 'standard output'
  }
  const path = (await isFolder(out)) ? join(out, format.path.slice(format.path.lastIndexOf('/') + 1)) : out
  await writeFile(path, content, options)
  return path
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
