// Ids are permanent: what is renamed or merged keeps its old ids as `formerIds`, and they lead to what it is now. This
// lists everything that can have one. An id under an owner (an action of a document, a row of a programme's budget) also
// has its owner's former ids in its own.
import {
  activityId,
  goalId,
  indicatorId,
  partnerId,
  policyDocumentId,
  programId,
  sourceDocumentId,
} from './ids.js'
import type { BundleFile, Registers, Seeds } from './read.js'

/** Something with an id of its own, and the ids that it had before. */
interface Named {
  readonly id: string
  readonly formerIds: readonly string[]
  /** File and line, for messages. */
  readonly place: string
}

/** The part of an id that a register or bundle gives. */
interface Part {
  readonly id: string
  readonly formerIds: readonly string[]
}

/** Former ids of each id that has any. */
export type FormerIds = ReadonlyMap<string, readonly string[]>

export function findFormerIds(seeds: Seeds): FormerIds {
  return new Map(
    allNamed(seeds)
      .filter(({ formerIds }) => formerIds.length > 0)
      .map(({ id, formerIds }) => [id, formerIds]),
  )
}

/** A former id leads to one thing, and is the id of nothing. */
export function formerIdProblems(seeds: Seeds): string[] {
  const named = allNamed(seeds)
  const inUse = new Map(named.map((one) => [one.id, one.place]))
  const claimed = new Map<string, string>()
  const problems: string[] = []
  for (const { id, formerIds, place } of named) {
    for (const former of formerIds) {
      const user = inUse.get(former)
      if (user !== undefined)
        problems.push(
          `${place}: former id "${former}" of "${id}" is in use at ${user}. An id is used for one thing, ever: take it out of formerIds, or give what is there another id.`,
        )
      const other = claimed.get(former)
      if (other !== undefined)
        problems.push(
          `${place}: former id "${former}" of "${id}" is also claimed by "${other}". It can lead to one of them only.`,
        )
      claimed.set(former, id)
    }
  }
  return problems
}

function allNamed({ registers, bundles }: Seeds): Named[] {
  return [...namedInRegisters(registers), ...bundles.flatMap((file) => namedIn(file))]
}

function namedInRegisters(registers: Registers): Named[] {
  const { programs, partners, policyDocuments } = registers
  const placeOf = (register: string, id: string): string => registers.placeOf(register, id)
  return [
    ...[...programs.values()].flatMap((program) => {
      const place = placeOf('programs', program.id)
      const rows = program.budgetActivities.map((row) => named(activityId, program, row, place))
      return [alone(programId, program, place), ...rows]
    }),
    ...[...partners.values()].map((one) => alone(partnerId, one, placeOf('partners', one.id))),
    ...[...policyDocuments.values()].map((one) =>
      alone(policyDocumentId, one, placeOf('policy-documents', one.id)),
    ),
  ]
}

function namedIn(file: BundleFile): Named[] {
  const { path, bundle } = file
  const document = bundle.sourceDocument
  const placeOf = (...at: PropertyKey[]): string => `${path}:${file.lineOf(at)}`
  const parts = (list: 'goals' | 'activities' | 'indicators', make: (owner: string, id: string) => string) =>
    bundle[list].map((part, index) => named(make, document, part, placeOf(list, index)))
  return [
    alone(sourceDocumentId, document, placeOf('sourceDocument')),
    ...parts('goals', goalId),
    ...parts('activities', activityId),
    ...parts('indicators', indicatorId),
  ]
}

function alone(make: (id: string) => string, { id, formerIds }: Part, place: string): Named {
  return { id: make(id), formerIds: formerIds.map(make), place }
}

function named(make: (owner: string, id: string) => string, owner: Part, own: Part, place: string): Named {
  const [id = '', ...formerIds] = [owner.id, ...owner.formerIds].flatMap((one) =>
    [own.id, ...own.formerIds].map((other) => make(one, other)),
  )
  return { id, formerIds, place }
}
