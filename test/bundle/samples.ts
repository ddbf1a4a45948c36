import { compileSeeds } from '../../src/bundle/compile.js'
import type { GraphFacts } from '../../src/bundle/facts.js'
import { readSeeds } from '../../src/bundle/read.js'
import { BundleRejectedError } from '../../src/shared/errors.js'
import { bundle, factsOf, seedsFolder, type SeedsLiteral, TOWN } from '../support/seeds.js'

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

interface Found {
  readonly rule: unknown
  readonly severity: unknown
  readonly message: unknown
  /** First lines of the evidence, in order. */
  readonly lines: readonly number[]
}

export const factsWith = async (
  more: Record<string, unknown>,
  policyDocuments: unknown = TOWN.policyDocuments,
) => {
  const [facts] = await factsOf({ policyDocuments, bundles: { 'verslag.yaml': bundle(more) } })
  if (!facts) throw new Error('no facts')
  return facts
}
export const findingsWith = async (more: Record<string, unknown>, policyDocuments?: unknown) =>
  findingsOf(await factsWith(more, policyDocuments))

export function findingsOf({ nodes, edges }: GraphFacts): Found[] {
  const lineOf = new Map(nodes.map(({ id, props }) => [id, Number(props['lineStart'])]))
  return nodes
    .filter(({ label }) => label === 'Finding')
    .map(({ id, props }) => ({
      rule: props['rule'],
      severity: props['severity'],
      message: props['message'],
      lines: edges
        .filter(({ type, from }) => type === 'EVIDENCED_BY' && from === id)
        .map(({ to }) => lineOf.get(to) ?? 0)
        .sort((a, b) => a - b),
    }))
}

const COLUMNS = {
  lasten: { year: 2023, direction: 'EXPENDITURE', basis: 'ACTUAL' },
  baten: { year: 2023, direction: 'INCOME', basis: 'ACTUAL' },
  saldo: { year: 2023, direction: 'BALANCE', basis: 'ACTUAL' },
}

/** Rows of a table in thousands: subject, then lasten, baten and saldo as printed (with V or N); '' is no cell. */
export function moneyTable(rows: readonly (readonly string[])[], id = 'tabel') {
  let line = id.length
  return {
    id,
    unit: 1000,
    columns: COLUMNS,
    rows: rows.map(([of = '', ...cells]) => ({
      ...(of === 'totaal' ? { program: 'total' } : { of }),
      cells: cells.flatMap((cell, index) => {
        const [printed = '', mark] = cell.split(' ')
        line += 1
        const column = Object.keys(COLUMNS)[index]
        return printed ? [{ column, printed, lines: line, ...(mark ? { mark } : {}) }] : []
      }),
    })),
  }
}
export const inTable = (...rows: readonly string[][]) => ({ budgetTables: [moneyTable(rows)] })
