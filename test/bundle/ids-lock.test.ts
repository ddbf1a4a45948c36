import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileSeeds } from '../../src/bundle/compile.js'
import type { GraphFacts } from '../../src/bundle/facts.js'
import { checkIds, lockIds } from '../../src/bundle/ids-lock.js'
import { readSeeds } from '../../src/bundle/read.js'
import { BundleRejectedError } from '../../src/shared/errors.js'
import { bundle, realFacts, SEEDS, seedsFolder, TOWN } from '../support/seeds.js'
import { action } from './samples.js'

const withGgd = action({ partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }] })
const LOCK = [
  'activity:dorp/verslag-2023/cursus',
  'activity:dorp/zorg/jeugd',
  'municipality:dorp',
  'partner:ggd-dorp',
  'program:dorp/zorg',
  'source-document:dorp/verslag-2023',
]

async function town(
  lock: readonly string[] | undefined,
  partners: readonly unknown[] = TOWN.partners,
  activity: unknown = withGgd,
): Promise<{ folder: string; facts: GraphFacts[] }> {
  const folder = await seedsFolder({
    partners,
    bundles: { 'verslag.yaml': bundle({ activities: [activity] }) },
  })
  if (lock) await writeFile(join(folder, 'ids.lock'), lock.map((line) => `${line}\n`).join(''))
  return { folder, facts: compileSeeds(await readSeeds(folder)) }
}

async function problemsOf(check: Promise<unknown>): Promise<readonly string[]> {
  return check.then(
    () => [],
    (error: unknown) => {
      if (error instanceof BundleRejectedError) return error.problems
      throw error
    },
  )
}

const checked = async ({ folder, facts }: Awaited<ReturnType<typeof town>>) =>
  problemsOf(checkIds(folder, facts))

const RENAMED = [{ ...TOWN.partners[0], id: 'ggd' }]
const byNewId = action({ partners: [{ partner: 'ggd', role: 'uitvoerder' }] })

test('the lock has the ids that people cite, in order, and nothing is wrong with it', async () => {
  const { folder, facts } = await town(undefined)
  expect(await lockIds(folder, facts)).toBe(6)
  expect(await readFile(join(folder, 'ids.lock'), 'utf8')).toBe(LOCK.map((line) => `${line}\n`).join(''))
  expect(await problemsOf(checkIds(folder, facts))).toEqual([])
  expect(await lockIds(folder, facts)).toBe(0)
})

test('a folder without a lock is not held to one', async () => {
  expect(await checked(await town(undefined))).toEqual([])
})

test('an id that was published and is gone is refused, with what to do', async () => {
  const [gone, fresh] = await checked(await town(LOCK, RENAMED, byNewId))
  expect(gone).toBe(
    'ids.lock:4: "partner:ggd-dorp" was published and is gone. Add it to the formerIds of what it is now; if it is nothing any more, write when and why after it: "partner:ggd-dorp retired 2026-01-31: read twice".',
  )
  expect(fresh).toBe(
    'ids.lock: 1 new ids are not in it: partner:ggd. Publish them with "check --lock" (npm run lock:seeds).',
  )
})

test('it may not be forgotten by locking, either', async () => {
  const { folder, facts } = await town(LOCK, RENAMED, byNewId)
  expect(await problemsOf(lockIds(folder, facts))).toHaveLength(1)
  expect(await readFile(join(folder, 'ids.lock'), 'utf8')).not.toContain('partner:ggd\n')
})

test('an id that leads to another stays in the lock', async () => {
  const { folder, facts } = await town(LOCK, [{ ...RENAMED[0], formerIds: ['ggd-dorp'] }], byNewId)
  expect(await lockIds(folder, facts)).toBe(1)
  expect(await problemsOf(checkIds(folder, facts))).toEqual([])
  expect(await readFile(join(folder, 'ids.lock'), 'utf8')).toContain('partner:ggd\npartner:ggd-dorp\n')
})

test('an id may be retired, and stays so', async () => {
  const lock = LOCK.map((id) =>
    id === 'partner:ggd-dorp' ? `${id} retired 2026-11-22: twee keer gelezen` : id,
  )
  const without = await town(lock, TOWN.partners, action())
  expect(await checked(without)).toEqual([])
  await lockIds(without.folder, without.facts)
  expect(await readFile(join(without.folder, 'ids.lock'), 'utf8')).toContain(
    'partner:ggd-dorp retired 2026-11-22: twee keer gelezen\n',
  )
  expect(await checked(await town(lock))).toEqual([
    'ids.lock:4: "partner:ggd-dorp" is retired and used again. Choose another id; only if it is the same thing as before, take "retired" off the line.',
  ])
})

test.each([
  [
    'a line that is none',
    ['partner:ggd-dorp sinds 2026'],
    'ids.lock:1: is no id; expected one, with or without',
  ],
  ['a line without a reason', ['partner:ggd-dorp retired 2026-11-22:'], 'ids.lock:1: is no id; expected one'],
  ['an id twice', [...LOCK, LOCK[5] ?? ''], 'ids.lock:7: "source-document:dorp/verslag-2023" comes after'],
])('%s is pointed at', async (_what, lock, problem) => {
  const problems = await checked(await town(lock))
  expect(problems[0]).toContain(problem)
})

test('the ids of the seeds are all in their lock, are addresses, and come out the same each time', async () => {
  const [facts, again] = [await realFacts(), await realFacts()]
  await checkIds(SEEDS, facts)
  const lock = await readFile(join(SEEDS, 'ids.lock'), 'utf8')
  for (const line of lock.trim().split('\n'))
    expect(line).toMatch(/^[a-z-]+:[a-z0-9-]+(\/[A-Za-z0-9.-]+)*( retired .*)?$/)
  expect(JSON.stringify(again)).toBe(JSON.stringify(facts))
})
