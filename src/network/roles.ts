// What a role in an activity says about working with the others that it names. The project's one definition of working
// together; schema/network.graphql says the same to clients.
import type { PARTNER_ROLES } from '../bundle/vocabulary.js'

export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** How two partners stand to each other in an activity that names both, from least to most. */
export const LEVELS = ['NAMED', 'ALONGSIDE', 'TOGETHER'] as const
export type Level = (typeof LEVELS)[number]

/** 2: cooperates, says the text. 1: does the work or takes part in it. 0: stands by: pays, asks, advises, is only named. */
type Standing = 0 | 1 | 2

const STANDING: Readonly<Record<PartnerRole, Standing>> = {
  samenwerking: 2,
  uitvoerder: 1,
  opdrachtnemer: 1,
  deelnemer: 1,
  // Gets money for something: what it does for it, and with whom, is not said.
  subsidieontvanger: 0,
  opdrachtgever: 0,
  financier: 0,
  adviseur: 0,
  onderzoeker: 0,
  toezichthouder: 0,
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
