// What the pages must say was read in the documents: of The Hague lines 83 to 93 of the annual report of 2023 (Jeugdhulp) and
// 211 to 213, 270 and 279 of the budget of 2026; of Zoetermeer line 398 of the annual report of 2023.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

const JEUGDHULP = '/activiteit/den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp'
const PROGRAM = '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid'

/** The text of each row of a table, with one space wherever there is any. */
const rowsOf = async (page: Page, name: RegExp): Promise<string[]> =>
  (await page.getByRole('table', { name }).locator('tbody tr').allInnerTexts()).map((row) =>
    row.replaceAll(/\s+/g, ' '),
  )

describe.skipIf(!hasBrowser)('programme and budget activity', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('a clerk goes from the first page to Jeugdhulp by municipality and programme', async () => {
    await using opened = await explorer.open('/')
    const { page, errors, elsewhere } = opened
    await page.getByRole('link', { name: 'Den Haag', exact: true }).click()
    await settled(page)
    await page
      .getByRole('rowheader')
      .getByRole('link', { name: /^Zorg, welzijn, jeugd/ })
      .click()
    await settled(page)
    expect(await page.title()).toBe('Zorg, welzijn, jeugd en volksgezondheid · Beleidsgraaf')
    await page.getByRole('rowheader').getByRole('link', { name: 'Jeugdhulp', exact: true }).click()
    await settled(page)
    expect(new URL(page.url()).pathname).toBe(JEUGDHULP)
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test('follows Jeugdhulp from 2023 to 2029: budget against accounts, with the lines', async () => {
    await using opened = await explorer.open(JEUGDHULP)
    const { page } = opened
    for (const what of ['lasten', 'baten', 'saldo'])
      await page.getByRole('img', { name: new RegExp(`Staafdiagram: ${what} van Jeugdhulp`) }).waitFor()
    const rows = await rowsOf(page, /^Lasten, baten en saldo van Jeugdhulp/)
    expect(rows.filter((row) => row.startsWith('2023 saldo'))[0]).toMatch(
      /€ 165\.045\.000 nadelig € 180\.300\.000 nadelig € 15\.255\.000 nadelig/,
    )
    const lasten = rows.filter((row) => / lasten /.test(row)).map((row) => /€ [\d.]+/.exec(row)?.[0])
    expect(lasten).toEqual([
      '€ 180.473.000',
      '€ 190.726.000',
      '€ 282.698.000',
      '€ 257.288.000',
      '€ 250.366.000',
      '€ 210.330.000',
      '€ 211.191.000',
    ])
    // The text repeats the total of the table, rounded.
    expect(rows.find((row) => row.startsWith('2026 lasten'))).toContain('ook afgedrukt als € 257.300.000')
    const parts = await rowsOf(page, /^Onderdelen van Jeugdhulp/)
    expect(parts.find((row) => row.includes('jeugdbescherming'))).toContain('€ 13.200.000')
  })

  test('takes the money along as CSV', async () => {
    await using opened = await explorer.open(`${JEUGDHULP}?geld=-begroting`)
    const { rows: data } = await savedCsv(opened.page.locator('.bgf-table').first())
    expect(data[0]).toMatchObject({ Jaar: '2025', Wat: 'lasten', 'Begroting (€)': '282698000' })
  })

  test('takes goals, documents and partners along, too', async () => {
    await using opened = await explorer.open(PROGRAM)
    const { page } = opened
    for (const [name, row] of [
      ['Doelen', 'De daling van de Haagse vaccinatiegraad ombuigen'],
      ['Beleidsdocumenten', '2023, verantwoord;RIS316085'],
      ['Partners', '2026, voorgenomen;Veilig Thuis Haaglanden'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page
        .getByRole('region', { name, exact: true })
        .getByRole('button', { name: 'Download als CSV' })
        .click()
      expect(await readFile(await (await download).path(), 'utf8')).toContain(row)
    }
  })

  test('sees what was planned beside what was reported, and which document was not read', async () => {
    await using opened = await explorer.open(JEUGDHULP)
    const { page } = opened
    const actions = page.getByRole('region', { name: 'Voorgenomen en verantwoord' })
    await actions.getByText('Het jaarverslag van 2026 is niet gelezen.').waitFor()
    await actions.getByRole('link', { name: 'Volgende 18' }).click()
    await page.waitForURL('**na-voorgenomen=*')
    await settled(page)
    const beds = actions.getByRole('listitem').filter({ hasText: 'JeugdhulpPlus-bedden in Haaglanden' })
    expect(await beds.innerText()).toMatch(/44 bedden \(2024\)[\s\S]*Bovenregionale Plan[\s\S]*Vervolg op/)
    await actions.getByRole('link', { name: '2023', exact: true }).click()
    await page.waitForURL('**jaar=2023')
    await actions.getByText(/onder geen enkele rij van de begroting staan/).waitFor()
  })

  test('gives the whole width to the one document of a year that was read', async () => {
    await using opened = await explorer.open(`${PROGRAM}?jaar=2023`)
    const actions = opened.page.getByRole('region', { name: 'Voorgenomen en verantwoord' })
    await actions.getByText('De begroting van 2023 is niet gelezen.').waitFor()
    const heads = await actions.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(heads).toEqual([expect.stringMatching(/^Verantwoord over 2023: \d+$/)])
    const [column, region] = await Promise.all([
      actions.locator('.bgf-promises__column').boundingBox(),
      actions.boundingBox(),
    ])
    expect(column?.width).toBe(region?.width)
  })

  test('calls the columns of a table by the language of the page', async () => {
    await using opened = await explorer.open(PROGRAM, { language: 'en' })
    const table = opened.page.getByRole('table', { name: /^By row or goal/ })
    const heads = await table.getByRole('columnheader').allInnerTexts()
    expect(heads.map((head) => head.replace(/^Sort by\s*/, '').replace(/\s*[↕↑↓]$/, ''))).toEqual([
      'What',
      '2023 actual',
      '2024 actual',
      ...[2025, 2026, 2027, 2028, 2029].map((year) => `${year} budget`),
    ])
  })

  // Line 428 of the annual report prints both shares with a point.
  test('keeps a number as it is printed, and says what it is where that is not how Dutch writes it', async () => {
    await using opened = await explorer.open(PROGRAM)
    const indicators = await rowsOf(opened.page, /^Indicatoren met hun laatste/)
    expect(indicators.find((row) => row.startsWith('Spoedritten van RAV'))).toContain('2023: 92.6 (is 92,6)')
    expect(indicators.filter((row) => row.includes('(is '))).toHaveLength(1)
  })

  test('opens an action: where it stands, what it carries on, its document and partners', async () => {
    await using opened = await explorer.open('/activiteit/den-haag/begroting-2026-zwjv/afbouw-jeugdhulpplus')
    const { page } = opened
    const short = page.getByRole('region', { name: 'Kort' })
    expect(await short.innerText()).toMatch(/JeugdhulpPlus[\s\S]*verantwoord[\s\S]*afgeleid[\s\S]*regel 270/)
    const partners = page.getByRole('region', { name: 'Noemt zelf als partner' })
    expect(await partners.getByRole('link').allInnerTexts()).toContain('Schakenbosch')
    await page.getByText('Ongeveer 8 bedden minder per jaar').waitFor()
  })

  test('sees of the programme goals, documents and partners by year, indicators and findings', async () => {
    await using opened = await explorer.open(PROGRAM)
    const { page } = opened
    await page.getByText(/^Programmabegroting 2026-2029.*: 52 doelen/).click()
    await page.getByText('De daling van de Haagse vaccinatiegraad ombuigen').waitFor()
    const documents = page.getByRole('region', { name: 'Beleidsdocumenten' })
    await documents.getByText(/^2023, verantwoord/).waitFor()
    await documents
      .getByRole('link', { name: /^RIS316085/ })
      .first()
      .waitFor()
    const ambulance = page.getByRole('row').filter({ hasText: 'RAV Haaglanden' }).first()
    expect(await ambulance.innerText()).toMatch(/2023: 95[\s\S]*2023: 92\.6[\s\S]*doel niet gehaald/)
    await page.getByRole('link', { name: /^Alle \d+ bevindingen/ }).waitFor()
  })

  test('chooses income instead of expenditure by row; the address says so', async () => {
    await using opened = await explorer.open(PROGRAM)
    const { page } = opened
    await page.getByRole('navigation', { name: 'Welk geld' }).getByRole('link', { name: 'baten' }).click()
    await page.waitForURL('**geldsoort=baten')
    await page.getByRole('table', { name: /^Per rij of doel: baten/ }).waitFor()
    const rows = await rowsOf(page, /^Per rij of doel: baten/)
    expect(rows.find((row) => row.startsWith('Jeugdhulp'))).toMatch(/€ 173\.000[\s\S]*€ 4\.076\.000/)
  })

  test('reads amounts of goals with the sign that is printed', async () => {
    await using opened = await explorer.open('/programma/zoetermeer/samen-leven-en-ondersteunen')
    const rows = await rowsOf(opened.page, /^Per rij of doel: lasten/)
    expect(rows.find((row) => row.startsWith('2.1 '))).toContain('€ -81.310.000')
  })

  test('hears that there is no such programme, activity or municipality', async () => {
    for (const [path, words] of [
      ['/programma/den-haag/bestaat-niet', 'Er is geen programma met dit adres.'],
      ['/activiteit/den-haag/bestaat-niet', 'Er is geen activiteit met dit adres.'],
      ['/gemeente/bestaat-niet', 'Van deze gemeente is geen begroting of jaarverslag gelezen.'],
    ] as const) {
      await using opened = await explorer.open(path)
      await opened.page.getByText(words).waitFor()
    }
  })
})
