/** Raise when the statements below or the shape of what is stored change: a graph of another version is loaded anew. */
export const SCHEMA_VERSION = 3

/** The ordered lists at the root of the API walk these. */
const SORTED_LABELS = [
  'Municipality',
  'SourceDocument',
  'Program',
  'Activity',
  'PolicyDocument',
  'Partner',
  'Indicator',
  'Finding',
  'Goal',
  'BudgetLine',
]
/** These can be had by name, too. */
const NAMED_LABELS = ['Program', 'Activity', 'PolicyDocument', 'Partner', 'Indicator', 'Goal']

/** In Neo4j a unique constraint brings its own index. */
export const NEO4J_SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  ...SORTED_LABELS.map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_sort IF NOT EXISTS FOR (n:${label}) ON (n.sort)`,
  ),
  ...NAMED_LABELS.map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_name IF NOT EXISTS FOR (n:${label}) ON (n.byName)`,
  ),
]

/** Grafeo's constraint has no index, and without one MERGE and MATCH scan; its index is no ordered one, so none on `sort`. */
export const GRAFEO_SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)',
]
