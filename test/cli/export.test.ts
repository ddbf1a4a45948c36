import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { runCli, spawnCli, temporaryFolder } from '../support/service.js'
import { bundle, TOWN } from '../support/seeds.js'

let home: string
let env: Record<string, string>
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'export-'))
  const seeds = join(home, 'seeds')
  await mkdir(join(seeds, 'registers'), { recursive: true })
  await mkdir(join(seeds, 'bundles'))
  for (const [name, content] of [
    ['registers/municipalities', TOWN.municipalities],
    ['registers/programs', TOWN.programs],
    ['registers/partners', TOWN.partners],
    ['registers/policy-documents', TOWN.policyDocuments],
    [
      'bundles/verslag',
      bundle({
        activities: [
          {
            id: 'cursus',
            kind: 'ACTION',
            label: '=Cursus',
            parent: 'jeugd',
            lines: 3,
            partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }],
          },
        ],
      }),
    ],
  ] as const) {
    await writeFile(join(seeds, `${name}.yaml`), stringify(content))
  }
  env = { GRAPH_FILE: join(home, 'graph.grafeo'), SEEDS: seeds }
  expect(await runCli(['load'], env)).toMatchObject({ code: 0 })
})
afterAll(() => rm(home, { recursive: true, force: true }))

const exporting = (...args: string[]) => runCli(['export', ...args], env)

describe('export', () => {
  test('writes a folder of tables, with progress on standard error and nothing on standard output', async () => {
    const out = join(await temporaryFolder(), 'tabellen')
    const { code, out: printed, err } = await exporting('--format', 'csv', '--out', out, '--decimal', 'comma')
    expect([code, printed]).toEqual([0, ''])
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      dataVersion: string
      files: { path: string; rows: number }[]
    }
    const total = manifest.files.reduce((sum, { rows }) => sum + rows, 0)
    expect(err).toContain(`${total} of ${total} rows (100%)\n`)
    expect(err).toContain(`data version ${manifest.dataVersion}`)
    expect((await readdir(out)).sort()).toEqual(
      ['LEESMIJ.txt', 'manifest.json', ...manifest.files.map(({ path }) => path)].sort(),
    )
    expect(await readFile(join(out, 'activities.csv'), 'utf8')).toContain("'=Cursus;")
  })

  test('writes one file, or standard output', async () => {
    const out = join(await temporaryFolder(), 'a', 'graaf.graphml')
    expect((await exporting('--format', 'graphml', '--out', out)).code).toBe(0)
    const { out: printed } = await exporting('--format', 'graphml', '--out', '-')
    expect(printed).toBe(await readFile(out, 'utf8'))
    expect(await readdir(join(out, '..'))).toEqual(['graaf.graphml'])
  })

  test('writes into a folder that is there under the name of the format', async () => {
    const folder = await temporaryFolder()
    expect((await exporting('--format', 'csv/partners.csv', '--out', folder)).code).toBe(0)
    expect((await exporting('--format', 'turtle', '--out', folder, '--municipality', 'dorp')).code).toBe(0)
    expect((await readdir(folder)).sort()).toEqual(['graph.ttl', 'partners.csv'])
  })

  test('writes a zip file where one is named', async () => {
    const out = join(await temporaryFolder(), 'alles.zip')
    expect((await exporting('--format', 'backup', '--out', out)).code).toBe(0)
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
  })

  test('replaces what is there only when told to, and a folder only when it was an export', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'graaf.gexf')
    await writeFile(file, 'oud')
    const refused = await exporting('--format', 'gexf', '--out', file)
    expect([refused.code, refused.err]).toEqual([
      1,
      `${file} is there already. Add --force to replace it, or give another name with --out.\n`,
    ])
    expect(await readFile(file, 'utf8')).toBe('oud')
    expect((await exporting('--format', 'gexf', '--out', file, '--force')).code).toBe(0)
    expect(await readFile(file, 'utf8')).toContain('<gexf ')

    const own = await exporting('--format', 'csv', '--out', folder, '--force')
    expect([own.code, own.err]).toEqual([
      1,
      expect.stringContaining('is no earlier export (it has no manifest.json)'),
    ])
    const tables = join(folder, 'tabellen')
    expect((await exporting('--format', 'csv', '--out', tables)).code).toBe(0)
    await writeFile(join(tables, 'oud.csv'), '')
    expect((await exporting('--format', 'csv', '--out', tables)).code).toBe(1)
    expect((await exporting('--format', 'csv', '--out', tables, '--force')).code).toBe(0)
    expect(await readdir(tables)).not.toContain('oud.csv')
    expect((await readdir(folder)).sort()).toEqual(['graaf.gexf', 'tabellen'])
  })

  test.each([
    [['--format', 'pdf', '--out', 'x'], 'There is no format "pdf". Take one of csv, graphml,'],
    [
      ['--format', 'csv/wensen.csv', '--out', 'x'],
      'There is no table "csv/wensen.csv". Take one of csv/municipalities.csv',
    ],
    [['--format', 'csv', '--out', 'x', '--year', 'vorig'], '"year" must be a year such as 2023.'],
    [
      ['--format', 'csv', '--out', 'x', '--year', '1999'],
      'No document in the graph has year 1999. A filter chooses documents, by the year that they are about; there are Dorp 2023',
    ],
    [
      ['--format', 'backup', '--out', 'x', '--year', '2023'],
      '"year" says nothing about backup. It takes nothing.',
    ],
    [
      ['--format', 'network-csv', '--out', 'x', '--tie', 'buren'],
      '"tie" must be NAMED or ALONGSIDE or TOGETHER.',
    ],
    [['--format', 'csv', '--out', 'x', '--yaer', '2023'], 'There is no option "--yaer".'],
    [['--format', 'graphml', '--out', '/dev/null/x'], 'Give a place with --out that you may write.'],
    // Making a folder there with what is above it never ended.
    [['--format', 'graphml', '--out', '/proc/x/y'], '/proc/x/y cannot be written (ENOENT). Give a place'],
    [['--format', 'csv', '--out', '/proc/x/y/z'], '/proc/x/y/z cannot be written (ENOENT). Give a place'],
  ])('%j is refused with a sentence', async (args, message) => {
    const { code, out, err } = await exporting(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })

  test('leaves nothing behind when it is stopped', async () => {
    const folder = await temporaryFolder()
    const child = spawnCli(['export', '--format', 'csv', '--out', join(folder, 'a', 'tabellen')], env)
    const code = new Promise((resolve) => child.once('close', resolve))
    // As soon as it has begun to write, or a little later when it is too quick to be seen.
    for (let turn = 0; turn < 400 && (await readdir(folder)).length === 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    child.kill('SIGTERM')
    const left = (await code) === 0 ? ['a'] : []
    expect(await readdir(folder)).toEqual(left)
  })

  test('says in its help what a filter chooses', async () => {
    const { out } = await exporting('--help')
    expect(out).toContain('A filter chooses documents')
    expect(out).toContain('--decimal')
  })
})

