/** The Neo4j servers that a run may wipe, as many as there are workers: TEST_NEO4J_URI, separated by commas. */
export const neo4jUris: readonly string[] = (process.env['TEST_NEO4J_URI'] ?? '')
  .split(',')
  .map((uri) => uri.trim())
  .filter((uri) => uri !== '')
