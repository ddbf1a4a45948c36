import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { walkByKeyboard, withExplorer } from './explorer.js'
import { PAGES } from './pages.js'

describe.skipIf(!hasBrowser)('for everybody', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test.each(Object.entries(PAGES))(
    '%s: the keyboard reaches everything, from top to bottom, shows where it is, and comes out again',
    async (_name, path) => {
      await using opened = await explorer.open(path)
      const { stops, ...faults } = await walkByKeyboard(opened.page)
      expect(faults).toEqual({ unmarked: [], outOfOrder: [], missed: [] })
      expect(stops).toBeGreaterThan(10)
      expect(stops).toBeLessThan(2_000)
    },
  )
})
