// What a trace must say was read in the documents, of The Hague's programme for care, welfare, youth and public health:
// line 22 of the budget of 2026 says that the scheme RIS321728 pays for extra support of carers; line 7 prints the lasten of
// Sociale basis for 2026 as 53.627, in thousands; line 50 prints 31,8 million for what the action falls under, for 2025. Line
// 141 of the annual report of 2023 prints the programme's realised lasten as 738.397, in thousands.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, tabStops, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

describe.skipIf(!hasBrowser)('the trace', { timeout: 90_000 }, () => {
  const explorer = withExplorer()

  test('find RIS321728 and say what it funds, for how much, and where that stands', async () => {
    await using opened = await explorer.open('/')
    const { page, errors, elsewhere } = opened
    await page.getByRole('searchbox').first().fill('RIS321728')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ris/RIS321728')
    await page.getByRole('link', { name: 'Volg het geld stap voor stap' }).click()
    await page.getByRole('heading', { level: 1, name: 'Spoor van het geld: RIS321728' }).waitFor()
    await settled(page)

    const ways = page.getByRole('table', { name: /^17 wegen van beleid naar geld, vanaf 2 verwijzingen/ })
    const carers = (
      await ways.getByRole('row').filter({ hasText: 'cliëntondersteuning' }).innerText()
    ).replaceAll(/\s+/g, ' ')
    expect(carers).toMatch(/RIS321728 betaalt het hele thema, via Sociale basis \(Participatie/)
    expect(carers).toContain('€ 31.800.000 (31,8 mln.) lasten, begroting 2025')
    expect(carers).toMatch(
      /de hele activiteit in de begroting, via .*; Sociale basis € 53\.627\.000 lasten, begroting 2026/,
    )

    const steps = page.getByRole('table', { name: /stappen, elk een keer/ })
    const cited = steps.getByRole('row').filter({ hasText: 'wordt aangehaald door: betaalt' }).first()
    expect(await cited.innerText()).toContain('staat er')
    expect(await cited.getByRole('link', { name: /regel 22$/ }).count()).toBe(1)
    const money = steps.getByRole('row').filter({ hasText: '53.627.000' })
    expect(await money.getByRole('link', { name: /regel 7$/ }).count()).toBe(1)
    // The money of 2025 behind an action of 2026 is no more than inferred, and says why.
    const inferred = steps.getByRole('row').filter({ hasText: '31.800.000' })
    expect(await inferred.innerText()).toMatch(/afgeleid[\s\S]*2025/)

    await page.getByText('elke weg is even breed').waitFor()
    await page.getByText('mogen niet worden opgeteld').waitFor()
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test('walks through the picture by keyboard, from the document to the row of the budget', async () => {
    await using opened = await explorer.open('/spoor?van=RIS321728')
    const { page } = opened
    const picture = page.locator('svg').getByRole('link', { name: /^activiteit: Sociale basis\./ })
    await picture.focus()
    // What goes through it stands out, the rest steps back.
    expect(await page.locator('.bgf-sankey__band--lit').count()).toBeGreaterThan(0)
    expect(await page.locator('.bgf-sankey__band--faint').count()).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await page.waitForURL(/van=activity/)
    await page.getByRole('heading', { level: 1, name: 'Spoor van het geld: Sociale basis' }).waitFor()
    await settled(page)
    const stops = await tabStops(page, 120)
    expect(stops.some((stop) => stop.startsWith('beleidsdocument: RIS321728'))).toBe(true)
  })

  test('narrows what is shown by the address alone', async () => {
    await using opened = await explorer.open('/spoor?van=RIS316085')
    const { page } = opened
    await page.getByLabel('Grondslag').selectOption('realisatie')
    await page.getByLabel('Jaar van de activiteit').selectOption('2023')
    await page.waitForURL('**/spoor?van=RIS316085&grondslag=realisatie&jaar=2023')
    const ways = page.getByRole('table', { name: /wegen van beleid naar geld/ })
    // The answer before stays until the new one is there.
    const budgets = ways.getByRole('row').filter({ hasText: /begroting 20/ })
    await expect.poll(() => budgets.count()).toBe(0)
    expect(await ways.getByRole('row').filter({ hasText: '738.397.000' }).count()).toBeGreaterThan(0)
  })

  test('says of how many ways it shows the first, and what has no policy behind it', async () => {
    await using program = await explorer.open(
      '/spoor?van=program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    )
    await program.page.getByText(/^Er zijn [\d.]+ wegen; de eerste 500 staan hier/).waitFor()
    await program.page.getByRole('table', { name: /^De eerste 500 van [\d.]+ wegen/ }).waitFor()
    await using partner = await explorer.open('/partner/veilig-thuis-haaglanden')
    await partner.page.getByRole('link', { name: 'Volg het geld stap voor stap' }).click()
    const without = partner.page.getByRole('table', { name: /^Geld waar hier geen aangehaald/ })
    await without.getByRole('row').nth(1).waitFor()
    // The budget of 2026 promises shorter times without naming a decision; line 70 prints the lasten of what it falls under
    // as 182.717, in thousands.
    const money = partner.page.getByRole('region', { name: 'Geld zonder beleid' })
    const times = without.getByRole('row').filter({ hasText: 'Kortere doorlooptijden' })
    // Its lasten stand on the second page of what has no policy.
    await money.getByRole('link', { name: /^Volgende \d+$/ }).click()
    await partner.page.waitForURL('**vanaf-zonder-beleid=26')
    const lasten = times.filter({ hasText: '182.717.000' }).first()
    expect(await lasten.innerText()).toMatch(
      /lasten, begroting 2026[\s\S]*de hele activiteit in de begroting/,
    )
    expect(await lasten.getByRole('link', { name: /regel 70$/ }).count()).toBe(1)
  })

  test('says of what is cited without money why there is none', async () => {
    // The text of Haarlemmermeer's annual report has no amounts; line 6 names the law.
    await using opened = await explorer.open('/spoor?van=program:haarlemmermeer/zorg-en-werk')
    const table = opened.page.getByRole('table', { name: /^Aangehaald, maar geen weg/ })
    const law = table.getByRole('row').filter({ hasText: 'Wvggz' }).first()
    expect(await law.innerText()).toContain('vermelden geen bedrag')
    expect(await law.getByRole('link', { name: /regel 6$/ }).count()).toBe(1)
  })

  test('says below which table stands why, in words of the page', async () => {
    await using opened = await explorer.open('/spoor?van=policy-document:haarlemmermeer/11166782')
    await opened.page.getByText('maar geen weg leidt naar geld. Waarom, staat hieronder.').waitFor()
    expect(await opened.page.locator('main').innerText()).not.toContain('withoutMoney')
  })

  test('begins with a number that is typed, and says what is no beginning', async () => {
    await using opened = await explorer.open('/spoor')
    const { page } = opened
    await page.getByLabel('Begin bij: RIS-nummer, naam of woorden').fill('321728')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Spoor van het geld: RIS321728' }).waitFor()
    await using none = await explorer.open('/spoor?van=xqzxqz')
    await none.page.getByText('Niets gevonden voor ‘xqzxqz’ waar een spoor kan beginnen.').waitFor()
    await using unknown = await explorer.open('/spoor?van=RIS999999')
    await unknown.page.getByText('RIS999999 staat niet in wat er gelezen is.').waitFor()
    await unknown.page.getByRole('heading', { name: 'Of begin hier' }).waitFor()
  })

  test('helps who knows no number: by words, and by beginnings that are there', async () => {
    await using opened = await explorer.open('/spoor')
    const { page } = opened
    const documents = page.getByRole('listitem').filter({ hasText: 'RIS321728' })
    expect(await documents.getByRole('link').getAttribute('href')).toContain('RIS321728')
    await page.getByRole('link', { name: 'Den Haag: Stadsdelen, integratie en dienstverlening' }).waitFor()
    await page.getByLabel('Begin bij: RIS-nummer, naam of woorden').fill('cliëntondersteuning mantelzorgers')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Waar begint het spoor voor/ }).waitFor()
    await page.getByRole('link', { name: /^Tijdelijk meer cliëntondersteuning/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Spoor van het geld: Tijdelijk meer/ }).waitFor()
    await settled(page)
    const ways = page.getByRole('table', { name: /wegen van beleid naar geld/ })
    expect(await ways.innerText()).toContain('53.627.000')
  })

  test('offers what the trace has and how many ways that leaves, and nothing else', async () => {
    const offered = (opened: { readonly page: Page }, filter: string) =>
      opened.page.getByLabel(filter).locator('option').allInnerTexts()
    // Only the budget of 2026 names the scheme, and every time as what pays.
    await using one = await explorer.open('/spoor?van=RIS321728')
    expect(await offered(one, 'Jaar van de activiteit')).toEqual(['Alle', '2026 (17)'])
    expect(await offered(one, 'Document is voor de activiteit')).toEqual(['Alle', 'betaalt (17)'])
    expect(await offered(one, 'Grondslag')).toEqual(['Alle', 'begroting (17)'])
    // The plan against homelessness is named in the report of 2023 and in the budget of 2026, whose lines 106 and 109 also
    // tell of what was done in 2025.
    await using two = await explorer.open('/spoor?van=RIS316085&jaar=2023')
    const years = (await offered(two, 'Jaar van de activiteit')).map((year) => year.split(' ')[0])
    expect(years).toEqual(['Alle', '2023', '2025', '2026'])
    // What is chosen and leaves nothing has its name, to be taken away.
    await using none = await explorer.open('/spoor?van=RIS321728&rol=vraagt')
    expect(
      await none.page.getByLabel('Document is voor de activiteit').locator('option:checked').innerText(),
    ).toBe('vraagt erom')
    await none.page.getByText('Geen weg voldoet aan deze keuze.').waitFor()
  })

  test('of a long trace turns pages in the address, and takes every way along as CSV', async () => {
    const program = '/spoor?van=program:zoetermeer/samen-leven-en-ondersteunen'
    await using opened = await explorer.open(program)
    const { page } = opened
    const ways = page.getByRole('region', { name: 'Elke weg als tabel' })
    expect(await ways.locator('tbody tr').count()).toBe(20)
    const first = await ways.locator('tbody tr').first().innerText()
    await ways.getByRole('link', { name: 'Volgende 20' }).click()
    await page.waitForURL('**vanaf-wegen=21')
    await ways.getByText(/^21 tot en met 40 van \d+$/).waitFor()
    expect(await ways.locator('tbody tr').first().innerText()).not.toBe(first)
    // The keyboard goes on at the top of the table.
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('region')
    const { rows: data } = await savedCsv(ways)
    // Two citations under the general aim reach the programme's three figures; sixty reach a goal's three as well.
    expect(data).toHaveLength(2 * 3 + 60 * 6)
    expect(data[0]).toHaveProperty('Bedrag (€)')
    // A filter begins at the first page again.
    await page.getByLabel('Grondslag').selectOption('realisatie')
    await page.waitForURL((url) => !url.search.includes('vanaf'))
  })

  test('folds what nobody can read into boxes that say how many they are, and lead to the list', async () => {
    await using opened = await explorer.open(
      '/spoor?van=program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    )
    const { page } = opened
    const box = page
      .locator('svg')
      .getByRole('link', { name: /^nog \d+ beleidsdocumenten, samengenomen/ })
      .first()
    const count = Number(/\d+/.exec((await box.getAttribute('aria-label')) ?? '')?.[0])
    const list = page.locator(`[id="${((await box.getAttribute('href')) ?? '').slice(1)}"]`)
    expect(await list.isVisible()).toBe(false)
    await box.focus()
    await page.keyboard.press('Enter')
    await list.waitFor({ state: 'visible' })
    expect(await list.getByRole('listitem').count()).toBe(count)
    const columns = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.bgf-sankey__node .bgf-sankey__card')].map((card) => card.getAttribute('x'))`,
    )
    const sizes = [...new Set(columns)].map((x) => columns.filter((other) => other === x).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(14)
    await list.getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: /^Spoor van het geld: (?!Zorg, welzijn)/ }).waitFor()
  })

  test('keeps every word of the picture inside its box, and in full for who is at it', async () => {
    await using opened = await explorer.open('/spoor?van=partner:veilig-thuis-haaglanden')
    const { page } = opened
    const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('.bgf-sankey__node')]
      .filter((node) => {
        const [card, text] = ['.bgf-sankey__card', 'text'].map((one) => node.querySelector(one).getBoundingClientRect())
        return text.right > card.right || text.bottom > card.bottom || text.top < card.top
      })
      .map((node) => node.textContent)`)
    expect(outside).toEqual([])
    const action = page.locator('svg').getByRole('link', { name: /^activiteit: Gemeenteraad halfjaarlijks/ })
    expect(await action.locator('text').innerHTML()).toContain('…')
    await action.focus()
    const whole = page.locator('.bgf-sankey__whole text')
    expect((await whole.textContent())?.replaceAll(/\s+/g, ' ')).toContain(
      'over de wachtlijsten van Veilig Thuis',
    )
  })

  test('goes back from a line of money to the policy behind it', async () => {
    // Line 398 of Zoetermeer's report: the realised lasten of doelstelling 2.1.
    const line =
      'budget-line:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/gerealiseerde-baten-lasten-saldo/doelstelling-2-1/lasten'
    await using opened = await explorer.open(`/spoor?van=${line}`)
    const { page } = opened
    await page.getByRole('heading', { level: 1, name: '€ -81.310.000 lasten, realisatie 2023' }).waitFor()
    const goal = page
      .getByRole('main')
      .getByText(/^Dit spoor loopt door/)
      .getByRole('link')
    expect(await goal.getAttribute('href')).toBe(
      '/doel/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1',
    )
    const ways = page.getByRole('table', { name: /wegen van beleid naar geld/ })
    const amounts = await ways.locator('.bgf-purse__amount').allInnerTexts()
    expect(new Set(amounts.map((text) => text.replace(/\s/, ' ')))).toEqual(new Set(['€ -81.310.000']))
  })
})
