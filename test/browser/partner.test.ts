import { describe, expect, test } from 'vitest'
import { action } from '../bundle/samples.js'
import { graphOf, serve } from '../http/service.js'
import { hasBrowser } from '../support/browser.js'
import { bundle, factsOf, TOWN } from '../support/seeds.js'
import { openPage, tabStops, withExplorer } from './explorer.js'

describe.skipIf(!hasBrowser)('a partner', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('what does Veilig Thuis Haaglanden do in two municipalities', async () => {
    await using opened = await explorer.open('/zoeken?q=veilig+thuis+haaglanden&soort=PARTNER')
    const { page, elsewhere, errors } = opened
    await page.getByRole('link', { name: 'Veilig Thuis Haaglanden', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Veilig Thuis Haaglanden' }).waitFor()
    await page.getByText('Veilig Thuis en VTH').waitFor()

    // Den Haag, Jaarverslag 2023, line 356: one of those who work together in the pilot that began in May 2023.
    const hague = page.getByRole('table', { name: /^Den Haag: \d+ activiteiten$/ })
    const pilot = hague.getByRole('row', { name: 'Haaglandse proeftuin' })
    expect(await pilot.innerText()).toMatch(/2023[\s\S]*samenwerking[\s\S]*staat er[\s\S]*verantwoord/)
    // Den Haag, Begroting 2026, line 119: carries out what the law asks around the reporting code.
    const code = hague.getByRole('row', { name: 'taken rond de meldcode' })
    expect(await code.innerText()).toMatch(/2026[\s\S]*uitvoerder[\s\S]*staat er[\s\S]*voorgenomen/)
    // Zoetermeer, Jaarstukken 2023, line 407: its contribution to a joint arrangement is paid from this budget.
    const zoetermeer = page.getByRole('table', { name: /^Zoetermeer: \d+ activiteiten$/ })
    const paid = zoetermeer.getByRole('row', { name: 'subsidieontvanger' })
    expect(await paid.innerText()).toContain('bijdrage aan een gemeenschappelijke regeling')

    // The same list as line 119, line 122: both lines are named, each once.
    const policy = hague.getByRole('row', { name: 'volgt nieuw beleid' })
    expect(await policy.getByRole('link', { name: /^bron \d+.*regel 12[02]$/ }).count()).toBe(2)
    expect(await hague.getByRole('link', { name: 'bron 0' }).count()).toBe(0)

    // The source of a row is one click away, and says where it stands.
    await pilot.getByRole('link', { name: /^bron \d+/ }).click()
    const source = page.locator('.bgf-sources li:target')
    expect(await source.innerText()).toMatch(/Den Haag, Jaarverslag 2023[\s\S]*regel 356/)
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] })
  })

  test('being named together is told apart from working together', async () => {
    await using opened = await explorer.open('/partner/veilig-thuis-haaglanden')
    const table = opened.page.getByRole('table', { name: /worden genoemd/ })
    // Line 356 of the Jaarverslag 2023 names both in the cooperation; no other line names the two together.
    const impegno = table.getByRole('row', { name: 'Impegno' })
    expect((await impegno.getByRole('cell').allInnerTexts()).slice(1, 4)).toEqual(['1', '1', '1'])
    await impegno.getByText('1 activiteit').click()
    await impegno.getByRole('link', { name: /Haaglandse proeftuin/ }).waitFor()
  })

  test('the picture has the same organisations as the table, and leads to their pages', async () => {
    await using opened = await explorer.open('/partner/veilig-thuis-haaglanden')
    const { page } = opened
    const picture = page.getByRole('group', { name: /^Netwerk rond Veilig Thuis Haaglanden/ })
    const table = page.getByRole('table', { name: /worden genoemd/ })
    const listed = await table.getByRole('rowheader').allInnerTexts()
    const links = await picture.getByRole('link').all()
    const drawn = await Promise.all(links.map((link) => link.getAttribute('aria-label')))
    expect(drawn).toEqual(listed)
    await picture.getByRole('link', { name: 'Impegno' }).focus()
    // Its tie to the partner in the middle stands out, and the others step back.
    expect(await picture.locator('.bgf-ego__tie--together.bgf-ego__tie--active').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Impegno' }).waitFor()
  })

  test('the keyboard reaches activities, sources and co-workers', async () => {
    await using opened = await explorer.open('/partner/veilig-thuis-haaglanden')
    const stops = await tabStops(opened.page)
    expect(stops.some((stop) => stop.startsWith('Haaglandse proeftuin'))).toBe(true)
    expect(stops).toContain('Impegno')
    expect(stops.at(-1)).toBe('GraphiQL, voor ontwikkelaars')
  })

  test('an address of no partner says so, and where to look', async () => {
    await using opened = await explorer.open('/partner/bestaat-niet')
    await opened.page.getByText('Er is geen partner op dit adres: bestaat-niet.').waitFor()
    await opened.page.getByRole('link', { name: 'Zoek de partner op naam' }).waitFor()
  })

  test('the old address of a partner that became part of another leads to that one', async () => {
    const facts = await factsOf({
      partners: [{ ...TOWN.partners[0], formerIds: ['jeugdgezondheid'] }],
      bundles: {
        'verslag.yaml': bundle({
          activities: [action({ partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }] })],
        }),
      },
    })
    const engine = await graphOf(facts)
    const service = await serve(engine)
    try {
      await using opened = await openPage(explorer.browser, service.url, '/partner/jeugdgezondheid')
      const { page } = opened
      await page.waitForURL('**/partner/ggd-dorp')
      await page.getByRole('heading', { level: 1, name: 'GGD Dorp' }).waitFor()
      await page.getByText('Geen activiteit noemt deze partner samen met een ander.').waitFor()
    } finally {
      await service.stop()
      await engine.close()
    }
  })
})
