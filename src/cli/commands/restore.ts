import { defineCommand } from 'citty'
import { loadBundles } from '../../bundle/load.js'
import { readConfig } from '../../config.js'
import { readBackup } from '../../export/restore.js'
import { openEngine } from '../../graph/open.js'
import { renderOutcomes } from '../render.js'

/** Makes the graph say what a backup says; works while the service runs. */
export const restore = defineCommand({
  meta: { name: 'restore', description: 'Load a backup into the graph, of whichever engine it was made' },
  args: {
    folder: {
      type: 'positional',
      required: true,
      description:
        'Folder that "export --format backup" wrote; what the graph said before and the backup does not, goes',
    },
    json: { type: 'boolean', description: 'One JSON object a document' },
  },
  async run({ args }) {
    const config = readConfig(process.env)
    const facts = await readBackup(args.folder)
    const engine = await openEngine(config.engine)
    try {
      process.stdout.write(renderOutcomes(await loadBundles(engine, facts), args.json === true))
    } finally {
      await engine.close()
    }
  },
})
