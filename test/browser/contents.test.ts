// How many lines each document has was counted in its text; the reason why line 266 was left out was read there, too: it is
// the title of a chart that the text does not have.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { DOCUMENTS, hasDocuments } from '../support/seeds.js'
import { settled, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

describe.skipIf(!hasBrowser)('what is in it', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('is in the menu, and gives every document that was read with its number of lines', async () => {
    await using opened = await explorer.open('/')
    const { page, errors, elsewhere } = opened
    await page.getByRole('banner').getByRole('link', { name: 'Wat zit erin' }).click()
    await settled(page)
    expect(await page.title()).toBe('Wat zit erin · Beleidsgraaf')
    const table = page.getByRole('table', { name: /Gelezen documenten/ })
    expect(await table.locator('tbody td:nth-child(4)').allInnerTexts()).toEqual([
      '443',
      '445',
      '414',
      '43',
      '417',
    ])
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test('says of every line of a document what became of it', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const rows = opened.page.getByRole('table', { name: /Gelezen documenten/ }).locator('tbody tr')
    for (const row of await rows.all()) {
      const [lines, ...parts] = (await row.locator('td').allInnerTexts()).slice(2, 6).map(Number)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(lines)
    }
    expect(await rows.count()).toBe(5)
  })

  test.skipIf(!hasDocuments)('gives the mark by which one knows the text that was read', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const shown = await opened.page.locator('article code').allInnerTexts()
    const files = await readdir(DOCUMENTS)
    const hashes = await Promise.all(
      files.map(async (file) =>
        createHash('sha256')
          .update(await readFile(join(DOCUMENTS, file)))
          .digest('hex'),
      ),
    )
    expect(shown.toSorted()).toEqual(hashes.toSorted())
  })

  test('says of a document what was left out and why, and which number fits no numbering', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const { page } = opened
    const zoetermeer = page.getByRole('article').filter({ hasText: 'Zoetermeer, Jaarstukken 2023' })
    await zoetermeer.getByText(/^Weggelaten: \d+ regels/).click()
    await zoetermeer.getByText('regel 266: titel van een grafiek die in de tekst ontbreekt').waitFor()
    const hague = page.getByRole('article').filter({ hasText: 'Stadsdelen, integratie en dienstverlening' })
    // Line 378 prints a number of five digits.
    expect(await hague.locator('dd').last().innerText()).toBe('RIS31520')
  })

  test('says in Dutch how the facts were read against the text, as Dutch on an English page, too', async () => {
    for (const language of ['nl', 'en'] as const) {
      await using opened = await explorer.open('/wat-zit-erin', { language })
      const how = opened.page.getByText(
        'twee keer van de eerste tot de laatste regel gelezen, door twee lezers',
      )
      expect(await how.count()).toBe(5)
      expect(
        await how
          .first()
          .evaluate((at: { closest: (q: string) => { lang: string } }) => at.closest('[lang]').lang),
      ).toBe('nl')
    }
  })

  test('is where a source says what was read of it', async () => {
    await using opened = await explorer.open('/ris/RIS316587')
    const { page } = opened
    await page.locator('#bron-1').getByRole('link', { name: 'Wat is ervan gelezen' }).click()
    await settled(page)
    const anchor = new URL(page.url()).hash
    expect(await page.locator(anchor).getByRole('heading').innerText()).toBe(
      'Den Haag, Jaarverslag 2023, Zorg, welzijn, jeugd en volksgezondheid',
    )
    await expect
      .poll(() =>
        page
          .locator(anchor)
          .boundingBox()
          .then((box) => box?.y ?? 999),
      )
      .toBeLessThan(400)
  })

  test('gives the table as CSV, in the order that is shown', async () => {
    await using opened = await explorer.open('/wat-zit-erin?documenten=regels')
    const { rows: data } = await savedCsv(opened.page.locator('.bgf-table').first())
    expect(data.map(({ Regels }) => Regels)).toEqual(['43', '414', '417', '443', '445'])
  })

  test('has licences, how to cite and an accessibility statement, in both languages', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const { page } = opened
    for (const name of ['Wat ontbreekt, en waarom', 'Van wie het is', 'Hoe te citeren', 'Toegankelijkheid'])
      await page.getByRole('heading', { name, exact: true }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    for (const name of ['What is missing, and why', 'Whose it is', 'How to cite', 'Accessibility'])
      await page.getByRole('heading', { name, exact: true }).waitFor()
  })
})
