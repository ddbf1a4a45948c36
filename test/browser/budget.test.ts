import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url))

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

const manifest = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

/** Every script that has to be there before these entries run. */
function scriptsOf(...entries: string[]): string[] {
  const seen = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`The build has no ${key}.`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  entries.forEach(add)
  return [...seen]
}

const compressed = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file))).length, 0)

test('the first page needs at most 200 kB of JavaScript, compressed', () => {
  const size = compressed(scriptsOf('index.html', 'src/pages/search/search-page.tsx'))
  expect(size).toBeLessThan(200_000)
})

test('the first page brings no code for charts or networks, and no editor', () => {
  const first = scriptsOf('index.html', 'src/pages/search/search-page.tsx')
  const all = scriptsOf(...Object.keys(manifest)).filter((file) => file.endsWith('.js'))
  for (const word of ['visx-', 'cytoscape', 'monaco', 'UndetectableDelimiter']) {
    const having = all.filter((file) => readFileSync(join(BUILT, file), 'utf8').includes(word))
    // A word that stands nowhere any more tells nothing.
    expect(having, word).not.toEqual([])
    expect(having.filter((file) => first.includes(file))).toEqual([])
  }
})
