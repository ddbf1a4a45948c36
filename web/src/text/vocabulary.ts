// Words for the API's own lists of values, the same on every page.
import type {
  ActivityKind,
  BudgetBasis,
  BudgetDirection,
  Certainty,
  ObservationKind,
  Phase,
  ReferenceRole,
  SourceDocumentKind,
} from '../generated/enums.js'
import { type Language, useLanguage } from './language.js'

interface Vocabulary {
  readonly activityKind: Readonly<Record<ActivityKind, string>>
  readonly phase: Readonly<Record<Phase, string>>
  readonly role: Readonly<Record<ReferenceRole, string>>
  readonly direction: Readonly<Record<BudgetDirection, string>>
  readonly basis: Readonly<Record<BudgetBasis, string>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly observation: Readonly<Record<ObservationKind, string>>
  readonly sourceKind: Readonly<Record<SourceDocumentKind, string>>
  /** V and N, as budgets print them. */
  readonly favourable: (favourable: boolean) => string
  /** What a document itself says of its goal; nothing where it says nothing. */
  readonly goalMet: (met: boolean | null) => string
  /** How much a finding matters, by the API's own word for it. */
  readonly severity: Readonly<Record<string, string>>
  /** Things of a kind, with their number before it. */
  readonly things: Readonly<Record<string, readonly [one: string, many: string]>>
  /** What kind of thing a node is, by the name of its type. */
  readonly type: Readonly<Record<string, string>>
}

const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  nl: {
    activityKind: { BUDGET_ACTIVITY: 'activiteit in de begroting', THEME: 'thema', ACTION: 'actie' },
    phase: { PLANNED: 'voorgenomen', REPORTED: 'verantwoord' },
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
    direction: { EXPENDITURE: 'lasten', INCOME: 'baten', BALANCE: 'saldo', RESULT: 'resultaat' },
    basis: { BUDGET: 'begroting', ACTUAL: 'realisatie' },
    certainty: { STATED: 'staat er', INFERRED: 'afgeleid' },
    observation: { TARGET: 'streefwaarde', ACTUAL: 'realisatie' },
    favourable: (favourable) => (favourable ? 'voordelig' : 'nadelig'),
    sourceKind: { BUDGET: 'begroting', ANNUAL_REPORT: 'jaarverslag' },
    goalMet: (met) => (met === null ? '' : met ? 'doel gehaald' : 'doel niet gehaald'),
    severity: { ERROR: 'fout', WARNING: 'let op', INFO: 'kanttekening' },
    things: {
      Activity: ['activiteit, thema of actie', 'activiteiten, thema’s en acties'],
      PolicyDocument: ['beleidsdocument', 'beleidsdocumenten'],
      Partner: ['partner', 'partners'],
      BudgetLine: ['bedrag', 'bedragen'],
      Goal: ['doel', 'doelen'],
      Indicator: ['indicator', 'indicatoren'],
      Observation: ['waarde van een indicator', 'waarden van indicatoren'],
      Result: ['resultaat in getallen', 'resultaten in getallen'],
      Finding: ['bevinding', 'bevindingen'],
    },
    type: {
      Activity: 'activiteit',
      BudgetLine: 'bedrag',
      Finding: 'bevinding',
      Goal: 'doel',
      Indicator: 'indicator',
      Municipality: 'gemeente',
      Partner: 'partner',
      PolicyDocument: 'beleidsdocument',
      Program: 'programma',
      SourceDocument: 'begroting of jaarverslag',
    },
  },
  en: {
    activityKind: { BUDGET_ACTIVITY: 'budget activity', THEME: 'theme', ACTION: 'action' },
    phase: { PLANNED: 'planned', REPORTED: 'reported' },
    role: {
      FUNDS: 'pays for it',
      FRAMES: 'sets the frame',
      REPORTS_ON: 'reports on it',
      REQUESTS: 'asks for it',
      PROCURES: 'puts it out to tender',
      EVALUATES: 'evaluates it',
      DECIDES: 'decides on it',
      MENTIONS: 'is named',
    },
    direction: { EXPENDITURE: 'expenditure', INCOME: 'income', BALANCE: 'balance', RESULT: 'result' },
    basis: { BUDGET: 'budget', ACTUAL: 'actual' },
    certainty: { STATED: 'stated', INFERRED: 'inferred' },
    observation: { TARGET: 'target', ACTUAL: 'actual' },
    favourable: (favourable) => (favourable ? 'favourable' : 'unfavourable'),
    sourceKind: { BUDGET: 'budget', ANNUAL_REPORT: 'annual report' },
    goalMet: (met) => (met === null ? '' : met ? 'goal met' : 'goal not met'),
    severity: { ERROR: 'error', WARNING: 'warning', INFO: 'remark' },
    things: {
      Activity: ['activity, theme or action', 'activities, themes and actions'],
      PolicyDocument: ['policy document', 'policy documents'],
      Partner: ['partner', 'partners'],
      BudgetLine: ['amount', 'amounts'],
      Goal: ['goal', 'goals'],
      Indicator: ['indicator', 'indicators'],
      Observation: ['value of an indicator', 'values of indicators'],
      Result: ['result in figures', 'results in figures'],
      Finding: ['finding', 'findings'],
    },
    type: {
      Activity: 'activity',
      BudgetLine: 'amount',
      Finding: 'finding',
      Goal: 'goal',
      Indicator: 'indicator',
      Municipality: 'municipality',
      Partner: 'partner',
      PolicyDocument: 'policy document',
      Program: 'programme',
      SourceDocument: 'budget or annual report',
    },
  },
}

export const useVocabulary = (): Vocabulary => VOCABULARY[useLanguage()]
