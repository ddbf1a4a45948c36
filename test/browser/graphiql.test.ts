import { expect, onTestFinished, test } from 'vitest'
import { hasBrowser, launchBrowser, visit } from '../support/browser.js'
import { startService } from '../support/service.js'

test.skipIf(!hasBrowser)(
  'GraphiQL asks the question that it opens with, and no other host',
  { timeout: 90_000 },
  async () => {
    const service = await startService({ GRAPH_FILE: ':memory:' })
    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const { page, elsewhere, errors } = await visit(browser, service.address, '/graphiql')
    await page.locator('.graphiql-query-editor').getByText('policyDocument').first().waitFor()
    // The button does nothing until the editor behind it has been set up, which no sign on the page tells.
    const answer = page.locator('.graphiql-response').getByText('Valpreventietrainingen').first()
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: /execute query/i }).click()
          return answer.waitFor({ timeout: 3_000 }).then(
            () => true,
            () => false,
          )
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(true)
    if (process.env['SCREENSHOTS'])
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/graphiql.png` })
    expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] })
    expect(await service.stop()).toBe(0)
  },
)
