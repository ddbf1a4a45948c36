// What an address asks that cannot be, and what a page must not deny because of it. The figures were counted in the bundles:
// Haarlemmermeer's one document has no goal that was not met and no finding of another year than its own.
import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { hasBrowser } from '../support/browser.js'
import { withExplorer } from './explorer.js'

const LEFT_OUT = 'Dat komt hier niet voor en is weggelaten'
const JEUGDHULP = 'activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp'
const chosenIn = (page: Page, filter: string) =>
  page.getByRole('navigation', { name: filter, exact: true }).locator('[aria-current]').innerText()

describe.skipIf(!hasBrowser)('an address that asks what cannot be', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test.each(['/ris/RIS316085', '/document/haarlemmermeer/11166782'])(
    'does not make %s deny that the document is named',
    async (path) => {
      await using opened = await explorer.open(`${path}?na=garbage`)
      const { page } = opened
      await page.getByText('Deze plaats in de lijst is er niet (meer).').waitFor()
      expect(await page.getByText('Geen van de gelezen begrotingen').count()).toBe(0)
      await page.getByText('Wat de API erover zegt').click()
      await page.getByText('"after" is no cursor of ours').waitFor()
      await page.getByRole('link', { name: 'Naar het begin van de lijst' }).click()
      await page.getByRole('region', { name: 'Wat verwijst ernaar' }).waitFor()
    },
  )

  test.each([
    '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
    '/activiteit/den-haag/jaarverslag-2023-zwjv/valpreventietrainingen',
    '/gemeente/den-haag',
  ])('%s denies nothing when its own part of the answer is lost', async (path) => {
    await using opened = await explorer.open('/')
    const { page } = opened
    // The service answers; only that the thing itself was lost on the way is made here.
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.json()) as { data: Record<string, unknown> }
      const root = ['node', 'municipality'].find((name) => name in body.data)
      const errors = [
        { message: 'Ask for less.', path: [root ?? ''], extensions: { code: 'DEADLINE_EXCEEDED' } },
      ]
      await route.fulfill({
        json: root === undefined ? body : { data: { ...body.data, [root]: null }, errors },
      })
    })
    await page.goto(explorer.address + path)
    await page.getByText('Het antwoord liet te lang op zich wachten.').waitFor()
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).waitFor()
    expect(await page.getByText(/Er is geen|Van deze gemeente is geen/).count()).toBe(0)
  })

  test('says in Dutch what is no RIS number, and where to look', async () => {
    await using opened = await explorer.open('/ris/foo')
    await opened.page.getByText('‘foo’ is geen RIS-nummer: dat heeft zes cijfers').waitFor()
    expect(await opened.page.getByRole('link', { name: 'zoek foo' }).getAttribute('href')).toBe(
      '/zoeken?q=foo',
    )
    await opened.page.getByRole('searchbox', { name: 'Zoek in alles' }).waitFor()
    // Also from a page that is there already, where the service is not asked for another.
    await opened.page.evaluate(`history.pushState(null, '', '/ris/ris31520')`)
    await opened.page.waitForURL('**/document/den-haag/RIS31520')
    await opened.page.getByRole('heading', { level: 1, name: 'RIS31520' }).waitFor()
  })

  test.each([
    ['/bevindingen', 'regel=FOO', 'Regel'],
    ['/bevindingen', 'gemeente=nergens', 'Gemeente'],
    ['/bevindingen', 'jaar=abc', 'Jaar'],
    ['/bevindingen', 'ernst=FOO', 'Ernst'],
    ['/indicatoren', 'gemeente=nergens', 'Gemeente'],
    ['/indicatoren', 'gehaald=FOO', 'Doel gehaald'],
    ['/indicatoren', 'programma=x/y', 'Programma'],
    ['/zoeken?q=jeugd', 'jaar=abc', 'Jaar'],
    ['/zoeken?q=jeugd', 'soort=FOO', 'Soort'],
  ])('%s leaves out %s, says so, and keeps its filters', async (path, choice, filter) => {
    await using opened = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}${choice}`)
    const { page, errors } = opened
    await page.getByText(LEFT_OUT).waitFor()
    expect(await page.getByRole('status').filter({ hasText: LEFT_OUT }).innerText()).toContain(choice)
    expect(await chosenIn(page, filter)).toBe('Alle')
    await page.getByRole('link', { name: /^Haal ‘.*’ uit het adres$/ }).click()
    await page.getByText(LEFT_OUT).waitFor({ state: 'detached' })
    expect(page.url()).toBe(explorer.address + path)
    expect(errors).toEqual([])
  })

  test.each([
    'soort=FOO',
    'band=FOO',
    'rol=FOO',
    'jaar=abc',
    'gemeente=nergens',
    'rond=niemand',
    'gewicht=0',
  ])('the network leaves out %s, and says so', async (choice) => {
    await using opened = await explorer.open(`/netwerk?weergave=lijst&${choice}`)
    expect(await opened.page.getByRole('status').filter({ hasText: LEFT_OUT }).innerText()).toContain(choice)
    await opened.page.getByText(/^72 partners en 102 banden, in 15 delen/).waitFor()
  })

  test.each([
    ['maat=FOO', 1],
    ['kolommen=FOO', 1],
    ['basis=FOO', 1],
    ['programma=x/y', 1],
    ['van=abc', 1],
    ['van=2029&tot=2023', 2],
    ['van=1900&tot=2029', 2],
  ])('comparing leaves out %s, says so, and compares the rest', async (choice, notes) => {
    await using opened = await explorer.open(`/vergelijk?wat=${JEUGDHULP}&${choice}`)
    const { page, errors } = opened
    if (choice === 'programma=x/y') await page.goto(`${explorer.address}/vergelijk?${choice}`)
    await page.getByText(LEFT_OUT).first().waitFor()
    expect(await page.getByText(LEFT_OUT).count()).toBe(notes)
    await page.getByRole('table', { name: 'Lasten: elk getal met waar het staat' }).waitFor()
    expect(errors).toEqual([])
  })

  test('comparing takes one year alone for that year', async () => {
    await using opened = await explorer.open(`/vergelijk?wat=${JEUGDHULP}&van=2026`)
    const list = opened.page.getByRole('table', { name: 'Lasten: elk getal met waar het staat' })
    await expect.poll(() => list.locator('tbody tr').allInnerTexts()).toHaveLength(1)
    expect(await list.locator('tbody tr').innerText()).toContain('257.288')
  })

  test('the trace leaves out a role that is none, and says where no trace begins', async () => {
    await using role = await explorer.open('/spoor?van=RIS321728&rol=FOO&jaar=abc')
    expect(await role.page.getByText(LEFT_OUT).count()).toBe(2)
    await role.page.getByRole('table', { name: /weg/i }).first().waitFor()
    await using none = await explorer.open('/spoor?van=RIS999999')
    await none.page.getByText('RIS999999 staat niet in wat er gelezen is.').waitFor()
    expect(await none.page.getByText('no id of').count()).toBe(0)
  })

  test.each(['/bevindingen', '/indicatoren', '/netwerk?weergave=lijst'])(
    '%s takes an empty choice for none',
    async (path) => {
      await using opened = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}gemeente=&jaar=`)
      expect(await opened.page.getByText(LEFT_OUT).count()).toBe(0)
      expect(await opened.page.getByText('kan niet worden beantwoord').count()).toBe(0)
    },
  )

  test.each(['haarlemmermeer', 'GM0394', 'gm0394'])(
    'gemeente=%s is Haarlemmermeer everywhere',
    async (given) => {
      for (const path of ['/bevindingen', '/indicatoren', '/zoeken?q=zorg'] as const) {
        await using opened = await explorer.open(`${path}${path.includes('?') ? '&' : '?'}gemeente=${given}`)
        expect(await chosenIn(opened.page, 'Gemeente')).toBe('Haarlemmermeer')
        const other = opened.page
          .getByRole('navigation', { name: 'Gemeente' })
          .getByRole('link', { name: 'Den Haag' })
        expect(await other.getAttribute('href')).toContain('gemeente=den-haag')
      }
      await using network = await explorer.open(`/netwerk?gemeente=${given}&weergave=lijst`)
      expect(await network.page.getByLabel('Gemeente').locator('option:checked').innerText()).toBe(
        'Haarlemmermeer',
      )
    },
  )

  test('what is chosen stays in its filter with nothing left, and goes with all others', async () => {
    await using findings = await explorer.open('/bevindingen?jaar=1900&ernst=INFO')
    const years = findings.page.getByRole('navigation', { name: 'Jaar' })
    expect(await years.getByRole('listitem').filter({ hasText: '1900' }).innerText()).toMatch(/^1900\s+0$/)
    await findings.page.getByRole('link', { name: 'Zonder filters' }).click()
    await findings.page.waitForURL('**/bevindingen')
    await using indicators = await explorer.open('/indicatoren?gemeente=haarlemmermeer&gehaald=nee')
    expect(await chosenIn(indicators.page, 'Doel gehaald')).toBe('nee')
    expect(await chosenIn(indicators.page, 'Gemeente')).toBe('Haarlemmermeer')
  })

  test('rules have titles in both languages', async () => {
    await using dutch = await explorer.open('/bevindingen')
    const heading = (page: Page, name: string) =>
      page.getByRole('heading', { level: 3, name }).first().waitFor()
    await heading(dutch.page, 'Eén bedrag voor twee thema’s')
    await using english = await explorer.open('/bevindingen?regel=bedrag-voor-twee-themas', {
      language: 'en',
    })
    await heading(english.page, 'One amount for two themes')
    expect(await chosenIn(english.page, 'Rule')).toBe('One amount for two themes')
    // Names of programmes are Dutch, also among English words.
    await english.page.goto(`${explorer.address}/bevindingen`)
    const programs = english.page.getByRole('navigation', { name: 'Programme' })
    await programs.locator('li [lang=nl]').first().waitFor()
  })

  test('links to queries of one page are told apart, and a municipality leads back', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const names = await opened.page.getByRole('link', { name: /^Toon GraphQL-query/ }).allTextContents()
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
    await using town = await explorer.open('/gemeente/den-haag')
    const crumbs = town.page.getByRole('navigation', { name: 'Kruimelpad' })
    expect(await crumbs.getByRole('link').allInnerTexts()).toEqual(['Zoeken'])
  })
})
