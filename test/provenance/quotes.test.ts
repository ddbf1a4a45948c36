import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { readQuotes } from '../../src/provenance/quotes.js'
import { engines } from '../support/engines.js'
import { bundle, factsOf } from '../support/seeds.js'

const TEXT = 'een\ntwee\ndrie\nvier'
const ID = 'source-document:dorp/verslag-2023'

describe.each(engines)('on $name', ({ open }) => {
  async function quotesWith(
    content: string | undefined,
  ): Promise<{ quote: string | null; reports: string[] }> {
    const engine = await open()
    onTestFinished(() => engine.close())
    const given = bundle()
    const sha256 = createHash('sha256').update(TEXT).digest('hex')
    await loadBundles(
      engine,
      await factsOf({
        bundles: {
          'a.yaml': { ...given, sourceDocument: { ...(given['sourceDocument'] as object), sha256 } },
        },
      }),
    )
    const folder = await mkdtemp(join(tmpdir(), 'documents-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    if (content !== undefined) await writeFile(join(folder, 'verslag.txt'), content)
    const reports: string[] = []
    const quotes = await readQuotes(engine, folder, (message) => reports.push(message))
    return { quote: quotes.find(ID, 2, 3), reports }
  }

  test('the words of the lines come from the text that the numbers were read from', async () => {
    expect(await quotesWith(TEXT)).toEqual({ quote: 'twee\ndrie', reports: [] })
  })

  test('another text under the same name gives no quote, and says so', async () => {
    const { quote, reports } = await quotesWith(`${TEXT}\n`)
    expect(quote).toBeNull()
    expect(reports[0]).toMatch(/verslag\.txt is not the text that the line numbers were read from/)
  })

  test('a text that is not there gives no quote, and says so', async () => {
    const { quote, reports } = await quotesWith(undefined)
    expect(quote).toBeNull()
    expect(reports[0]).toMatch(/has no verslag\.txt/)
  })
})
