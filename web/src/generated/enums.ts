/** BUDGET_ACTIVITY: a row of the budget. THEME: a heading under it. ACTION: one thing done or to be done. */
export type ActivityKind =
  /** One thing done or to be done in one year. */
  | 'ACTION'
  /** A row of the budget, such as 'Jeugdhulp'; one node in every year. */
  | 'BUDGET_ACTIVITY'
  /** A heading in one document, such as 'Emancipatie'. */
  | 'THEME';

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

/** Whether a document announces an activity or reports on it. */
export type Phase =
  /** To be done, says a budget. */
  | 'PLANNED'
  /** Done, says an annual report. */
  | 'REPORTED';

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
