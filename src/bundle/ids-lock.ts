// Ids that were published stay: people cite them. `ids.lock`, beside the registers, has every id ever published, one a
// line in order; of one that leads nowhere any more, the line says when it was retired and why.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FORMER_ID } from '../graph/former-ids.js'
import type { StoredLabel } from '../graph/labels.js'
import { BundleRejectedError } from '../shared/errors.js'
import { compare, type GraphFacts } from './facts.js'

export const LOCK_FILE = 'ids.lock'

/** Passages, amounts and findings are found through what they are of, and may move when a document is read again. */
const PERMANENT: ReadonlySet<StoredLabel> = new Set<StoredLabel>([
  'Municipality',
  'SourceDocument',
  'Program',
  'Goal',
  'Activity',
  'PolicyDocument',
  'Partner',
  'Indicator',
])

interface Published {
  readonly line: number
  /** Date and reason; undefined while the id leads somewhere. */
  readonly retired?: string
}

/** How many new ids are named in a message. */
const SHOWN = 5

/** @throws BundleRejectedError when an id that was published is gone or used again, or one is not in the lock yet. */
export async function checkIds(folder: string, bundles: readonly GraphFacts[]): Promise<void> {
  const text = await readLock(folder)
  if (text === undefined) return
  const { published, problems } = parseLock(text)
  const { current, former } = idsOf(bundles)
  problems.push(...gone(published, current, former), ...usedAgain(published, current, former))
  const fresh = [...current].filter((id) => !published.has(id)).sort(compare)
  if (fresh.length > 0) {
    problems.push(
      `${LOCK_FILE}: ${fresh.length} new ids are not in it: ${fresh.slice(0, SHOWN).join(', ')}${fresh.length > SHOWN ? ', ...' : ''}. Publish them with "check --lock" (npm run lock:seeds).`,
    )
  }
  if (problems.length > 0) throw new BundleRejectedError(problems)
}

/** Adds what is new; what is there stays. @throws BundleRejectedError as checkIds does, but for new ids. */
export async function lockIds(folder: string, bundles: readonly GraphFacts[]): Promise<number> {
  const { published, problems } = parseLock((await readLock(folder)) ?? '')
  const { current, former } = idsOf(bundles)
  problems.push(...gone(published, current, former), ...usedAgain(published, current, former))
  if (problems.length > 0) throw new BundleRejectedError(problems)
  const all = new Set([...published.keys(), ...current, ...former])
  const lines = [...all].sort(compare).map((id) => {
    const retired = published.get(id)?.retired
    return retired === undefined ? id : `${id} retired ${retired}`
  })
  await writeFile(join(folder, LOCK_FILE), lines.map((line) => `${line}\n`).join(''))
  return all.size - published.size
}

function gone(
  published: ReadonlyMap<string, Published>,
  current: ReadonlySet<string>,
  former: ReadonlySet<string>,
): string[] {
  return [...published]
    .filter(([id, { retired }]) => retired === undefined && !current.has(id) && !former.has(id))
    .map(
      ([id, { line }]) =>
        `${LOCK_FILE}:${line}: "${id}" was published and is gone. Add it to the formerIds of what it is now; if it is nothing any more, write when and why after it: "${id} retired 2026-01-31: read twice".`,
    )
}

function usedAgain(
  published: ReadonlyMap<string, Published>,
  current: ReadonlySet<string>,
  former: ReadonlySet<string>,
): string[] {
  return [...published]
    .filter(([id, { retired }]) => retired !== undefined && (current.has(id) || former.has(id)))
    .map(
      ([id, { line }]) =>
        `${LOCK_FILE}:${line}: "${id}" is retired and used again. Choose another id; only if it is the same thing as before, take "retired" off the line.`,
    )
}

function idsOf(bundles: readonly GraphFacts[]): { current: Set<string>; former: Set<string> } {
  const nodes = bundles.flatMap((bundle) => bundle.nodes)
  return {
    current: new Set(nodes.filter(({ label }) => PERMANENT.has(label)).map(({ id }) => id)),
    former: new Set(
      nodes.filter(({ label }) => label === 'FormerId').map(({ id }) => id.slice(FORMER_ID.length)),
    ),
  }
}

function parseLock(text: string): { published: Map<string, Published>; problems: string[] } {
  const published = new Map<string, Published>()
  const problems: string[] = []
  let before = ''
  for (const [index, content] of text.split('\n').entries()) {
    if (content === '') continue
    const line = index + 1
    const [, id, retired] = /^(\S+:\S+)(?: retired (\d{4}-\d\d-\d\d: \S.*))?$/.exec(content) ?? []
    if (id === undefined) {
      problems.push(
        `${LOCK_FILE}:${line}: is no id; expected one, with or without "retired 2026-01-31: reason" after it.`,
      )
      continue
    }
    if (compare(before, id) >= 0)
      problems.push(
        `${LOCK_FILE}:${line}: "${id}" comes after "${before}"; every id is there once, in order.`,
      )
    before = id
    published.set(id, { line, ...(retired === undefined ? {} : { retired }) })
  }
  return { published, problems }
}

async function readLock(folder: string): Promise<string | undefined> {
  return readFile(join(folder, LOCK_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
