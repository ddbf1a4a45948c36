import type { Row } from '../../graph/engine.js'
import type { EdgeFact, NodeFact } from '../facts.js'

export { groupBy } from '../../shared/group-by.js'

/** What a rule reads: everything that one document states. */
export interface Stated {
  readonly nodes: readonly NodeFact[]
  readonly edges: readonly EdgeFact[]
}

/** Something in a published document that does not add up. A finding never changes a value. */
export interface FindingFact {
  /** Short name of the rule; one file a rule. */
  readonly rule: string
  readonly severity: 'INFO' | 'WARNING' | 'ERROR'
  /** Dutch, with the figures; a clerk reads this. */
  readonly message: string
  /** Names the finding within its rule and document. */
  readonly about: string
  /** Ids of the facts that contradict each other; their lines are the evidence. */
  readonly facts: readonly string[]
}

export interface MoneyFact {
  readonly id: string
  readonly subjectId: string
  readonly year: number
  readonly direction: 'EXPENDITURE' | 'INCOME' | 'BALANCE' | 'RESULT'
  readonly basis: 'BUDGET' | 'ACTUAL'
  readonly amount: number
  readonly unit: number
  readonly table?: string
  readonly part: 'TOTAL' | 'SUBTOTAL' | 'DETAIL'
  readonly label?: string
  readonly favourable?: boolean
}

export function moneyOf(stated: Stated): MoneyFact[] {
  return stated.nodes
    .filter(({ label }) => label === 'BudgetLine')
    .map(({ props }) => props as unknown as MoneyFact)
}

/** 'Jeugdhulp', 'Totaal': how a message calls what a line of money is about. */
export function nameOf(stated: Stated, id: string): string {
  if (id.startsWith('program:')) return 'Totaal'
  const props = stated.nodes.find((node) => node.id === id)?.props ?? {}
  return textOf(props, 'label') || textOf(props, 'statement') || id
}

/** A property that holds text, or '' where it is absent. */
export function textOf(props: Row, key: string): string {
  const value = props[key]
  return typeof value === 'string' ? value : ''
}

/** What documents call a direction of money, in the plural. */
export const DUTCH: Readonly<Record<MoneyFact['direction'], string>> = {
  EXPENDITURE: 'lasten',
  INCOME: 'baten',
  BALANCE: "saldo's",
  RESULT: 'resultaten',
}

/** 'x € 1.000' amounts as a document prints them: 59484000 in thousands is '59.484'. */
export function print(amount: number, unit: number): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 }).format(amount / unit)
}

/**
 * A signed amount as its table prints it: with V or N where the table has those (favourable is positive), else with its
 * sign.
 */
export function printMarked(amount: number, unit: number, marked: boolean): string {
  return marked ? `${print(Math.abs(amount), unit)} ${amount < 0 ? 'N' : 'V'}` : print(amount, unit)
}

/** Closes a message whose figures are in thousands, as the head of their table says. */
export const inUnit = (unit: number): string => (unit === 1_000 ? ' Bedragen x € 1.000.' : '')

export const localPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
