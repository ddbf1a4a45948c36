// What a trace must say was read in the documents, of The Hague's programme for care, welfare, youth and public health:
// line 22 of the budget of 2026 says that the scheme RIS321728 pays for extra support of carers; line 7 prints the lasten of
// Sociale basis for 2026 as 53.627, in thousands; line 50 prints 31,8 million for what the action falls under, for 2025. Line
// 141 of the annual report of 2023 prints the programme's realised lasten as 738.397, in thousands.
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, tabStops, withExplorer } from './explorer.js'

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

    const ways = page.getByRole('table', { name: /wegen van beleid naar geld/ })
    const carers = ways.getByRole('row').filter({ hasText: 'cliëntondersteuning' })
    const whole = await carers.filter({ hasText: '53.627.000' }).innerText()
    expect(whole).toMatch(/betaalt[\s\S]*Sociale basis[\s\S]*lasten, begroting 2026[\s\S]*de hele activiteit/)
    const theme = await carers.filter({ hasText: '31.800.000' }).innerText()
    expect(theme).toMatch(/lasten, begroting 2025[\s\S]*het hele thema/)

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
    await expect.poll(() => budgets.count(), { timeout: 20_000 }).toBe(0)
    expect(await ways.getByRole('row').filter({ hasText: '738.397.000' }).count()).toBeGreaterThan(0)
  })

  test('says of how many ways it shows the first, and what has no policy behind it', async () => {
    await using program = await explorer.open(
      '/spoor?van=program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    )
    await program.page.getByText(/Dit zijn de eerste 500 van [\d.]+ wegen/).waitFor()
    await using partner = await explorer.open('/partner/veilig-thuis-haaglanden')
    await partner.page.getByRole('link', { name: 'Volg het geld stap voor stap' }).click()
    const without = partner.page.getByRole('table', { name: /^Geld waar hier geen aangehaald/ })
    await without.getByRole('row').nth(1).waitFor()
    // The budget of 2026 promises shorter times without naming a decision; line 70 prints the lasten of what it falls under
    // as 182.717, in thousands.
    const times = without.getByRole('row').filter({ hasText: 'Kortere doorlooptijden' })
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

  test('begins with a number that is typed, and says what is no beginning', async () => {
    await using opened = await explorer.open('/spoor')
    const { page } = opened
    await page.getByLabel('Ander begin: RIS-nummer').fill('321728')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Spoor van het geld: RIS321728' }).waitFor()
    await using none = await explorer.open('/spoor?van=zomaar')
    await none.page.getByText('Hier is geen begin van een spoor te vinden: zomaar.').waitFor()
    await using unknown = await explorer.open('/spoor?van=RIS999999')
    await unknown.page.getByText('Deze vraag kan niet worden beantwoord.').waitFor()
  })
})
