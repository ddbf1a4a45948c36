// Builds what "npm start" runs, and only when something it is made of has changed: the second start must not wait.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
// Run by this very Node: what lies in node_modules/.bin differs between systems.
const BINARIES = { tsc: ['typescript', 'bin', 'tsc'], vite: ['vite', 'bin', 'vite.js'] }

build(
  'dist',
  ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
  ['tsc', '-p', 'tsconfig.build.json'],
)
build(
  'web/dist',
  [
    'web/src',
    'web/index.html',
    'web/graphiql.html',
    'web/vite.config.ts',
    'src/http/explorer-routes.ts',
    'package-lock.json',
  ],
  ['vite', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'error'],
)

function build(output, inputs, [command, ...args]) {
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
  mkdirSync(join(ROOT, output), { recursive: true })
  writeFileSync(stamp, hash)
}

function addTo(sum, path) {
  const full = join(ROOT, path)
  if (!statSync(full).isDirectory()) return sum.update(`${path}\n`).update(readFileSync(full))
  return readdirSync(full)
    .sort()
    .reduce((all, name) => addTo(all, join(path, name)), sum)
}
