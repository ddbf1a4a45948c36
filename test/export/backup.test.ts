import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOfFacts } from '../../src/bundle/facts.js'
import { loadBundles, versionOf } from '../../src/bundle/load.js'
import { readBackup } from '../../src/export/restore.js'
import { openDataset } from '../../src/export/store.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { SCHEMA_VERSION } from '../../src/graph/schema.js'
import { BundleRejectedError } from '../../src/shared/errors.js'
import { type EngineCase, engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { realFacts } from '../support/seeds.js'
import { temporaryFolder } from '../support/service.js'
import { exportAs, manyActivities, sha256 } from './support.js'

const GRAFEO: EngineCase = {
  name: 'grafeo',
  open: () => openEmbedded(':memory:', { shuffleUnordered: true }),
}

async function backupOf(engine: GraphEngine): Promise<Map<string, string>> {
  return exportAs(engine, 'backup')
}

async function folderOf(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = join(await temporaryFolder(), 'backup')
  await mkdir(folder)
  for (const [path, text] of files) await writeFile(join(folder, path), text)
  return folder
}

describe.each(engines)('a backup from $name', (engine) => {
  const real = withRealSeeds(engine)

  test('holds the facts of each document as they were loaded', async () => {
    const read = await readBackup(await folderOf(await backupOf(real.engine)))
    const loaded = await realFacts()
    expect(read.map(({ bundle }) => bundle).sort()).toEqual(loaded.map(({ bundle }) => bundle).sort())
    for (const facts of loaded) {
      const found = read.find(({ bundle }) => bundle === facts.bundle)
      expect(found?.hash).toBe(facts.hash)
      expect(found?.order).toBe(facts.order)
      expect(found?.nodes).toEqual(facts.nodes)
      expect(found?.edges).toEqual(facts.edges)
    }
  })

  test.each(engines)('loads into $name: the same version, and the same backup', async ({ open, name }) => {
    const backup = await backupOf(real.engine)
    const { version } = await openDataset(real.engine, 10_000)
    const facts = await readBackup(await folderOf(backup))
    // One database serves all suites on Neo4j: what is in it is on its way out, so it can be restored over itself.
    const other = name === engine.name && name === 'neo4j' ? await GRAFEO.open() : await open()
    try {
      await loadBundles(other, facts)
      expect((await openDataset(other, 10_000)).version).toBe(version)
      expect(await backupOf(other)).toEqual(backup)
      // The seeds have nothing to add.
      const outcomes = await loadBundles(other, await realFacts())
      expect(outcomes.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
    } finally {
      await other.close()
    }
  })
})

describe('a backup that is not what was written', () => {
  /** A small one, with `change` made to its files. */
  async function problemsAfter(change: (files: Map<string, string>) => void): Promise<readonly string[]> {
    const engine = await GRAFEO.open()
    await loadBundles(engine, [manyActivities(3, 20)])
    const files = new Map(await backupOf(engine))
    await engine.close()
    change(files)
    try {
      await readBackup(await folderOf(files))
      return []
    } catch (error) {
      if (error instanceof BundleRejectedError) return error.problems
      throw error
    }
  }
  const DATA = 'dorp_groot.jsonl'
  const swap = (file: string, from: string | RegExp, to: string) => (files: Map<string, string>) => {
    files.set(file, (files.get(file) ?? '').replace(from, to))
  }
  /** As somebody would who knows about the sum. */
  const forge = (from: string | RegExp, to: string) => (files: Map<string, string>) => {
    swap(DATA, from, to)(files)
    swap('manifest.json', /"sha256": "\w+"/, `"sha256": "${sha256(files.get(DATA) ?? '')}"`)(files)
  }

  test('is read when nothing was changed', async () => {
    expect(await problemsAfter(() => undefined)).toEqual([])
  })

  test.each([
    ['a file changed', swap(DATA, 'Dorp', 'Stad'), 'dorp_groot.jsonl: its SHA-256 is'],
    ['a file cut off', swap(DATA, /\{"edge[^]*$/, ''), 'It was changed or cut off'],
    [
      'a file missing',
      (files: Map<string, string>) => void files.delete(DATA),
      'is in the manifest and cannot be read',
    ],
    [
      'no manifest',
      (files: Map<string, string>) => void files.delete('manifest.json'),
      'manifest.json: cannot be read; give the folder',
    ],
    ['a manifest that is none', swap('manifest.json', /^/, '['), 'manifest.json: '],
    [
      'another form of the manifest',
      swap('manifest.json', '"formatVersion": 1', '"formatVersion": 2'),
      'formatVersion: must be 1',
    ],
    [
      'another form of the facts',
      swap('manifest.json', /"schemaVersion": \d+/, '"schemaVersion": 999'),
      'schemaVersion is 999',
    ],
    [
      'a path out of the folder',
      swap('manifest.json', 'dorp_groot.jsonl', '../dorp_groot.jsonl'),
      'files.0.path: must be the name of a .jsonl file',
    ],
    [
      'a line that is no JSON',
      forge('{"node":{"id":"activity:dorp/groot/000001"', '{"node":{"id:'),
      'dorp_groot.jsonl:5: is no JSON object',
    ],
    [
      'a property that is no value',
      forge('"year":2023', '"year":{"of":2023}'),
      'dorp_groot.jsonl:2: node.props.year: ',
    ],
    [
      'a node without a type',
      forge(/program:dorp\/zorg/g, 'wens:dorp/zorg'),
      '"wens:dorp/zorg" is no id of a type that the graph has',
    ],
    [
      'a node twice',
      forge(/(\{"node":\{"id":"program[^\n]*\n)/, '$1$1'),
      '"program:dorp/zorg" is there twice',
    ],
    [
      'an unknown relationship',
      forge(/HAS_PROGRAM/g, 'DREAMS_OF'),
      'is no key of a relationship that the graph has',
    ],
    [
      'a node missing',
      forge(/\{"node":\{"id":"program[^\n]*\n/, ''),
      'nodes and 4 relationships; the manifest has',
    ],
    ['bookkeeping among the properties', forge('"name":"Dorp"', '"statedBy":["x"]'), 'node.props'],
    [
      'another hash of a fact',
      forge(/"hash":"[\w-]{22}"/, `"hash":"${'x'.repeat(22)}"`),
      'its facts have another hash than',
    ],
  ])('%s: refused with the place', async (_what, change, message) => {
    const problems = await problemsAfter(change)
    expect(problems.join('\n')).toContain(message)
  })

  test('put together of two is refused by its version', async () => {
    const problems = await problemsAfter(
      swap('manifest.json', /"dataVersion": "[^"]*"/, `"dataVersion": "${'x'.repeat(22)}"`),
    )
    expect(problems.join('\n')).toMatch(
      /manifest.json: the files together are data version [\w-]{22}, and not x{22}/,
    )
  })

  test('leads nowhere: refused with what is missing', async () => {
    const whole = manyActivities(3, 20)
    const nodes = whole.nodes.filter(({ id }) => id !== 'activity:dorp/groot/000000')
    const hash = hashOfFacts({ nodes, edges: whole.edges })
    const lines = [
      ...nodes.map(({ id, hash, props }) => ({ node: { id, hash, props } })),
      ...whole.edges.map(({ key, hash, props }) => ({ edge: { key, hash, props } })),
    ]
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const manifest = {
      format: 'beleidsgraaf-backup',
      formatVersion: 1,
      schemaVersion: SCHEMA_VERSION,
      dataVersion: versionOf(new Map([[whole.bundle, hash]])),
      files: [
        {
          path: DATA,
          document: whole.bundle,
          order: whole.order,
          hash,
          nodes: nodes.length,
          edges: whole.edges.length,
          sha256: sha256(text),
        },
      ],
    }
    const folder = await folderOf(
      new Map([
        [DATA, text],
        ['manifest.json', JSON.stringify(manifest)],
      ]),
    )
    await expect(readBackup(folder)).rejects.toThrow(
      'dorp_groot.jsonl: "HAS_PART|activity:dorp/groot/000000|activity:dorp/groot/000001" leads to "activity:dorp/groot/000000", which no file of the backup has.',
    )
  })
})
