// What runs beside the service: one task in, one answer out. Imported by anything else it does nothing.
import { fileURLToPath } from 'node:url'
import type { Task } from './aside.js'
import { SLOW } from './measures.js'

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', ({ measure, network }: Task) => process.send?.(SLOW[measure](network)))
}
