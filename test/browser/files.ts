import { readFile } from 'node:fs/promises'
import papaparse from 'papaparse'
import type { Locator } from 'playwright-core'

export interface SavedCsv {
  /** What the browser calls it. */
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Presses 'Download als CSV', or 'Download alle 289 als CSV', somewhere on a page, and opens the file with a parser. */
export async function savedCsv(within: Locator): Promise<SavedCsv> {
  const download = within.page().waitForEvent('download')
  await within.getByRole('button', { name: /^Download .*als CSV$/ }).click()
  const file = await download
  const text = await readFile(await file.path(), 'utf8')
  const { data, meta } = papaparse.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  })
  return { name: file.suggestedFilename(), headers: meta.fields ?? [], rows: data }
}
