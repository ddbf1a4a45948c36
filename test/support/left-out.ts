import { hasBrowser } from './browser.js'
import { neo4jUris } from './neo4j-uris.js'
import { hasNetworkx } from './networkx.js'
import { hasDocuments } from './seeds.js'

/** Says in one line, at the end, what was not tested here and why; with REQUIRE_NEO4J that is a failure. */
export function setup(): () => void {
  const hasNeo4j = neo4jUris.length > 0
  if (!hasBrowser && process.env['REQUIRE_BROWSER']) {
    throw new Error(
      'REQUIRE_BROWSER is set and there is no Chromium. Install it, or set CHROMIUM to its path.',
    )
  }
  if (!hasNeo4j && process.env['REQUIRE_NEO4J']) {
    throw new Error(
      'REQUIRE_NEO4J is set and TEST_NEO4J_URI is not. Start one with "npm run neo4j" and give its address.',
    )
  }
  if (!hasNetworkx && process.env['REQUIRE_NETWORKX']) {
    throw new Error(
      'REQUIRE_NETWORKX is set and no Python has NetworkX. Install it (Debian: python3-networkx).',
    )
  }
  const left = [
    ...(hasNeo4j
      ? []
      : [
          'the same suites on Neo4j (start an empty one with "npm run neo4j" and set TEST_NEO4J_URI; its content is wiped)',
        ]),
    ...(hasDocuments
      ? []
      : ['the seeds against the texts that they were read from (they are not part of the project)']),
    ...(hasNetworkx ? [] : ['the exports read back by NetworkX (Debian: python3-networkx)']),
    ...(hasBrowser ? [] : ['the pages in a browser (install Chromium, or set CHROMIUM to its path)']),
  ]
  return () => void process.stdout.write(`\nLeft out: ${left.join('; ') || 'nothing'}.\n`)
}
