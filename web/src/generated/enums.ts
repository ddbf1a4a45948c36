/** BUDGET_ACTIVITY: a row of the budget. THEME: a heading under it. ACTION: one thing done or to be done. */
export type ActivityKind =
  /** One thing done or to be done in one year. */
  | 'ACTION'
  /** A row of the budget, such as 'Jeugdhulp'; one node in every year. */
  | 'BUDGET_ACTIVITY'
  /** A heading in one document, such as 'Emancipatie'. */
  | 'THEME';

/** By what activities are ordered; those that are equal in it keep the list's own order. */
export type ActivityOrderField =
  /** By label, as in a dictionary. */
  | 'NAME'
  /** By year; rows of the budget, which have none, count as the oldest. */
  | 'YEAR';

/** Whether money is planned or spent. */
export type BudgetBasis =
  /** Rekening, realisatie: what it came to. */
  | 'ACTUAL'
  /** Begroting: what was planned. */
  | 'BUDGET';

/** Which money (BBV): lasten, baten, and what remains. */
export type BudgetDirection =
  /** Saldo, of lasten and baten. */
  | 'BALANCE'
  /** Lasten. */
  | 'EXPENDITURE'
  /** Baten. */
  | 'INCOME'
  /** Resultaat: accounts against budget. */
  | 'RESULT';

/** By what lines of money are ordered; those that are equal in it keep the list's own order. */
export type BudgetLineOrderField =
  /** By amount with its sign; compare amounts of one direction, basis and part. */
  | 'AMOUNT'
  /** By year. */
  | 'YEAR';

/** Whether an amount is a total or a part of one; adding both counts money twice. */
export type BudgetPart =
  /** A part of a total, with a label. */
  | 'DETAIL'
  /** A sum of some of the details, which stand below it too. */
  | 'SUBTOTAL'
  /**
   * The whole amount of its row, goal or heading. A text may repeat the total of a table, rounded: `unit` is 1000 in the
   * table and 1 in the text. Do not add the two up.
   */
  | 'TOTAL';

/** How sure we are that a document says this. */
export type Certainty =
  /** A reader took it from the context; `note` says why. */
  | 'INFERRED'
  /** The document says it. */
  | 'STATED';

/** By what findings are ordered; those that are equal in it keep the list's own order. */
export type FindingOrderField =
  /** By severity: INFO, WARNING, ERROR. */
  | 'SEVERITY';

/** What one step of a way from policy to money is, read from `from` to `to`. */
export type FundingRelation =
  /** The policy document is cited by the activity. */
  | 'CITED_BY'
  /** The line of money is of this activity, goal or programme. */
  | 'HAS_BUDGET'
  /** The activity belongs to the programme. */
  | 'IN_PROGRAM'
  /** The activity stands under a heading or a row of the budget. */
  | 'PART_OF'
  /** The activity, or the heading that it stands under, serves the goal. */
  | 'SERVES';

/** By what goals are ordered; those that are equal in it keep the list's own order. */
export type GoalOrderField =
  /** By statement, as in a dictionary. */
  | 'NAME';

/** By what indicators are ordered; those that are equal in it keep the list's own order. */
export type IndicatorOrderField =
  /** By name, as in a dictionary. */
  | 'NAME';

/** What an amount of money is for. No amount of one scope is a part or a sum of those of another: never add across them. */
export type MoneyScope =
  /** A row of the budget: everything under it. */
  | 'BUDGET_ACTIVITY'
  /** A goal (doelstelling): everything that serves it. */
  | 'GOAL'
  /** The whole programme. */
  | 'PROGRAM'
  /** A heading (THEME): everything under it, in which the activity is one of many things. */
  | 'THEME'
  /** The activity that cites the document, and nothing else. */
  | 'THIS_ACTION'
  /** One policy document in one activity: the source ties the amount to that document. */
  | 'THIS_DOCUMENT';

/**
 * How two partners stand to each other in an activity that names both, from least to most. It follows from their roles; of
 * several roles of one partner in one activity the one that says most counts. A role is what the partner is to the activity,
 * so this says what the document says of the activity, not who met whom.
 */
