import { ruleTitle } from './rule-titles.js'

/** What an amount is for; the explorer says it in the same words. */
export const MONEY_SCOPES = {
  THIS_DOCUMENT: 'dit document',
  THIS_ACTION: 'alleen deze activiteit',
  THEME: 'het hele thema',
  BUDGET_ACTIVITY: 'de hele activiteit in de begroting',
  GOAL: 'het hele doel',
  PROGRAM: 'het hele programma',
} as const

/** How people read the values of an argument, by the argument's name. Words that are Dutch already are not here. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    BUDGET_ACTIVITY: 'activiteit in de begroting',
    THEME: 'thema',
    ACTION: 'actie',
    BUDGET: 'begroting',
    ANNUAL_REPORT: 'jaarverslag',
  },
  phase: { PLANNED: 'voorgenomen', REPORTED: 'verantwoord' },
  certainty: { STATED: 'staat er', INFERRED: 'afgeleid' },
  role: {
    FUNDS: 'betaalt',
    FRAMES: 'geeft het kader',
    REPORTS_ON: 'doet er verslag van',
    REQUESTS: 'vraagt erom',
    PROCURES: 'besteedt aan',
    EVALUATES: 'evalueert',
    DECIDES: 'besluit ertoe',
    MENTIONS: 'wordt genoemd',
  },
  scheme: {
    RIS: 'RIS-nummer',
    COUNCIL_LETTER: 'nummer van een raadsbrief',
    MALFORMED: 'misvormd nummer',
    NAMED: 'alleen een naam',
  },
  direction: { EXPENDITURE: 'lasten', INCOME: 'baten', BALANCE: 'saldo', RESULT: 'resultaat' },
  basis: { BUDGET: 'begroting', ACTUAL: 'realisatie' },
  covers: MONEY_SCOPES,
  part: { TOTAL: 'totaal', SUBTOTAL: 'subtotaal', DETAIL: 'onderdeel' },
  severity: { INFO: 'ter informatie', WARNING: 'waarschuwing', ERROR: 'fout' },
  goalMet: { true: 'gehaald', false: 'niet gehaald' },
}

/** The Dutch of a value, or the value itself where it says enough. */
export function dutch(argument: string, value: string): string {
  if (argument === 'rule') return ruleTitle(value)
  return LABELS[argument]?.[value] ?? value
}
