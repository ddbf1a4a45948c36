import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { DOCUMENTS, hasDocuments } from '../support/seeds.js'
import { type Service, startService } from '../support/service.js'

/** Pictures of pages, to look at; kept out of the repository. */
const PICTURES = fileURLToPath(new URL('pictures', import.meta.url))

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly language?: 'nl' | 'en'
}

export interface Explorer {
  readonly address: string
  readonly service: Service
  readonly browser: Browser
  /** A page in a browser of its own that shows this address, with what it came for. */
  readonly open: (path: string, look?: Look) => Promise<OpenPage>
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  /** Addresses that it asked of any other host. */
  readonly elsewhere: readonly string[]
  /** Errors on its console, among them what its own policy refused, and exceptions that nobody caught. */
  readonly errors: readonly string[]
}

/** The service as built on the real seeds, and a browser, once for a file. */
export function withExplorer(): Explorer {
  let service: Service
  let browser: Browser
  beforeAll(async () => {
    const documents: Record<string, string> = hasDocuments ? { DOCUMENTS } : {}
    service = await startService({ GRAPH_FILE: ':memory:', ...documents }, () => undefined)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
  })
  return {
    get address() {
      return service.address
    },
    get service() {
      return service
    },
    get browser() {
      return browser
    },
    open: (path, look) => openPage(browser, service.address, path, look),
  }
}

/** A page as a reader with this screen, these colours and this language has it, ready with loading. */
export async function openPage(
  browser: Browser,
  address: string,
  path: string,
  { width = 1280, height = 800, dark = false, language = 'nl' }: Look = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  watch(page)
  const [elsewhere, errors]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(`localStorage.setItem('language', '${language}')`)
  await page.goto(`${address}${path}`)
  await settled(page)
  return { page, elsewhere, errors, [Symbol.asyncDispose]: () => context.close() }
}

/** What each page has asked and not got yet. */
const underWay = new WeakMap<Page, Set<Request>>()

function watch(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/** Until the heading is there and nothing is being fetched any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  // Parts of a page ask for themselves, some only when another has come: two pictures later they have.
  const waiting = async () => {
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
    const marked = await page.locator('.bgf-skeleton, [aria-busy=true]').count()
    return marked + (underWay.get(page)?.size ?? 0)
  }
  do {
    await expect.poll(waiting).toBe(0)
    // Of a new document only: one that was idle once counts as idle for ever.
    await page.waitForLoadState('networkidle')
  } while ((await waiting()) > 0)
}

/** What axe finds against WCAG 2.2 A and AA, one line each. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the pages' own policy lets no foreign script in.
  await page.evaluate(axe.source)
  const results = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] })`,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary ?? ''}`),
  )
}

/**
 * What sticks out sideways: of the page beyond what may scroll by itself, and, where rows are blocks, of a list in a table. Only
 * a matrix has its columns at any width.
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const name = (element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40)
    const width = document.documentElement.clientWidth
    const narrow = matchMedia('(max-width: 40rem)').matches
    const tables = [...document.querySelectorAll('.bgf-table .utrecht-table-container')]
      .filter((table) => narrow && table.scrollWidth > table.clientWidth)
    if (document.documentElement.scrollWidth <= width) return tables.map(name)
    return [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.utrecht-table-container, pre, svg'))
      .concat(tables)
      .map(name)
  })()`)
}

/** What the keyboard reaches, in order: the accessible text of each stop. Ends where the page ends. */
export async function tabStops(page: Page, most = 200): Promise<string[]> {
  const stops: string[] = []
  await page.evaluate('document.activeElement?.blur()')
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<string | null>(`(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      return (at.getAttribute('aria-label') ?? at.innerText ?? at.value ?? '').trim() || at.tagName
    })()`)
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}

export interface Walk {
  /** Stops without a visible mark of focus. */
  readonly unmarked: readonly string[]
  /** What can be clicked, typed into or opened, and Tab does not reach. */
  readonly missed: readonly string[]
  /** Stops that come before what stands above them. */
  readonly outOfOrder: readonly string[]
  readonly stops: number
}

/** Goes through a whole page with Tab; `most` is where it gives up, for a page that keeps the keyboard to itself. */
export async function walkByKeyboard(page: Page, most = 2_000): Promise<Walk> {
  await page.evaluate(`(() => {
    document.activeElement?.blur()
    const all = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')
    window.walk = [...all].filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }))
  })()`)
  const [seen, unmarked, outOfOrder]: [Set<number>, string[], string[]] = [new Set(), [], []]
  let [last, stops] = [-1, 0]
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate<{ at: number; marked: boolean; what: string } | null>(`(() => {
      const one = document.activeElement
      if (!one || one === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
      return { at: window.walk.indexOf(one), marked, what: one.outerHTML.slice(0, 120) }
    })()`)
    if (stop === null) break
    if (!stop.marked) unmarked.push(stop.what)
    // What is no element to operate is a box that scrolls, which Chromium lets the keyboard into.
    if (stop.at === -1) continue
    if (stop.at < last) outOfOrder.push(stop.what)
    last = stop.at
    seen.add(stop.at)
  }
  const all = await page.evaluate<string[]>('window.walk.map((one) => one.outerHTML.slice(0, 120))')
  return { unmarked, outOfOrder, missed: all.filter((_, at) => !seen.has(at)), stops }
}

/** Writes a picture of the whole page when PICTURES is set. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return
  await mkdir(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
}
