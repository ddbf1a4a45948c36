#!/usr/bin/env node
// The edge of the command line: errors of ours become one clear text and exit code 1; anything else is a bug and shows itself.
import { defineCommand, runCommand, showUsage } from 'citty'
import { BeleidsgraafError } from '../shared/errors.js'

const main = defineCommand({
  meta: {
    name: 'beleidsgraaf',
    description: 'A graph of municipal policy, each fact with the line it stands on',
  },
  subCommands: {
    serve: () => import('./commands/serve.js').then((module) => module.serve),
    load: () => import('./commands/load.js').then((module) => module.load),
    coverage: () => import('./commands/coverage.js').then((module) => module.coverage),
    check: () => import('./commands/check.js').then((module) => module.check),
  },
})

try {
  const args = process.argv.slice(2)
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) await showUsage(main)
  else await runCommand(main, { rawArgs: args })
} catch (error) {
  process.exitCode = 1
  if (error instanceof BeleidsgraafError) process.stderr.write(`${error.message}\n`)
  else if (error instanceof Error && error.name === 'CLIError')
    process.stderr.write(`${error.message}. See "beleidsgraaf --help".\n`)
  else throw error
}
