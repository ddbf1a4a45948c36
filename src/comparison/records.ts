import type { PrintedAmountRecord } from '../budget/records.js'
import type { ComparisonMeasure } from '../generated/graphql.js'
import type { ObservationRecord } from '../indicator/records.js'
import type { SourceDocumentRecord } from '../provenance/records.js'

export type Basis = 'BUDGET' | 'ACTUAL'

/** What the kinds of node that can be compared have between them. */
export interface ComparedNode {
  readonly id: string
  readonly label?: string
  readonly name?: string
  readonly number?: string
  readonly statement?: string
  readonly unit?: string
  readonly programId?: string
}

/** Something that is compared. */
export interface ComparedRecord {
  readonly id: string
  readonly label: string
  /** What the documents that were read of it hang on: its programme, or the municipality itself. */
  readonly scopeId: string
  readonly municipalityId: string
  /** Of an indicator. */
  readonly unit: string | null
}

/** A year with its basis. */
export interface Moment {
  readonly year: number
  readonly basis: Basis
}

/** What is known of one thing at one moment. */
export interface ValueRecord extends Moment {
  /** Null when a document says that there is none. */
  readonly value: number | null
  readonly printed: string | null
  readonly unit: string | null
  readonly money: PrintedAmountRecord | null
  readonly observation: ObservationRecord | null
  readonly inferred: number | null
}

export interface ComparisonCellRecord extends ValueRecord {
  readonly comparedId: string
  readonly measure: ComparisonMeasure
  readonly empty: 'NOT_IN_GRAPH' | 'NOT_PRINTED' | 'NO_VALUE' | null
  readonly sources: readonly SourceDocumentRecord[]
}

export interface ComparisonHeaderRecord {
  readonly label: string
  readonly year: number | null
  readonly basis: Basis | null
  readonly nodeId: string | null
  readonly municipalityId: string | null
}

export interface ComparisonRowRecord {
  readonly header: ComparisonHeaderRecord
  readonly cells: readonly ComparisonCellRecord[]
}

export interface TableRecord {
  readonly columns: readonly ComparisonHeaderRecord[]
  readonly rows: readonly ComparisonRowRecord[]
  readonly notes: readonly string[]
}

export interface ComparisonRecord {
  readonly measure: ComparisonMeasure
  readonly truncated: boolean
  /** Read when one of its fields is asked, once. */
  readonly table: () => Promise<TableRecord>
}
