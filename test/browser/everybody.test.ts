import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { overflowing, picture, violations, walkByKeyboard, withExplorer } from './explorer.js'

/** One address of every page, with what it is called in the pictures. */
const PAGES = {
  start: '/',
  zoeken: '/zoeken?q=jeugdhulp',
  'zoeken-gekozen': '/zoeken?q=veilig+thuis+2023&gemeente=GM0518&jaar=2023',
  'zoeken-niets': '/zoeken?q=haarlemmermeer&soort=GOAL',
  ris: '/ris/RIS316085',
  document: '/document/haarlemmermeer/11166782',
  programma: '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
  doel: '/doel/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1',
  activiteit: '/activiteit/den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp',
  actie: '/activiteit/den-haag/begroting-2026-zwjv/afbouw-jeugdhulpplus',
  gemeente: '/gemeente/den-haag',
  bevindingen: '/bevindingen',
  'bevindingen-gekozen': '/bevindingen?gemeente=GM0637&ernst=WARNING',
  'wat-zit-erin': '/wat-zit-erin',
  partner: '/partner/veilig-thuis-haaglanden',
  netwerk: '/netwerk?kies=ggd-haaglanden',
  'netwerk-lijst': '/netwerk?weergave=lijst',
  spoor: '/spoor?van=RIS321728',
  'spoor-begin': '/spoor',
  'spoor-woorden': '/spoor?van=mantelzorg',
  'spoor-programma': '/spoor?van=program:zoetermeer/samen-leven-en-ondersteunen',
  'spoor-partner': '/spoor?van=partner:veilig-thuis-haaglanden',
  'netwerk-matrix': '/netwerk?weergave=matrix&band=samen',
  indicatoren: '/indicatoren',
  'indicatoren-gekozen': '/indicatoren?gemeente=zoetermeer&gehaald=nee',
  vergelijk: '/vergelijk?programma=den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
  'vergelijk-kiezen': '/vergelijk?kolommen=gemeente',
  'bestaat-niet': '/bestaat-niet',
}

describe.skipIf(!hasBrowser)('for everybody', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  describe.each(Object.entries(PAGES))('%s', (name, path) => {
    test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 A and AA, in %s', async (colours) => {
      await using opened = await explorer.open(path, { dark: colours === 'dark' })
      expect(await violations(opened.page)).toEqual([])
      await picture(opened.page, `${name}-1280-${colours}`)
    })

    test.each([
      ['320 px wide', 320],
      ['390 px wide', 390],
      ['at 200% of a screen of 1280 px', 640],
    ])('fits without sideways scrolling, %s', async (_name, width) => {
      await using opened = await explorer.open(path, { width })
      expect(await overflowing(opened.page)).toEqual([])
      await picture(opened.page, `${name}-${width}-light`)
    })

    test('the keyboard reaches everything, from top to bottom, shows where it is, and comes out again', async () => {
      await using opened = await explorer.open(path)
      const { stops, ...faults } = await walkByKeyboard(opened.page)
      expect(faults).toEqual({ unmarked: [], outOfOrder: [], missed: [] })
      expect(stops).toBeGreaterThan(10)
      expect(stops).toBeLessThan(2_000)
    })
  })
})
