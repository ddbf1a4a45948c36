// Which part of the graph an export holds. A filter chooses documents, and the export holds what these documents state: every
// fact knows which documents state it, so that a part has all ends of its relationships and all of its evidence.
import { type EdgeType, NODE_LABELS, type NodeLabel } from '../graph/labels.js'
import { municipalityKey } from '../municipality/store.js'
import { BadInputError } from '../shared/errors.js'
import type { DatasetRecord, SourceRecord } from './records.js'

export interface ExportFilter {
  readonly municipality?: string | undefined
  /** Id of a programme. */
  readonly program?: string | undefined
  /** Year that the documents are about; a budget for several years has its first. */
  readonly year?: number | undefined
  /** Names of types, as the API has them. */
  readonly types?: readonly string[] | undefined
}

/** What of the graph is exported. */
export interface Selection {
  readonly version: string
  /** Ids of the documents whose facts are exported; null for all. */
  readonly documents: readonly string[] | null
  /** Whether a relationship may lead to a node that only other documents state: such an end would be missing in a drawing. */
  readonly outward?: boolean
  readonly labels: readonly NodeLabel[]
  /** The documents themselves. */
  readonly sources: readonly SourceRecord[]
}

/** @throws BadInputError for a filter that no document passes, naming what there is. */
export function select(dataset: DatasetRecord, filter: ExportFilter): Selection {
  const { municipality, program, year } = filter
  const { version, sources } = dataset
  const labels = readTypes(filter.types)
  if (municipality === undefined && program === undefined && year === undefined) {
    return { version, documents: null, labels, sources }
  }
  const key = municipality === undefined ? undefined : municipalityKey(municipality)
  const chosen = sources.filter(
    (source) =>
      (key === undefined || source.municipalityCode === key || source.municipalitySlug === key) &&
      (program === undefined || source.programId === program) &&
      (year === undefined || source.year === year),
  )
  if (chosen.length === 0) throw new BadInputError(noDocument(sources, { municipality, program, year }))
  return { version, documents: chosen.map(({ id }) => id), labels, sources: chosen }
}

/** Whether ids of before are exported, too: with everything, and not with some types only. */
export const hasFormerIds = ({ labels }: Selection): boolean => labels.length === NODE_LABELS.length

function readTypes(types: readonly string[] | undefined): readonly NodeLabel[] {
  if (types === undefined) return NODE_LABELS
  const wanted = new Set(
    types.map((type) => {
      const label = NODE_LABELS.find((one) => one.toLowerCase() === type.trim().toLowerCase())
      if (label === undefined) {
        throw new BadInputError(
          `"${type.slice(0, 60)}" is no type that can be exported. Take of ${NODE_LABELS.join(', ')}.`,
        )
      }
      return label
    }),
  )
  return NODE_LABELS.filter((label) => wanted.has(label))
}

function noDocument(
  sources: readonly SourceRecord[],
  asked: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${String(value).slice(0, 80)}`],
  )
  const there = sources.map(({ municipality, year, programId }) => `${municipality} ${year} (${programId})`)
  const shown = [...new Set(there)].slice(0, 20)
  return `No document in the graph has ${given.join(' and ')}. A filter chooses documents, by the year that they are about; there are ${shown.join(', ')}${there.length > shown.length ? ' and more' : ''}.`
}

/** Documents that the line below names. */
const NAMED = 50

/** One line that says what an export holds and where that comes from: who uses it can name its source. */
export function describe(
  { version, sources, documents, labels }: Selection,
  part = documents === null ? 'the whole graph' : 'what these documents state',
): string {
  const types = labels.length === NODE_LABELS.length ? '' : `, ${labels.join(', ')} only`
  const named = sources
    .slice(0, NAMED)
    .map(({ municipality, title, url }) => `${municipality}, ${title}${url === undefined ? '' : ` (${url})`}`)
  return `Beleidsgraaf, data version ${version}: ${part}${types}. Facts read from: ${named.join('; ')}${sources.length > NAMED ? `; and ${sources.length - NAMED} more` : ''}.`
}

const FACTS: readonly NodeLabel[] = [
  'Goal',
  'Activity',
  'PolicyDocument',
  'Partner',
  'Indicator',
  'Observation',
  'Result',
  'BudgetLine',
  'Finding',
]

/** Types of the nodes that a relationship can leave: nobody walks over programmes to find what is said of partners. */
export const LEAVES: Readonly<Record<EdgeType, readonly NodeLabel[]>> = {
  HAS_PROGRAM: ['Municipality'],
  PUBLISHED: ['Municipality'],
  HAS_PASSAGE: ['SourceDocument'],
  HAS_GOAL: ['Program'],
  HAS_ACTIVITY: ['Program'],
  HAS_PART: ['Activity'],
  SERVES: ['Activity'],
  REFERS_TO: ['Activity'],
  INVOLVES: ['Activity'],
  HAS_RESULT: ['Activity'],
  CONTINUES: ['Activity'],
  HAS_BUDGET: ['Program', 'Goal', 'Activity'],
  HAS_INDICATOR: ['Program'],
  MEASURES: ['Indicator'],
  HAS_OBSERVATION: ['Indicator'],
  SUPERSEDES: ['PolicyDocument'],
  PART_OF: ['Partner'],
  REPORTS: ['SourceDocument'],
  LEAVES_OUT: ['SourceDocument'],
  EXPLAINS: ['SourceDocument'],
  EVIDENCED_BY: FACTS,
}
