import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { SCHEMA_VERSION } from '../../src/graph/schema.js'
import { wrapped } from '../http/service.js'
import { engines } from '../support/engines.js'
import { apiOn } from '../support/query.js'
import { bundle, factsOf } from '../support/seeds.js'

const VERSION =
  '{ dataset { version schemaVersion apiVersion bundles { id hash sourceDocument { title } } } }'
interface Answer {
  readonly version: string | null
  readonly schemaVersion: number | null
  readonly apiVersion: string
  readonly bundles: readonly { id: string; hash: string; sourceDocument: { title: string } }[]
}

const town = (name = 'Dorp') =>
  factsOf({
    municipalities: [{ id: 'dorp', name, code: 'GM9001' }],
    bundles: { 'a.yaml': bundle() },
  })

/** Versions that each engine gave to the same seeds. */
const versions = new Set<string | null>()

describe.each(engines)('on $name', ({ open }) => {
  let engine: GraphEngine
  beforeEach(async () => {
    engine = await open()
  })
  afterEach(() => engine.close())

  const versionNow = async () => (await (await apiOn(engine)).query<{ dataset: Answer }>(VERSION)).dataset

  test('every answer says which data it was made from', async () => {
    await loadBundles(engine, await town())
    const { data, extensions } = await (await apiOn(engine)).execute(VERSION)
    const { dataset } = data as unknown as { dataset: Answer }
    expect(dataset).toEqual({
      version: expect.stringMatching(/^[\w-]{22}$/) as string,
      schemaVersion: SCHEMA_VERSION,
      apiVersion: '0.1.0',
      bundles: [
        {
          id: 'source-document:dorp/verslag-2023',
          hash: expect.stringMatching(/^[\w-]{22}$/) as string,
          sourceDocument: { title: 'Jaarverslag 2023' },
        },
      ],
    })
    expect(extensions).toEqual({ dataset: { version: dataset.version, schemaVersion: SCHEMA_VERSION } })
    versions.add(dataset.version)
    expect(versions.size).toBe(1)
  })

  test('the version changes with the data and comes back with them', async () => {
    await loadBundles(engine, await town())
    const first = await versionNow()
    await loadBundles(engine, await town())
    expect(await versionNow()).toEqual(first)
    await loadBundles(engine, await town('Stad'))
    const other = await versionNow()
    expect(other.version).not.toBe(first.version)
    expect(other.bundles[0]?.hash).not.toBe(first.bundles[0]?.hash)
    await loadBundles(engine, await town())
    expect(await versionNow()).toEqual(first)
  })

  test('an empty graph has no version, and says so', async () => {
    const { data, extensions } = await (await apiOn(engine)).execute('{ dataset { version bundles { id } } }')
    expect(data).toEqual({ dataset: { version: null, bundles: [] } })
    expect(extensions).toEqual({ dataset: { version: null, schemaVersion: null } })
  })

  test('an answer made of data from before and after a load says so', async () => {
    await loadBundles(engine, await town())
    const after = await town('Stad')
    let reads = 0
    const changing = wrapped(engine, {
      read: async (statements, timeoutMs) => {
        reads += 1
        if (reads === 2) await loadBundles(engine, after)
        return engine.read(statements, timeoutMs)
      },
    })
    const { data, extensions } = await (
      await apiOn(changing)
    ).execute('{ sourceDocuments { municipality { name } } }')
    expect(data).toEqual({ sourceDocuments: [{ municipality: { name: 'Stad' } }] })
    expect(extensions).toEqual({
      dataset: { version: null, schemaVersion: SCHEMA_VERSION, changedWhileReading: true },
    })
  })

  test('what reads nothing of the graph has no version and costs no round trip', async () => {
    const api = await apiOn(engine)
    expect(await api.execute('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    expect(api.roundTrips).toBe(0)
  })
})
