// What does not add up was worked out from the documents: line 401 of Zoetermeer's annual report gives -137.073 and 15.249,
// which is -121.824, and prints -121.825; line 378 of The Hague's prints a RIS number of five digits; Zoetermeer’s on line
// 239 says that a goal was met where 3.396 stands beside a target of at most 2.850.
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

describe.skipIf(!hasBrowser)('what does not add up', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('is in the menu: every document with its rules, figures and lines', async () => {
    await using opened = await explorer.open('/')
    const { page, errors, elsewhere } = opened
    await page.getByRole('banner').getByRole('link', { name: 'Wat klopt er niet' }).click()
    await settled(page)
    expect(await page.title()).toBe('Wat klopt er niet · Beleidsgraaf')
    const total = page.locator('[id*=saldo-lasten-baten-samen-leven]')
    expect(await total.innerText()).toMatch(/-137\.073 plus baten 15\.249 \(-121\.824\)[\s\S]*regel 401/)
    const number = page.locator('[id*=misvormd-nummer]')
    expect(await number.innerText()).toMatch(/let op[\s\S]*regel 378/)
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test('narrows by filters that stand in the address, and says how many are left', async () => {
    await using opened = await explorer.open('/bevindingen')
    const { page } = opened
    await page.getByRole('navigation', { name: 'Gemeente' }).getByRole('link', { name: 'Zoetermeer' }).click()
    await page.waitForURL('**gemeente=zoetermeer')
    await settled(page)
    const rules = page.getByRole('navigation', { name: 'Regel' })
    await rules.getByRole('link', { name: 'Oordeel past niet bij de cijfers' }).click()
    await page.waitForURL('**regel=oordeel-tegen-cijfers')
    await settled(page)
    await page.getByText('2 bevindingen', { exact: true }).waitFor()
    const judged = page.locator('[id*=oordeel-tegen-cijfers-budget]')
    expect(await judged.innerText()).toMatch(/3\.396 bij een doel van hoogstens 2\.850[\s\S]*regel 239/)
    await page.goBack()
    await settled(page)
    expect(new URL(page.url()).searchParams.has('regel')).toBe(false)
  })

  test('finds by words, and says it when nothing is left', async () => {
    await using opened = await explorer.open('/bevindingen')
    const { page } = opened
    const words = page.getByRole('searchbox', { name: 'Woorden in de bevinding' })
    await words.fill('schakenbosch')
    await words.press('Enter')
    await page.getByText('Met deze keuze is er niets dat niet klopt.').waitFor()
    await words.fill('ambulancevervoer')
    await words.press('Enter')
    await page.waitForURL('**q=ambulancevervoer')
    await page.getByText('2 bevindingen', { exact: true }).waitFor()
  })

  test('is where a finding on another page leads to', async () => {
    await using opened = await explorer.open('/activiteit/den-haag/begroting-2026-zwjv/afbouw-jeugdhulpplus')
    const { page } = opened
    await page.getByRole('link', { name: 'meer hierover' }).first().click()
    await settled(page)
    const target = page.locator(new URL(page.url()).hash)
    expect(await target.innerText()).toMatch(/Ongeveer 8 bedden minder per jaar[\s\S]*regel 270/)
  })

  test('gives what is shown as CSV', async () => {
    await using opened = await explorer.open('/bevindingen?regel=misvormd-nummer')
    const { rows: data } = await savedCsv(opened.page.locator('main'))
    expect(data).toHaveLength(1)
    expect(data[0]).toMatchObject({ Regel: 'misvormd-nummer', Ernst: 'let op' })
    expect(data[0]?.['Bron']).toContain('regel 378')
  })

  test('says what is wrong with a filter that is none', async () => {
    await using opened = await explorer.open('/bevindingen?regel=bestaat-niet')
    await opened.page.getByText('Dat komt hier niet voor en is weggelaten').waitFor()
  })
})
