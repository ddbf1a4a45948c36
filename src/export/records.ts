import type { Row } from '../graph/engine.js'
import type { EdgeType, StoredLabel } from '../graph/labels.js'

/** A node as every format gets it. */
export interface ExportNode {
  readonly id: string
  readonly label: StoredLabel
  readonly props: Row
}

/** A relationship as every format gets it; names of its ends, for people who read a table. */
export interface ExportEdge {
  readonly key: string
  readonly type: EdgeType
  readonly from: string
  readonly to: string
  readonly fromName: string
  readonly toName: string
  readonly props: Row
}

/** A published document that facts come from. */
export interface SourceRecord {
  readonly id: string
  readonly title: string
  readonly kind: 'BUDGET' | 'ANNUAL_REPORT'
  readonly year: number
  readonly url?: string
  readonly programId: string
  readonly municipality: string
  readonly municipalityCode: string
  readonly municipalitySlug: string
}

/** What the graph says of itself. */
export interface DatasetRecord {
  /** Of all facts together: the same facts have the same version, in whatever engine. */
  readonly version: string
  readonly schemaVersion: number
  /** Hash of what each document states, by the document's id. */
  readonly hashes: ReadonlyMap<string, string>
  readonly sources: readonly SourceRecord[]
}
