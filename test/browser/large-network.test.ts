// A made town of 2,000 partners, drawn and dragged about. What is counted is what the reader would feel: pictures drawn
// while dragging, and the processor's time for each: a clock on the wall would measure what else the machine does.
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { graphOf, serve } from '../http/service.js'
import { ids, type RawTie, writeRaw } from '../paths/raw.js'
import { hasBrowser } from '../support/browser.js'
import { factsOf } from '../support/seeds.js'
import { openPage, withExplorer } from './explorer.js'

const PARTNERS = ids('partner:', 2_000)
const ACTIVITIES = ids('activity:', 4_000)
const at = (place: number) => PARTNERS[place % PARTNERS.length] ?? ''
/** In circles of twenty, each tied to the next circle by one. */
const TIES = ACTIVITIES.flatMap((activity, i): RawTie[] => {
  const partner = i % PARTNERS.length
  const circle = partner - (partner % 20)
  const other = i < PARTNERS.length ? circle + ((partner * 7 + 3) % 20) : circle + ((partner + 1) % 20)
  return [
    [activity, 'INVOLVES', at(partner)],
    [activity, 'INVOLVES', at(other === partner ? circle + 20 : other)],
  ]
})

describe.skipIf(!hasBrowser)('a network of 2,000 partners', { timeout: 240_000 }, () => {
  const explorer = withExplorer()

  test('shows thirty pictures a second and more while it is dragged', async () => {
    const engine = await graphOf(await factsOf({}))
    onTestFinished(() => engine.close())
    await writeRaw(engine, { Partner: PARTNERS, Activity: ACTIVITIES }, TIES)
    await engine.write((tx) => tx.run("MATCH (p:Partner) SET p.kind = 'overig'"))
    const service = await serve(engine, { OPERATION_TIMEOUT_MS: '120000' })
    onTestFinished(() => service.stop())
    await using opened = await openPage(explorer.browser, service.url, '/netwerk')
    const { page, errors } = opened
    await page.getByText(/^2\.000 partners/).waitFor({ timeout: 120_000 })
    await page.locator('[role=application][data-ready=true]').waitFor({ timeout: 120_000 })
    await page.evaluate(`
      window.pictures = 0
      window.still = 0
      let drawn = false
      const { clearRect } = CanvasRenderingContext2D.prototype
      CanvasRenderingContext2D.prototype.clearRect = function (...box) {
        drawn = true
        return clearRect.apply(this, box)
      }
      const count = () => {
        if (drawn) pictures += 1
        still = drawn ? 0 : still + 1
        drawn = false
        requestAnimationFrame(count)
      }
      requestAnimationFrame(count)
    `)
    await expect.poll(() => page.evaluate('still'), { timeout: 120_000 }).toBeGreaterThan(30)
    const busy = await processorTime(page)
    const [before, drawn] = [await busy(), await page.evaluate<number>('pictures')]
    const box = await page.getByRole('application').boundingBox()
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 40]
    await page.mouse.move(x, y)
    await page.mouse.down()
    const MOVES = 60
    for (let move = 1; move <= MOVES; move += 1) {
      await page.mouse.move(x + move * 5, y + move * 2)
      await page.evaluate('new Promise(requestAnimationFrame)')
    }
    await page.mouse.up()
    const pictures = (await page.evaluate<number>('pictures')) - drawn
    const each = ((await busy()) - before) / pictures
    // A picture a move, unless two moves came before one was drawn.
    expect(pictures).toBeGreaterThan(MOVES / 2)
    // Thirty pictures a second.
    expect(each).toBeLessThan(0.033)
    expect(errors).toEqual([])
  })
})

/** Seconds that the page's own thread has worked so far. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
}
