import { DATASET } from '../graph/dataset.js'
import type { GraphEngine, Row } from '../graph/engine.js'
import { DataChangedError, NothingLoadedError } from '../shared/errors.js'
import type { DatasetRecord, SourceRecord } from './records.js'

/** Rows that one read gives at most. */
export const PAGE = 1_000

export const STATED_HASHES = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.version AS version, n.schemaVersion AS schemaVersion, n.bundles AS bundles, n.hashes AS hashes`

export const SOURCES = `
  MATCH (m:Municipality)-[:PUBLISHED]->(d:SourceDocument)
  RETURN d.id AS id, d.title AS title, d.kind AS kind, d.year AS year, d.url AS url, d.programId AS programId,
    m.name AS municipality, m.code AS municipalityCode, m.slug AS municipalitySlug, d.sort AS sort
  ORDER BY sort`

/** Ids of one label lie between its prefix and the character after the colon: a range that an index can walk. */
export const NODES_PAGE = `
  MATCH (n:Entity)
  WHERE n.id > $after AND n.id < $until
    AND ($documents IS NULL OR any(one IN $documents WHERE one IN n.statedBy))
  RETURN n.id AS id, properties(n) AS node
  ORDER BY id
  LIMIT $limit`

/** Relationships that leave a page of nodes, by key. */
export const EDGES_PAGE = `
  UNWIND $ids AS k
  MATCH (a:Entity {id: k})-[r]->(b:Entity)
  WHERE r.key > $after AND type(r) IN $types
    AND ($documents IS NULL OR any(one IN $documents WHERE one IN r.statedBy))
    AND ($ends IS NULL OR any(other IN $ends WHERE other IN b.statedBy))
  RETURN r.key AS key, properties(r) AS edge,
    coalesce(a.name, a.label, a.title, a.statement, a.number, '') AS fromName,
    coalesce(b.name, b.label, b.title, b.statement, b.number, '') AS toName
  ORDER BY key
  LIMIT $limit`

export const NODE_COUNTS = `
  MATCH (n:Entity)
  WHERE $documents IS NULL OR any(one IN $documents WHERE one IN n.statedBy)
  WITH split(n.id, ':')[0] AS prefix
  RETURN prefix AS prefix, count(prefix) AS total
  ORDER BY prefix`

export const EDGE_COUNTS = `
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE $documents IS NULL OR
    (any(one IN $documents WHERE one IN r.statedBy) AND any(other IN $documents WHERE other IN b.statedBy))
  WITH type(r) AS type, split(a.id, ':')[0] AS fromPrefix, split(b.id, ':')[0] AS toPrefix
  RETURN type AS type, fromPrefix AS fromPrefix, toPrefix AS toPrefix, count(type) AS total
  ORDER BY type, fromPrefix, toPrefix`

/** @throws NothingLoadedError when there is nothing to export. */
export async function openDataset(engine: GraphEngine, timeoutMs: number): Promise<DatasetRecord> {
  const [[dataset] = [], sources = []] = await engine.read(
    [
      { cypher: STATED_HASHES, params: {} },
      { cypher: SOURCES, params: {} },
    ],
    timeoutMs,
  )
  const version = dataset?.['version']
  if (dataset === undefined || typeof version !== 'string' || sources.length === 0) {
    throw new NothingLoadedError(
      'There is nothing in the graph to export. Load the seeds first with "beleidsgraaf load".',
    )
  }
  const hashes = dataset['hashes'] as string[]
  return {
    version,
    schemaVersion: Number(dataset['schemaVersion']),
    hashes: new Map((dataset['bundles'] as string[]).map((bundle, index) => [bundle, hashes[index] ?? ''])),
    sources: sources.map(toSource),
  }
}

function toSource({ sort: _sort, url, ...row }: Row): SourceRecord {
  return { ...row, ...(url == null ? {} : { url }) } as unknown as SourceRecord
}

/**
 * The same engine, of which every read also asks for the version and fails when it is another. An export reads page by
 * page, and a load between two pages would otherwise give a file that mixes two versions. The version is asked last: what
 * was read before it is then of that version, for a load only ever goes forward.
 */
export function steady(engine: GraphEngine, version: string): GraphEngine {
  return {
    kind: engine.kind,
    async read(statements, timeoutMs) {
      const answers = await engine.read([...statements, { cypher: DATASET, params: {} }], timeoutMs)
      const found = answers.at(-1)?.[0]?.['version']
      if (found !== version) {
        throw new DataChangedError(
          `The data changed while they were exported: version ${version} is now ${typeof found === 'string' ? found : 'gone'}. Export again.`,
        )
      }
      return answers.slice(0, -1)
    },
    write: () => Promise.reject(new Error('an export writes nothing')),
    ping: () => engine.ping(),
    close: () => engine.close(),
  }
}
