import { compileSeeds } from '../../src/bundle/compile.js'
import { readSeeds } from '../../src/bundle/read.js'
import { BundleRejectedError } from '../../src/shared/errors.js'
import { bundle, seedsFolder, type SeedsLiteral } from '../support/seeds.js'

/** What is said of a seeds folder that may not be loaded. */
export async function problemsIn(folder: string): Promise<readonly string[]> {
  try {
    compileSeeds(await readSeeds(folder))
    return []
  } catch (error) {
    if (error instanceof BundleRejectedError) return error.problems
    throw error
  }
}

export const problemsOf = async (seeds: SeedsLiteral) => problemsIn(await seedsFolder(seeds))
/** Of one bundle of the town; what `more` says begins at line 14 of its file. */
export const problemsWith = (more: Record<string, unknown>) =>
  problemsOf({ bundles: { 'verslag.yaml': bundle(more) } })

export const action = (more: Record<string, unknown> = {}) => ({
  id: 'cursus',
  kind: 'ACTION',
  label: 'Cursus',
  lines: 3,
  ...more,
})
export const goal = (more: Record<string, unknown> = {}) => ({
  id: 'a',
  statement: 'Iets beters',
  lines: 2,
  ...more,
})
export const indicator = (more: Record<string, unknown> = {}) => ({
  id: 'bereik',
  name: 'Bereik',
  lines: 4,
  observations: [{ year: 2023, kind: 'ACTUAL', printed: '12,5' }],
  ...more,
})
export const money = (more: Record<string, unknown> = {}) => ({
  program: 'total',
  year: 2023,
  direction: 'INCOME',
  basis: 'ACTUAL',
  printed: '7 mln.',
  part: 'TOTAL',
  lines: 5,
  ...more,
})
export const table = (cell: Record<string, unknown> = {}) => ({
  id: 'lasten',
  unit: 1000,
  columns: { lasten: { year: 2023, direction: 'EXPENDITURE', basis: 'ACTUAL' } },
  rows: [{ of: 'jeugd', cells: [{ column: 'lasten', printed: '59.484', lines: 6, ...cell }] }],
})

export const source = bundle()['sourceDocument'] as Record<string, unknown>
