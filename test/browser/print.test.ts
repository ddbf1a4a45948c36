import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { DOCUMENTS, hasDocuments } from '../support/seeds.js'
import { settled, withExplorer } from './explorer.js'

const PROGRAM = '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const PARTNER = '/partner/veilig-thuis-haaglanden'
/** What A4 has between the margins of theme/print.css, in CSS pixels. */
const PAPER = { width: 672, height: 990 }

describe.skipIf(!hasBrowser)('on paper', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  /** As it is laid out for A4 from a wide screen. */
  const openOnPaper = async (path: string, language: 'nl' | 'en' = 'nl') => {
    const opened = await explorer.open(path, { language })
    await opened.page.emulateMedia({ media: 'print' })
    await opened.page.evaluate(`document.querySelector('main').style.inlineSize = '${PAPER.width}px'`)
    return opened
  }

  describe.each([
    '/ris/RIS316085',
    PROGRAM,
    PARTNER,
    '/bevindingen',
    '/indicatoren',
    '/spoor?van=RIS321728',
    '/vergelijk?programma=den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    '/netwerk?kies=ggd-haaglanden',
    '/netwerk?weergave=matrix',
    '/wat-zit-erin',
  ])('%s', (path) => {
    test('fits, keeps only small things whole, and prints no label without a value', async () => {
      await using opened = await openOnPaper(path)
      expect(await opened.page.evaluate(TOO_WIDE)).toEqual([])
      expect(await opened.page.evaluate(TOO_LARGE_TO_KEEP_WHOLE)).toEqual([])
      expect(await opened.page.evaluate(EMPTY_LABELS)).toEqual([])
    })

    test('names every column, also where the head of a table is repeated on a next page', async () => {
      await using opened = await openOnPaper(path)
      expect(await opened.page.evaluate(COLUMNS_WITHOUT_NAME)).toEqual([])
    })

    test('has nothing to click or to unfold', async () => {
      await using opened = await openOnPaper(path)
      const { page } = opened
      const text = await page.locator('body').innerText()
      expect(text.split('\n').map((line) => line.trim())).not.toContain('De tekst')
      expect(text).not.toMatch(/Alle \d+ bronnen|Tabel en bronnen|Download als|Volgende \d+|meer hierover/)
      expect(await page.evaluate(MARKERS)).toEqual([])
    })
  })

  test.skipIf(!hasDocuments)('prints the words of each source once, with its number', async () => {
    await using opened = await openOnPaper('/bevindingen')
    const { page } = opened
    const sources = await page.locator('.bgf-sources > li').count()
    const places = await page.locator('[data-passage]').count()
    expect(places).toBeGreaterThan(sources)
    expect(await page.locator('blockquote').filter({ visible: true }).count()).toBe(sources)
    expect(
      await page
        .locator('.bgf-sources > li')
        .filter({ has: page.locator('blockquote') })
        .count(),
    ).toBe(sources)
  })

  test.skipIf(!hasDocuments)('says under a number what stands on that line of the document', async () => {
    await using opened = await openOnPaper('/ris/RIS316085')
    const document = await readFile(`${DOCUMENTS}/000_b39bf0019bfd541a.txt`, 'utf8')
    const line = document.split('\n')[325] ?? ''
    const source = opened.page.locator('.bgf-sources > li').filter({ hasText: 'regel 326.' })
    expect(await source.locator('cite').innerText()).toContain('Jaarverslag 2023')
    expect(await source.locator('blockquote').innerText()).toBe(line.trim())
  })

  test('says when, from which address and from which data it was printed', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    // Not the day on which the test runs, so that no midnight comes in between.
    await page.clock.setFixedTime('2031-03-07T12:00:00')
    await page.goto(`${explorer.address}/indicatoren?gemeente=den-haag`)
    await settled(page)
    await page.emulateMedia({ media: 'print' })
    const note = await page.locator('.bgf-dossier-note').innerText()
    expect(note).toContain(`afgedrukt op 7 maart 2031 van ${explorer.address}/indicatoren?gemeente=den-haag`)
    const { dataset } = await explorer.service.ask<{ dataset: { version: string } }>(
      '{ dataset { version } }',
    )
    expect(note).toContain(`Versie van de gegevens: ${dataset.version}`)
  })

  test('numbers its pages', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const rules = await opened.page.evaluate<string>(`[...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules]).flatMap((rule) => [rule, ...(rule.cssRules ?? [])])
      .filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText).join()`)
    expect(rules).toContain('counter(page)')
  })

  // How lines break, and so how many pages there are, differs with the fonts and the Chromium of a machine. A maximum stands
  // here all the same: nothing else notices that a dossier repeats itself or that each of its parts begins a page.
  test.each([
    ['/activiteit/den-haag/begroting-2026-zwjv/afbouw-jeugdhulpplus', 1],
    ['/gemeente/den-haag', 1],
    ['/ris/RIS316085', 5],
    ['/spoor?van=RIS321728', 5],
    ['/indicatoren', 17],
    ['/bevindingen', 24],
    [PROGRAM, 21],
  ])('%s is a dossier of at most %i pages', async (path, most) => {
    await using opened = await explorer.open(path)
    expect(pagesOf(await opened.page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(most)
  })

  test('prints the canvas of the network as large as it was drawn, made to fit', async () => {
    await using opened = await explorer.open('/netwerk')
    const { page } = opened
    await page.locator('.bgf-network__canvas[data-ready=true]').waitFor()
    const drawn = await boxOf(page)
    await page.emulateMedia({ media: 'print' })
    const printed = await boxOf(page)
    expect(drawn.width).toBeGreaterThan(PAPER.width)
    expect(printed.width).toBeLessThanOrEqual(PAPER.width + 1)
    expect(printed.height / printed.width).toBeCloseTo(drawn.height / drawn.width, 1)
  })
})

const boxOf = async (page: Page) => {
  const box = await page.locator('.bgf-network__canvas').boundingBox()
  if (box === null) throw new Error('There is no canvas.')
  return box
}

/** Chromium writes each page as an object of its own, uncompressed. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const TOO_WIDE = `[...document.querySelectorAll('main svg, main canvas, main table, main img')]
  .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > document.querySelector('main').getBoundingClientRect().right + 1)
  .map((element) => element.tagName + ' ' + element.getBoundingClientRect().right)`

const TOO_LARGE_TO_KEEP_WHOLE = `[...document.querySelectorAll('main *')]
  .filter((element) => getComputedStyle(element).breakInside.startsWith('avoid') && element.offsetHeight > ${PAPER.height / 2} && element.querySelector('svg, canvas') === null)
  .map((element) => element.tagName + ' ' + element.className)`

const EMPTY_LABELS = `[...document.querySelectorAll('main dt')]
  .filter((label) => label.checkVisibility() && (label.nextElementSibling?.innerText ?? '').trim() === '')
  .map((label) => label.innerText)`

/** A button is not painted in a head that is repeated; its words have to stand there without it. */
const COLUMNS_WITHOUT_NAME = `[...document.querySelectorAll('main th[scope=col]')]
  .filter((head) => head.checkVisibility() && (head.innerText.trim() === '' || [...head.querySelectorAll('button')].some((button) => getComputedStyle(button).display !== 'contents')))
  .map((head) => head.outerHTML)`

const MARKERS = `[...document.querySelectorAll('main summary')]
  .filter((summary) => summary.checkVisibility() && getComputedStyle(summary).listStyleType !== 'none')
  .map((summary) => summary.innerText)`
