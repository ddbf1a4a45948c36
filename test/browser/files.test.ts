// What a file must hold was read in the documents. The Hague's annual report of 2023: lines 83 to 93 print for Jeugdhulp a
// saldo of 165.045 N budgeted and 180.300 N realised, 15.255 N apart, all x € 1.000; line 326 cites RIS316085. Its budget of
// 2026: line 279 gives the lasten of Jeugdhulp once more, as € 257,3 mln.; line 50 those of Participatie as € 31,8 mln.
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { withExplorer } from './explorer.js'
import { savedCsv } from './files.js'

const PROGRAM = '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const ACTIVITY = '/activiteit/den-haag/zorg-welzijn-jeugd-en-volksgezondheid'

describe.skipIf(!hasBrowser)('a file says all that the page says', { timeout: 90_000 }, () => {
  const explorer = withExplorer()

  test('of money: which way it goes, how it is printed, and what else is printed', async () => {
    await using opened = await explorer.open(`${ACTIVITY}/jeugdhulp`)
    const { page } = opened
    const tables = page.getByRole('region', { name: 'Lasten, baten en saldo', exact: true })
    const { name, rows } = await savedCsv(
      tables.locator('.bgf-table').filter({ has: page.getByRole('table', { name: /^Lasten, baten/ }) }),
    )
    expect(name).toBe('jeugdhulp-den-haag-lasten-baten-saldo.csv')
    expect(rows.find((row) => row['Jaar'] === '2023' && row['Wat'] === 'saldo')).toMatchObject({
      'Begroting (€)': '165045000',
      'Begroting: voordelig of nadelig': 'nadelig',
      'Begroting: zoals afgedrukt': '165.045 × € 1.000',
      'Begroting: bron': expect.stringMatching(/Jaarverslag 2023, Zorg, welzijn, .*regels 83–85$/) as string,
      'Realisatie (€)': '180300000',
      'Realisatie: voordelig of nadelig': 'nadelig',
      'Verschil (€)': '15255000',
      'Verschil: voordelig of nadelig': 'nadelig',
    })
    expect(rows.find((row) => row['Jaar'] === '2026' && row['Wat'] === 'lasten')).toMatchObject({
      'Begroting (€)': '257288000',
      'Begroting: opmerking': 'ook afgedrukt als € 257.300.000 (257,3 mln.)',
    })
  })

  test('of money that is favourable', async () => {
    await using opened = await explorer.open(PROGRAM)
    const money = opened.page.getByRole('region', { name: 'Lasten, baten en saldo', exact: true })
    const { rows } = await savedCsv(money.locator('.bgf-table').first())
    expect(rows.find((row) => row['Verschil (€)'] === '7337000')).toMatchObject({
      Wat: 'saldo',
      'Verschil: voordelig of nadelig': 'voordelig',
    })
  })

  test('an amount that is printed in millions says so where it stands', async () => {
    await using opened = await explorer.open(
      '/activiteit/den-haag/begroting-2026-zwjv/participatie-en-informele-hulp',
    )
    const table = opened.page.getByRole('table', { name: /^Lasten, baten en saldo van/ })
    expect(
      (await table.getByRole('row').filter({ hasText: '31.800.000' }).innerText()).split(/\n|\t/),
    ).toContain('afgedrukt: 31,8 mln.')
    expect(await table.locator('caption').innerText()).toContain(
      'in euro’s, omgerekend uit duizenden of miljoenen zoals afgedrukt',
    )
  })

  test('of the rows of the budget: measure, unit, basis, and document and line of every figure', async () => {
    await using opened = await explorer.open(`${PROGRAM}?geldsoort=saldo`)
    const { name, rows } = await savedCsv(
      opened.page.getByRole('region', { name: 'Rijen van de begroting en doelen met geld' }),
    )
    expect(name).toBe('zorg-welzijn-jeugd-en-volksgezondheid-den-haag-begrotingsrijen-saldo.csv')
    expect(rows.find((row) => row['Wat'] === 'Jeugdhulp')).toMatchObject({
      Maat: 'saldo',
      Eenheid: 'euro',
      '2023 realisatie': '180300000',
      '2023 realisatie: opmerking': 'nadelig; afgedrukt: 180.300 × € 1.000',
      '2023 realisatie: bron': expect.stringMatching(
        /^Den Haag, Jaarverslag 2023, Zorg.*regels 91–93$/,
      ) as string,
    })
  })

  test('of actions: all of the year, though the page shows a part of them', async () => {
    await using opened = await explorer.open(`${PROGRAM}?jaar=2023`)
    const { page } = opened
    const actions = page.getByRole('region', { name: 'Voorgenomen en verantwoord' })
    await actions.getByRole('heading', { name: 'Verantwoord over 2023: 289' }).waitFor()
    const { name, rows } = await savedCsv(actions)
    expect(name).toBe('zorg-welzijn-jeugd-en-volksgezondheid-den-haag-acties-2023.csv')
    expect(rows).toHaveLength(289)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(289)
    const cited = rows.filter(({ Bron }) => Bron?.includes('regel 326')).map((row) => row['Documenten'])
    expect(cited.join()).toContain('RIS316085')
    // What stands first on the second page of the screen is in its place.
    await actions.getByRole('link', { name: 'Volgende 25' }).click()
    await page.waitForURL('**na-verantwoord=*')
    const reported = actions.locator('.bgf-promises__column').last()
    await expect.poll(() => reported.locator('li a').first().innerText()).toBe(rows[25]?.['Actie'])
  })

  test('of actions: no file and a word when the service goes away in between', async () => {
    await using opened = await explorer.open(`${PROGRAM}?jaar=2023`)
    const { page } = opened
    const actions = page.getByRole('region', { name: 'Voorgenomen en verantwoord' })
    await page.context().setOffline(true)
    await actions.getByRole('button', { name: 'Download alle 289 als CSV' }).click()
    await actions.getByText('Het bestand kon niet worden gemaakt. Probeer het opnieuw.').waitFor()
  })

  test('of actions: how far it is, when it takes longer than a second', async () => {
    await using opened = await explorer.open(`${PROGRAM}?jaar=2023`)
    const { page } = opened
    // One part comes, and the rest not before it was said how far it is.
    let [parts, goOn] = [0, (): void => undefined]
    const said = new Promise<void>((resolve) => (goOn = resolve))
    await page.route('**/graphql', async (route) => {
      parts += 1
      if (parts > 1) await said
      await route.continue()
    })
    const actions = page.getByRole('region', { name: 'Voorgenomen en verantwoord' })
    const saved = savedCsv(actions)
    await actions.getByText(/^Opgehaald: \d+ van 289$/).waitFor()
    goOn()
    expect((await saved).rows).toHaveLength(289)
  })

  test('of what cites a document: as what, how sure, and where', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const cited = opened.page.getByRole('region', { name: 'Wat verwijst ernaar' })
    const { name, rows } = await savedCsv(cited)
    expect(name).toBe('ris316085-verwijzingen-ernaar.csv')
    expect(rows).toHaveLength(await cited.locator('.bgf-cited__item').count())
    expect(rows.filter(({ Bron }) => Bron?.endsWith('regel 320')).map((row) => row['Zekerheid'])).toContain(
      'afgeleid',
    )
    expect(rows[0]).toMatchObject({ Jaar: '2023', Stand: 'verantwoord', Gemeente: 'Den Haag' })
  })

  test('of what cites a document: all of it, from any page of the list', async () => {
    const answer = (await (
      await fetch(`${explorer.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            '{ policyDocument(ris: "RIS316085") { activities(first: 2) { totalCount pageInfo { endCursor } } } }',
        }),
      })
    ).json()) as {
      data: { policyDocument: { activities: { totalCount: number; pageInfo: { endCursor: string } } } }
    }
    const { totalCount, pageInfo } = answer.data.policyDocument.activities
    await using opened = await explorer.open(`/ris/RIS316085?na=${pageInfo.endCursor}&vanaf=3`)
    const cited = opened.page.getByRole('region', { name: 'Wat verwijst ernaar' })
    const shown = await cited.locator('.bgf-cited__item').count()
    const { rows } = await savedCsv(cited)
    expect(rows.length).toBeGreaterThan(shown)
    expect(rows.length).toBeGreaterThanOrEqual(totalCount)
  })

  test('of the matrix of the network: everybody, both measures, the same either way round', async () => {
    await using opened = await explorer.open('/netwerk?weergave=matrix&gemeente=den-haag')
    const { name, headers, rows } = await savedCsv(opened.page.getByRole('main'))
    expect(name).toBe('netwerk-van-partners-gemeente-den-haag-matrix.csv')
    const partners = headers.slice(4)
    expect(rows.map(({ Partner }) => Partner)).toEqual(partners.flatMap((partner) => [partner, partner]))
    const cell = (partner: string, measure: string, other: string) =>
      rows.find((row) => row['Partner'] === partner && row['Maat (aantal activiteiten)'] === measure)?.[other]
    // Line 356 of the annual report names them together in one pilot, in which they cooperate.
    for (const measure of ['samen genoemd', 'waarvan samen aan het werk']) {
      expect(cell('Veilig Thuis Haaglanden', measure, 'Gemeente Delft')).toBe('1')
      expect(cell('Gemeente Delft', measure, 'Veilig Thuis Haaglanden')).toBe('1')
    }
  })

  test('of lines left out: each with its reason', async () => {
    await using opened = await explorer.open('/wat-zit-erin')
    const hague = opened.page
      .getByRole('article')
      .filter({ has: opened.page.getByRole('heading', { name: /^Zoetermeer/ }) })
    const summary = hague.getByText(/^Weggelaten: \d+ regels/)
    const lines = Number(/\d+/.exec(await summary.innerText())?.[0])
    await summary.click()
    const { name, rows } = await savedCsv(hague)
    expect(name).toBe(
      'wat-zit-erin-weggelaten-regels-zoetermeer-jaarstukken-2023-programma-2-samen-leven-en-ondersteunen.csv',
    )
    const counted = rows.map((row) => Number(row['Tot en met regel']) - Number(row['Van regel']) + 1)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(lines)
    expect(rows.find((row) => row['Van regel'] === '266')?.['Reden']).toBe(
      'titel van een grafiek die in de tekst ontbreekt',
    )
  })
})
