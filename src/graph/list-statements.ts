// The Cypher of a list with filters, orders and facets. Every statement is made once, when a module is loaded, from that
// module's own constants: what a client gives chooses one of them or is a parameter, and never becomes part of a text.

/** By what a list is ordered: text that no two items have in common, so that a page can begin after any of them. */
export interface OrderKey {
  readonly key: string
  /** From the last key to the first. */
  readonly reversed: boolean
  /** Whether an index can give the key. */
  readonly stored: boolean
  /** Whether loading any document can change the key of an item that has been seen. */
  readonly counted: boolean
}

/** An order as the schema has it, in its two directions. */
export interface Order {
  readonly ASC: OrderKey
  readonly DESC: OrderKey
}

export type Orders = Readonly<Record<string, Order>>

/** The order in which a list comes when none is asked for. */
export const DEFAULT: OrderKey = { key: 'n.sort', reversed: false, stored: true, counted: false }

/** By a stored property that ends in the id. */
export function byText(key: string): Order {
  const order = { key, stored: true, counted: false }
  return { ASC: { ...order, reversed: false }, DESC: { ...order, reversed: true } }
}

/** By a whole number of up to sixteen digits; items that have the same number keep the list's own order. */
export function byNumber(number: string, counted = false): Order {
  const order = { reversed: false, stored: false, counted }
  return {
    ASC: { ...order, key: `toString(500000000000000000 + ${number}) + '|' + n.sort` },
    DESC: { ...order, key: `toString(500000000000000000 - (${number})) + '|' + n.sort` },
  }
}

export interface ListText {
  /** What the list has, from `(n:Label)` at the root or from `(:Entity {id: k})` under a parent. */
  readonly match: string
  readonly where: string
  /** Under a parent: the relationship `r` stands on the edge, and its role tells two edges to one node apart. */
  readonly tied?: boolean
  /** Under a parent, where several ways lead to one node: what is made of them, such as `count(r) AS uses`. */
  readonly gathered?: string
}

/** A page in each order, and `ALL`: the first order where nothing is filtered. */
export function rootPages({ match, where }: ListText, orders: Orders): Record<string, string> {
  const page = (order: OrderKey, filter: string): string => {
    const first = order.stored ? `${order.key} ${order.reversed ? '<' : '>'} $after` : ''
    const conditions = [first, filter].filter(Boolean).join('\n    AND ')
    const way = order.reversed ? ' DESC' : ''
    return `
  MATCH ${match}
  WHERE ${conditions}
  WITH n AS n, ${order.key} AS cursor${order.stored ? '' : '\n  WHERE cursor > $after\n  WITH n AS n, cursor AS cursor'}
  ORDER BY cursor${way}
  LIMIT $limit
  RETURN properties(n) AS node, cursor AS cursor
  ORDER BY cursor${way}`
  }
  return { ALL: page(DEFAULT, ''), ...inEachOrder(orders, (order) => page(order, where)) }
}

/** The number of items under the filter, and `ALL`: of a list that is not filtered, which no engine has to walk. */
export function rootCounts({ match, where }: ListText): Record<string, string> {
  return {
    ALL: `
  MATCH ${match}
  RETURN count(n) AS total`,
    FILTERED: `
  MATCH ${match}
  WHERE ${where}
  RETURN count(n) AS total`,
  }
}

/** The same for any number of parents at once. */
export function nestedPages(
  { match, where, tied, gathered }: ListText,
  orders: Orders,
): Record<string, string> {
  const items = tied ? 'n AS n, r AS r' : 'n AS n'
  const gather = gathered === undefined ? '' : `\n    WITH n AS n, ${gathered}`
  return inEachOrder(orders, ({ key, reversed }) => {
    const way = reversed ? ' DESC' : ''
    return `
  UNWIND $ids AS k
  CALL (k) {
    MATCH ${match}
    WHERE ${where}${gather}
    WITH ${items}, ${key}${tied ? " + '|' + r.role" : ''} AS cursor
    WHERE cursor ${reversed ? '<' : '>'} $after
    RETURN ${items}, cursor AS cursor
    ORDER BY cursor${way}
    LIMIT $limit
  }
  RETURN k AS k, properties(n) AS node,${tied ? ' properties(r) AS tie,' : ''} cursor AS cursor
  ORDER BY k, cursor${way}`
  })
}

export function nestedCount({ match, where, tied }: ListText): string {
  return `
  UNWIND $ids AS k
  MATCH ${match}
  WHERE ${where}
  RETURN k AS k, count(${tied ? 'r' : 'DISTINCT n'}) AS total`
}

function inEachOrder(orders: Orders, page: (order: OrderKey) => string): Record<string, string> {
  return {
    DEFAULT: page(DEFAULT),
    ...Object.fromEntries(
      Object.entries(orders).flatMap(([name, { ASC, DESC }]) => [
        [`${name}_ASC`, page(ASC)],
        [`${name}_DESC`, page(DESC)],
      ]),
    ),
  }
}
