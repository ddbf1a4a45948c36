// The Cypher of facets, made as that of lists is: once, from the constants of a module.

export interface FacetText {
  /** The items as `n`. */
  readonly match: string
  readonly where: string
  /** A way from each item to what the value is read from, and what it must fit. */
  readonly through?: string
  readonly within?: string
  /** A list of which each item stands for itself, read as `item`. */
  readonly each?: string
  /** What the argument takes; an id where `named` is given. */
  readonly value: string
  /** Of the node `m` with that id: what people call it, and what the argument takes where that is not the id. */
  readonly named?: { readonly label: string; readonly value?: string }
}

/** The values of one argument that most items have, with how many. */
export function facet({ match, where, through, within, each, value, named }: FacetText): string {
  // Items are narrowed before their ways are walked: a condition on an item is not to be tried once a way.
  const ways = through === undefined ? '' : `\n  WITH n AS n\n  MATCH ${through}`
  const fitting = within === undefined ? '' : `\n  WHERE ${within}`
  const unwind = each === undefined ? '' : `\n  UNWIND ${each} AS item`
  const counted = `
  MATCH ${match}
  WHERE ${where}${ways}${fitting}${unwind}
  WITH ${value} AS value, count(DISTINCT n) AS total
  WHERE value IS NOT NULL`
  const last = `
  ORDER BY total DESC, value
  LIMIT 100`
  return named === undefined
    ? `${counted}
  RETURN value AS value, total AS total${last}`
    : `${counted}
  WITH value AS id, total AS total
  MATCH (m:Entity {id: id})
  RETURN ${named.value ?? 'm.id'} AS value, ${named.label} AS label, total AS total${last}`
}

type Items = Pick<FacetText, 'match' | 'where' | 'through' | 'within'>

/** The municipality of `node`, which carries its keys. */
export function municipalityFacet(items: Items, node = 'n'): string {
  return facet({
    ...items,
    value: `'municipality:' + ${node}.municipalityKeys[0]`,
    named: { label: 'm.name', value: 'm.code' },
  })
}

/** The documents that state `node`. */
export function sourceDocumentFacet(items: Items, node = 'n'): string {
  return facet({ ...items, each: `${node}.statedBy`, value: 'item', named: { label: 'm.title' } })
}
