import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromBuffer } from 'yauzl'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { realFacts } from '../support/seeds.js'
import { codeOf, graphOf, messageOf, serve, type Service } from './service.js'

/** Names of the files of a zip file, with their texts. */
function unzip(buffer: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error)
      const files = new Map<string, string>()
      archive.on('entry', (entry: { fileName: string }) => {
        archive.openReadStream(entry as never, (failed, stream) => {
          if (failed) return reject(failed)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts).toString('utf8'))
            archive.readEntry()
          })
        })
      })
      archive.on('end', () => resolve(files))
      archive.on('error', reject)
      archive.readEntry()
    })
  })
}

describe('exports of the seeds over HTTP', () => {
  let engine: GraphEngine
  let service: Service
  beforeAll(async () => {
    engine = await graphOf(await realFacts())
    service = await serve(engine, { PUBLIC_URL: 'https://graaf.example/' })
  })
  afterAll(async () => {
    await service.stop()
    await engine.close()
  })

  test('are listed at /export, each with what it takes', async () => {
    const { json } = await service.get('/export')
    const exports = json['exports'] as { address: string; takes: string[] }[]
    for (const { address } of exports)
      expect((await service.get(address, { range: 'bytes=0-0' })).status, address).toBe(200)
    expect(exports.find(({ address }) => address === '/export/csv.zip')?.takes).toEqual([
      'municipality',
      'program',
      'year',
      'types',
      'decimal',
    ])
  })

  test.each([
    ['/export/csv/activities.csv', 'text/csv; charset=utf-8; header=present', 'activities.csv'],
    ['/export/csv.zip', 'application/zip', 'csv.zip'],
    ['/export/graph.graphml', 'application/graphml+xml; charset=utf-8', 'graph.graphml'],
    ['/export/graph.gexf', 'application/gexf+xml; charset=utf-8', 'graph.gexf'],
    ['/export/graph.ttl', 'text/turtle; charset=utf-8', 'graph.ttl'],
    ['/export/graph.jsonld', 'application/ld+json; charset=utf-8', 'graph.jsonld'],
    [
      '/export/network.csv?municipality=den-haag&minWeight=2',
      'text/csv; charset=utf-8; header=present',
      'network.csv',
    ],
    ['/export/backup.zip', 'application/zip', 'backup.zip'],
  ])(
    '%s: its type, its name, its version; and not again while the data stay the same',
    async (path, type, name) => {
      const { status, headers } = await fetch(service.url + path, { method: 'HEAD' })
      const version = headers.get('dataset-version') ?? ''
      expect(status).toBe(200)
      expect(version).toMatch(/^[\w-]{22}$/)
      expect(headers.get('content-type')).toBe(type)
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="beleidsgraaf-${version}-${name}"`,
      )
      expect(headers.get('cache-control')).toBe('public, no-cache')
      const etag = headers.get('etag') ?? ''
      const again = await service.get(path, { 'if-none-match': `"x", ${etag}` })
      expect([again.status, again.text]).toEqual([304, ''])
      expect((await service.get(path, { 'if-none-match': '"x"' })).status).toBe(200)
      const filtered = await fetch(service.url + path.replace(/\?.*$/, ''), { method: 'HEAD' })
      if (path.includes('?')) expect(filtered.headers.get('etag')).not.toBe(etag)
    },
  )

  test('a table is what the API counts', async () => {
    const { json } = await service.ask('{ activities(municipality: "haarlemmermeer") { totalCount } }')
    const { text } = await service.get('/export/csv/activities.csv?municipality=GM0394&decimal=comma')
    const rows = parseCsv(text, { delimiter: ';', bom: true, columns: true })
    expect({ activities: { totalCount: rows.length } }).toEqual(json.data)
  })

  test('a zip file holds every table, as told by its manifest', async () => {
    const response = await fetch(`${service.url}/export/csv.zip`)
    const files = await unzip(Buffer.from(await response.arrayBuffer()))
    const manifest = JSON.parse(files.get('manifest.json') ?? '') as {
      dataVersion: string
      files: { path: string }[]
    }
    expect(manifest.dataVersion).toBe(response.headers.get('dataset-version'))
    expect([...files.keys()]).toEqual([
      'LEESMIJ.txt',
      ...manifest.files.map(({ path }) => path),
      'manifest.json',
    ])
    const again = await fetch(`${service.url}/export/csv.zip`)
    expect(await unzip(Buffer.from(await again.arrayBuffer()))).toEqual(files)
  })

  test('ids in linked data begin with PUBLIC_URL', async () => {
    const { text } = await service.get('/export/graph.ttl?types=Municipality')
    expect(text).toContain('<https://graaf.example/id/municipality:den-haag>')
  })

  test.each([
    [
      '/export/graph.pdf',
      404,
      'NOT_FOUND',
      'There is no export "graph.pdf". GET /export lists those that there are.',
    ],
    ['/export/csv/wensen.csv', 404, 'NOT_FOUND', 'There is no export "csv/wensen.csv"'],
    ['/export/csv.zip?year=vorig', 400, 'BAD_USER_INPUT', '"year" must be a year such as 2023.'],
    ['/export/csv.zip?year=2023&year=2024', 400, 'BAD_USER_INPUT', '"year" must be given once.'],
    ['/export/csv.zip?year=', 400, 'BAD_USER_INPUT', '"year" must be a year'],
    [
      '/export/csv.zip?jaar=2023',
      400,
      'BAD_USER_INPUT',
      '"jaar" says nothing about /export/csv.zip. It takes municipality',
    ],
    [
      '/export/csv.zip?municipality=atlantis',
      400,
      'BAD_USER_INPUT',
      'No document in the graph has municipality atlantis',
    ],
    ['/export/csv.zip?decimal=streep', 400, 'BAD_USER_INPUT', '"decimal" must be point or comma.'],
    ['/export/graph.ttl?types=Wens', 400, 'BAD_USER_INPUT', '"Wens" is no type that can be exported'],
    [
      '/export/network.gexf?program=program:x/y',
      400,
      'BAD_USER_INPUT',
      '"program:x/y" is no id of a Program in the graph',
    ],
    ['/export/network.gexf?minWeight=0', 400, 'BAD_USER_INPUT', '"minWeight" is 0'],
    [
      '/export/backup.zip?year=2023',
      400,
      'BAD_USER_INPUT',
      '"year" says nothing about /export/backup.zip. It takes nothing.',
    ],
  ])('%s: %i', async (path, status, code, message) => {
    const answer = await service.get(path)
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(messageOf(answer)).toContain(message)
    expect(answer.headers.get('etag')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

test('an empty graph has nothing to export', async () => {
  const engine = await openEmbedded(':memory:')
  const service = await serve(engine)
  const answer = await service.get('/export/csv.zip')
  expect([answer.status, codeOf(answer)]).toEqual([503, 'NOTHING_LOADED'])
  await service.stop()
  await engine.close()
})
