import { defineCommand } from 'citty'
import pino from 'pino'
import { compileSeeds } from '../../bundle/compile.js'
import { loadBundles } from '../../bundle/load.js'
import { readSeeds } from '../../bundle/read.js'
import { readConfig } from '../../config.js'
import { countNodes } from '../../graph/counts.js'
import { openEngine } from '../../graph/open.js'
import { createApp } from '../../http/app.js'
import { listen } from '../../http/listen.js'
import { renderOutcomes, renderWelcome } from '../render.js'
import { seedsFolder } from '../seeds-folder.js'

/** Loads what changed in the seeds, then answers until it is told to stop. */
export const serve = defineCommand({
  meta: { name: 'serve', description: 'Load the seeds and serve the API' },
  args: {
    load: {
      type: 'boolean',
      default: true,
      description: 'Load the seeds first',
      negativeDescription: 'Serve the graph as it is',
    },
  },
  async run({ args }) {
    const config = readConfig(process.env)
    const engine = await openEngine(config.engine)
    try {
      if (args.load) {
        const facts = compileSeeds(await readSeeds(seedsFolder(config.seeds)))
        process.stdout.write(renderOutcomes(await loadBundles(engine, facts), false))
      }
      // Standard output is for people here, so the log goes to standard error.
      const app = await createApp(engine, config, pino({ level: config.logLevel }, pino.destination(2)))
      const address = await listen(app.http, config.host, config.port)
      const counts = await countNodes(engine, [
        'SourceDocument',
        'Program',
        'Activity',
        'PolicyDocument',
        'Partner',
        'BudgetLine',
        'Indicator',
      ])
      process.stdout.write(renderWelcome(counts, address, engine.kind))
      await stopSignal()
      await app.stop()
    } finally {
      await engine.close()
    }
  },
})

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
