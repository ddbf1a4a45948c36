import type { EngineConfig } from '../config.js'
import type { GraphEngine } from './engine.js'

/**
 * Neo4j when it is configured, else the embedded engine; with its constraints and indexes in place.
 * Only the driver that is used is loaded: each takes a third of a second of every start.
 */
export async function openEngine(config: EngineConfig): Promise<GraphEngine> {
  if (config.neo4j === undefined) {
    const { openEmbedded } = await import('./embedded.js')
    return openEmbedded(config.graphFile)
  }
  const { openNeo4j } = await import('./neo4j.js')
  return openNeo4j(config.neo4j)
}
