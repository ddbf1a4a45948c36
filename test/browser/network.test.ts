// What the network must say was read in the documents: line 356 of The Hague's annual report of 2023 names eight who work
// together in a pilot; lines 407 to 409 of Zoetermeer's annual report of 2023 name who is paid from one budget.
import { readFile } from 'node:fs/promises'
import { UndirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import papaparse from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { settled, withExplorer } from './explorer.js'

/** Named in the pilot of line 356. */
const PILOT = [
  'Gemeente Delft',
  'Gemeente Westland',
  'Impegno',
  'Jeugdbescherming West',
  'Perspektief',
  'Raad voor de Kinderbescherming',
  'Veilig Thuis Haaglanden',
  'William Schrikker Stichting',
]

const drawn = (page: Page) => page.locator('[role=application][data-ready=true]').waitFor({ timeout: 30_000 })

async function downloaded(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await click()
  return readFile(await (await download).path())
}

describe.skipIf(!hasBrowser)('a policy researcher', { timeout: 90_000 }, () => {
  const explorer = withExplorer()

  test('filters, exports the network and opens the file with a parser', async () => {
    await using opened = await explorer.open('/netwerk')
    const { page, errors, elsewhere } = opened
    await page.getByLabel('Band', { exact: true }).selectOption('samen aan het werk')
    await page.getByLabel('Gemeente').selectOption('Den Haag')
    await page.getByLabel('Jaar').selectOption('2023')
    await page.getByText('van minstens een van beide zegt de tekst dat die daarin samenwerkt').waitFor()
    await settled(page)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      band: 'samen',
      gemeente: 'den-haag',
      jaar: '2023',
    })
    const files = page.getByRole('group', { name: 'Neem dit netwerk mee' })
    const file = async (name: string) =>
      (await downloaded(page, () => files.getByRole('link', { name }).click())).toString()
    const graphs = [
      graphml.parse(UndirectedGraph, await file('GraphML')),
      gexf.parse(UndirectedGraph, await file('GEXF')),
    ]
    for (const graph of graphs) {
      const impegno = graph.findNode((_id, { label }) => label === 'Impegno')
      const others = graph.mapNeighbors(impegno, (_id, { label }) => String(label))
      expect([...others, 'Impegno'].sort()).toEqual(PILOT)
    }
    const { data } = papaparse.parse<Record<string, string>>(
      (await file('CSV, banden')).replace('\uFEFF', ''),
      {
        header: true,
        skipEmptyLines: true,
      },
    )
    expect(data).toHaveLength(graphs[0]?.size ?? 0)
    // The very same number stands on the page.
    await page.getByText(`en ${data.length} banden`).waitFor()
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] })
  })

  test.each(['samen', 'naast'])('the matrix has both ends of every tie that it has: %s', async (tie) => {
    await using opened = await explorer.open(`/netwerk?weergave=matrix&band=${tie}`)
    const matrix = opened.page.getByRole('table', { name: /^Wie met wie/ })
    const rows = await matrix.locator('tbody tr').allInnerTexts()
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((row) => !/\t\d+/.test(row))).toEqual([])
  })

  test('a network around one partner says around whom', async () => {
    await using opened = await explorer.open('/netwerk?rond=ggd-haaglanden&afstand=2&weergave=lijst')
    const heading = opened.page.getByRole('heading', { level: 1 })
    expect(await heading.innerText()).toBe('Netwerk van partners rond GGD Haaglanden')
  })

  test('sees the same as picture, list and matrix, and shares the address of each', async () => {
    await using opened = await explorer.open('/netwerk?band=samen&gemeente=den-haag&jaar=2023')
    const { page } = opened
    await drawn(page)
    await page.getByRole('navigation', { name: 'Weergave' }).getByRole('link', { name: 'Lijst' }).click()
    const ties = page.getByRole('table', { name: /^Banden/ })
    const pair = ties.getByRole('row').filter({ hasText: 'Gemeente Delft' }).filter({ hasText: 'Impegno' })
    await pair.waitFor()
    // Together in one activity, as the text says so of both.
    expect((await pair.getByRole('cell').allInnerTexts()).slice(1)).toEqual(['1', '1', '0', '1'])
    await page.getByRole('navigation', { name: 'Weergave' }).getByRole('link', { name: 'Matrix' }).click()
    await page.waitForURL(/weergave=matrix/)
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'Impegno' })
    await row.waitFor()
    const counts = (await row.getByRole('cell').allInnerTexts()).filter((text) => text !== '')
    expect(counts).toEqual(PILOT.slice(1).map(() => '1'))
  })

  test('finds a partner within it, and reads which lines tie it to whom', async () => {
    await using opened = await explorer.open('/netwerk?weergave=lijst')
    const { page } = opened
    await page.getByLabel('Zoek in dit netwerk').fill('impegno')
    await page.getByRole('table', { name: /^Partners: 1 gevonden van 72,/ }).waitFor()
    await page.getByRole('table', { name: /^Banden van wie is gevonden: 7 van 102,/ }).waitFor()
    await page.goto(`${explorer.address}/netwerk?kies=impegno`)
    await settled(page)
    const chosen = page.getByRole('region', { name: 'Banden van Impegno' })
    const delft = chosen.getByRole('listitem').filter({ hasText: 'Gemeente Delft' }).first()
    expect(await delft.getByRole('link', { name: /regel 356/ }).count()).toBe(1)
    await chosen.getByRole('link', { name: 'Toon alleen het netwerk rond deze partner' }).click()
    await page.getByText(/^8 partners en 28 banden/).waitFor()
  })

  test('goes from partner to partner in the picture by keyboard alone, and takes it along as PNG', async () => {
    await using opened = await explorer.open('/netwerk')
    const { page } = opened
    await drawn(page)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('status')
      .filter({ hasText: 'GGD Haaglanden, GGD, 14 banden, gemeenschap 1' })
      .waitFor()
    await page.keyboard.press('ArrowLeft')
    const said = await page.getByRole('status').filter({ hasText: 'gemeenschap' }).innerText()
    expect(said).not.toContain('GGD Haaglanden, GGD')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: `Banden van ${said.split(', ')[0] ?? ''}` }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL('**/netwerk')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download als PNG' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('netwerk.png')
    const png = await readFile(await file.path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(800)
  })

  test('takes a picture along that says what it is, with every name in it', async () => {
    await using opened = await explorer.open('/netwerk?gemeente=den-haag&jaar=2023&band=samen')
    const { page, errors } = opened
    await drawn(page)
    // What is written on a canvas can be read in no other way.
    await page.evaluate(`(() => {
      window.written = []
      const write = CanvasRenderingContext2D.prototype.fillText
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        window.written.push(text)
        return write.call(this, text, ...rest)
      }
    })()`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download als PNG' }).click()
    expect((await download).suggestedFilename()).toBe('netwerk-den-haag-2023-samen.png')
    const written = (await page.evaluate<string[]>('window.written')).join(' ')
    for (const text of [
      'Netwerk van partners',
      'Gekozen: band: samen aan het werk; gemeente: Den Haag; jaar: 2023.',
      'Gemeenschap 1, 8 partners',
      'Doorgetrokken',
      'Bron: Beleidsgraaf, http',
      'Versie van de gegevens: ',
    ])
      expect(written).toContain(text)
    // Names of two words may stand on two lines.
    for (const name of PILOT) for (const word of name.split(' ')) expect(written).toContain(word)
    expect(errors).toEqual([])
  })

  test('reads how many a search within it finds, and that it finds nobody', async () => {
    await using opened = await explorer.open('/netwerk?weergave=lijst')
    const { page } = opened
    const said = page.getByRole('status').filter({ hasText: 'partners' })
    await page.getByLabel('Zoek in dit netwerk').fill('impegno')
    expect(await said.innerText()).toBe('Gevonden: 1 van de 72 partners.')
    await page.getByLabel('Zoek in dit netwerk').fill('qqqq')
    await page.getByText('Geen van de 72 partners in dit netwerk heeft ‘qqqq’ in de naam.').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    await page.getByRole('link', { name: 'Matrix' }).click()
    await page.waitForURL(/weergave=matrix/)
    expect(await page.getByText('Geen van deze partners heeft een band').count()).toBe(0)
    await page.getByRole('link', { name: 'Wis het zoekwoord' }).click()
    await page.getByRole('table').waitFor()
  })

  test('reads what each figure in the list says, with the method by its name', async () => {
    await using opened = await explorer.open('/netwerk?weergave=lijst')
    const { page } = opened
    const header = page.getByRole('columnheader', { name: /Ligt tussen anderen/ })
    const about = await header.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${about ?? ''}"]`).textContent()).toMatch(/kortste weg.*betweenness/)
    const told = page.getByText('Wat de kolommen zeggen')
    await told.first().focus()
    await page.keyboard.press('Enter')
    await page.getByText('Methode: Louvain').waitFor()
  })

  test('reads of one part that it is one', async () => {
    await using opened = await explorer.open('/netwerk?rond=veilig-thuis-haaglanden&afstand=2&weergave=lijst')
    const { page } = opened
    await page.getByText('die alle direct of via anderen met elkaar verbonden zijn').waitFor()
    expect(await page.getByText('in 1 delen').count()).toBe(0)
  })

  test('reads that no partner is left, and that a filter is refused', async () => {
    await using empty = await explorer.open('/netwerk?gewicht=99')
    await empty.page.getByText('Met deze keuzen is er geen partner met een band.').waitFor()
    await using refused = await explorer.open('/netwerk?rond=bestaat-niet')
    await refused.page.getByText('Dat komt hier niet voor en is weggelaten').waitFor()
  })
})
