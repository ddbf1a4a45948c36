// What is expected was read in the documents: the abbreviation VTH stands on lines 119, 120 and 350 of The Hague's budget
// of 2026 alone, which names both the partner and the joint arrangement; the partner is also in The Hague's annual report of
// 2023 (356) and Zoetermeer's (407). Jeugdhulp is a row of the accounts of 2023 and, on lines 205 to 211, of the budget
// until 2029. RIS316085 is of 2023 and 2026, and of 2025 by what line 106 says was done. 'De raadsbrief (RIS316057)' is on
// line 349, the council letter 11166782 on line 19 of Haarlemmermeer's.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readSeeds } from '../../src/bundle/read.js'
import { hasBrowser } from '../support/browser.js'
import { SEEDS } from '../support/seeds.js'
import { settled, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

/** Each result as a reader has it, with what is marked in brackets. */
const hitsOf = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('li[data-hit]')].map((hit) => {
    const copy = hit.cloneNode(true)
    for (const mark of copy.querySelectorAll('mark')) mark.replaceWith('[' + mark.textContent + ']')
    return [...copy.querySelectorAll(':scope > :not(.bgf-cluster), .bgf-cluster > *')].map((part) => part.textContent).join(' | ')
  })`)

describe.skipIf(!hasBrowser)('what a search found', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('marks the words where they stand: in another name, in a title behind a number, in a kind, place or year', async () => {
    await using opened = await explorer.open('/zoeken?q=vth')
    const { page } = opened
    expect(await hitsOf(page)).toEqual([
      'Veilig Thuis Haaglanden | partner, Veilig Thuis | Den Haag, Zoetermeer | 2023, 2026 | Ook genoemd als: [VTH]',
      'Gemeenschappelijke regeling GGD en Veilig Thuis Haaglanden | partner, gemeenschappelijke regeling | Den Haag | 2026 | Ook genoemd als: Gemeenschappelijke Regeling GGD/[VTH]',
    ])
    const first = async (query: string) => {
      await page.goto(`${explorer.address}/zoeken?q=${query}`)
      await settled(page)
      return (await hitsOf(page))[0]
    }
    expect(await first('dakloosheid+geeft+thuis')).toBe(
      'RIS316085 · Aanpak [dakloosheid] Den Haag [geeft thuis] 2023-2030 | beleidsdocument, beleidskader | Den Haag | 2023, 2025, 2026',
    )
    expect(await first('ris316o85')).toMatch(/^\[RIS316085\] · Aanpak dakloosheid/)
    expect(await first('raadsbrief+haarlemmermeer')).toBe(
      '11166782 · Brief aan de raad van 10 juli 2024 | beleidsdocument, [raadsbrief] | [Haarlemmermeer] | 2024',
    )
    expect(await first('lasten+jeugdhulp+2023')).toBe(
      '[Jeugdhulp] | activiteit in de begroting | Den Haag, Zorg, welzijn, jeugd en volksgezondheid | 2023–2029 | Jaar: [2023] | Bedragen: [lasten]',
    )
  })

  test('a budget or annual report is found by its title, and leads to what was read of it', async () => {
    await using opened = await explorer.open('/zoeken?q=jaarstukken+2024')
    const { page } = opened
    await page.getByRole('link', { name: 'Jaarstukken 2024, Zorg en werk' }).click()
    await page.waitForURL('**/wat-zit-erin#source-document-haarlemmermeer-*')
  })

  test('the name of a municipality leads to it, in any capitals', async () => {
    await using opened = await explorer.open('/zoeken?q=HAARLEMMERMEER')
    const { page } = opened
    await page.getByRole('heading', { name: 'Gemeente Haarlemmermeer; verder niets gevonden' }).waitFor()
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/gemeente/haarlemmermeer')
  })

  test('filters say how many each leaves, and stand in the address with the words', async () => {
    await using opened = await explorer.open('/zoeken?q=VTH')
    const { page } = opened
    const filter = (name: string) => page.getByRole('navigation', { name, exact: true }).getByRole('listitem')
    expect(await filter('Gemeente').allInnerTexts()).toEqual(['Alle', 'Den Haag\n2', 'Zoetermeer\n1'])
    expect(await filter('Jaar').allInnerTexts()).toEqual(['Alle', '2026\n2', '2023\n1'])
    await filter('Jaar').getByRole('link', { name: '2023' }).click()
    await page.getByRole('heading', { name: '1 resultaat voor ‘VTH’' }).waitFor()
    expect(new URL(page.url()).search).toBe('?q=VTH&jaar=2023')
    await page.getByRole('searchbox').fill('jeugdhulp')
    await page.waitForURL('**/zoeken?q=jeugdhulp&jaar=2023')
    await page.getByRole('heading', { name: 'voor ‘jeugdhulp’' }).waitFor()
    await page.getByRole('link', { name: 'Zonder filters' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?q=jeugdhulp')
    // The link is gone with the choice; the keyboard goes on where it was.
    await page.keyboard.press('Tab')
    expect(await page.evaluate("document.activeElement.closest('nav')?.getAttribute('aria-label')")).toBe(
      'Soort',
    )
  })

  test('a year that has one thing gives that, and a choice that has nothing can be taken away again', async () => {
    await using opened = await explorer.open('/zoeken?q=jeugdhulp&jaar=2029')
    const { page } = opened
    expect(await hitsOf(page)).toEqual([
      '[Jeugdhulp] | activiteit in de begroting | Den Haag, Zorg, welzijn, jeugd en volksgezondheid | 2023–2029',
    ])
    await page.goto(`${explorer.address}/zoeken?q=VTH&gemeente=GM0394`)
    await page.getByRole('heading', { name: 'Niets gevonden voor ‘VTH’.' }).waitFor()
    await page.getByText('Er kan meer zijn zonder de gekozen filters.').waitFor()
    const chosen = page
      .getByRole('navigation', { name: 'Gemeente' })
      .getByRole('link', { name: 'Haarlemmermeer' })
    expect(await chosen.getAttribute('aria-current')).toBe('page')
    await chosen.click()
    await page.getByRole('heading', { name: '2 resultaten voor ‘VTH’' }).waitFor()
  })

  test('a year that is none is left out, and the page says so', async () => {
    await using opened = await explorer.open('/zoeken?q=jeugdhulp&jaar=toen')
    await opened.page.getByText('Dat komt hier niet voor en is weggelaten').waitFor()
  })

  test('while the next answer is on its way the last one stays, and says what it is of', async () => {
    await using opened = await explorer.open('/zoeken?q=VTH')
    const { page } = opened
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('searchbox').fill('qwxqwx')
    await page.waitForURL('**/zoeken?q=qwxqwx')
    await page.locator('[aria-busy=true]').waitFor()
    expect(await page.locator('#resultaten').innerText()).toBe('2 resultaten voor ‘VTH’')
    expect(await page.getByRole('navigation', { name: 'Jaar' }).isVisible()).toBe(true)
    release()
    await page.getByRole('heading', { name: 'Niets gevonden voor ‘qwxqwx’.' }).waitFor()
    expect(await page.getByRole('main').getByRole('status').first().textContent()).toBe(
      'Niets gevonden voor ‘qwxqwx’.',
    )
  })

  test('the next page begins at its heading, counts on, and one step back is where one was', async () => {
    await using opened = await explorer.open('/zoeken?q=jeugdhulp')
    const { page } = opened
    const before = await hitsOf(page)
    await page.getByRole('link', { name: 'Volgende 20' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('resultaten')
    await settled(page)
    // The results of before stay until the next have come.
    await expect.poll(() => page.locator('.bgf-hits').getAttribute('start')).toBe('21')
    await expect.poll(async () => (await hitsOf(page)).filter((hit) => before.includes(hit))).toEqual([])
    await page.goBack()
    await expect.poll(() => hitsOf(page)).toEqual(before)
  })

  test('all of it comes as CSV, not only the page that is shown', async () => {
    const { registers } = await readSeeds(SEEDS)
    const numbers = [...registers.policyDocuments.values()].flatMap(({ id }) => /RIS\d{6}$/.exec(id) ?? [])
    expect(numbers.length).toBeGreaterThan(40)
    await using opened = await explorer.open('/zoeken?q=RIS&soort=POLICY_DOCUMENT')
    const { page } = opened
    expect((await hitsOf(page)).length).toBe(20)
    const { rows } = await savedCsv(page.locator('main'))
    expect(rows.map((row) => row['Nummer'])).toEqual(expect.arrayContaining(numbers))
    expect(rows.find((row) => row['Nummer'] === 'RIS316085')).toEqual({
      Nummer: 'RIS316085',
      Titel: 'Aanpak dakloosheid Den Haag geeft thuis 2023-2030',
      Soort: 'beleidsdocument, beleidskader',
      Gemeente: 'Den Haag',
      Programma: '',
      Jaar: '2023, 2025, 2026',
      'Ook gevonden in': '',
      Pagina: `${explorer.address}/ris/RIS316085`,
      id: 'policy-document:den-haag/RIS316085',
    })
  })

  test('a file that cannot be made says so, and the next try makes it', async () => {
    await using opened = await explorer.open('/zoeken?q=VTH')
    const { page } = opened
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: 'Download als CSV' }).click()
    await page.getByText('Het bestand kon niet worden gemaakt.').waitFor()
    await page.unroute('**/graphql')
    expect((await savedCsv(page.locator('main'))).rows.map((row) => row['Ook gevonden in'])).toEqual([
      'Ook genoemd als: VTH',
      'Ook genoemd als: Gemeenschappelijke Regeling GGD/VTH',
    ])
  })

  test('on a narrow screen the filters are folded, and open with the keyboard', async () => {
    await using opened = await explorer.open('/zoeken?q=VTH&jaar=2023', { width: 390 })
    const { page } = opened
    const years = page.getByRole('navigation', { name: 'Jaar' })
    const fold = page.getByRole('button', { name: 'Filters, 1 gekozen' })
    expect(await years.isVisible()).toBe(false)
    await fold.focus()
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('aria-expanded')).toBe('true')
    await years.getByRole('link', { name: 'Alle' }).click()
    await page.getByRole('heading', { name: '2 resultaten voor ‘VTH’' }).waitFor()
    expect(await years.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Filters', exact: true }).click()
    expect(await years.isVisible()).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await years.isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Filters' }).count()).toBe(0)
  })
})
