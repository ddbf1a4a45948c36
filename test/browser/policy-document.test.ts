// What the pages must say was read in the documents: lines 320 and 326 of the annual report of 2023, and lines 22, 27 and 79
// of the budget of 2026, both of The Hague's programme for care, welfare, youth and public health.
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { hasDocuments } from '../support/seeds.js'
import { settled, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

describe.skipIf(!hasBrowser)('a clerk', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('finds RIS321728 and says what it funds', async () => {
    await using opened = await explorer.open('/')
    const { page, errors, elsewhere } = opened
    await page.getByRole('searchbox').fill('RIS321728')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ris/RIS321728')
    await settled(page)
    await page
      .getByText('Subsidieregeling professioneel welzijnswerk 2026-2027 Den Haag 2025')
      .first()
      .waitFor()
    const funded = page
      .getByRole('listitem')
      .filter({ hasText: 'cliëntondersteuning voor mantelzorgers' })
      .first()
    expect(await funded.innerText()).toMatch(/betaalt[\s\S]*regel 22/)
    const inferred = page.getByRole('listitem').filter({ hasText: 'Tweejarige subsidieregeling' }).first()
    expect(await inferred.innerText()).toMatch(/betaalt[\s\S]*afgeleid[\s\S]*regel 27/)
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test('sees of RIS316085 what it replaces, who cites it in which year, and on which line', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    expect(await page.title()).toBe('RIS316085 · Beleidsgraaf')
    const short = page.getByRole('region', { name: 'Kort' })
    await short.getByRole('link', { name: /Tien Punten Plan Maatschappelijke opvang/ }).waitFor()
    await short.getByRole('link', { name: /Actieprogramma Dak- en Thuisloze jongeren/ }).waitFor()
    const cited = page.getByRole('region', { name: 'Wat verwijst ernaar' })
    expect(await cited.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '2023, verantwoord · Den Haag, Zorg, welzijn, jeugd en volksgezondheid',
      '2025, verantwoord · Den Haag, Zorg, welzijn, jeugd en volksgezondheid',
      '2026, voorgenomen · Den Haag, Zorg, welzijn, jeugd en volksgezondheid',
    ])
    const queer = cited.getByRole('listitem').filter({ hasText: 'queersensitieve hulpverlening' }).first()
    expect(await queer.innerText()).toContain(
      'Den Haag, Jaarverslag 2023, Maatschappelijke opvang, regel 326',
    )
    const decided = cited.getByRole('listitem').filter({ hasText: 'besluit ertoe' }).first()
    expect(await decided.innerText()).toContain('regel 320')
  })

  test('sees what came of RIS321728: planned for 2026, of which no annual report was read', async () => {
    await using opened = await explorer.open('/ris/RIS321728')
    const table = opened.page.getByRole('region', { name: 'Wat ervan kwam' }).getByRole('table')
    expect(await table.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^2026\s+2\s+0\s+Programmabegroting 2026-2029, .*\s+niet gelezen$/),
    ])
  })

  test('is told on its page that RIS316085 has two titles, and what its actions carry on', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    const wrong = page.getByRole('region', { name: 'Wat klopt er niet' }).getByRole('listitem')
    expect(await wrong.allInnerTexts()).toEqual([expect.stringMatching(/geeft thuis.*geeft huis/)])
    // Line 106 of the budget of 2026 looks for a place for the winter scheme that the report of 2023 gave places of.
    const winter = page.getByRole('listitem').filter({ hasText: 'Zoektocht naar vaste locatie' }).first()
    expect(await winter.innerText()).toMatch(/Vervolg op .*2023\/2024 \(2023, verantwoord, afgeleid\)/)
  })

  test.skipIf(!hasDocuments)('reads the words themselves where the texts are there', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const item = opened.page.getByRole('listitem').filter({ hasText: 'regel 326' }).last()
    await item.getByText('De tekst').click()
    expect(await item.getByRole('blockquote').innerText()).toContain('(RIS316085)')
  })

  test('follows a number in brackets to the source, with a link to the published document', async () => {
    await using opened = await explorer.open('/ris/RIS316587')
    const { page } = opened
    const link = page.getByRole('link', { name: /^bron 1/ }).first()
    await link.click()
    const source = page.locator('#bron-1')
    expect(await source.innerText()).toMatch(
      /Jaarverslag 2023, Zorg, welzijn, jeugd en volksgezondheid[\s\S]*regel 160\./,
    )
    expect(await source.getByRole('link', { name: 'Gepubliceerd document' }).getAttribute('href')).toBe(
      'https://denhaag.jaarverslag-2023.nl/p24142/wat-hebben-we-gedaan',
    )
  })

  test('takes the money along as CSV, as it stands on the screen', async () => {
    await using opened = await explorer.open('/ris/RIS316085?geld=-bedrag')
    const { page } = opened
    const { rows: data } = await savedCsv(page.getByRole('region', { name: 'Geld dat het bereikt' }))
    // Line 141 of the annual report prints the programme's realised lasten as 738.397, in thousands.
    expect(data[0]).toMatchObject({
      'Bedrag (€)': '738397000',
      Wat: 'lasten',
      Grondslag: 'realisatie',
      Jaar: '2023',
    })
    expect(data).toHaveLength(
      await page
        .getByRole('region', { name: 'Geld dat het bereikt' })
        .getByRole('table')
        .getByRole('row')
        .count()
        .then((count) => count - 1),
    )
  })

  test('hears that no document names a number, and that a number which is none is none', async () => {
    await using unknown = await explorer.open('/ris/RIS999999')
    await unknown.page
      .getByText('Geen van de gelezen begrotingen en jaarverslagen noemt RIS999999.')
      .waitFor()
    await using wrong = await explorer.open('/ris/RIS12')
    await wrong.page.getByText('‘RIS12’ is geen RIS-nummer').waitFor()
  })

  test(
    'sees the query behind the page answer in GraphiQL with its variables',
    { timeout: 90_000 },
    async () => {
      await using opened = await explorer.open('/ris/RIS316085')
      const { page } = opened
      await page
        .getByRole('region', { name: 'Deze pagina' })
        .getByRole('link', { name: 'Toon GraphQL-query' })
        .click()
      await page.locator('.graphiql-query-editor').getByText('RisPage').first().waitFor({ timeout: 60_000 })
      expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('variables')).toContain('RIS316085')
    },
  )

  test('says that something is wrong in a message with page and id, of one source also with its line', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    const messageOf = async (region: string, name: string) => {
      const link = page.getByRole('region', { name: region }).getByRole('link', { name, exact: true })
      return decodeURIComponent((await link.getAttribute('href')) ?? '')
    }
    expect(await messageOf('Deze pagina', 'Klopt dit niet?')).toMatch(
      /^mailto:\?subject=.*RIS316085[\s\S]*policy-document:den-haag\/RIS316085/,
    )
    await page.getByText(/^Alle \d+ bronnen van deze pagina$/).click()
    expect(await messageOf('Bronnen', 'Klopt dit niet? Bron 1')).toMatch(
      /\/ris\/RIS316085[\s\S]*source-document:den-haag\/jaarverslag-2023-zwjv[\s\S]*Jaarverslag 2023, [^\n]*, regel 320\n/,
    )
  })

  test('copies a citation', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    await page.getByText('Citeer deze pagina').click()
    await page.getByRole('button', { name: 'Kopieer BibTeX' }).click()
    await page.getByText('Gekopieerd').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain(
      '@online{beleidsgraaf-ris-RIS316085',
    )
  })

  test('opens a document that has another number than RIS', async () => {
    // Line 19 of Haarlemmermeer's annual report names the letter of 10 July 2024 by its number.
    await using opened = await explorer.open('/document/haarlemmermeer/11166782')
    const { page } = opened
    await page.getByRole('heading', { level: 1, name: '11166782' }).waitFor()
    await page.getByText('regel 19').first().waitFor()
  })
})
