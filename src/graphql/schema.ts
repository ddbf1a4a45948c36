import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { acceptFormerIds } from './former-ids.js'
import { resolvers } from './resolvers.js'

const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url))

/** The SDL of schema/, in one text. */
export function readTypeDefs(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n')
}

/** The API as it is run. */
export function createSchema(): GraphQLSchema {
  return acceptFormerIds(makeExecutableSchema({ typeDefs: readTypeDefs(), resolvers: resolvers as never }))
}
