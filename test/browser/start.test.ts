import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { tabStops, withExplorer } from './explorer.js'

describe.skipIf(!hasBrowser)('searching', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  // RIS31520 is how line 378 of The Hague's annual report prints it; the letter is on line 19 of Haarlemmermeer's.
  const NUMBERS = [
    ['ris 316587', '/ris/RIS316587'],
    ['RIS-nummer 316587', '/ris/RIS316587'],
    ['ris316o85', '/ris/RIS316085'],
    ['316.085', '/ris/RIS316085'],
    ['11166782', '/document/haarlemmermeer/11166782'],
    ['ris31520', '/document/den-haag/RIS31520'],
  ] as const

  test('a clerk types a number of a document in any way and is on its page', async () => {
    await using opened = await explorer.open('/')
    const { page, elsewhere, errors } = opened
    for (const [typed, path] of NUMBERS) {
      await page.goto(explorer.address)
      await page.getByRole('searchbox').fill(typed)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${path}`)
    }
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] })
  })

  test('the box above every other page does the same, and searches for what is no number of a document', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    const typeAbove = async (text: string) => {
      await page.goto(`${explorer.address}/wat-zit-erin`)
      await page.getByRole('banner').getByRole('searchbox').fill(text)
      await page.keyboard.press('Enter')
    }
    for (const [typed, path] of NUMBERS) {
      await typeAbove(typed)
      await page.waitForURL(`**${path}`)
    }
    // Fifteen numbers begin so, and none is this one.
    for (const typed of ['RIS316', 'RIS999999', 'jeugdhulp']) {
      await typeAbove(typed)
      await page.waitForURL(`**/zoeken?q=${typed}`)
    }
  })

  test('results come while one types, the address follows, and one step back is the first page', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    await page.getByRole('searchbox').pressSequentially('veilig thuis haag', { delay: 20 })
    await page.locator('[data-hit]', { hasText: 'Veilig Thuis Haaglanden' }).first().waitFor()
    // The answer to the words without their last letter may be on the screen before the address has that letter.
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('veilig thuis haag')
    await expect.poll(() => page.title()).toContain('veilig thuis haag')
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

  test('Home and End go to the first and last result, Escape back to the box, and again to the first page', async () => {
    await using opened = await explorer.open('/zoeken?q=jeugdhulp')
    const { page } = opened
    const focused = () =>
      page.evaluate("[...document.querySelectorAll('li[data-hit] a')].indexOf(document.activeElement)")
    const box = page.getByRole('searchbox')
    await box.focus()
    // In the box Home moves the cursor.
    await page.keyboard.press('Home')
    expect(await page.evaluate('document.activeElement.selectionStart')).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    expect(await focused()).toBe(19)
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(18)
    await page.keyboard.press('Home')
    expect(await focused()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.evaluate('document.activeElement.type')).toBe('search')
    expect(await box.inputValue()).toBe('jeugdhulp')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Per gemeente en programma' }).waitFor()
    expect(await box.inputValue()).toBe('')
  })

  test('the first page shows its query and gives its ways in as CSV', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    const href = await page.getByRole('link', { name: 'Toon GraphQL-query' }).getAttribute('href')
    const query = new URLSearchParams(href?.split('#')[1]).get('query')
    const answer = await fetch(`${explorer.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await answer.json()).toMatchObject({ data: { sourceDocumentsConnection: { totalCount: 5 } } })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download als CSV' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text.trim().split('\r\n')).toContain(
      'Haarlemmermeer;Zorg en werk;Jaarstukken 2024;program:haarlemmermeer/zorg-en-werk',
    )
  })

  test('what has no letter or digit cannot be searched for, and that is said in words', async () => {
    await using opened = await explorer.open('/zoeken?q=%E2%82%AC')
    await opened.page.getByText('hier staat geen letter of cijfer in').waitFor()
  })

  test('the heading stays while one types, and the tab, the results and a citation say what was searched', async () => {
    await using opened = await explorer.open('/zoeken?q=veilig+thuis&gemeente=GM0394')
    const { page } = opened
    expect(await page.locator('h1').innerText()).toBe('Zoeken')
    await expect
      .poll(() => page.title())
      .toBe('Zoeken naar ‘veilig thuis’ (Gemeente: Haarlemmermeer) · Beleidsgraaf')
    expect(await page.locator('h2').first().innerText()).toMatch(/^\d+ resulta(at|ten) voor ‘veilig thuis’$/)
    await page.getByText('Citeer deze pagina').click()
    await page
      .getByText(/Zoeken naar ‘veilig thuis’/)
      .first()
      .waitFor()
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

  test('the keyboard reaches everything in reading order', async () => {
    await using opened = await explorer.open('/zoeken?q=jeugdhulp')
    const stops = await tabStops(opened.page)
    expect(stops[0]).toBe('Naar de inhoud')
    expect(stops).toContain('Volgende 20')
    expect(stops.at(-1)).toBe('GraphiQL, voor ontwikkelaars')
  })

  test('the page survives the service going away and coming back', async () => {
    await using opened = await explorer.open('/')
    const { page } = opened
    await page.route(/\/(graphql|health)/, (route) => route.abort())
    await page.getByRole('searchbox').fill('jeugdhulp')
    await page.getByText('De gegevens zijn nu niet bereikbaar.', { exact: true }).waitFor()
    await page.unroute(/\/(graphql|health)/)
    await page.locator('[data-hit]').first().waitFor()
    await expect
      .poll(() => page.getByText('De gegevens zijn nu niet bereikbaar.', { exact: true }).count())
      .toBe(0)
  })
})
