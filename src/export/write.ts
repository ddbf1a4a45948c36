// Exports on disk. Everything is written under another name beside its place and renamed when it is whole: nobody finds half an
// export, and what was there stays until the new one is.
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileError } from '../shared/errors.js'
import type { FileEntry } from './files.js'

export interface WriteOptions {
  /** Whether what is there may be replaced. */
  readonly force: boolean
  /** Ends the writing; nothing is left then. */
  readonly signal: AbortSignal
}

/** @throws FileError when the place is taken or cannot be written. */
export async function writeFile(
  path: string,
  content: AsyncIterable<string | Buffer>,
  options: WriteOptions,
): Promise<void> {
  const there = await kindOf(path)
  if (there === 'folder') throw new FileError(`${path} is a folder. Give the name of a file with --out.`)
  if (there !== 'nothing' && !options.force) throw taken(path)
  await inPlaceOf(path, (partial) => writeTo(partial, content, options.signal))
}

/** @throws FileError when the place is taken, by something else than an earlier export even with `force`. */
export async function writeFolder(
  path: string,
  files: readonly FileEntry[],
  options: WriteOptions,
): Promise<void> {
  const there = await kindOf(path)
  if (there === 'file') throw new FileError(`${path} is a file. Give the name of a folder with --out.`)
  const inside = there === 'folder' ? await readdir(path) : []
  if (inside.length > 0) {
    if (!options.force) throw taken(path)
    if (!inside.includes('manifest.json')) {
      throw new FileError(
        `${path} is no earlier export (it has no manifest.json), so --force does not replace it. Give another folder with --out.`,
      )
    }
  }
  await inPlaceOf(path, async (partial) => {
    await mkdir(partial)
    for (const file of files) await writeTo(join(partial, file.path), file.content(), options.signal)
  })
}

async function inPlaceOf(path: string, write: (partial: string) => Promise<void>): Promise<void> {
  const beside = (what: string) =>
    join(dirname(resolve(path)), `.${basename(path)}.${what}-${randomBytes(4).toString('hex')}`)
  const partial = beside('partial')
  const made: string[] = []
  try {
    await makeFolders(dirname(resolve(path)), made)
    await write(partial)
    // A folder cannot be renamed over one that holds files.
    const old = beside('old')
    const replaced = (await kindOf(path)) === 'folder'
    if (replaced) await rename(path, old)
    await rename(partial, path)
    if (replaced) await rm(old, { recursive: true, force: true })
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    await removeEmpty(made)
    throw explain(path, error)
  }
}

/** Makes what is missing of a folder's path, one step at a time: within /proc, Node's `recursive` tries for ever. */
async function makeFolders(folder: string, made: string[]): Promise<void> {
  if ((await kindOf(folder)) !== 'nothing') return
  await makeFolders(dirname(folder), made)
  await mkdir(folder)
  made.unshift(folder)
}

/** Innermost first; what somebody else has put something in stays. */
async function removeEmpty(made: readonly string[]): Promise<void> {
  for (const folder of made) await rmdir(folder).catch(() => undefined)
}

async function writeTo(
  path: string,
  content: AsyncIterable<string | Buffer>,
  signal: AbortSignal,
): Promise<void> {
  await pipeline(Readable.from(content), createWriteStream(path, { flags: 'wx' }), { signal })
}

async function kindOf(path: string): Promise<'nothing' | 'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nothing'
    throw explain(path, error)
  }
}

const taken = (path: string): FileError =>
  new FileError(`${path} is there already. Add --force to replace it, or give another name with --out.`)

/** What the file system says, as a sentence with a remedy; every other error as it is. */
function explain(path: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (typeof syscall !== 'string') return error
  return new FileError(
    `${path} cannot be written (${code ?? syscall}). Give a place with --out that you may write.`,
    {
      cause: error,
    },
  )
}
