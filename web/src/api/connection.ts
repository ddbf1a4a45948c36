// Whether the service answers. Pages that could not ask wait for it here: as soon as it is back, they ask again by
// themselves, and nobody has to press a button.
import { useSyncExternalStore } from 'react'

export interface Connection {
  readonly up: boolean
  /** How often it has come back; a page that failed before asks again when this grows. */
  readonly returns: number
}

const POLL_MS = 2_000
const MOST_MS = 60_000

let connection: Connection = { up: true, returns: 0 }
/** Until it is looked again; longer after each return that brought no answer, such as behind a proxy that lets half through. */
let wait = POLL_MS
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Called by who gets no answer: looks from now on whether there is one again. */
export function reportDown(): void {
  if (!connection.up) return
  change({ ...connection, up: false })
  lookLater()
}

/** Called by who gets an answer: the service is there, and the next loss is a new one. */
export function reportAnswer(): void {
  wait = POLL_MS
  comeBack()
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection)
}

/** Looks once whether the service is there, and keeps looking when it is not. */
export async function lookNow(): Promise<boolean> {
  const ready = await isReady()
  if (!ready) reportDown()
  return ready
}

function lookLater(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void look(), wait)
}

async function look(): Promise<void> {
  const ready = await isReady()
  if (connection.up) return
  if (!ready) {
    lookLater()
    return
  }
  wait = Math.min(2 * wait, MOST_MS)
  comeBack()
}

function comeBack(): void {
  if (connection.up) return
  clearTimeout(timer)
  change({ up: true, returns: connection.returns + 1 })
}

function isReady(): Promise<boolean> {
  return fetch('/health/ready', { cache: 'no-store', signal: AbortSignal.timeout(POLL_MS) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

function change(next: Connection): void {
  connection = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
