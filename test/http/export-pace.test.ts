// An export that is larger than what all the buffers on the way hold: it goes at the pace of who takes it, for so long.
import http from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { NODES_PAGE } from '../../src/export/store.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { manyActivities } from '../export/support.js'
import { graphOf, serve, type Service, wrapped } from './service.js'

// Sixty megabytes are much work for a machine that has other work, too.
vi.setConfig({ testTimeout: 120_000 })

const PAGES = 20
/** Of a page of a thousand activities, as CSV. */
const PAGE_BYTES = 3_000_000

let graph: GraphEngine
let engine: GraphEngine
let service: Service
/** Pages of activities that were read. */
let pages = 0
/** Reads that the graph has not answered yet. */
let reading = 0
/** What happens once a page has been read. */
let afterPage: () => Promise<unknown> = async () => undefined

beforeAll(async () => {
  graph = await graphOf([manyActivities(PAGES * 1_000, 3_000)])
  engine = wrapped(graph, {
    async read(statements, timeoutMs) {
      reading += 1
      try {
        const answers = await graph.read(statements, timeoutMs)
        if (
          statements.some(({ cypher, params }) => cypher === NODES_PAGE && params['until'] === 'activity;')
        ) {
          pages += 1
          await afterPage()
        }
        return answers
      } finally {
        reading -= 1
      }
    },
  })
  service = await serve(engine)
})
afterAll(async () => {
  await service.stop()
  await graph.close()
})

interface Taking {
  /** As the client has it: nothing is taken of it yet. */
  readonly answer: http.IncomingMessage
  /** As the service has it. */
  readonly response: http.ServerResponse
}

/** An export of which the client has got the head. */
async function begin(): Promise<Taking> {
  pages = 0
  const response = new Promise<http.ServerResponse>((resolve) =>
    service.http.once('request', (_req, res) => resolve(res)),
  )
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(`${service.url}/export/csv/activities.csv`, { agent: false }, resolve).once('error', reject)
  })
  return { answer, response: await response }
}

/** The service can do no more until its client takes something. */
const isHeldUp = ({ response }: Taking): boolean =>
  response.writableEnded || response.destroyed || (response.writableNeedDrain && reading === 0)

/** Gives the parts of an answer, each only when the service waits for it to be taken: as slow as a client can be. */
async function* partsOf(taking: Taking): AsyncGenerator<Buffer> {
  const { answer } = taking
  let isOver = false
  answer.once('end', () => (isOver = true)).once('close', () => (isOver = true))
  for (; !isOver; await turn()) {
    const part = isHeldUp(taking) ? (answer.read() as Buffer | null) : null
    if (part !== null) yield part
  }
}

test('is read from the graph no faster than the client takes it', async () => {
  const taking = await begin()
  let size = 0
  let ahead = 0
  for await (const part of partsOf(taking)) {
    ahead = Math.max(ahead, pages - size / PAGE_BYTES)
    size += part.length
  }
  // What the operating system holds for a client that does not read is a few pages.
  expect(ahead).toBeLessThan(PAGES / 2)
  expect(size).toBeGreaterThan(PAGES * PAGE_BYTES)
  expect(pages).toBeGreaterThanOrEqual(PAGES)
})

test('is no longer read when the client goes away', async () => {
  const whole = async (): Promise<number> => {
    const { answer } = await begin()
    for await (const _part of answer) void _part
    return pages
  }
  const needed = await whole()
  const taking = await begin()
  const gone = new Promise((resolve) => taking.response.once('close', resolve))
  taking.answer.destroy()
  await gone
  const left = PAGES - pages
  expect(left).toBeGreaterThan(2)
  // While another takes all of it, whoever still read for the first would get as far.
  const underWay = reading
  expect(await whole()).toBeLessThanOrEqual(needed + underWay)
})

test('ends at its deadline, though its client still takes a little of it, and leaves its place to another', async () => {
  const limits: AbortController[] = []
  const clock = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    limits.push(new AbortController())
    return limits.at(-1)?.signal ?? expect.fail()
  })
  onTestFinished(() => clock.mockRestore())
  // One address has two places.
  for (let i = 0; i < 3; i += 1) {
    const taking = await begin()
    expect(taking.answer.statusCode).toBe(200)
    const broken = new Promise<Error>((resolve) => taking.answer.once('error', resolve))
    let size = 0
    for await (const part of partsOf(taking)) {
      size += part.length
      if (size > 2 * PAGE_BYTES) limits[i]?.abort()
    }
    expect(size).toBeLessThan(PAGES * PAGE_BYTES)
    expect((await broken).message).toBe('aborted')
    while (reading > 0) await turn()
  }
  expect(clock.mock.calls).toEqual([[600_000], [600_000], [600_000]])
  expect(service.log.filter((line) => line.includes('an export took longer than it may'))).toHaveLength(3)
})

test('breaks off when other data are loaded meanwhile: half of it must not look like a whole', async () => {
  let loaded = false
  afterPage = async () => {
    if (pages < 3 || loaded) return
    loaded = true
    await graph.write((tx) => tx.run(`MATCH (n:Entity {id: 'dataset'}) SET n.version = 'another'`))
  }
  const { answer } = await begin()
  const whole = async () => {
    for await (const _part of answer) void _part
  }
  await expect(whole()).rejects.toThrow('aborted')
  expect(service.log.join('')).toContain('The data changed while they were exported')
})
