// What the first page needs before it can be used: bytes and turns of the network are the same on any machine, and the
// processor's own time is nearly so. What they mean for a reader is worked out for two profiles that others use, too.
import type { CDPSession } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ExplorerRoute } from '../../src/http/explorer-routes.js'
import { hasBrowser } from '../support/browser.js'
import { settled, withExplorer } from './explorer.js'

/** A mid-range phone is taken to be four times as slow as this machine. */
const SLOWDOWN = 4
/** 4G as WebPageTest has it, and the slow 4G of Lighthouse. */
const PROFILES = {
  '4G': { turnMs: 170, bitsPerMs: 9_000 },
  'slow 4G': { turnMs: 150, bitsPerMs: 1_600 },
}
/** A connection is made before the first question: TCP and TLS. */
const CONNECTING = 2
const INTERACTIVE_MS = 2_000

interface Loaded {
  readonly bytes: number
  readonly turns: number
  readonly processorMs: number
}

/** An address of each kind of page. */
const ADDRESSES: Readonly<Record<ExplorerRoute, string>> = {
  start: '/',
  search: '/zoeken?q=jeugdhulp',
  ris: '/ris/RIS316085',
  document: '/document/haarlemmermeer/11166782',
  program: '/programma/den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
  activity: '/activiteit/den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp',
  goal: '/doel/zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1',
  partner: '/partner/veilig-thuis-haaglanden',
  municipality: '/gemeente/den-haag',
  network: '/netwerk',
  trace: '/spoor?van=RIS321728',
  indicators: '/indicatoren',
  findings: '/bevindingen',
  compare: '/vergelijk',
  contents: '/wat-zit-erin',
}

describe.skipIf(!hasBrowser)('what readers wait for', { timeout: 60_000 }, () => {
  const explorer = withExplorer()

  test('the first page can be used within two seconds on a mid-range phone, and comes in two turns', async () => {
    const loads = [await load(), await load(), await load()]
    const { bytes, turns } = loads[0] as Loaded
    // The rest of what a busy machine adds to a processor's time is not the page's.
    const processorMs = Math.min(...loads.map((one) => one.processorMs))
    const waits = Object.entries(PROFILES).map(([name, { turnMs, bitsPerMs }]) => {
      const ms = (CONNECTING + turns) * turnMs + (bytes * 8) / bitsPerMs + processorMs * SLOWDOWN
      return [name, Math.round(ms)] as const
    })
    console.info(`first page: ${bytes} bytes, ${turns} turns, ${Math.round(processorMs)} ms:`, ...waits)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(180_000)
    expect(turns).toBe(2)
    expect(processorMs).toBeGreaterThan(1)
    expect(Object.fromEntries(waits)['4G']).toBeLessThan(INTERACTIVE_MS)
  })

  test.each(Object.entries(ADDRESSES))(
    '%s: no page is fetched only when the explorer runs',
    async (_name, path) => {
      const context = await explorer.browser.newContext()
      try {
        const page = await context.newPage()
        const session = await context.newCDPSession(page)
        const late: string[] = []
        let scripts = 0
        session.on('Network.requestWillBeSent', ({ request, initiator }) => {
          if (!request.url.endsWith('.js')) return
          scripts += 1
          if (initiator.type === 'script' && /-page-/.test(request.url)) late.push(request.url)
        })
        await session.send('Network.enable')
        await page.goto(`${explorer.address}${path}`)
        await settled(page)
        expect(scripts).toBeGreaterThan(3)
        expect(late).toEqual([])
      } finally {
        await context.close()
      }
    },
  )

  test('answers travel compressed: the longest page asks for less than a fifth of what it reads', async () => {
    await using opened = await explorer.open('/')
    const session = await opened.page.context().newCDPSession(opened.page)
    const asked = new Set<string>()
    let [sent, read] = [0, 0]
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.endsWith('/graphql')) asked.add(requestId)
    })
    session.on('Network.dataReceived', ({ requestId, dataLength }) => {
      if (asked.has(requestId)) read += dataLength
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (asked.has(requestId)) sent += encodedDataLength
    })
    await session.send('Network.enable')
    await opened.page.goto(`${explorer.address}${ADDRESSES.program}`)
    await settled(opened.page)
    expect(read).toBeGreaterThan(100_000)
    expect(sent).toBeLessThan(read / 5)
  })

  /** By somebody who was never here. */
  async function load(): Promise<Loaded> {
    const context = await explorer.browser.newContext({ viewport: { width: 390, height: 844 } })
    try {
      const page = await context.newPage()
      const counted = await counting(await context.newCDPSession(page))
      await page.goto(explorer.address)
      await page.getByRole('searchbox').and(page.locator('main *')).waitFor()
      return await counted()
    } finally {
      await context.close()
    }
  }
})

/** Begins to count; what it gives tells what was needed until then. */
async function counting(session: CDPSession): Promise<() => Promise<Loaded>> {
  const depth = new Map<string, number>()
  let bytes = 0
  let turns = 0
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const by = initiator.url ?? initiator.stack?.callFrames[0]?.url
    const own = 1 + (by === undefined ? 0 : (depth.get(by) ?? 0))
    depth.set(request.url, own)
  })
  session.on('Network.responseReceived', ({ response, type }) => {
    // The font and the first answer come later, and nobody has to wait for them to type.
    if (!['Document', 'Script', 'Stylesheet'].includes(type)) return
    turns = Math.max(turns, depth.get(response.url) ?? 0)
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
    return { bytes, turns, processorMs: seconds * 1_000 }
  }
}
