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

/** What stands in the columns. */
export type ComparisonAxis =
  /** What is compared: municipalities, or something of each; the rows are years. */
  | 'MUNICIPALITY'
  /** Years, each with its basis; the rows are what is compared. */
  | 'YEAR';

/** What a comparison holds up side by side. Totals only; a value is what one document prints, or a count of what was read. */
export type ComparisonMeasure =
  /** How many actions stand under it: planned (BUDGET) or reported (ACTUAL). */
  | 'ACTIONS'
  /** Saldo, in whole euros as printed; where the line has V or N, that says which way. */
  | 'BALANCE'
  /** Lasten, in whole euros with the sign that is printed: some documents print lasten with a minus sign. */
  | 'EXPENDITURE'
  /** Baten, in whole euros. */
  | 'INCOME'
  /** Value of an indicator: aimed at (BUDGET) or measured (ACTUAL). */
  | 'INDICATOR'
  /** How many different partners the activities under it involve, in activities planned (BUDGET) or reported (ACTUAL). */
  | 'PARTNERS'
  /** How many different policy documents the activities under it refer to, in activities planned (BUDGET) or reported (ACTUAL). */
  | 'POLICY_DOCUMENTS'
  /** Resultaat, in whole euros as printed, with V or N. */
  | 'RESULT';

/** Why a cell has no value. */
export type EmptyReason =
  /**
   * The document that would say it (the budget of that year for BUDGET, the annual report for ACTUAL) was not read for this
   * programme. It may well have a value.
   */
  | 'NOT_IN_GRAPH'
  /** That document was read and does not give it. */
  | 'NOT_PRINTED'
  /** A document says that there is no value, such as 'n/b'. */
  | 'NO_VALUE';

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

/** What is missing between policy, money, promises and results. */
export type GapKind =
  /** An indicator without a realised value in a year for which the document gives a target, or says that there is none. */
  | 'INDICATOR_WITHOUT_VALUE'
  /** A row, goal, heading or programme that has money of a year, under which no policy document is cited for it. */
  | 'MONEY_WITHOUT_POLICY'
  /** A policy document that is named, and that no activity cites. */
  | 'POLICY_WITHOUT_ACTIVITY'
  /** A policy document that activities cite, none of which leads to money. */
  | 'POLICY_WITHOUT_MONEY'
  /** An action planned for a year that no reported action carries on, neither directly nor by way of later plans. */
  | 'PROMISE_WITHOUT_REPORT';

/** Why something is missing. The graph holds some documents only: what is not in it may well exist. */
export type GapReason =
  /** Policy: it is named only outside activities, as what replaces another or is replaced. */
  | 'CITED_OUTSIDE_ACTIVITIES'
  /** Money: actions of that year stand under it, and none of them cites a policy document. */
  | 'CITES_NOTHING'
  /** Policy: there is money for these, and none of it is of the year of an activity that cites it. */
  | 'MONEY_OF_OTHER_YEARS'
  /** Indicator or promise: the annual report of that year is in the graph, and nothing in it is tied to this. Whether it is there under another name is a reader's judgement. */
  | 'NOT_IN_REPORT'
  /** Indicator: the annual report of that year gives a target and prints no value. */
  | 'NOT_PRINTED'
  /** Money: a document whose actions it could go with is in the graph (about that year, or the one that prints the money), and none of these actions stands under it. */
  | 'NO_ACTIVITY_OF_YEAR'
  /** Money: no document about that year is in the graph, so no activity can be. */
  | 'NO_DOCUMENT_OF_YEAR'
  /** Policy: no document prints money for what cites it, for what that is part of, for its goals or its programme. */
  | 'NO_MONEY_PRINTED'
  /** Indicator or promise: no annual report of that year for this programme is in the graph. */
  | 'NO_REPORT_OF_YEAR'
  /** Indicator: the document says in so many words that there is no value (n/b). */
  | 'SAYS_NONE';

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
  /** A number as it is printed that fits no scheme; see `findingsConnection`. */
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

/** What a way between two nodes may pass through. */
export type PathNodeType =
  /** Activities of every kind: rows of the budget, themes and actions. */
  | 'ACTIVITY'
  /** Lines of money. */
  | 'BUDGET_LINE'
  /** Goals. */
  | 'GOAL'
  /** Indicators. */
  | 'INDICATOR'
  /** Municipalities: they tie their programmes together. */
  | 'MUNICIPALITY'
  /** Partners. */
  | 'PARTNER'
  /** Policy documents. */
  | 'POLICY_DOCUMENT'
  /** Programmes: they tie all their activities, goals and indicators together. */
  | 'PROGRAM';

/** Whether a document announces an activity or reports on it. */
export type Phase =
  /** To be done (voorgenomen), says a budget. */
  | 'PLANNED'
  /** Done (verantwoord), says an annual report. */
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

/** Which text of an item the words were found in. */
export type SearchField =
  /** Another form of the name: an alias or abbreviation from a register, or the title by which a passage cites the document. */
  | 'ALIAS'
  /** The kind of a policy document or partner (motie, zorgaanbieder), or what the item is (programma, doel, indicator). */
  | 'KIND'
  /** Lasten, baten, saldo or resultaat: which lines of money the item has itself. It adds to what was found, and finds nothing by itself. */
  | 'MONEY'
  /** The municipality's name. It adds to what was found, and finds nothing by itself. */
  | 'MUNICIPALITY'
  /** The number of a policy document (RIS316587), goal (2.1) or programme (2). */
  | 'NUMBER'
  /** Where an indicator's values come from. */
  | 'SOURCE'
  /** The name of a programme, partner or indicator, the statement of a goal, the label of an activity, the title of a document. */
  | 'TITLE'
  /** A year of the item, as `year` takes it. It adds to what was found, and finds nothing by itself. */
  | 'YEAR';

/** What a search may find. */
export type SearchType =
  /** Activities, by label. */
  | 'ACTIVITY'
  /** Goals, by statement. */
  | 'GOAL'
  /** Indicators, by name and source. */
  | 'INDICATOR'
  /** Partners, by name and alias. */
  | 'PARTNER'
  /** Policy documents, by number and title. */
  | 'POLICY_DOCUMENT'
  /** Programmes, by name. */
  | 'PROGRAM'
  /** Published budgets and annual reports, by title. */
  | 'SOURCE_DOCUMENT';

/** Which of the two documents that a municipality publishes about each year of its budget. */
export type SourceDocumentKind =
  /** An annual report (jaarverslag, jaarstukken): what was done. */
  | 'ANNUAL_REPORT'
  /** A budget (begroting): what will be done. */
  | 'BUDGET';

/** By what source documents are ordered; those that are equal in it keep the list's own order. */
export type SourceDocumentOrderField =
  /** By title, as in a dictionary. */
  | 'NAME'
  /** By year that it is about. */
  | 'YEAR';

/** Whether a document was read into the graph. */
export type SourceStatus =
  /** It was read; what it does not say, it does not say. */
  | 'IN_GRAPH'
  /** No such document of this programme was read. That is not the same as that nothing was promised or reported. */
  | 'NOT_IN_GRAPH';

/** Why a policy document that is cited leads to no money. */
export type WithoutMoneyReason =
  /** There is money for these, and none of it is of the activity's year. */
  | 'MONEY_OF_OTHER_YEARS'
  /** No activity in the graph cites it; another document names it, as what it replaces. */
  | 'NO_ACTIVITY'
  /** No document in the graph prints money for the activity, for what it is part of, for a goal that it serves or for the programme. */
  | 'NO_MONEY_PRINTED';
