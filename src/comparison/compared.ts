// What a comparison is of: what the client names, or everything of a municipality or programme that has the measure.
import type { ComparisonAxis, ComparisonMeasure } from '../generated/graphql.js'
import { labelOfId, type NodeLabel } from '../graph/labels.js'
import { nodeGuard, unknownId } from '../graph/node-guard.js'
import type { GraphReader } from '../graph/reader.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { BadInputError, blame } from '../shared/errors.js'
import type { ComparedNode, ComparedRecord } from './records.js'
import {
  COMPARED_IN_PROGRAM,
  COMPARED_INDICATORS,
  COMPARED_MUNICIPALITIES,
  COMPARED_PROGRAMS,
} from './store.js'

export const MAX_COMPARED = 100

const COUNTS: ReadonlySet<ComparisonMeasure> = new Set(['ACTIONS', 'PARTNERS', 'POLICY_DOCUMENTS'])
export const isCount = (measure: ComparisonMeasure): boolean => COUNTS.has(measure)

function kindsFor(measure: ComparisonMeasure): readonly NodeLabel[] {
  if (measure === 'INDICATOR') return ['Indicator']
  const holders: NodeLabel[] = ['Activity', 'Goal', 'Program']
  return isCount(measure) ? [...holders, 'Municipality'] : holders
}

export interface ComparedArgs {
  readonly measure: ComparisonMeasure
  readonly by: ComparisonAxis
  readonly of: readonly string[] | null
  readonly municipality: string | null
  readonly program: string | null
}

export interface Compared {
  readonly compared: readonly ComparedRecord[]
  readonly truncated: boolean
}

/** @throws BadInputError for ids of nothing or of the wrong kind, and where only the client can know what to compare. */
export async function findCompared(graph: GraphReader, args: ComparedArgs): Promise<Compared> {
  const { of, municipality, program } = args
  if (of === null) return everything(graph, args)
  if (municipality !== null || program !== null)
    throw new BadInputError('"of" names what to compare; leave "municipality" and "program" out beside it.')
  return { compared: await named(graph, args.measure, [...new Set(of)]), truncated: false }
}

async function named(
  graph: GraphReader,
  measure: ComparisonMeasure,
  ids: readonly string[],
): Promise<ComparedRecord[]> {
  if (ids.length === 0)
    throw new BadInputError('"of" is empty; name what to compare, or leave it out for everything.', 'of')
  if (ids.length > MAX_COMPARED)
    throw new BadInputError(`"of" has ${ids.length} ids; compare at most ${MAX_COMPARED} at once.`, 'of')
  const kinds = kindsFor(measure)
  const wrong = ids.find((id) => !kinds.some((kind) => kind === labelOfId(id)))
  if (wrong !== undefined) {
    throw new BadInputError(
      `"${wrong.slice(0, 80)}" has no ${measure} of its own; that is compared of ids of ${kinds.join(', ')}.`,
      'of',
    )
  }
  const nodes = await Promise.all(ids.map((id) => graph.entity<ComparedNode>(id)))
  return nodes.map((node, index) => {
    if (node === null) throw unknownId(ids[index] ?? '', undefined, 'of')
    return toCompared(node)
  })
}

async function everything(
  graph: GraphReader,
  { measure, by, municipality, program }: ComparedArgs,
): Promise<Compared> {
  if (by === 'MUNICIPALITY' && program === null && !isCount(measure)) {
    throw new BadInputError(
      '"by: MUNICIPALITY" needs "of" for this measure: name something of each municipality. What has the same name need not be the same.',
    )
  }
  const asked = {
    municipality: municipality === null ? null : municipalityKey(municipality),
    program,
    limit: MAX_COMPARED + 1,
  }
  const [rows] = await Promise.all([
    graph.rows(statementFor(measure, by, program), asked),
    blame('municipality', municipalityGuard(graph, municipality)()),
    blame('program', nodeGuard(graph, [program], 'Program')),
  ])
  const compared = rows.slice(0, MAX_COMPARED).map((row) => toCompared(row['node'] as ComparedNode))
  return { compared, truncated: rows.length > MAX_COMPARED }
}

function statementFor(measure: ComparisonMeasure, by: ComparisonAxis, program: string | null): string {
  if (measure === 'INDICATOR') return COMPARED_INDICATORS
  if (program !== null) return COMPARED_IN_PROGRAM
  return by === 'MUNICIPALITY' ? COMPARED_MUNICIPALITIES : COMPARED_PROGRAMS
}

function toCompared({ id, label, name, number, statement, unit, programId }: ComparedNode): ComparedRecord {
  const own = label ?? name ?? statement ?? id
  return {
    id,
    label: statement !== undefined && number !== undefined ? `${number} ${own}` : own,
    scopeId: programId ?? id,
    // Every id begins with the municipality's short name.
    municipalityId: `municipality:${id.slice(id.indexOf(':') + 1).split('/')[0]}`,
    unit: unit ?? null,
  }
}
