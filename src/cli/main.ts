#!/usr/bin/env node
// The edge of the command line: errors of ours become one clear text and exit code 1; anything else is a bug and shows itself.
import { type CommandDef, defineCommand, runCommand, showUsage } from 'citty'
import { BeleidsgraafError } from '../shared/errors.js'

const subCommands = {
  serve: () => import('./commands/serve.js').then((module) => module.serve),
  load: () => import('./commands/load.js').then((module) => module.load),
  coverage: () => import('./commands/coverage.js').then((module) => module.coverage),
  export: () => import('./commands/export.js').then((module) => module.exportGraph),
  restore: () => import('./commands/restore.js').then((module) => module.restore),
  check: () => import('./commands/check.js').then((module) => module.check),
}

const main = defineCommand({
  meta: {
    name: 'beleidsgraaf',
    description: 'A graph of municipal policy, each fact with the line it stands on',
  },
  subCommands,
})

try {
  const args = process.argv.slice(2)
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) await showHelp(args[0])
  else await runCommand(main, { rawArgs: args })
} catch (error) {
  process.exitCode = 1
  if (error instanceof BeleidsgraafError) process.stderr.write(`${error.message}\n`)
  else if (error instanceof Error && error.name === 'CLIError')
    process.stderr.write(`${error.message}. See "beleidsgraaf --help".\n`)
  else throw error
}

/** Of the command that was named, or of all. */
async function showHelp(name: string | undefined): Promise<void> {
  const asked = Object.entries(subCommands).find(([one]) => one === name)
  const command = asked && ((await asked[1]()) as unknown as CommandDef)
  await (command ? showUsage(command, main as unknown as CommandDef) : showUsage(main))
}
