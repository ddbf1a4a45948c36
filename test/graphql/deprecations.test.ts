// The policy stands in schema/README.md: whatever is to go says what takes its place and until when it stays.
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { readTypeDefs } from '../../src/graphql/schema.js'

const REASON = /^Use `(\w+)(?:\.(\w+))?`\. Stays until \d{4}-\d\d-\d\d\.$/

/** Everything deprecated, as coordinate and reason. */
function deprecated(schema: GraphQLSchema): [coordinate: string, reason: string][] {
  const found: [string, string | null | undefined][] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isEnumType(type))
      for (const value of type.getValues())
        found.push([`${type.name}.${value.name}`, value.deprecationReason])
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        found.push([`${type.name}.${field.name}`, field.deprecationReason])
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.deprecationReason])
      for (const argument of field.args)
        found.push([`${type.name}.${field.name}(${argument.name}:)`, argument.deprecationReason])
    }
  }
  return found.flatMap(([coordinate, reason]) => (reason == null ? [] : [[coordinate, reason]]))
}

/** What is wrong with the reasons. */
function problemsOf(schema: GraphQLSchema): string[] {
  return deprecated(schema).flatMap(([coordinate, reason]) => {
    const [, typeName = '', member] = REASON.exec(reason) ?? []
    if (typeName === '')
      return [`${coordinate}: "${reason}" is not of the form "Use \`Type.field\`. Stays until 2027-06-30."`]
    const type = schema.getType(typeName)
    const members = isEnumType(type)
      ? type.getValues().map(({ name }) => name)
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields())
        : []
    return type && (member === undefined || members.includes(member))
      ? []
      : [`${coordinate}: there is no ${typeName}${member === undefined ? '' : `.${member}`}`]
  })
}

test('whatever is deprecated names what takes its place, and until when it stays', () => {
  expect(problemsOf(buildSchema(readTypeDefs()))).toEqual([])
})

test.each([
  ['no reason', '@deprecated', ['Query.old: "No longer supported" is not of the form']],
  ['no day', '@deprecated(reason: "Use `Query.fresh`.")', ['Query.old: "Use `Query.fresh`." is not']],
  ['no replacement', '@deprecated(reason: "Stays until 2027-06-30.")', ['Query.old: "Stays until']],
  [
    'a replacement that is not there',
    '@deprecated(reason: "Use `Query.newest`. Stays until 2027-06-30.")',
    ['Query.old: there is no Query.newest'],
  ],
  ['both', '@deprecated(reason: "Use `Query.fresh`. Stays until 2027-06-30.")', []],
])('a deprecation with %s is seen', (_what, directive, problems) => {
  const found = problemsOf(buildSchema(`type Query { old: Int ${directive} fresh: Int }`))
  expect(found).toEqual(problems.map((problem) => expect.stringContaining(problem) as string))
})

test('taking away what is deprecated is a breach of the contract like any other', () => {
  const contract = buildSchema(`
    type Query { old(a: Int @deprecated(reason: "x")): Int @deprecated(reason: "x"), fresh(a: Int): Kind }
    enum Kind { OLD @deprecated(reason: "x") NEW }`)
  const without = buildSchema('type Query { fresh(a: Int): Kind } enum Kind { NEW }')
  expect(findBreakingChanges(contract, without).map(({ description }) => description)).toEqual([
    'Query.old was removed.',
    'OLD was removed from enum type Kind.',
  ])
})
