import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Only what a test sets: a developer's own settings must not reach it. */
function environment(env: Record<string, string>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env }
}

export function spawnCli(
  args: readonly string[],
  env: Record<string, string>,
  main: string = MAIN,
): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the command line as built to its end. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const child = spawnCli(args, env)
  let [out, err] = ['', '']
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}

export interface Service {
  readonly address: string
  readonly out: string
  ask<T>(query: string): Promise<T>
  /** Sends SIGTERM; gives the exit code. */
  stop(): Promise<number | null>
}

/** Starts the service as built on a free port, and waits until it says that it is there. It ends with its test, or `whenDone`. */
export async function startService(
  env: Record<string, string>,
  whenDone: (stop: () => void) => void = onTestFinished,
  main: string = MAIN,
): Promise<Service> {
  const settings = { PORT: '0', LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '0', ...env }
  const child = spawnCli(['serve'], settings, main)
  whenDone(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString()
      const found = /GraphQL\s+(http\S+)\/graphql/.exec(out)?.[1]
      if (found && out.includes('Ctrl-C')) resolve(found)
    })
    child.once('close', (code) => reject(new Error(`the service ended with ${code}: ${err}`)))
  })
  return {
    address,
    out,
    async ask<T>(query: string) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('close', resolve)
        child.kill('SIGTERM')
      }),
  }
}

/** A folder that goes when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beleidsgraaf-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
