// Two programmes of 10,000 activities, over which the engines' own allShortestPaths runs out of memory.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { createReader } from '../../src/graph/reader.js'
import { findWays } from '../../src/paths/search.js'
import { stepsFrom } from '../../src/paths/store.js'
import { DeadlineExceededError, OperationTooLargeError } from '../../src/shared/errors.js'
import { engines } from '../support/engines.js'
import { apiOn } from '../support/query.js'
import { ids, type RawTie, writeRaw } from './raw.js'

const EACH = 10_000
const PARTNERS = 100
const [FIRST, SECOND] = ['program:1', 'program:2']

const ANYWHERE = { maxLength: 8, without: new Set<undefined>() }

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  beforeAll(async () => {
    engine = await open()
    const activities = ids('activity:', 2 * EACH)
    await writeRaw(
      engine,
      {
        Municipality: ids('municipality:', 2),
        Program: [FIRST, SECOND],
        Activity: activities,
        Partner: [...ids('partner:', PARTNERS), 'partner:elsewhere', 'partner:other'],
      },
      [
        ...[1, 2].map((i): RawTie => [`municipality:${i}`, 'HAS_PROGRAM', `program:${i}`]),
        ...activities.map((id, i): RawTie => [i < EACH ? FIRST : SECOND, 'HAS_ACTIVITY', id]),
        // Each partner is in 100 activities of either programme.
        ...activities.map((id, i): RawTie => [id, 'INVOLVES', `partner:${(i % PARTNERS) + 1}`]),
        ['partner:elsewhere', 'PART_OF', 'partner:other'],
      ],
    )
  }, 300_000)
  afterAll(() => engine.close())

  const ask = async (from: string, to: string) => {
    const api = await apiOn(engine, 60_000)
    const { shortestPaths } = await api.query<{
      shortestPaths: { length: number; total: number; paths: unknown[] }
    }>(
      'query ($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, maxLength: 8) { length total paths { relations } } }',
      { from, to },
    )
    return { ...shortestPaths, paths: shortestPaths.paths.length, roundTrips: api.roundTrips }
  }

  test('every way between two programmes is counted, in a round trip a step', async () => {
    // By each of 100 partners, 100 activities on one side and 100 on the other.
    expect(await ask(FIRST, SECOND)).toEqual({ length: 4, total: 1_000_000, paths: 20, roundTrips: 4 })
    expect(await ask('municipality:1', 'municipality:2')).toEqual({
      ...{ length: 6, total: 1_000_000, paths: 20, roundTrips: 6 },
    })
  }, 120_000)

  test('a programme on the way is not opened when the other side is near', async () => {
    expect(await ask('partner:1', 'activity:1')).toMatchObject({ length: 1, roundTrips: 1 })
    const seen: number[] = []
    const watched: GraphEngine = {
      ...{
        kind: engine.kind,
        write: (work) => engine.write(work),
        ping: () => engine.ping(),
        close: async () => {},
      },
      read: async (statements, timeoutMs) => {
        const answer = await engine.read(statements, timeoutMs)
        seen.push(...answer.map((rows) => rows.length))
        return answer
      },
    }
    // From activity 1 to activity 2 by their programme alone: both ends look around, and nobody reads 10,000 rows.
    const ways = await findWays(createReader(watched, 60_000), 'activity:1', 'activity:2', ANYWHERE)
    expect(ways?.length).toBe(2)
    expect(Math.max(...seen)).toBeLessThan(10)
  })

  test('where one side ends nothing more is read', async () => {
    expect(await ask(FIRST, 'partner:elsewhere')).toEqual({ length: null, total: 0, paths: 0, roundTrips: 2 })
  })

  test('more to look at than one question may is refused with what to do', async () => {
    const asked = stepsFrom(createReader(engine, 60_000), [FIRST, SECOND], 15_000)
    await expect(asked).rejects.toThrow(OperationTooLargeError)
    await expect(asked).rejects.toThrow(/more than 200000 relationships.*lower "maxLength"/)
  })

  test('what takes too long ends as a deadline, not as a failure', async () => {
    await expect(findWays(createReader(engine, 5), FIRST, SECOND, ANYWHERE)).rejects.toThrow(
      DeadlineExceededError,
    )
  })
})
