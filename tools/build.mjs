// Builds what "npm start" runs, and only when something it is made of has changed: the second start must not wait.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
// Run by this very Node: what lies in node_modules/.bin differs between systems.
const BINARIES = { tsc: ['typescript', 'bin', 'tsc'], vite: ['vite', 'bin', 'vite.js'] }

await build(
  'dist',
  ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
  ['tsc', '-p', 'tsconfig.build.json'],
)
await build(
  'web/dist',
  [
    'web/src',
    'web/index.html',
    'web/graphiql.html',
    'web/vite.config.ts',
    'tools/build.mjs',
    'src/http/explorer-routes.ts',
    'src/shared/rule-titles.ts',
    'package-lock.json',
  ],
  ['vite', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'error'],
  () => compressFiles(join(ROOT, 'web/dist/assets')),
)

async function build(output, inputs, [command, ...args], finish = () => undefined) {
  const stamp = join(ROOT, output, '.built-from')
  const hash = inputs.reduce((sum, input) => addTo(sum, input), createHash('sha256')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  process.stderr.write(`Building ${output} ...\n`)
  rmSync(join(ROOT, output), { recursive: true, force: true })
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', ...BINARIES[command]), ...args],
    { cwd: ROOT, stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
  await finish()
  mkdirSync(join(ROOT, output), { recursive: true })
  writeFileSync(stamp, hash)
}

// Once here and not for every reader: a server has no time for the best that these can do.
async function compressFiles(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css|svg|ttf)$/.test(name))
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const content = await readFile(path)
      // The editor of GraphiQL has files of megabytes, on which the last few percent take half a minute.
      const params = { [constants.BROTLI_PARAM_QUALITY]: content.length > 300_000 ? 6 : 11 }
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }))
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
    }),
  )
}

function addTo(sum, path) {
  const full = join(ROOT, path)
  if (!statSync(full).isDirectory()) return sum.update(`${path}\n`).update(readFileSync(full))
  return readdirSync(full)
    .sort()
    .reduce((all, name) => addTo(all, join(path, name)), sum)
}
