// Targets, actual values and judgements were read in the documents: Zoetermeer prints 'Doel gehaald' under each of its
// sixteen tables, nine times with Nee; line 428 of the Jaarverslag 2023 of Den Haag says of one norm that it was not met.
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { overflowing, picture, settled, tabStops, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

describe.skipIf(!hasBrowser)('indicators', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('which goals did Zoetermeer miss, by how much, and where does it explain that', async () => {
    await using opened = await explorer.open('/')
    const { page, elsewhere, errors } = opened
    await page.getByRole('banner').getByRole('link', { name: 'Indicatoren' }).click()
    await settled(page)
    expect(await page.title()).toBe('Indicatoren · Beleidsgraaf')
    const missed = page.getByRole('region', { name: /^Doel niet gehaald/ })
    expect(await page.locator('main h2').first().innerText()).toMatch(/^Doel niet gehaald/)
    expect(await missed.getByRole('article').count()).toBe(10)

    await page.getByRole('navigation', { name: 'Gemeente' }).getByRole('link', { name: 'Zoetermeer' }).click()
    await expect.poll(() => missed.getByRole('article').count()).toBe(9)
    expect(new URL(page.url()).searchParams.get('gemeente')).toBe('zoetermeer')
    expect(
      await page
        .getByRole('region', { name: /^Doel gehaald/ })
        .getByRole('article')
        .count(),
    ).toBe(7)
    await picture(page, 'indicatoren-zoetermeer')

    // Lines 131 to 141.
    const matches = missed.getByRole('article').filter({ hasText: 'matches in de Verwijsindex' })
    expect(await matches.locator('dl').first().innerText()).toMatch(
      /streefwaarde 2023\s+950\s+realisatie 2023\s+758/,
    )
    expect(await matches.getByText('doel niet gehaald').count()).toBe(1)
    await matches
      .getByRole('img', { name: /^Grafiek: streefwaarde en realisatie van .*Verwijsindex/ })
      .waitFor()
    await matches.getByText('Tabel en bronnen', { exact: true }).click()
    expect(await matches.locator('tbody').innerText()).toMatch(/2022\s+1\.300\s+915\s+2023\s+950\s+758/)
    await matches.getByText('Zoetermeer, Jaarstukken 2023, Toelichting, regel 141').waitFor()
    await matches.getByRole('link', { name: 'bron', exact: false }).first().click()
    expect(await page.locator('.bgf-sources li:target').innerText()).toMatch(/Zoetermeer, Jaarstukken 2023/)
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] })
  })

  test('where no realised value was found it says why, and does not call it missed', async () => {
    await using opened = await explorer.open('/indicatoren')
    const { page } = opened
    const unjudged = page.getByRole('region', { name: /^Zonder oordeel/ })
    const card = (name: string) =>
      unjudged.getByRole('article').filter({ has: page.getByRole('heading', { name }) })
    // Haarlemmermeer, Jaarstukken 2024, line 40: 'n/b' for 2024.
    expect(await card('Jongeren met een delict voor de rechter').innerText()).toContain(
      '2024: het document zegt zelf dat er geen waarde is',
    )
    // Den Haag, Jaarverslag 2023, line 245: what is aimed at, and nothing of what came of it.
    const complaints = await card('Klachten die op tijd').innerText()
    expect(complaints).toContain('Geen realisatie gevonden.')
    expect(complaints).toContain('2023: het jaarverslag geeft een streefwaarde en drukt geen realisatie af')
    // Den Haag, Programmabegroting 2026-2029, line 221: aims at 2030.
    expect(await card('JeugdhulpPlus-plekken in Nederland').innerText()).toContain(
      '2030: een jaarverslag over dat jaar is niet gelezen',
    )
    // Haarlemmermeer, line 19: the goal was reached, without a figure.
    const met = page.getByRole('region', { name: /^Doel gehaald/ })
    expect(await met.getByRole('article').filter({ hasText: 'de Ster' }).innerText()).toContain(
      'Geen realisatie gevonden.',
    )
  })

  test('a narrowed list is an address that shows the same', async () => {
    await using opened = await explorer.open(
      '/indicatoren?gehaald=nee&programma=den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    )
    const { page } = opened
    expect(await page.getByRole('article').count()).toBe(1)
    // Line 428: the norm is 95%, and it was 92.6% in 2023, after 88.6% in 2022.
    const table = page.getByRole('table', { name: /^Streefwaarde en realisatie per jaar/ })
    const rows = await table.locator('tbody tr').allInnerTexts()
    expect(rows.map((row) => row.split('\t').slice(3, 6))).toEqual([
      ['2022', '', '88.6 (is 88,6)'],
      ['2023', '95', '92.6 (is 92,6)'],
    ])
    await page.getByRole('navigation', { name: 'Doel gehaald' }).getByRole('link', { name: 'Alle' }).click()
    await expect.poll(() => page.getByRole('article').count()).toBe(16)
  })

  test('filters without anything left say so', async () => {
    await using opened = await explorer.open('/indicatoren?gemeente=den-haag&gehaald=ja')
    await opened.page
      .getByText('Geen gelezen document geeft een indicator die bij deze filters past.')
      .waitFor()
  })

  test('gives what is shown as CSV: numbers as numbers, and the lines they stand on', async () => {
    await using opened = await explorer.open('/indicatoren?gemeente=haarlemmermeer')
    const { rows: data } = await savedCsv(opened.page.getByRole('region', { name: 'Alle waarden' }))
    // Lines 36 to 40 give five indicators for five years, line 19 one for 2024.
    expect(data).toHaveLength(26)
    const youth = data.filter(({ Indicator }) => Indicator === 'Jongeren met jeugdhulp')
    expect(youth.map(({ Jaar, Streefwaarde, Realisatie }) => [Jaar, Streefwaarde, Realisatie])).toEqual([
      ['2020', '', '11,8'],
      ['2021', '', '13,2'],
      ['2022', '', '13,3'],
      ['2023', '', '13,6'],
      ['2024', '', '11,1'],
    ])
    expect(youth[0]?.['Bron']).toMatch(/Haarlemmermeer, Jaarstukken 2024.*regel 36$/)
  })

  test('a judgement stands with the year that the report judges, and with no other', async () => {
    // Lines 117 to 127 of Zoetermeer's report of 2023: the age was to go down, to 13,0; it was 12,8 the year before and is 13,2
    // now, which the report judges.
    await using opened = await explorer.open('/indicatoren?gemeente=zoetermeer')
    const rows = (
      await opened.page
        .getByRole('table', { name: /^Streefwaarde en realisatie/ })
        .getByRole('row')
        .filter({ hasText: 'leeftijd bij uitstroom' })
        .allInnerTexts()
    ).map((row) => [/\t(20\d\d)\t/.exec(row)?.[1], row.includes('doel niet gehaald')])
    expect(rows).toEqual([
      ['2022', false],
      ['2023', true],
    ])
  })

  test('the id of an indicator leads to its own place on the page', async () => {
    await using opened = await explorer.open('/zoeken?q=verwijsindex&soort=INDICATOR')
    const { page } = opened
    await page.locator('[data-hit] a').first().click()
    await settled(page)
    expect(await page.locator('article:target').getByRole('heading').innerText()).toContain('Verwijsindex')
  })

  test('the keyboard reaches filters, tables and sources', async () => {
    await using opened = await explorer.open('/indicatoren?gemeente=zoetermeer&gehaald=nee')
    const { page } = opened
    const stops = await tabStops(page)
    for (const stop of ['nee', 'Zoetermeer', 'Tabel en bronnen', 'Download als CSV'])
      expect(stops).toContain(stop)
    expect(stops.at(-1)).toBe('GraphiQL, voor ontwikkelaars')
  })

  test.each([
    ['1280-donker', { width: 1280, dark: true }],
    ['390', { width: 390 }],
    ['390-donker', { width: 390, dark: true }],
    ['engels', { language: 'en' }],
  ] as const)('fits and looks right, %s', async (name, look) => {
    await using opened = await explorer.open('/indicatoren?gemeente=zoetermeer', look)
    await opened.page.locator('article svg[role="img"]').first().waitFor()
    expect(await overflowing(opened.page)).toEqual([])
    await picture(opened.page, `indicatoren-${name}`)
  })
})
