// Writes down what clients may rely on: everything that is served. Run after schema/ has grown; it refuses to forget.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql'

const SCHEMA = new URL('../schema/', import.meta.url)
const CONTRACT = new URL('../test/graphql/contract.graphql', import.meta.url)
const HEAD =
  '# Clients rely on everything in this file. It only grows. Written by "npm run contract", from schema/.\n\n'

const typeDefs = readdirSync(SCHEMA)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, SCHEMA), 'utf8'))
const schema = lexicographicSortSchema(buildSchema(typeDefs.join('\n')))

const broken = findBreakingChanges(buildSchema(readFileSync(CONTRACT, 'utf8')), schema)
if (broken.length > 0) {
  console.error(broken.map(({ description }) => `- ${description}`).join('\n'))
  console.error('Clients rely on these: schema/README.md says how something goes. Nothing was written.')
  process.exit(1)
}

// Names and shapes alone: what they mean is said once, in schema/.
const bare = visit(parse(printSchema(schema)), {
  enter: ({ description, ...node }) => (description ? node : undefined),
})
writeFileSync(CONTRACT, `${HEAD}${print(bare)}\n`)