export type NetworkTie =
  /**
   * Work side by side: both do the work or take part in it (uitvoerder, opdrachtnemer, deelnemer, samenwerking). Two
   * executors of one activity may each go their own way, so this is not yet together.
   */
  | 'ALONGSIDE'
  /** Named together: the activity names both, in whatever role. Every shared activity is at least this. */
  | 'NAMED'
  /** Work together: as ALONGSIDE, and of at least one of them the text says that it cooperates in the activity (samenwerking). */
  | 'TOGETHER';

/** How a document is numbered. */
export type NumberingScheme =
  /** Number of a council letter, as in Haarlemmermeer. */
  | 'COUNCIL_LETTER'
  /** A number as it is printed that fits no scheme; see `findings`. */
  | 'MALFORMED'
  /** No number; it is known by its name. */
  | 'NAMED'
  /** Council-information number of The Hague: RIS and six digits. */
  | 'RIS';

/** Whether a value is aimed at or measured. */
export type ObservationKind =
  /** What was measured (realisatie). */
  | 'ACTUAL'
  /** What is aimed at (begroting, streefwaarde). */
  | 'TARGET';

/** Which way a list runs. */
export type OrderDirection =
  /** From low to high: A to Z, oldest first, smallest first. */
  | 'ASC'
  /** From high to low: Z to A, newest first, largest first. */
  | 'DESC';

/** By what partners are ordered; those that are equal in it keep the list's own order. */
export type PartnerOrderField =
  /** By number of ties to activities that pass the filter, as `Partner.activities` counts them under the same arguments. */
  | 'ACTIVITIES'
  /** By name, as in a dictionary. */
  | 'NAME';

/** Whether a document announces an activity or reports on it. */
export type Phase =
  /** To be done, says a budget. */
  | 'PLANNED'
  /** Done, says an annual report. */
  | 'REPORTED';

/** By what policy documents are ordered; those that are equal in it keep the list's own order. */
export type PolicyDocumentOrderField =
  /** By number of citing activities that pass the filter, as `PolicyDocument.activities` counts them under the same arguments. */
  | 'ACTIVITIES'
  /** By title, as in a dictionary; by number where no document gives a title. */
  | 'NAME';

/** By what programmes are ordered; those that are equal in it keep the list's own order. */
export type ProgramOrderField =
  /** By number of activities. */
  | 'ACTIVITIES'
  /** By name, as in a dictionary. */
  | 'NAME';

/** What a policy document is to an activity. */
export type ReferenceRole =
  /** The decision or adoption itself. */
  | 'DECIDES'
  /** An evaluation of it. */
  | 'EVALUATES'
  /** The policy that it carries out. */
  | 'FRAMES'
  /** A subsidy scheme or budget decision that pays for it. */
  | 'FUNDS'
  /** Named, and no more. */
  | 'MENTIONS'
  /** Papers of a tender for it. */
  | 'PROCURES'
  /** A letter, report or monitor about it. */
  | 'REPORTS_ON'
  /** A motion that asked for it. */
  | 'REQUESTS';

/** What a search may find. */
export type SearchType =
  /** Activities, by label. */
  | 'ACTIVITY'
  /** Goals, by statement. */
  | 'GOAL'
  /** Indicators, by name. */
  | 'INDICATOR'
  /** Partners, by name and alias. */
  | 'PARTNER'
  /** Policy documents, by number and title. */
  | 'POLICY_DOCUMENT'
  /** Programmes, by name. */
  | 'PROGRAM';

/** Which of the two documents that a municipality publishes about each year of its budget. */
export type SourceDocumentKind =
  /** An annual report (jaarverslag, jaarstukken): what was done. */
  | 'ANNUAL_REPORT'
  /** A budget (begroting): what will be done. */
  | 'BUDGET';

/** Why a policy document that is cited leads to no money. */
export type WithoutMoneyReason =
  /** There is money for these, and none of it is of the activity's year. */
  | 'MONEY_OF_OTHER_YEARS'
  /** No activity in the graph cites it; another document names it, as what it replaces. */
  | 'NO_ACTIVITY'
  /** No document in the graph prints money for the activity, for what it is part of, for a goal that it serves or for the programme. */
  | 'NO_MONEY_PRINTED';
