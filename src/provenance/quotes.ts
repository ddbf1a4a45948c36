// The words of a document are not ours to ship. A user who has its text puts the file in a folder of their own
// (setting DOCUMENTS); it is used only when it is to the byte the text that the line numbers were read from.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { GraphEngine } from '../graph/engine.js'

export interface Quotes {
  /** The lines, joined, or null when the text was not loaded. */
  find(sourceDocumentId: string, from: number, to: number): string | null
  /** Ids of the documents whose text was loaded. */
  readonly held: readonly string[]
}

export const SOURCE_FILES = `
  MATCH (n:SourceDocument)
  RETURN n.id AS id, n.file AS file, n.sha256 AS sha256`

/** Reads the texts in `folder` that fit a document of the graph; `report` hears of those that do not. */
export async function readQuotes(
  engine: GraphEngine,
  folder: string | undefined,
  report: (message: string) => void,
): Promise<Quotes> {
  const texts = new Map<string, string[]>()
  if (folder !== undefined) {
    const [rows = []] = await engine.read([{ cypher: SOURCE_FILES, params: {} }], 5_000)
    for (const row of rows) {
      const name = basename(String(row['file']))
      const content = await readFile(join(folder, name)).catch(() => undefined)
      if (content === undefined)
        report(`DOCUMENTS: ${folder} has no ${name}; its passages come without quotes.`)
      else if (createHash('sha256').update(content).digest('hex') !== row['sha256']) {
        report(
          `DOCUMENTS: ${name} is not the text that the line numbers were read from; its passages come without quotes.`,
        )
      } else texts.set(String(row['id']), content.toString('utf8').split('\n'))
    }
  }
  return {
    held: [...texts.keys()].sort(),
    find: (id, from, to) =>
      texts
        .get(id)
        ?.slice(from - 1, to)
        .join('\n') ?? null,
  }
}
