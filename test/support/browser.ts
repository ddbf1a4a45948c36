import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Debian's chromium, or the one that CHROMIUM names. */
const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export const hasBrowser = existsSync(PATH)

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Visit {
  readonly page: Page
  /** Addresses that the page asked of any other host. */
  readonly elsewhere: readonly string[]
  /** What the page wrote as errors on its console, and exceptions that nobody caught. */
  readonly errors: readonly string[]
}

/** A new page that notes what it asks of whom. */
export async function visit(browser: Browser, address: string, path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const [elsewhere, errors]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${address}${path}`)
  return { page, elsewhere, errors }
}
