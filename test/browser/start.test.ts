import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, tabStops, unmarkedStops, withExplorer } from './explorer.js'

describe.skipIf(!hasBrowser)('searching', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('a clerk types a RIS number in any way and is on its page', async () => {
    await using opened = await explorer.open('/')
    const { page, elsewhere, errors } = opened
    await page.getByRole('searchbox').fill('ris 316587')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ris/RIS316587')
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] })
  })

  test('results come while one types, the address follows, and one step back is the first page', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    await page.getByRole('searchbox').pressSequentially('veilig thuis haag', { delay: 20 })
    await page.locator('[data-hit]', { hasText: 'Veilig Thuis Haaglanden' }).first().waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('veilig thuis haag')
    expect(await page.title()).toContain('veilig thuis haag')
    await page.goBack()
    await page.getByRole('heading', { name: 'Per gemeente en programma' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
  })

  test('the keyboard alone goes from the box through the results to a page', async () => {
    await using opened = await explorer.open('/zoeken?q=veilig+thuis+haaglanden&soort=PARTNER')
    const { page } = opened
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Veilig Thuis Haaglanden')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/partner/veilig-thuis-haaglanden')
  })

  test('nothing found says so, and what to do', async () => {
    await using opened = await explorer.open('/zoeken?q=qwxqwx')
    await opened.page.getByRole('heading', { name: 'Niets gevonden voor ‘qwxqwx’.' }).waitFor()
    await opened.page.getByText('Probeer minder of andere woorden').waitFor()
  })

  test('the other language is one click, and stays', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'By municipality and programme' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.evaluate("localStorage.getItem('language')")).toBe('en')
  })

  test('an address that is no page says so, with status 404 and a way on', async () => {
    await using opened = await explorer.open('/bestaat-niet')
    await opened.page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
    const answer = await fetch(`${explorer.address}/bestaat-niet`, { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(404)
  })

  test('the keyboard reaches everything in reading order, and shows where it is', async () => {
    await using opened = await explorer.open('/zoeken?q=jeugdhulp')
    const stops = await tabStops(opened.page)
    expect(stops[0]).toBe('Naar de inhoud')
    expect(stops).toContain('Volgende 20')
    expect(stops.at(-1)).toBe('GraphiQL, voor ontwikkelaars')
    await opened.page.reload()
    await settled(opened.page)
    expect(await unmarkedStops(opened.page)).toEqual([])
  })

  test('the page survives the service going away and coming back', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    await page.route(/\/(graphql|health)/, (route) => route.abort())
    await page.getByRole('searchbox').fill('jeugdhulp')
    await page.getByText('De gegevens zijn nu niet bereikbaar.', { exact: true }).waitFor()
    await page.unroute(/\/(graphql|health)/)
    await page.locator('[data-hit]').first().waitFor({ timeout: 10_000 })
    expect(await page.getByText('De gegevens zijn nu niet bereikbaar.', { exact: true }).count()).toBe(0)
  })
})
