// Betweenness of 2,000 partners with 20,000 links takes seconds, in which the service could answer nobody else. From a
// certain size on it is worked out in a thread beside it, one network at a time, and stopped when it takes too long.
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DeadlineExceededError } from '../shared/errors.js'
import { type PlainNetwork, SLOW, type SlowMeasure } from './measures.js'

export interface Task {
  readonly measure: SlowMeasure
  readonly network: PlainNetwork
}

/** Partners times what Brandes walks for each: below this the thread costs more than it spares. */
const INLINE_COST = 500_000

/** TypeScript in tests, JavaScript when built. */
const FORM = extname(import.meta.url)
const THREAD = new URL(`./thread${FORM}`, import.meta.url)

let turn: Promise<unknown> = Promise.resolve()

/** @throws DeadlineExceededError after `timeoutMs`, waiting for others included. */
export function compute(task: Task, timeoutMs: number): Promise<number[]> {
  const { ids, links } = task.network
  if (ids.length * (ids.length + links.length) <= INLINE_COST)
    return Promise.resolve(SLOW[task.measure](task.network))
  const until = Date.now() + timeoutMs
  const mine = turn.then(() => computeAside(task, until - Date.now()))
  turn = mine.catch(() => undefined)
  return mine
}

async function computeAside(task: Task, timeoutMs: number): Promise<number[]> {
  const late = new DeadlineExceededError(
    'Measuring this network takes longer than it may. Narrow it, or leave out betweenness.',
  )
  if (timeoutMs <= 0) throw late
  const thread = new Worker(THREAD, {
    workerData: task,
    execArgv: FORM === '.ts' ? ['--import', 'tsx'] : [],
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<number[]>((resolve, reject) => {
      timer = setTimeout(() => reject(late), timeoutMs)
      thread.once('message', resolve)
      thread.once('error', reject)
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
