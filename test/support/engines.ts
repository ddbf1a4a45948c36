import type { GraphEngine } from '../../src/graph/engine.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import { openNeo4j } from '../../src/graph/neo4j.js'
import { neo4jUris } from './neo4j-uris.js'

export interface EngineCase {
  readonly name: string
  /** An empty graph. */
  readonly open: () => Promise<GraphEngine>
}

/** Files that run beside each other must not wipe each other's graph: each worker has a server of its own. */
const neo4jUri = neo4jUris[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1]

/** Where Neo4j is to be had in tests, or undefined. Its content is wiped, so it is not NEO4J_URI. */
export const testNeo4j = neo4jUri
  ? {
      uri: neo4jUri,
      username: process.env['TEST_NEO4J_USERNAME'] ?? 'neo4j',
      password: process.env['TEST_NEO4J_PASSWORD'] ?? 'beleidsgraaf',
      database: 'neo4j',
    }
  : undefined

/** Every engine that this run has; `describe.each(engines)`. Unordered rows come shuffled from Grafeo. */
export const engines: readonly EngineCase[] = [
  { name: 'grafeo', open: () => openEmbedded(':memory:', { shuffleUnordered: true }) },
  ...(testNeo4j ? [{ name: 'neo4j', open: () => openEmptyNeo4j(testNeo4j) }] : []),
]

async function openEmptyNeo4j(config: NonNullable<typeof testNeo4j>): Promise<GraphEngine> {
  const engine = await openNeo4j(config)
  await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'))
  return engine
}
