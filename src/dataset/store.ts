import { readFileSync } from 'node:fs'
import type { GraphReader } from '../graph/reader.js'
import type { DatasetRecord } from './records.js'

export const DATASET_WITH_BUNDLES = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.version AS version, n.schemaVersion AS schemaVersion, n.bundles AS bundles, n.hashes AS hashes`

/** Of package.json. */
const API_VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version

export async function readDatasetRecord(graph: GraphReader): Promise<DatasetRecord> {
  const [row] = await graph.rows(DATASET_WITH_BUNDLES)
  const hashes = (row?.['hashes'] ?? []) as readonly string[]
  return {
    version: (row?.['version'] as string | undefined) ?? null,
    schemaVersion: (row?.['schemaVersion'] as number | undefined) ?? null,
    apiVersion: API_VERSION,
    bundles: ((row?.['bundles'] ?? []) as readonly string[]).map((id, index) => ({
      id,
      hash: hashes[index] ?? '',
    })),
  }
}
