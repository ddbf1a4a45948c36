// Betweenness of 2,000 partners with 20,000 links takes seconds, in which the service could answer nobody else. From a
// certain size on it is worked out in a process beside it, one network at a time, and stopped when it takes too long.
import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DeadlineExceededError, OperationTooLargeError } from '../shared/errors.js'
import { type PlainNetwork, SLOW, type SlowMeasure } from './measures.js'

export interface Task {
  readonly measure: SlowMeasure
  readonly network: PlainNetwork
}

/** Partners times what Brandes walks for each: below this the process costs more than it spares. */
const INLINE_COST = 500_000

/** TypeScript in tests, JavaScript when built. */
const FORM = extname(import.meta.url)
const HELPER = fileURLToPath(new URL(`./helper${FORM}`, import.meta.url))

let turn: Promise<unknown> = Promise.resolve()

/** @throws DeadlineExceededError after `timeoutMs`, waiting for others included; OperationTooLargeError where it cannot be told. */
export async function compute(task: Task, timeoutMs: number): Promise<number[]> {
  const { ids, links } = task.network
  const small = ids.length * (ids.length + links.length) <= INLINE_COST
  const numbers = small ? SLOW[task.measure](task.network) : await inTurn(task, timeoutMs)
  if (numbers !== null) return numbers
  throw new OperationTooLargeError(
    `Two partners of this network have more shortest ways between them than can be counted, so there is no ${task.measure}. Narrow the network, or leave that out.`,
  )
}

function inTurn(task: Task, timeoutMs: number): Promise<number[] | null> {
  const until = Date.now() + timeoutMs
  const mine = turn.then(() => computeAside(task, until - Date.now()))
  turn = mine.catch(() => undefined)
  return mine
}

async function computeAside(task: Task, timeoutMs: number): Promise<number[] | null> {
  const late = new DeadlineExceededError(
    'Measuring this network takes longer than it may. Narrow it, or leave out betweenness.',
  )
  if (timeoutMs <= 0) throw late
  const helper = fork(HELPER, {
    execArgv: FORM === '.ts' ? ['--import', 'tsx'] : [],
    serialization: 'advanced',
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<number[] | null>((resolve, reject) => {
      timer = setTimeout(() => reject(late), timeoutMs)
      helper.once('message', (numbers) => resolve(numbers as number[] | null))
      helper.once('error', reject)
      helper.once('exit', (code) => reject(new Error(`measuring a network ended with ${code}`)))
      helper.send(task)
    })
  } finally {
    clearTimeout(timer)
    helper.kill('SIGKILL')
  }
}
