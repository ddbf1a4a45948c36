import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineCommand } from 'citty'
import { compileSeeds } from '../../bundle/compile.js'
import { coverBundle, type CoverReport } from '../../bundle/cover.js'
import { readSeeds } from '../../bundle/read.js'
import { readConfig } from '../../config.js'
import { renderCover } from '../render-cover.js'
import { seedsFolder } from '../seeds-folder.js'

const BESIDE = fileURLToPath(new URL('../../../../shared/documents', import.meta.url))

/** Holds every bundle against the text that it was read from; exit code 1 when a line is behind nothing. */
export const coverage = defineCommand({
  meta: { name: 'coverage', description: 'Hold the bundles against the texts that they were read from' },
  args: {
    folder: {
      type: 'positional',
      required: false,
      description: 'Folder with registers/ and bundles/ (default: the seeds of the project)',
    },
    documents: {
      type: 'string',
      description:
        'Folder with the texts (default: setting DOCUMENTS, else shared/documents beside the project)',
    },
    reasons: { type: 'boolean', description: 'List what was left out, with the reasons' },
    json: { type: 'boolean', description: 'One JSON object a document' },
  },
  async run({ args }) {
    const config = readConfig(process.env)
    const seeds = await readSeeds(seedsFolder(args.folder ?? config.seeds))
    const facts = compileSeeds(seeds)
    const texts = args.documents ?? config.documents ?? BESIDE
    const reports: CoverReport[] = []
    for (const [index, { bundle }] of seeds.bundles.entries()) {
      const content = await readFile(join(texts, bundle.sourceDocument.file)).catch(() => undefined)
      const own = facts[index]
      if (content === undefined || own === undefined)
        process.stderr.write(
          `${bundle.sourceDocument.id}: its text ${bundle.sourceDocument.file} is not in ${texts}; not held against it.\n`,
        )
      else reports.push(coverBundle(bundle, own, content))
    }
    process.stdout.write(
      reports
        .map((report) =>
          args.json ? `${JSON.stringify(report)}\n` : renderCover(report, args.reasons === true),
        )
        .join(''),
    )
    if (reports.some(({ sameText, counts }) => !sameText || counts.some(({ missing }) => missing.length > 0)))
      process.exitCode = 1
  },
})
