import { Readable } from 'node:stream'
import yazl from 'yazl'
import type { FileEntry } from './files.js'

/** The same moment for every file, in whatever time zone: the same data are the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/** A zip file as it is made: one file after the other, and no faster than it is read. */
export function zip(files: readonly FileEntry[]): Readable {
  const archive = new yazl.ZipFile()
  const output = archive.outputStream as Readable
  let current: Readable | undefined
  for (const file of files) {
    archive.addReadStreamLazy(
      file.path,
      { mtime: NO_TIME, mode: 0o100644, forceDosTimestamp: true },
      (give: (error: unknown, stream: Readable) => void) => {
        current = Readable.from(file.content())
        current.once('error', (error) => output.destroy(error))
        give(null, current)
      },
    )
  }
  // The library passes on neither: that a file could not be made (above), and that nobody reads any more.
  archive.on('error', (error: Error) => output.destroy(error))
  output.once('close', () => current?.destroy())
  archive.end()
  return output
}
