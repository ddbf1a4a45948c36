// A service that is really stopped and started again under an open page, as when somebody updates it at noon.
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launchBrowser } from '../support/browser.js'
import { startService, temporaryFolder } from '../support/service.js'
import { openPage, settled } from './explorer.js'

const AWAY = 'De gegevens zijn nu niet bereikbaar.'
const PROGRAM = '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid'

describe.skipIf(!hasBrowser)('when the service goes away and comes back', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  test('what is on the screen stays, what was asked meanwhile comes by itself, and so does the page one went to', async () => {
    const env = { PORT: String(await freePort()), GRAPH_FILE: join(await temporaryFolder(), 'graph.grafeo') }
    const first = await startService(env)
    await using opened = await openPage(browser, first.address, PROGRAM)
    const { page } = opened
    const rows = await page.getByRole('row').count()
    expect(rows).toBeGreaterThan(10)
    expect(await first.stop()).toBe(0)

    // Another year of the same page: its question fails, the rest stays.
    await page.getByRole('link', { name: '2026', exact: true }).click()
    await isAway(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Zorg, welzijn, jeugd en volksgezondheid',
    )
    expect(await page.getByRole('row').count()).toBeGreaterThan(rows / 2)
    const second = await startService(env)
    await isBack(page)
    await page.getByRole('heading', { name: 'Voorgenomen voor 2026: 173' }).waitFor()
    expect(await second.stop()).toBe(0)

    // A page whose code was never fetched.
    await page.getByRole('link', { name: 'Indicatoren', exact: true }).click()
    await page.getByText('Deze pagina kon niet worden getoond').waitFor()
    await isAway(page)
    await startService(env)
    await page.getByRole('heading', { level: 1, name: 'Indicatoren' }).waitFor({ timeout: 20_000 })
    await settled(page)
    expect(new URL(page.url()).pathname).toBe('/indicatoren')
    expect(await page.getByText(AWAY).count()).toBe(0)
  })

  test('an update that gave files other names is fetched with the next page', async () => {
    const service = await startService({ GRAPH_FILE: ':memory:' })
    await using opened = await openPage(browser, service.address, '/')
    const { page } = opened
    let refused = 0
    await page.route(/\/assets\/indicators-page-.*\.js$/, (route) =>
      refused++ === 0 ? route.fulfill({ status: 404 }) : route.continue(),
    )
    await page.getByRole('link', { name: 'Indicatoren', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Indicatoren' }).waitFor()
    expect(refused).toBeGreaterThan(1)
  })

  test('a page that cannot be shown at all says so, and is not tried for ever', async () => {
    const service = await startService({ GRAPH_FILE: ':memory:' })
    await using opened = await openPage(browser, service.address, '/')
    const { page } = opened
    let documents = 0
    page.on('request', (request) => (documents += request.resourceType() === 'document' ? 1 : 0))
    await page.route(/\/assets\/indicators-page-.*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: 'Indicatoren', exact: true }).click()
    await page.waitForEvent('load')
    await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).waitFor()
    await page.waitForTimeout(1_000)
    expect(documents).toBe(1)
    await page.getByRole('link', { name: 'Wat zit erin', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Wat zit erin' }).waitFor()
  })
})

const isAway = (page: Page) => page.getByText(AWAY, { exact: true }).waitFor({ timeout: 20_000 })
const isBack = (page: Page) =>
  page.getByText(AWAY, { exact: true }).waitFor({ state: 'detached', timeout: 20_000 })

/** A port that the service can have twice. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
