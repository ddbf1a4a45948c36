// Where a page leads, and that nothing of what was chosen is lost on the way.
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, withExplorer } from './explorer.js'

const LEFT_OUT = 'Dat komt hier niet voor en is weggelaten'
const ZWJV = 'den-haag/zorg-welzijn-jeugd-en-volksgezondheid'

describe.skipIf(!hasBrowser)('going on from a page', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test.each([
    [`/programma/${ZWJV}`, 'Indicatoren over de jaren', 'Programma'],
    [`/programma/${ZWJV}`, 'Vergelijk de rijen over de jaren', 'Programma'],
    [`/programma/${ZWJV}`, 'Wat klopt er niet', 'Programma'],
    [
      '/doel/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1',
      'Indicatoren van het programma over de jaren',
      'Programma',
    ],
    ['/gemeente/zoetermeer', 'Indicatoren', 'Gemeente'],
    ['/gemeente/zoetermeer', 'Wat klopt er niet', 'Gemeente'],
  ])('from %s by "%s": what it is about is chosen there', async (path, name, filter) => {
    await using opened = await explorer.open(path)
    const { page } = opened
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await page.waitForURL('**?**')
    await settled(page)
    const chosen = page.getByRole('navigation', { name: filter, exact: true }).locator('[aria-current]')
    await expect.poll(() => chosen.allInnerTexts()).toHaveLength(1)
    expect(await chosen.innerText()).not.toBe('Alle')
    expect(await page.getByText(LEFT_OUT).count()).toBe(0)
  })

  test('an indicator in the table of all leads to its card, with the filters as they are', async () => {
    await using opened = await explorer.open('/indicatoren?gemeente=zoetermeer&gehaald=nee')
    const { page } = opened
    const name = page.getByRole('table', { name: /^Streefwaarde en realisatie/ }).getByRole('rowheader')
    const wanted = await name.first().innerText()
    await name.first().getByRole('link').click()
    expect(await page.locator('article:target').getByRole('heading').innerText()).toBe(wanted)
    expect(new URL(page.url()).search).toBe('?gemeente=zoetermeer&gehaald=nee')
  })

  test.each([
    [`/programma/${ZWJV}`, 'jaar=toen&geldsoort=foo', 2],
    [`/activiteit/${ZWJV}/jeugdhulp`, 'jaar=2023.5', 1],
    ['/doel/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1', 'jaar=toen', 1],
  ])('%s leaves out %s, says so, and does not cite it', async (path, choice, notes) => {
    await using opened = await explorer.open(`${path}?${choice}`)
    const { page, errors } = opened
    await expect.poll(() => page.getByText(LEFT_OUT).count()).toBe(notes)
    await page.getByText('Citeer deze pagina').click()
    const citation = page.getByText(/^Beleidsgraaf\. ‘/)
    const title = /‘(.*)’/.exec(await citation.innerText())?.[1]
    expect(title).toMatch(/ \(.*(?:Den Haag|Zoetermeer)\)$/)
    expect(errors).toEqual([])
  })

  test.each(['/ris/RIS316085', '/partner/ggd-haaglanden', '/wat-zit-erin'])(
    '%s takes an empty place in a list for its beginning',
    async (path) => {
      await using opened = await explorer.open(`${path}?na=&vanaf=`)
      expect(await opened.page.getByText('Deze plaats in de lijst is er niet').count()).toBe(0)
    },
  )

  test('a number with a percent sign is no RIS number, and no mistake of ours', async () => {
    await using opened = await explorer.open('/ris/100%25')
    await opened.page.getByText('‘100%’ is geen RIS-nummer').waitFor()
  })

  test('an address that cannot be decoded is cited all the same', async () => {
    await using opened = await explorer.open('/ris/%zz')
    const { page } = opened
    await page.getByText('Citeer deze pagina').click()
    expect(await page.locator('pre').innerText()).toContain('@online{beleidsgraaf-ris-zz,')
  })

  test('a language that is chosen stays chosen when the address asked for the other', async () => {
    await using opened = await explorer.open('/wat-zit-erin?lang=en')
    const { page } = opened
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect.poll(() => page.url()).toBe(`${explorer.address}/wat-zit-erin`)
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
  })

  test('a number that is looked up takes nobody away who has gone elsewhere', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const { page } = opened
    let answer = () => undefined as void
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('NumberedDocuments')) await held
      await route.continue()
    })
    const asked = page.waitForRequest((request) => request.postData()?.includes('NumberedDocuments') ?? false)
    await page.getByRole('banner').getByRole('searchbox').fill('316085')
    await page.keyboard.press('Enter')
    await asked
    await page.getByRole('banner').getByRole('link', { name: 'Indicatoren' }).click()
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('NumberedDocuments') ?? false,
    )
    answer()
    await (await answered).finished()
    await settled(page)
    expect(new URL(page.url()).pathname).toBe('/indicatoren')
  })

  test('a part that cannot be fetched leaves the rest of the page', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    await page.route('**/citation-text-*.js', (route) => route.abort())
    // A script that is renamed by an update comes with a new document, which is tried once.
    await page.evaluate(`sessionStorage.setItem('reloaded', location.href)`)
    await page.getByText('Citeer deze pagina').click()
    await page.getByText('Dit deel van de pagina kon niet worden opgehaald').waitFor()
    await page.getByRole('region', { name: 'Wat verwijst ernaar' }).waitFor()
  })

  test('an answer with errors is asked for again by who comes back', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const { page } = opened
    let asked = 0
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query PartnerPage')) return route.continue()
      asked += 1
      if (asked > 1) return route.continue()
      return route.fulfill({
        contentType: 'application/graphql-response+json',
        body: JSON.stringify({
          data: { node: null },
          errors: [{ message: 'late', path: ['node'], extensions: { code: 'DEADLINE_EXCEEDED' } }],
        }),
      })
    })
    await page.evaluate(`history.pushState(null, '', '/partner/ggd-haaglanden')`)
    await page.getByText('Het antwoord liet te lang op zich wachten').waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'Wat zit erin' }).click()
    await page.getByRole('heading', { level: 1, name: 'Wat zit erin' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'GGD Haaglanden' }).waitFor()
    expect(asked).toBe(2)
  })
})
