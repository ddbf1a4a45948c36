import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { overflowing, picture, violations, withExplorer } from './explorer.js'
import { PAGES } from './pages.js'

describe.skipIf(!hasBrowser)('for everybody', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  describe.each(Object.entries(PAGES))('%s', (name, path) => {
    test.each([
      ['320 px wide', 320],
      ['390 px wide', 390],
      ['at 200% of a screen of 1280 px', 640],
    ])('fits without sideways scrolling, %s', async (_name, width) => {
      await using opened = await explorer.open(path, { width })
      expect(await overflowing(opened.page)).toEqual([])
      // Rows are blocks here, and must still be a table to who does not see them.
      if (width === 320) expect(await violations(opened.page)).toEqual([])
      await picture(opened.page, `${name}-${width}-light`)
    })
  })
})
