// Whoever updates the project builds it anew, perhaps under a service that runs.
import { cp, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startService, temporaryFolder } from '../support/service.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test('a service outlives that its pages are taken away, and answers that they are not there', async () => {
  const copy = await temporaryFolder()
  for (const name of ['dist', 'web/dist', 'schema', 'seeds', 'package.json'])
    await cp(join(ROOT, name), join(copy, name), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const main = join(copy, 'dist/cli/main.js')
  const service = await startService({ GRAPH_FILE: ':memory:' }, undefined, main)
  const script = (await readdir(join(copy, 'web/dist/assets'))).find((name) => /^explorer-.*\.js$/.test(name))
  const status = async (encoding: string) => {
    const headers = { 'accept-encoding': encoding }
    return (await fetch(`${service.address}/assets/${script ?? ''}`, { headers })).status
  }
  expect([await status('br'), await status('gzip'), await status('identity')]).toEqual([200, 200, 200])
  await rm(join(copy, 'web/dist'), { recursive: true })
  expect([await status('br'), await status('gzip'), await status('identity')]).toEqual([404, 404, 404])
  expect(await service.ask('{ municipalities { id } }')).toMatchObject({ municipalities: { length: 3 } })
})
