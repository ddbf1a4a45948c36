import { readFileSync } from 'node:fs'
import {
  buildClientSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GraphEngine } from '../../src/graph/engine.js'
import { readTypeDefs } from '../../src/graphql/schema.js'
import { graphOf, serve, type Service } from '../http/service.js'

let engine: GraphEngine
let service: Service
let schema: GraphQLSchema

beforeAll(async () => {
  engine = await graphOf([])
  service = await serve(engine)
  const { data } = (await service.ask(getIntrospectionQuery())).json
  schema = buildClientSchema(data as unknown as IntrospectionQuery)
})
afterAll(async () => {
  await service.stop()
  await engine.close()
})

const readContract = () => buildSchema(readFileSync(new URL('contract.graphql', import.meta.url), 'utf8'))

test('whatever clients could ask yesterday they can ask today', () => {
  expect(findBreakingChanges(readContract(), schema)).toEqual([])
})

test('whatever they can ask today is written down, so that it cannot get lost (else: npm run contract)', () => {
  expect(findBreakingChanges(schema, readContract())).toEqual([])
})

test('what is served is what schema/ says, word for word', () => {
  const written = lexicographicSortSchema(buildSchema(readTypeDefs()))
  expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(written))
})

test('every type, field, argument and enum value says what it is', () => {
  const ours = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  expect(ours.length).toBeGreaterThan(40)
  expect(ours.flatMap(undescribed)).toEqual([])
})

function undescribed(type: GraphQLNamedType): string[] {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const parts = isEnumType(type)
    ? type.getValues()
    : isInputObjectType(type)
      ? Object.values(type.getFields())
      : fields
  return [
    ...(type.description ? [] : [type.name]),
    ...parts.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
    ...fields.flatMap((field) =>
      field.args
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${field.name}(${name}:)`),
    ),
  ]
}
