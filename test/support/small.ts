import { onTestFinished } from 'vitest'
import { loadBundles } from '../../src/bundle/load.js'
import type { EngineCase } from './engines.js'
import { apiOn, type TestApi } from './query.js'
import { bundle, factsOf, type SeedsLiteral } from './seeds.js'

/** The API on a graph of a few literals, for one test. */
export async function apiWith({ open }: EngineCase, seeds: SeedsLiteral): Promise<TestApi> {
  const engine = await open()
  onTestFinished(() => engine.close())
  await loadBundles(engine, await factsOf(seeds))
  return apiOn(engine)
}

/** A document of the town: its budget or annual report of a year. */
export function documentOf(
  kind: 'BUDGET' | 'ANNUAL_REPORT',
  year: number,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const base = bundle()
  const name = kind === 'BUDGET' ? 'begroting' : 'verslag'
  return {
    ...base,
    sourceDocument: {
      ...(base['sourceDocument'] as Record<string, unknown>),
      id: `dorp/${name}-${year}`,
      title: `${name} ${year}`,
      kind,
      year,
    },
    ...more,
  }
}
