// What one operation may ask. One pass over the document, each fragment measured once, so that a bomb of fragments costs
// what its text costs. Cost is the number of objects that the answer can have: a connection counts its page size, a list
// without pages a fixed guess; where a guess is wrong, the reader counts what is really read (graph/reader.ts).
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { DEFAULT_PAGE, MAX_PAGE } from '../graph/connection.js'

export const LIMITS = {
  depth: 16,
  aliases: 30,
  directives: 20,
  cost: 20_000,
  tokens: 2_000,
  recursiveSelections: 1_000,
}

/** Items that a list without pages is taken to have. */
const LIST_GUESS = 5

/** Facets that a list has, and what counting one is taken to cost besides its values: it looks at every item. */
const FACETS = 12
const FACET_COST = 50

interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly cost: number
  /** Cost that the page size of the list around it does not multiply. */
  readonly once: number
}

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0, once: 0 }

/** A validation rule; variables that hold a page size count as the largest page. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const measure = createMeasure(context.getSchema(), document)
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue
        const found = measure(operation)
        for (const name of ['depth', 'aliases', 'directives', 'cost'] as const) {
          if (found[name] <= LIMITS[name]) continue
          context.reportError(
            new GraphQLError(
              `This operation has ${name} ${Math.min(found[name], 1e9)}; at most ${LIMITS[name]} is allowed. ${REMEDY[name]}`,
              { nodes: operation, extensions: { code: 'OPERATION_TOO_LARGE', limit: name } },
            ),
          )
        }
      }
      return false
    },
  }
}

const REMEDY = {
  depth: 'Ask for fewer levels, and for the rest by "node".',
  aliases: 'Send several operations.',
  directives: 'Use fewer directives.',
  cost: 'Ask for smaller pages ("first") where lists are nested.',
}

function createMeasure(
  schema: GraphQLSchema,
  document: DocumentNode,
): (operation: OperationDefinitionNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, Measure>()

  const ofFragment = (name: string): Measure => {
    const before = known.get(name)
    if (before) return before
    known.set(name, NOTHING) // A circle is another rule's error; here it only has to end.
    const fragment = fragments.get(name)
    const measure = fragment
      ? ofSelections(fragment.selectionSet, fragment.typeCondition.name.value)
      : NOTHING
    known.set(name, measure)
    return measure
  }

  const ofSelections = (set: SelectionSetNode, typeName: string): Measure =>
    set.selections.reduce<Measure>((sum, selection) => {
      const directives = selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) return add(sum, ofField(selection, typeName), directives)
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName)
      return add(sum, inner, directives)
    }, NOTHING)

  const ofField = (field: FieldNode, typeName: string): Measure => {
    const aliases = field.alias ? 1 : 0
    if (!field.selectionSet) return { ...NOTHING, depth: 1, aliases }
    const parent = schema.getType(typeName)
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined
    const type = definition && getNamedType(definition.type)
    const inner = ofSelections(field.selectionSet, type && isCompositeType(type) ? type.name : '')
    // graphql-js has a limit of its own for the depth of introspection; it has none for aliases.
    if (field.name.value.startsWith('__'))
      return { ...inner, depth: 1, cost: 0, once: 0, aliases: inner.aliases + aliases }
    const counted = { depth: inner.depth + 1, aliases: inner.aliases + aliases, directives: inner.directives }
    if (type?.name === 'Facet') {
      return { ...counted, cost: 0, once: lengthOf(field, 'names', FACETS) * (FACET_COST + inner.cost) }
    }
    const items = definition ? itemsOf(definition, field, typeName) : 1
    return { ...counted, cost: items * (1 + inner.cost) + inner.once, once: 0 }
  }

  return (operation) => {
    const root = schema.getRootType(operation.operation)
    const measure = root ? ofSelections(operation.selectionSet, root.name) : NOTHING
    return { ...measure, directives: measure.directives + (operation.directives?.length ?? 0) }
  }
}

function add(sum: Measure, inner: Measure, directives: number): Measure {
  return {
    depth: Math.max(sum.depth, inner.depth),
    aliases: sum.aliases + inner.aliases,
    directives: sum.directives + inner.directives + directives,
    cost: sum.cost + inner.cost,
    once: sum.once + inner.once,
  }
}

/** A connection multiplies at the connection; the `edges` or `nodes` under it do not count again. */
function itemsOf(definition: GraphQLField<unknown, unknown>, field: FieldNode, parent: string): number {
  if (definition.args.some(({ name }) => name === 'first')) {
    const first = field.arguments?.find(({ name }) => name.value === 'first')?.value
    if (!first || first.kind === Kind.NULL) return DEFAULT_PAGE
    return first.kind === Kind.INT ? Math.max(0, Number(first.value)) : MAX_PAGE
  }
  if (definition.args.some(({ name }) => name === 'ids')) {
    return lengthOf(field, 'ids', MAX_PAGE)
  }
  const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type
  return isListType(type) && !parent.endsWith('Connection') ? LIST_GUESS : 1
}

/** Of a list that stands in the operation; `otherwise` when it is absent or a variable. */
function lengthOf(field: FieldNode, argument: string, otherwise: number): number {
  const given = field.arguments?.find(({ name }) => name.value === argument)?.value
  return given?.kind === Kind.LIST ? given.values.length : otherwise
}
