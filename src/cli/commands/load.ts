import { defineCommand } from 'citty'
import { compileSeeds } from '../../bundle/compile.js'
import { loadBundles } from '../../bundle/load.js'
import { readSeeds } from '../../bundle/read.js'
import { readConfig } from '../../config.js'
import { openEngine } from '../../graph/open.js'
import { renderOutcomes } from '../render.js'
import { seedsFolder } from '../seeds-folder.js'

/** Makes the graph say what a seeds folder says; works while the service runs. */
export const load = defineCommand({
  meta: { name: 'load', description: 'Load bundles into the graph, in one transaction each' },
  args: {
    folder: {
      type: 'positional',
      required: false,
      description: 'Folder with registers/ and bundles/ (default: the seeds of the project)',
    },
    json: { type: 'boolean', description: 'One JSON object a bundle' },
  },
  async run({ args }) {
    const config = readConfig(process.env)
    const facts = compileSeeds(await readSeeds(seedsFolder(args.folder ?? config.seeds)))
    const engine = await openEngine(config.engine)
    try {
      process.stdout.write(renderOutcomes(await loadBundles(engine, facts), args.json === true))
    } finally {
      await engine.close()
    }
  },
})
