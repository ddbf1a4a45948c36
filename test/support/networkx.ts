import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/** The first Python that has NetworkX; Debian's package python3-networkx gives it to /usr/bin/python3. */
const PYTHON = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import networkx'], { stdio: 'ignore' }).status === 0,
)

export const hasNetworkx = PYTHON !== undefined

/**
 * Runs a Python script that finds `networkx as nx`, `json` and `sys`, and its arguments in sys.argv[1:]; what it gives to
 * `answer(...)` comes back.
 */
export async function networkx<T>(script: string, args: readonly string[] = []): Promise<T> {
  if (PYTHON === undefined) throw new Error('there is no Python with NetworkX')
  const whole = `import json, sys\nimport networkx as nx\ndef answer(value): print(json.dumps(value))\n${script}`
  const { stdout } = await promisify(execFile)(PYTHON, ['-c', whole, ...args], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as T
}
