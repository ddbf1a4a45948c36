import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, withExplorer } from './explorer.js'

const copied = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()')

interface Item {
  readonly title: string
  readonly version: string
  readonly note?: string
}

describe.skipIf(!hasBrowser)('a researcher who cites', { timeout: 90_000 }, () => {
  const explorer = withExplorer()

  /** The page's own reference as CSL-JSON, through the clipboard. */
  const cited = async (page: Page): Promise<Item> => {
    await page.getByText('Citeer deze pagina').click()
    await page.getByRole('button', { name: 'Kopieer CSL-JSON' }).click()
    await page.getByText('Gekopieerd').waitFor()
    const [item] = JSON.parse(await copied(page)) as readonly Item[]
    if (item === undefined) throw new Error('Nothing was copied')
    return item
  }

  test('gets the document in full, and the version of the data that the API gives', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    const answer = await fetch(`${explorer.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { version } }' }),
    })
    const { data } = (await answer.json()) as { data: { dataset: { version: string } } }
    const item = await cited(page)
    expect(item.title).toMatch(/^RIS316085 Aanpak dakloosheid .*Den Haag\)$/)
    expect(item.version).toBe(data.dataset.version)
    await page.getByText(`Versie van de gegevens: ${data.dataset.version}.`).waitFor()
  })

  test('costs the page nothing until it is opened', async () => {
    await using opened = await explorer.open('/ris/RIS316085')
    const { page } = opened
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.reload()
    await settled(page)
    expect(asked.some((one) => one.includes('MoneyReached'))).toBe(true)
    expect(asked.filter((one) => /citation-text|DatasetVersion/.test(one))).toEqual([])
    await cited(page)
    expect(asked.some((one) => one.includes('citation-text'))).toBe(true)
  })

  test('gets the version, too, of a page that shows nothing of the data', async () => {
    await using opened = await explorer.open('/zoeken/bestaat-niet')
    expect((await cited(opened.page)).version).toMatch(/^[\w-]{22}$/)
  })

  test.each([
    [
      '/activiteit/den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp?jaar=2023',
      /^Jeugdhulp \(.*programma Zorg, welzijn, jeugd en volksgezondheid; Den Haag; acties van 2023\)$/,
    ],
    ['/bevindingen?gemeente=GM0518', /^Wat klopt er niet \(Gemeente: Den Haag\)$/],
    [
      '/indicatoren?gehaald=nee&gemeente=zoetermeer',
      /^Indicatoren \(Doel gehaald: nee; Gemeente: Zoetermeer\)$/,
    ],
    [
      '/spoor?van=RIS321728&grondslag=begroting',
      /^Spoor van het geld: RIS321728 .+ \(Grondslag: begroting\)$/,
    ],
    [
      '/vergelijk?wat=activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp&van=2023&tot=2026',
      /^Vergelijken: lasten \(Jeugdhulp.*; 2023–2026\)$/,
    ],
  ])('reads which of its namesakes %s is', async (path, title) => {
    await using opened = await explorer.open(path)
    expect((await cited(opened.page)).title).toMatch(title)
  })

  test('tells two choices of the network apart, in the tab and in the reference', async () => {
    await using first = await explorer.open('/netwerk?weergave=lijst&gemeente=den-haag&jaar=2023')
    await using second = await explorer.open('/netwerk?weergave=lijst&rond=veilig-thuis-haaglanden')
    const titles = [first, second].map(({ page }) => page.title())
    expect(await Promise.all(titles)).toEqual([
      'Netwerk van partners (Gemeente: Den Haag; Jaar: 2023) · Beleidsgraaf',
      'Netwerk van partners (rond Veilig Thuis Haaglanden) · Beleidsgraaf',
    ])
    expect((await cited(first.page)).title).toBe('Netwerk van partners (Gemeente: Den Haag; Jaar: 2023)')
  })

  test('takes one source, or all, as text, BibTeX or CSL-JSON of the published document', async () => {
    await using opened = await explorer.open('/ris/RIS316587')
    const { page } = opened
    const sources = page.getByRole('region', { name: 'Bronnen', exact: true })
    await sources.getByRole('button', { name: 'Kopieer verwijzing 1', exact: true }).click()
    await sources.getByText('Gekopieerd').waitFor()
    expect(await copied(page)).toMatch(
      /^Den Haag, Jaarverslag 2023, Zorg, welzijn, .*, regel 160\. https:\/\/denhaag/,
    )
    await sources.getByLabel('Verwijzingen kopiëren als').selectOption('BibTeX')
    await sources.getByRole('button', { name: 'Kopieer verwijzing 1', exact: true }).click()
    await expect.poll(() => copied(page)).toMatch(/^@report\{[\s\S]*note = \{.*regel 160\}/)
    await sources.getByLabel('Verwijzingen kopiëren als').selectOption('CSL-JSON')
    await sources.getByRole('button', { name: /^Kopieer alle \d+ verwijzingen/ }).click()
    await expect.poll(() => copied(page)).toMatch(/^\[/)
    const items = JSON.parse(await copied(page)) as readonly Item[]
    expect(items).toHaveLength(await sources.getByRole('button', { name: /^Kopieer verwijzing/ }).count())
    expect(items[0]?.note).toMatch(/regel 160$/)
  })
})
