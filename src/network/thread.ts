// What runs beside the service: one task, one answer. Imported anywhere else it does nothing.
import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './aside.js'
import { SLOW } from './measures.js'

const task = workerData as Partial<Task> | null
if (task?.measure && task.network) parentPort?.postMessage(SLOW[task.measure](task.network))
