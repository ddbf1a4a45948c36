import { afterAll, beforeAll } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import type { EngineCase } from './engines.js'
import { apiOn, type TestApi } from './query.js'
import { realFacts } from './seeds.js'

export interface RealGraph {
  readonly api: TestApi
  readonly engine: GraphEngine
  /** Cypher texts that reached the engine. */
  readonly seen: ReadonlySet<string>
}

/** The real seeds on one engine, loaded once for a describe block. */
export function withRealSeeds({ open }: EngineCase): RealGraph {
  let engine: GraphEngine
  let api: TestApi
  const seen = new Set<string>()
  beforeAll(async () => {
    engine = watching(await open(), seen)
    await loadBundles(engine, await realFacts())
    api = await apiOn(engine)
  })
  afterAll(() => engine.close())
  return {
    seen,
    get api() {
      return api
    },
    get engine() {
      return engine
    },
  }
}

/** The same engine, noting what it is asked. */
function watching(engine: GraphEngine, seen: Set<string>): GraphEngine {
  return {
    kind: engine.kind,
    read: (statements, timeoutMs) => {
      for (const { cypher } of statements) seen.add(cypher)
      return engine.read(statements, timeoutMs)
    },
    write: (work) =>
      engine.write((tx) =>
        work({
          run: (cypher, params) => {
            seen.add(cypher)
            return tx.run(cypher, params)
          },
        }),
      ),
    ping: () => engine.ping(),
    close: () => engine.close(),
  }
}
