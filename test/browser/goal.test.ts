// What the pages must say was read in the documents. Zoetermeer, annual report of 2023: doelstelling 2.1 begins on line 25,
// names three aims of the pilot Preventie+ on lines 50 to 52, gives an indicator with target 9,0 and value 9,1 of 2023 that
// was not met on lines 103 to 113, and prints lasten, baten and saldo on line 398, in thousands. Haarlemmermeer, annual
// report of 2024: beleidsdoel A stands on line 1, without any amount. The Hague: line 316 of the budget of 2026 says what the
// Haagse Preventieaanpak is for, line 393 of the annual report of 2023 said so before; RIS318619 stands on line 332.
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, tabStops, withExplorer } from './explorer.js'

const GOAL_2_1 = '/doel/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1'
const GOAL_A = '/doel/haarlemmermeer/jaarstukken-2024-zorg-en-werk/a'
const PREVENTION = '/doel/den-haag/begroting-2026-zwjv/doel-haagse-preventieaanpak'

describe.skipIf(!hasBrowser)('a goal', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('is found by its number, and says whose it is, where it stands and what it cost', async () => {
    await using opened = await explorer.open('/zoeken?q=doelstelling 2.1')
    const { page, errors, elsewhere } = opened
    await page
      .getByRole('link', { name: /^Bevorderen vroegtijdige, toegankelijke, passende/ })
      .first()
      .click()
    await page.waitForURL(`**${GOAL_2_1}`)
    await settled(page)
    expect(await page.locator('h1').innerText()).toMatch(/^Bevorderen vroegtijdige, toegankelijke, passende/)
    await page.getByText('Doel 2.1 · Zoetermeer, Samen leven en ondersteunen').waitFor()
    const short = page.getByRole('region', { name: 'Kort' })
    expect(await short.innerText()).toMatch(/2023:[\s\S]*Jaarstukken 2023[\s\S]*regel 25/)

    const money = page.getByRole('table', { name: /^Lasten, baten en saldo van Bevorderen/ })
    const rows = (await money.locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' '))
    expect(rows.map((row) => /(lasten|baten|saldo) .*?(€ [-\d.]+)/.exec(row)?.slice(1))).toEqual([
      ['lasten', '€ -81.310.000'],
      ['baten', '€ 794.000'],
      ['saldo', '€ -80.516.000'],
    ])
    expect(await money.getByRole('link', { name: /regel 398$/ }).count()).toBe(3)
    await page.getByRole('img', { name: /Staafdiagram: saldo van Bevorderen/ }).waitFor()
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test('shows what was done for it, what measures it, and what does not add up there', async () => {
    await using opened = await explorer.open(GOAL_2_1)
    const { page } = opened
    const serving = page.getByRole('table', { name: /^Activiteiten, thema’s en acties die dit doel dienen/ })
    const pilot = serving.getByRole('row').filter({ hasText: 'Pilot Preventie+' })
    expect(await pilot.innerText()).toMatch(/tussen onderwijs en jeugdhulp[\s\S]*thema[\s\S]*2023/)

    const actions = page.getByRole('region', { name: 'Voorgenomen en verantwoord' })
    await actions.getByText('De begroting van 2023 is niet gelezen.').waitFor()
    // Line 33: the Meerpunt's cargo bicycle.
    const bicycle = actions.getByRole('listitem').filter({ hasText: 'bakfiets' })
    expect(await bicycle.getByRole('link', { name: /regel 33$/ }).count()).toBe(1)
    const partners = page.getByRole('region', { name: 'Partners', exact: true })
    expect(await partners.getByRole('link').allInnerTexts()).toContain('Meerpunt')

    const indicators = page.getByRole('table', { name: /^Indicatoren met hun laatste/ })
    const age = indicators.getByRole('row').filter({ hasText: 'leeftijd bij instroom in jeugdhulp' })
    expect(await age.innerText()).toMatch(/2023: 9,0[\s\S]*2023: 9,1[\s\S]*doel niet gehaald/)
    const findings = page.getByRole('region', { name: 'Wat klopt er niet' })
    expect(await findings.getByRole('listitem').filter({ hasText: '46,1' }).count()).toBe(1)
  })

  test('leads to the goals it hangs together with, and these lead back', async () => {
    await using opened = await explorer.open(GOAL_2_1)
    const { page } = opened
    const others = page.getByRole('region', { name: 'Samenhang met andere doelen' })
    const download = page.waitForEvent('download')
    await others.getByRole('button', { name: 'Download als CSV' }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    expect(csv).toContain('Dezelfde activiteiten dienen ook;Gezinnen beter toerusten met basisvaardigheden')
    await others.getByRole('link', { name: 'Gezinnen beter toerusten met basisvaardigheden' }).click()
    await page.waitForURL('**/preventie-plus-basisvaardigheden')
    await settled(page)
    expect(await page.getByRole('region', { name: 'Kort' }).innerText()).toMatch(/regel 50/)
    await others.getByRole('link', { name: /^2\.1 Bevorderen/ }).click()
    await page.waitForURL(`**${GOAL_2_1}`)
  })

  test('finds its earlier self in another document, as a judgement and no more', async () => {
    await using opened = await explorer.open(PREVENTION)
    const { page } = opened
    const documents = page.getByRole('region', { name: 'Beleidsdocumenten' })
    expect(await documents.innerText()).toMatch(/2026, voorgenomen: 1[\s\S]*RIS318619/)
    const others = page.getByRole('region', { name: 'Samenhang met andere doelen' })
    const earlier = others.getByRole('listitem').filter({ hasText: 'Jaarverslag 2023' })
    expect(await earlier.innerText()).toContain('afgeleid')
    await earlier.getByRole('link').click()
    await settled(page)
    const short = page.getByRole('region', { name: 'Kort' })
    expect(await short.innerText()).toMatch(/2023:[\s\S]*Jaarverslag 2023[\s\S]*regel 393/)
    // What the report says was done for it stands beside the year's budget, which was not read.
    await page.getByText(/^Verantwoord over 2023: \d+$/).waitFor()
  })

  test('without money says that none is printed, and never shows an empty picture', async () => {
    await using opened = await explorer.open(GOAL_A)
    const { page } = opened
    expect(await page.locator('h1').innerText()).toBe('Inwoners ontvangen zorg en ondersteuning thuis')
    expect(await page.getByRole('region', { name: 'Kort' }).innerText()).toMatch(/regel 1 /)
    const money = page.getByRole('region', { name: 'Lasten, baten en saldo' })
    await money.getByText('staat hier geen bedrag bij').waitFor()
    expect(await money.getByRole('img').count()).toBe(0)
    const indicators = page.getByRole('table', { name: /^Indicatoren met hun laatste/ })
    const wmo = indicators.getByRole('row').filter({ hasText: 'maatwerk-arrangement Wmo' })
    expect(await wmo.innerText()).toContain('2024: 530')
  })

  test('is where its programme, its activities, its trace and its id in linked data lead', async () => {
    const programme = '/programma/zoetermeer/samen-leven-en-ondersteunen'
    const pilot = '/activiteit/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/pilot-preventie-plus'
    for (const path of [programme, pilot, `/spoor?van=goal:${GOAL_2_1.replace('/doel/', '')}`]) {
      await using opened = await explorer.open(path)
      const link = opened.page.getByRole('main').locator(`a[href="${GOAL_2_1}"]`).first()
      expect(await link.innerText()).toContain('Bevorderen vroegtijdige')
    }
    const id = await fetch(`${explorer.address}/id/goal:${GOAL_2_1.replace('/doel/', '')}`, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    })
    expect([id.status, new URL(id.headers.get('location') ?? '').pathname]).toEqual([303, GOAL_2_1])
    await using opened = await explorer.open(GOAL_2_1)
    const { page } = opened
    expect((await tabStops(page, 30)).some((stop) => stop === 'Volg het geld stap voor stap')).toBe(true)
    await page.getByRole('link', { name: 'Volg het geld stap voor stap' }).click()
    await page.getByRole('heading', { level: 1, name: /^Spoor van het geld: Bevorderen/ }).waitFor()
  })

  test('that is none says so, and where goals are to be found', async () => {
    await using opened = await explorer.open('/doel/zoetermeer/bestaat-niet')
    await opened.page.getByText('Er is geen doel met dit adres.').waitFor()
  })
})
