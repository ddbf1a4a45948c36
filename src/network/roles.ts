// What a role in an activity says about working with the others that it names. The project's one definition of working
// together; schema/network.graphql says the same to clients.
import type { PARTNER_ROLES } from '../shared/vocabulary.js'

export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** How two partners stand to each other in an activity that names both, from least to most. */
export const LEVELS = ['NAMED', 'ALONGSIDE', 'TOGETHER'] as const
export type Level = (typeof LEVELS)[number]

/** 2: works along, says the text. 1: carries out or takes part. 0: stands apart from the work, or is only named. */
type Standing = 0 | 1 | 2

const STANDING: Readonly<Record<PartnerRole, Standing>> = {
  // Works along.
  samenwerking: 2,
  // Carries out: for itself, for who commissioned it, or as one of many.
  uitvoerder: 1,
  opdrachtnemer: 1,
  deelnemer: 1,
  // Is paid: what it does for the money is not said. Where it is, the partner is there as uitvoerder, too.
  subsidieontvanger: 0,
  // Pays, commissions, supervises.
  financier: 0,
  opdrachtgever: 0,
  toezichthouder: 0,
  // Looks on from outside, as who evaluates a pilot does. Where the activity is the study itself, also uitvoerder.
  adviseur: 0,
  onderzoeker: 0,
  // Says so, or is said.
  bron: 0,
  genoemd: 0,
}

/** Of a partner with several roles in one activity the one that says most counts. */
export function standingOf(roles: readonly string[]): Standing {
  return Math.max(0, ...roles.map((role) => STANDING[role as PartnerRole])) as Standing
}

/** Together: both have a hand in it and at least one of them is said to cooperate. Two executors may each go their own way. */
export function levelOf(one: Standing, other: Standing): Level {
  return LEVELS[Math.min(one, other) === 0 ? 0 : Math.max(one, other)] ?? 'NAMED'
}

export function atLeast(level: Level, asked: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(asked)
}
