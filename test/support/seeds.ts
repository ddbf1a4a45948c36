import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { compileSeeds } from '../../src/bundle/compile.js'
import type { GraphFacts } from '../../src/bundle/facts.js'
import { readSeeds } from '../../src/bundle/read.js'

/** The seeds that ship with the project. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** The texts of the documents, where they lie beside the project. */
export const DOCUMENTS = fileURLToPath(new URL('../../../shared/documents', import.meta.url))
export const hasDocuments = existsSync(DOCUMENTS)

export const realFacts = async (): Promise<GraphFacts[]> => compileSeeds(await readSeeds(SEEDS))

export interface SeedsLiteral {
  readonly municipalities?: unknown
  readonly programs?: unknown
  readonly partners?: unknown
  readonly policyDocuments?: unknown
  /** By file name; text is written as it is. */
  readonly bundles?: Readonly<Record<string, unknown>>
}

/** A small town with one programme and one row in its budget. */
export const TOWN = {
  municipalities: [{ id: 'dorp', name: 'Dorp', code: 'GM9001' }],
  programs: [{ id: 'dorp/zorg', name: 'Zorg', budgetActivities: [{ id: 'jeugd', label: 'Jeugd' }] }],
  partners: [{ id: 'ggd-dorp', name: 'GGD Dorp', kind: 'GGD', aliases: ['GGD'] }],
  policyDocuments: [{ id: 'dorp/RIS100001' }],
}

/** A bundle of that town, with `more` laid over it. */
export function bundle(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 1,
    sourceDocument: {
      id: 'dorp/verslag-2023',
      title: 'Jaarverslag 2023',
      kind: 'ANNUAL_REPORT',
      year: 2023,
      file: 'verslag.txt',
      sha256: '0'.repeat(64),
      lineCount: 100,
    },
    program: 'dorp/zorg',
    checked: { on: '2024-01-02', how: 'gelezen' },
    ...more,
  }
}

/** Writes a seeds folder that goes when the test is done. */
export async function seedsFolder(seeds: SeedsLiteral = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const given = { ...TOWN, ...seeds }
  await mkdir(join(folder, 'registers'))
  await mkdir(join(folder, 'bundles'))
  const write = (path: string, content: unknown) =>
    writeFile(join(folder, path), typeof content === 'string' ? content : stringify(content))
  await write('registers/municipalities.yaml', given.municipalities)
  await write('registers/programs.yaml', given.programs)
  await write('registers/partners.yaml', given.partners)
  await write('registers/policy-documents.yaml', given.policyDocuments)
  for (const [name, content] of Object.entries(given.bundles ?? { 'verslag.yaml': bundle() }))
    await write(`bundles/${name}`, content)
  return folder
}

/** The facts of a seeds folder made of literals. */
export async function factsOf(seeds: SeedsLiteral): Promise<GraphFacts[]> {
  return compileSeeds(await readSeeds(await seedsFolder(seeds)))
}
