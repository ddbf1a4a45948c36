import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import express from 'express'
import { build } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../../src/http/listen.js'
import { hasBrowser, launchBrowser, visit } from '../support/browser.js'
import { startService, temporaryFolder } from '../support/service.js'

const VIEW = fileURLToPath(new URL('../../examples/react-view', import.meta.url))

/** The view built for an API, on an address of its own. */
async function serveView(api: string): Promise<string> {
  const outDir = join(await temporaryFolder(), 'view')
  process.env['VITE_API'] = api
  onTestFinished(() => void delete process.env['VITE_API'])
  await build({ configFile: join(VIEW, 'vite.config.ts'), logLevel: 'error', build: { outDir } })
  const http = createServer(express().use(express.static(outDir)))
  onTestFinished(() => void http.close())
  return listen(http, '127.0.0.1', 0)
}

test.skipIf(!hasBrowser)(
  'the view is built and shows what an organisation does in two municipalities, from another address',
  { timeout: 120_000 },
  async () => {
    const service = await startService({ GRAPH_FILE: ':memory:' })
    const address = await serveView(service.address)
    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const { page, elsewhere, errors } = await visit(browser, address, '/')

    // Line 119 of the budget of The Hague and line 407 of the accounts of Zoetermeer name it.
    const row = (municipality: string, place: RegExp) =>
      page.getByRole('row').filter({ hasText: municipality }).filter({ hasText: place }).first()
    await row('Den Haag', /Programmabegroting 2026-2029.*regel 119\b/).waitFor()
    await row('Zoetermeer', /regel 407\b/).waitFor()
    await page.getByRole('caption').getByText('Veilig Thuis Haaglanden').waitFor()

    await page.getByLabel('Organisatie').fill('Niemand')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.getByText('Geen document noemt deze organisatie.').waitFor()
    expect(errors).toEqual([])
    expect(new Set(elsewhere.map((asked) => new URL(asked).host))).toEqual(
      new Set([new URL(service.address).host]),
    )
    await service.stop()
  },
)
