import { describe, expect, test } from 'vitest'
import { hasBrowser } from '../support/browser.js'
import { picture, violations, withExplorer } from './explorer.js'
import { PAGES } from './pages.js'

describe.skipIf(!hasBrowser)('for everybody', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  describe.each(Object.entries(PAGES))('%s', (name, path) => {
    test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 A and AA, in %s', async (colours) => {
      await using opened = await explorer.open(path, { dark: colours === 'dark' })
      expect(await violations(opened.page)).toEqual([])
      await picture(opened.page, `${name}-1280-${colours}`)
    })
  })
})
