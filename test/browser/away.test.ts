// A service that is really stopped and started again under an open page, as when somebody updates it at noon.
import { connect, createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
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
    const GRAPH_FILE = join(await temporaryFolder(), 'graph.grafeo')
    const door = await steadyDoor()
    const start = async () => {
      const service = await startService({ GRAPH_FILE })
      door.lead(service.address)
      return () => {
        door.lead(null)
        return service.stop()
      }
    }
    const stopFirst = await start()
    await using opened = await openPage(browser, door.address, PROGRAM)
    const { page } = opened
    const rows = await page.getByRole('row').count()
    expect(rows).toBeGreaterThan(10)
    expect(await stopFirst()).toBe(0)

    // Another year of the same page: its question fails, the rest stays.
    await page.getByRole('link', { name: '2026', exact: true }).click()
    await isAway(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Zorg, welzijn, jeugd en volksgezondheid',
    )
    expect(await page.getByRole('row').count()).toBeGreaterThan(rows / 2)
    const stopSecond = await start()
    await isBack(page)
    await page.getByRole('heading', { name: 'Voorgenomen voor 2026: 173' }).waitFor()
    expect(await stopSecond()).toBe(0)

    // A page whose code was never fetched.
    await page.getByRole('link', { name: 'Indicatoren', exact: true }).click()
    await page.getByText('Deze pagina kon niet worden getoond').waitFor()
    await isAway(page)
    await start()
    await page.getByRole('heading', { level: 1, name: 'Indicatoren' }).waitFor()
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
    let [documents, told] = [0, 0]
    page.on('request', (request) => (documents += request.resourceType() === 'document' ? 1 : 0))
    page.on('response', (response) => (told += response.url().endsWith('/health/ready') ? 1 : 0))
    await page.route(/\/assets\/indicators-page-.*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: 'Indicatoren', exact: true }).click()
    // A page that fails asks whether the service is there, and loads anew when it is told so, or not at all.
    await expect.poll(() => told).toBeGreaterThanOrEqual(2)
    await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).waitFor()
    await page.getByRole('link', { name: 'Wat zit erin', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Wat zit erin' }).waitFor()
    expect(documents).toBe(1)
  })
})

const isAway = (page: Page) => page.getByText(AWAY, { exact: true }).waitFor()
const isBack = (page: Page) => page.getByText(AWAY, { exact: true }).waitFor({ state: 'detached' })

interface Door {
  readonly address: string
  /** To the service at this address; with null it hangs up on everybody. */
  readonly lead: (to: string | null) => void
}

/** One address for services that come and go: a port that was given back may be somebody else's the next moment. */
async function steadyDoor(): Promise<Door> {
  let port: number | null = null
  const server = createServer((visitor) => {
    visitor.on('error', () => undefined)
    if (port === null) return void visitor.destroy()
    const service = connect(port, '127.0.0.1').on('error', () => visitor.destroy())
    visitor.on('close', () => service.destroy())
    service.on('close', () => visitor.destroy())
    visitor.pipe(service).pipe(visitor)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (to) => (port = to === null ? null : Number(new URL(to).port)),
  }
}
