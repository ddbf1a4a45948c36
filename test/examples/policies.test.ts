import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../http/service.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The script's lines, each as its cells. */
async function run(...args: readonly string[]): Promise<string[][]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'examples/policies.ts', ...args],
    { cwd: ROOT },
  )
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.slice(1, -1).split('";"'))
}

const ZWJV_2023 = 'Jaarverslag 2023, Zorg, welzijn, jeugd en volksgezondheid'
const ZWJV_2026 = 'Programmabegroting 2026-2029, Zorg, welzijn, jeugd en volksgezondheid'

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test(
    'the script prints what is done with each policy document, and where that is written',
    { timeout: 90_000 },
    async () => {
      const service = await serve(real.engine)
      onTestFinished(() => service.stop())
      const [head, ...rows] = await run('den-haag', service.url)
      expect(head).toEqual(['nummer', 'titel', 'rol', 'jaar', 'activiteit', 'bron', 'regel'])
      const places = (number: string) =>
        rows.filter((row) => row[0] === number).map((row) => row.slice(5).join(' '))
      // The number stands on one line of one document.
      expect(places('RIS316587')).toEqual([`${ZWJV_2023} 160`])
      expect(places('RIS316085')).toEqual(expect.arrayContaining([`${ZWJV_2023} 326`, `${ZWJV_2026} 79`]))
      // More than one page of ten.
      expect(new Set(rows.map((row) => row[0])).size).toBeGreaterThan(10)
      for (const row of rows) expect(row).toHaveLength(7)
      const other = await run('zoetermeer', service.url)
      expect(other.map((row) => row[0])).not.toContain('RIS316587')
    },
  )
})
