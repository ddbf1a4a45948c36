// Every argument that is an id takes it in any capitals, and also takes an id of before. What the field reads and whether an id is a former one is
// asked in one round trip; only when one is, the field is resolved again, with the present id.
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql'
import { currentIds } from '../graph/former-ids.js'
import { writtenId } from '../graph/written-id.js'
import type { Context } from './context.js'

type Args = Readonly<Record<string, unknown>>

/** Changes the resolvers of the schema that it is given. */
export function acceptFormerIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values<GraphQLField<unknown, Context, Args>>(type.getFields())) {
      if (field.args.some(({ type: argument }) => hasIds(argument))) acceptIn(field)
    }
  }
  return schema
}

function acceptIn(field: GraphQLField<unknown, Context, Args>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = async (source, given, context, info) => {
    const args = changeIds(field.args, given, writtenId)
    const ids = new Set<string>()
    changeIds(field.args, args, (id) => {
      ids.add(id)
      return id
    })
    const [answer, moved] = await Promise.allSettled([
      (async () => resolve(source, args, context, info))(),
      currentIds(context.graph, [...ids]),
    ])
    if (moved.status === 'fulfilled' && moved.value.size > 0) {
      const present = changeIds(field.args, args, (id) => moved.value.get(id) ?? id)
      return resolve(source, present, context, info)
    }
    if (answer.status === 'rejected') throw answer.reason
    return answer.value
  }
}

function hasIds(type: GraphQLInputType, seen = new Set<unknown>()): boolean {
  const named = getNamedType(type)
  if (named === GraphQLID) return true
  if (!isInputObjectType(named) || seen.has(named)) return false
  seen.add(named)
  return Object.values(named.getFields()).some((field) => hasIds(field.type, seen))
}

function changeIds(given: readonly GraphQLArgument[], args: Args, change: (id: string) => string): Args {
  const types = new Map(given.map(({ name, type }) => [name, type]))
  return changeFields(types, args, change)
}

function changeFields(
  types: ReadonlyMap<string, GraphQLInputType>,
  values: Args,
  change: (id: string) => string,
): Args {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = types.get(name)
      return [name, type === undefined ? value : changeValue(type, value, change)]
    }),
  )
}

function changeValue(type: GraphQLInputType, value: unknown, change: (id: string) => string): unknown {
  const inner = getNullableType(type)
  if (Array.isArray(value))
    return isListType(inner) ? value.map((one) => changeValue(inner.ofType, one, change)) : value
  if (inner === GraphQLID) return typeof value === 'string' ? change(value) : value
  if (!isInputObjectType(inner) || value === null || typeof value !== 'object') return value
  const types = new Map(Object.values(inner.getFields()).map((field) => [field.name, field.type]))
  return changeFields(types, value as Args, change)
}
