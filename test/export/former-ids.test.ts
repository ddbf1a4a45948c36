// Ids are permanent: what was renamed or merged keeps the ids that it had, also in an export and after a restore.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import oxigraph from 'oxigraph'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import { readBackup } from '../../src/export/restore.js'
import { openDataset } from '../../src/export/store.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { action } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { apiOn } from '../support/query.js'
import { bundle, factsOf, TOWN } from '../support/seeds.js'
import { temporaryFolder } from '../support/service.js'
import { exportAs, exportText } from './support.js'

/** A partner that was two, and a programme of another name, with the row of its budget. */
const town = () =>
  factsOf({
    partners: [{ ...TOWN.partners[0], formerIds: ['ggd', 'jeugdgezondheid'] }],
    programs: [{ ...TOWN.programs[0], formerIds: ['dorp/welzijn'] }],
    bundles: {
      'verslag.yaml': bundle({
        activities: [action({ partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }] })],
      }),
    },
  })

const MOVED = {
  'activity:dorp/welzijn/jeugd': 'activity:dorp/zorg/jeugd',
  'partner:ggd': 'partner:ggd-dorp',
  'partner:jeugdgezondheid': 'partner:ggd-dorp',
  'program:dorp/welzijn': 'program:dorp/zorg',
}

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  beforeEach(async () => {
    engine = await open()
    await loadBundles(engine, await town())
  })
  afterEach(() => engine.close())

  test('a backup keeps them: after a restore they lead where they led', async () => {
    const folder = join(await temporaryFolder(), 'backup')
    await mkdir(folder)
    for (const [path, text] of await exportAs(engine, 'backup')) await writeFile(join(folder, path), text)
    const other = await openEmbedded(':memory:', { shuffleUnordered: true })
    try {
      await loadBundles(other, await readBackup(folder))
      expect((await openDataset(other, 10_000)).version).toBe((await openDataset(engine, 10_000)).version)
      const api = await apiOn(other)
      const ids = Object.keys(MOVED)
      expect(await api.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
        nodes: Object.values(MOVED).map((id) => ({ id })),
      })
    } finally {
      await other.close()
    }
  })

  test('a table has them, and so have linked data', async () => {
    const rows = parseCsv<Record<string, string>>(await exportText(engine, 'csv/former-ids.csv'), {
      delimiter: ';',
      bom: true,
      columns: true,
    })
    expect(Object.fromEntries(rows.map(({ id, id_nu }) => [id, id_nu]))).toEqual(MOVED)
    const store = new oxigraph.Store()
    store.load(await exportText(engine, 'turtle'), { format: 'text/turtle' })
    const replaced = store.match(
      null,
      oxigraph.namedNode('http://purl.org/dc/terms/isReplacedBy'),
      null,
      null,
    )
    const id = (iri: string) => iri.replace('https://graaf.example/id/', '')
    expect(
      Object.fromEntries(replaced.map(({ subject, object }) => [id(subject.value), id(object.value)])),
    ).toEqual(MOVED)
  })

  test('a filter takes them', async () => {
    const asked = await exportText(engine, 'graphml', { program: 'program:dorp/welzijn' })
    expect(asked).toBe(await exportText(engine, 'graphml', { program: 'program:dorp/zorg' }))
    const around = await exportText(engine, 'network-csv', { around: 'partner:ggd', unlinked: 'true' })
    expect(around).toBe(
      await exportText(engine, 'network-csv', { around: 'partner:ggd-dorp', unlinked: 'true' }),
    )
  })
})
