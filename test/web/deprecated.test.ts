import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSchema, NoDeprecatedCustomRule, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import * as generated from '../../web/src/generated/graphql.js'

const FOLDER = fileURLToPath(new URL('../../schema', import.meta.url))
const API = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'))
  .join('\n')

const deprecatedIn = (operation: string, sdl: string): string[] =>
  validate(buildSchema(sdl), parse(operation), [NoDeprecatedCustomRule]).map(({ message }) => message)

const operations = Object.entries(generated).flatMap(([name, document]) =>
  document instanceof generated.TypedDocumentString && /^\s*query /m.test(document.toString())
    ? [[name, document.toString()] as const]
    : [],
)

test.each(operations)('%s asks nothing that is deprecated', (_name, operation) => {
  expect(deprecatedIn(operation, API)).toEqual([])
})

test('what is deprecated is noticed', () => {
  const sdl = 'type Query { old: Int @deprecated(reason: "Use `Query.now`.") now: Int }'
  expect(deprecatedIn('{ old now }', sdl)).toEqual(['The field Query.old is deprecated. Use `Query.now`.'])
})
