// The network of partners that a question gives: the ties that pass its filter, paired, cut, and measured when asked.
import { PARTNER_KINDS, PARTNER_ROLES } from '../shared/vocabulary.js'
import { nodeGuard } from '../graph/node-guard.js'
import type { GraphReader } from '../graph/reader.js'
import { yearGuard } from '../graph/year-guard.js'
import type { Certainty } from '../graph/records.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { BadInputError, blame } from '../shared/errors.js'
import { oneOf } from '../shared/words.js'
import { cutOut } from './cut.js'
import { measured } from './measured.js'
import { pairsOf } from './pairs.js'
import type { NetworkRecord } from './records.js'
import { type Level, LEVELS } from './roles.js'
import { involvements, type TieFilter } from './store.js'

type Given<T> = T | null | undefined

/** What partnerNetwork takes in the API; words may be in any capitals. */
export interface NetworkQuestion {
  readonly municipality?: Given<string>
  readonly program?: Given<string>
  readonly year?: Given<number>
  readonly kind?: Given<string>
  readonly role?: Given<string>
  readonly certainty?: Given<Certainty>
  readonly tie?: Given<Level>
  readonly minWeight?: Given<number>
  readonly around?: Given<string>
  readonly distance?: Given<number>
  readonly unlinked?: Given<boolean>
}

/** @throws BadInputError for what cannot be or is not there, OperationTooLargeError for a network that is too large to give. */
export async function partnerNetwork(graph: GraphReader, question: NetworkQuestion): Promise<NetworkRecord> {
  const { municipality, program, year, around } = question
  const [network] = await Promise.all([
    draw(graph, question, filterOf(question)),
    blame('municipality', municipalityGuard(graph, municipality)()),
    blame('program', nodeGuard(graph, [program], 'Program')),
    blame('around', nodeGuard(graph, [around], 'Partner')),
    blame('year', yearGuard(graph, year)),
  ])
  return network
}

function filterOf({
  municipality,
  program,
  year,
  kind,
  role,
  certainty,
  around,
}: NetworkQuestion): TieFilter {
  return {
    municipality: municipality == null ? null : municipalityKey(municipality),
    program: program ?? null,
    year: year ?? null,
    kind: oneOf('kind', kind, PARTNER_KINDS),
    role: oneOf('role', role, PARTNER_ROLES),
    certainty: certainty ?? null,
    around: around ?? null,
  }
}

async function draw(
  graph: GraphReader,
  question: NetworkQuestion,
  filter: TieFilter,
): Promise<NetworkRecord> {
  const { minWeight, distance, unlinked } = boundsOf(question)
  const tie = oneOf('tie', question.tie, LEVELS) ?? 'NAMED'
  const ties = await involvements(graph, filter, distance)
  const found = cutOut(ties, pairsOf(ties, tie), { minWeight, unlinked, centre: filter.around, distance })
  return measured(found, { tie, minWeight, timeLeft: () => graph.timeLeft })
}

function boundsOf({ minWeight: given, around, distance, unlinked }: NetworkQuestion) {
  const minWeight = given ?? 1
  if (minWeight < 1)
    throw new BadInputError(`"minWeight" is ${minWeight}; partners share at least 1 activity.`, 'minWeight')
  if (distance != null && around == null)
    throw new BadInputError('"distance" is counted from a partner. Give its id in "around".')
  if (distance != null && distance !== 1 && distance !== 2)
    throw new BadInputError(`"distance" is ${distance}; it is 1 (neighbours) or 2 (theirs, too).`, 'distance')
  return { minWeight, distance: distance ?? 1, unlinked: unlinked ?? minWeight === 1 } as const
}
