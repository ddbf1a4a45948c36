import { buildSchema, type GraphQLField, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { readTypeDefs } from '../../src/graphql/schema.js'

const schema = buildSchema(readTypeDefs())
type Field = GraphQLField<unknown, unknown>

/** Where a list is had that is not at the root. */
const PARENTS: Readonly<Record<string, string>> = {
  Program: 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid',
  PolicyDocument: 'policy-document:den-haag/RIS309877',
  Partner: 'partner:ggd-haaglanden',
}

export interface OrderedList {
  /** `Query.partners`, `Program.partners`. */
  readonly name: string
  /** `NAME_ASC` and so on, each as an argument; none of the list's own order. */
  readonly orders: readonly (readonly [string, string])[]
  readonly faceted: boolean
  /** An operation that asks for `selection` of the list with these arguments, each under its alias. */
  readonly operation: (
    asked: readonly { alias: string; args: string; selection: string }[],
    head?: string,
  ) => string
}

/** Every list of the schema that can be had in more than one order. */
export const ORDERED_LISTS: readonly OrderedList[] = ['Query', ...Object.keys(PARENTS)].flatMap((type) => {
  const owner = schema.getType(type)
  return isObjectType(owner)
    ? Object.values(owner.getFields())
        .filter(({ args }) => args.some(({ name }) => name === 'orderBy'))
        .map((field) => toList(type, field))
    : []
})

function toList(type: string, field: Field): OrderedList {
  const parent = PARENTS[type]
  const connection = schema.getType(String(field.type).replace('!', ''))
  return {
    name: `${type}.${field.name}`,
    orders: ordersOf(field),
    faceted: isObjectType(connection) && 'facets' in connection.getFields(),
    operation: (asked, head = 'query') => {
      const lists = asked.map(
        ({ alias, args, selection }) => `${alias}: ${field.name}(${args}) { ${selection} }`,
      )
      return parent === undefined
        ? `${head} { ${lists.join('\n')} }`
        : `${head} { node(id: "${parent}") { ... on ${type} { ${lists.join('\n')} } } }`
    },
  }
}

function ordersOf(field: Field): [string, string][] {
  const input = field.args.find(({ name }) => name === 'orderBy')?.type
  const by = isInputObjectType(input) ? input.getFields()['field']?.type : undefined
  const named = by && schema.getType(String(by).replace('!', ''))
  return (isEnumType(named) ? named.getValues() : []).flatMap(({ name }) =>
    ['ASC', 'DESC'].map((direction): [string, string] => [
      `${name}_${direction}`,
      `orderBy: { field: ${name}, direction: ${direction} }`,
    ]),
  )
}

const FACETS = 'facets { name values { value label count } }'
const PAGE = 'totalCount nodes { id } pageInfo { endCursor }'

/** Each such list whole, filtered and in every order; then how it falls apart. */
export const LIST_OPERATIONS: Readonly<Record<string, string>> = Object.fromEntries([
  ...ORDERED_LISTS.map(({ name, orders, operation }): [string, string] => [
    `${name}, in every order`,
    operation([
      { alias: 'whole', args: 'first: 3', selection: PAGE },
      { alias: 'some', args: 'first: 3, text: "e"', selection: PAGE },
      ...orders.map(([alias, order]) => ({ alias, args: `first: 4, ${order}`, selection: PAGE })),
    ]),
  ]),
  ...ORDERED_LISTS.filter(({ faceted }) => faceted).map(({ name, operation }): [string, string] => [
    `${name}, by facets`,
    operation([
      { alias: 'whole', args: 'first: 1', selection: FACETS },
      { alias: 'some', args: 'first: 1, text: "e"', selection: FACETS },
    ]),
  ]),
])
