import type { GraphEngine } from '../../src/graph/engine.js'
import type { EdgeType, NodeLabel } from '../../src/graph/labels.js'

export type RawTie = readonly [from: string, relation: EdgeType, to: string]

const AT_ONCE = 5_000

/** Writes bare nodes and relationships: shapes that no document has, and sizes that would take long to load. */
export async function writeRaw(
  engine: GraphEngine,
  nodes: Partial<Record<NodeLabel, readonly string[]>>,
  ties: readonly RawTie[],
): Promise<void> {
  for (const [label, ids] of Object.entries(nodes)) {
    for (const some of parts(ids)) {
      await engine.write((tx) =>
        tx.run(`UNWIND $ids AS id CREATE (n:Entity:${label} {id: id, sort: id, name: id})`, { ids: some }),
      )
    }
  }
  for (const relation of new Set(ties.map(([, type]) => type))) {
    const rows = ties.filter(([, type]) => type === relation).map(([from, , to]) => ({ from, to }))
    for (const some of parts(rows)) {
      await engine.write((tx) =>
        tx.run(
          `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
           CREATE (a)-[:${relation} {key: row.from + row.to, role: 'samenwerking', certainty: 'STATED'}]->(b)`,
          { rows: some },
        ),
      )
    }
  }
}

function parts<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_none, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
}

/** 'partner:1', 'partner:2', ... */
export function ids(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_none, index) => `${prefix}${index + 1}`)
}
