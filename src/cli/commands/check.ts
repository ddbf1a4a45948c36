import { defineCommand } from 'citty'
import { compileSeeds } from '../../bundle/compile.js'
import { checkIds, LOCK_FILE, lockIds } from '../../bundle/ids-lock.js'
import { readSeeds } from '../../bundle/read.js'
import { seedsFolder } from '../seeds-folder.js'
import { renderFindings, renderFacts } from '../render.js'

/** Validates a seeds folder without loading it, and prints what does not add up in the documents themselves. */
export const check = defineCommand({
  meta: { name: 'check', description: 'Validate bundles without loading them, and print the findings' },
  args: {
    folder: {
      type: 'positional',
      required: false,
      description: 'Folder with registers/ and bundles/ (default: the seeds of the project)',
    },
    json: { type: 'boolean', description: 'One JSON object a finding' },
    lock: { type: 'boolean', description: 'Publish the ids that are new: write them into ids.lock' },
  },
  async run({ args }) {
    const folder = seedsFolder(args.folder)
    const facts = compileSeeds(await readSeeds(folder))
    if (args.lock) process.stderr.write(`${LOCK_FILE}: ${await lockIds(folder, facts)} new ids\n`)
    await checkIds(folder, facts)
    process.stdout.write(renderFindings(facts, args.json === true))
    process.stderr.write(renderFacts(facts))
  },
})
