import type { EngineConfig } from '../config.js'
import { openEmbedded } from './embedded.js'
import type { GraphEngine } from './engine.js'
import { openNeo4j } from './neo4j.js'

/** Neo4j when it is configured, else the embedded engine; with its constraints and indexes in place. */
export async function openEngine(config: EngineConfig): Promise<GraphEngine> {
  return config.neo4j === undefined ? openEmbedded(config.graphFile) : openNeo4j(config.neo4j)
}