describe('restore', () => {
  test('gives a graph of the same version, and the same backup', async () => {
    const folder = await temporaryFolder()
    const [first, second] = [join(folder, 'een'), join(folder, 'twee')]
    expect((await exporting('--format', 'backup', '--out', first)).code).toBe(0)
    const elsewhere = { ...env, GRAPH_FILE: join(folder, 'ander.grafeo') }
    const restored = await runCli(['restore', first], elsewhere)
    expect([restored.code, restored.out]).toEqual([
      0,
      expect.stringMatching(/^loaded {4}dorp\/verslag-2023 \(\d+ written, 0 removed\)\n$/),
    ])
    expect((await runCli(['export', '--format', 'backup', '--out', second], elsewhere)).code).toBe(0)
    for (const name of await readdir(first)) {
      expect(await readFile(join(second, name), 'utf8'), name).toBe(await readFile(join(first, name), 'utf8'))
    }
    expect((await runCli(['load'], elsewhere)).out).toMatch(/^unchanged dorp\/verslag-2023\n$/)
  })

  test('refuses a backup that was changed, with file and line, and leaves the graph as it is', async () => {
    const folder = join(await temporaryFolder(), 'kopie')
    expect((await exporting('--format', 'backup', '--out', folder)).code).toBe(0)
    const file = join(folder, 'dorp_verslag-2023.jsonl')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Cursus', 'Les'))
    const { code, err } = await runCli(['restore', folder], env)
    expect(code).toBe(1)
    expect(err).toMatch(/dorp_verslag-2023\.jsonl: its SHA-256 is/)
    expect((await runCli(['load'], env)).out).toMatch(/^unchanged /)
  })
})
