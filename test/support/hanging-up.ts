import { type AddressInfo, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

export interface HangingUp {
  readonly port: number
  /** How many have called so far. */
  readonly calls: () => number
}

/** A port, for the length of a test, on which everybody who calls is hung up on at once. */
export async function hangingUp(): Promise<HangingUp> {
  let calls = 0
  const server = createServer((caller) => {
    calls += 1
    caller.on('error', () => undefined).destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, calls: () => calls }
}
