/** Says in one line, at the end, what was not tested here and why; with REQUIRE_NEO4J that is a failure. */
export function setup(): () => void {
  const uri = process.env['TEST_NEO4J_URI']
  if (!uri && process.env['REQUIRE_NEO4J']) {
    throw new Error(
      'REQUIRE_NEO4J is set and TEST_NEO4J_URI is not. Start one with "npm run neo4j" and give its address.',
    )
  }
  return () => {
    process.stdout.write(
      uri
        ? '\nLeft out: nothing.\n'
        : '\nLeft out: the same suites on Neo4j. Start an empty one ("npm run neo4j") and set TEST_NEO4J_URI; its content is wiped.\n',
    )
  }
}
