/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Whether a document announces an activity or reports on it. */
export type Phase =
  /** To be done (voorgenomen), says a budget. */
  | 'PLANNED'
  /** Done (verantwoord), says an annual report. */
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

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesQuery = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> };

export type ActivityFacts_ActivityFragment = { readonly id: string, readonly certainty: Certainty, readonly note: string | null, readonly program: { readonly id: string, readonly name: string }, readonly parent: { readonly id: string, readonly label: string } | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly statement: string }>, readonly continues: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sibling_ActivityFragment': Sibling_ActivityFragment } }>, readonly continuedBy: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sibling_ActivityFragment': Sibling_ActivityFragment } }>, readonly results: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly qualifier: string | null, readonly year: number | null }>, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } & { ' $fragmentName'?: 'ActivityFacts_ActivityFragment' };

export type Sibling_ActivityFragment = { readonly id: string, readonly label: string, readonly year: number | null, readonly phase: Phase | null } & { ' $fragmentName'?: 'Sibling_ActivityFragment' };

export type ActivityFindings_ActivityFragment = { readonly program: { readonly id: string }, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Lines_PassageFragment': Lines_PassageFragment } }>, readonly budget: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Lines_PassageFragment': Lines_PassageFragment } }> }> } & { ' $fragmentName'?: 'ActivityFindings_ActivityFragment' };

export type ActivityIndicatorsQueryVariables = Exact<{
  activity: string;
}>;


export type ActivityIndicatorsQuery = { readonly indicators: { readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'IndicatorTable_IndicatorFragment': IndicatorTable_IndicatorFragment } }> } };

export type ActivityPageQueryVariables = Exact<{
  id: string;
}>;


export type ActivityPageQuery = { readonly node:
    | (
      { readonly __typename: 'Activity', readonly id: string, readonly kind: ActivityKind, readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly parent: { readonly id: string, readonly label: string, readonly parent: { readonly id: string, readonly label: string } | null } | null, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly children: ReadonlyArray<{ readonly id: string }>, readonly budget: ReadonlyArray<{ readonly id: string }> }
      & { ' $fragmentRefs'?: { 'ActivityFacts_ActivityFragment': ActivityFacts_ActivityFragment;'ActivityFindings_ActivityFragment': ActivityFindings_ActivityFragment;'Ties_ActivityFragment': Ties_ActivityFragment;'Tree_ActivityFragment': Tree_ActivityFragment } }
    )
    | { readonly __typename: 'BudgetLine' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'Partner' }
    | { readonly __typename: 'PolicyDocument' }
    | { readonly __typename: 'Program' }
    | { readonly __typename: 'SourceDocument' }
   | null };

export type Ties_ActivityFragment = { readonly policyDocuments: { readonly edges: ReadonlyArray<{ readonly role: ReferenceRole, readonly amount: number | null, readonly amountLabel: string | null, readonly certainty: Certainty, readonly note: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }>, readonly node: { readonly id: string, readonly ris: string | null, readonly number: string | null, readonly title: string | null } }> }, readonly partners: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly certainty: Certainty, readonly note: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }>, readonly node: { readonly id: string, readonly name: string } }> } } & { ' $fragmentName'?: 'Ties_ActivityFragment' };

export type Tree_ActivityFragment = { readonly label: string, readonly children: ReadonlyArray<{ ' $fragmentRefs'?: { 'ActivityTable_ActivityFragment': ActivityTable_ActivityFragment } }> } & { ' $fragmentName'?: 'Tree_ActivityFragment' };

export type Candidates_QueryFragment = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly withMoney: { readonly facets: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> }, readonly allIndicators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly rows: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } } & { ' $fragmentName'?: 'Candidates_QueryFragment' };

export type CompareCandidatesQueryVariables = Exact<{
  direction?: BudgetDirection | null | undefined;
}>;


export type CompareCandidatesQuery = { ' $fragmentRefs'?: { 'Candidates_QueryFragment': Candidates_QueryFragment } };

export type CompareQueryVariables = Exact<{
  measure: ComparisonMeasure;
  of?: ReadonlyArray<string> | string | null | undefined;
  by?: ComparisonAxis | null | undefined;
  program?: string | null | undefined;
  years?: ReadonlyArray<number> | number | null | undefined;
  basis?: BudgetBasis | null | undefined;
}>;


export type CompareQuery = { readonly comparison: { ' $fragmentRefs'?: { 'ComparisonTable_ComparisonFragment': ComparisonTable_ComparisonFragment;'CellList_ComparisonFragment': CellList_ComparisonFragment } } };

export type CellList_ComparisonFragment = { readonly measure: ComparisonMeasure, readonly columns: ReadonlyArray<{ readonly label: string, readonly year: number | null, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }>, readonly rows: ReadonlyArray<{ readonly header: { readonly label: string, readonly year: number | null, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }, readonly cells: ReadonlyArray<{ readonly value: number | null, readonly printed: string | null, readonly unit: string | null, readonly year: number, readonly basis: BudgetBasis, readonly inferred: number | null, readonly empty: EmptyReason | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly money: { readonly line: { readonly unit: number, readonly favourable: boolean | null }, readonly alsoPrinted: ReadonlyArray<{ readonly id: string, readonly amount: number, readonly printed: string, readonly unit: number, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> } | null, readonly observation: { readonly qualifier: string | null, readonly provisional: boolean } | null, readonly counted: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly label: string, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly ris: string | null, readonly number: string | null, readonly title: string | null, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> }> } & { ' $fragmentName'?: 'CellList_ComparisonFragment' };

export type ContentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContentsQuery = { readonly dataset: { readonly version: string | null, readonly apiVersion: string }, readonly sourceDocumentsConnection: { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly nodes: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'CoverageTable_SourceDocumentFragment': CoverageTable_SourceDocumentFragment;'SourceDocumentCoverage_SourceDocumentFragment': SourceDocumentCoverage_SourceDocumentFragment } }
    )> } };

export type CoverageTable_SourceDocumentFragment = { readonly id: string, readonly title: string, readonly year: number, readonly lineCount: number, readonly municipality: { readonly name: string }, readonly coverage: { readonly linesWithFacts: number, readonly linesLeftOut: number, readonly linesOther: number, readonly stated: number, readonly inferred: number } } & { ' $fragmentName'?: 'CoverageTable_SourceDocumentFragment' };

export type SourceDocumentCoverage_SourceDocumentFragment = { readonly id: string, readonly title: string, readonly kind: SourceDocumentKind, readonly year: number, readonly url: string | null, readonly sha256: string, readonly checkedOn: string, readonly checkedHow: string, readonly municipality: { readonly name: string }, readonly coverage: { readonly linesLeftOut: number, readonly counts: ReadonlyArray<{ readonly kind: string, readonly total: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: string, readonly passage: { readonly heading: ReadonlyArray<string>, readonly lineStart: number, readonly lineEnd: number } }>, readonly untitled: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }
    )>, readonly malformed: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }
    )> } } & { ' $fragmentName'?: 'SourceDocumentCoverage_SourceDocumentFragment' };

export type FindingGroups_FindingFragment = { readonly id: string, readonly rule: string, readonly severity: string, readonly message: string, readonly sourceDocument: { readonly id: string, readonly title: string, readonly municipality: { readonly name: string } }, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } & { ' $fragmentName'?: 'FindingGroups_FindingFragment' };

export type FindingGroups_FindingConnectionFragment = { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'FindingGroups_FindingFragment': FindingGroups_FindingFragment } }> } & { ' $fragmentName'?: 'FindingGroups_FindingConnectionFragment' };

export type FindingsCsv_FindingFragment = { readonly id: string, readonly rule: string, readonly severity: string, readonly message: string, readonly sourceDocument: { readonly title: string, readonly municipality: { readonly name: string } }, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } & { ' $fragmentName'?: 'FindingsCsv_FindingFragment' };

export type FindingsWholeQueryVariables = Exact<{
  municipality?: string | null | undefined;
  program?: string | null | undefined;
  year?: number | null | undefined;
  rule?: string | null | undefined;
  severity?: string | null | undefined;
  sourceDocument?: string | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsWholeQuery = { readonly findingsConnection: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'FindingsCsv_FindingFragment': FindingsCsv_FindingFragment } }> } };

export type FindingsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  program?: string | null | undefined;
  year?: number | null | undefined;
  rule?: string | null | undefined;
  severity?: string | null | undefined;
  sourceDocument?: string | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findingsConnection: (
    { readonly facets: ReadonlyArray<{ ' $fragmentRefs'?: { 'FacetsOf_FacetFragment': FacetsOf_FacetFragment } }> }
    & { ' $fragmentRefs'?: { 'FindingGroups_FindingConnectionFragment': FindingGroups_FindingConnectionFragment } }
  ) };

export type GoalActivities_GoalFragment = { readonly statement: string, readonly activities: ReadonlyArray<{ ' $fragmentRefs'?: { 'ActivityTable_ActivityFragment': ActivityTable_ActivityFragment } }> } & { ' $fragmentName'?: 'GoalActivities_GoalFragment' };

export type GoalFacts_GoalFragment = (
  { readonly id: string, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly evidence: ReadonlyArray<(
    { readonly sourceDocument: { readonly id: string, readonly title: string, readonly year: number } }
    & { ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'GoalNeighbours_GoalFragment': GoalNeighbours_GoalFragment } }
) & { ' $fragmentName'?: 'GoalFacts_GoalFragment' };

export type GoalFindings_GoalFragment = { readonly program: { readonly id: string }, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Lines_PassageFragment': Lines_PassageFragment } }>, readonly budget: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Lines_PassageFragment': Lines_PassageFragment } }> }>, readonly indicators: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Lines_PassageFragment': Lines_PassageFragment } }> }> } & { ' $fragmentName'?: 'GoalFindings_GoalFragment' };

export type GoalNeighbours_GoalFragment = { readonly id: string, readonly evidence: ReadonlyArray<{ readonly sourceDocument: { readonly id: string } }>, readonly program: { readonly goals: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly statement: string, readonly evidence: ReadonlyArray<{ readonly sourceDocument: { readonly id: string } }> }> } } & { ' $fragmentName'?: 'GoalNeighbours_GoalFragment' };

export type GoalPageQueryVariables = Exact<{
  id: string;
}>;


export type GoalPageQuery = { readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'BudgetLine' }
    | { readonly __typename: 'Finding' }
    | (
      { readonly __typename: 'Goal', readonly id: string, readonly number: string | null, readonly statement: string, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }, readonly indicators: ReadonlyArray<{ ' $fragmentRefs'?: { 'IndicatorTable_IndicatorFragment': IndicatorTable_IndicatorFragment } }> }
      & { ' $fragmentRefs'?: { 'GoalFacts_GoalFragment': GoalFacts_GoalFragment;'GoalActivities_GoalFragment': GoalActivities_GoalFragment;'RelatedGoals_GoalFragment': RelatedGoals_GoalFragment;'GoalFindings_GoalFragment': GoalFindings_GoalFragment } }
    )
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'Partner' }
    | { readonly __typename: 'PolicyDocument' }
    | { readonly __typename: 'Program' }
    | { readonly __typename: 'SourceDocument' }
   | null };

export type RelatedGoal_GoalFragment = { readonly id: string, readonly number: string | null, readonly statement: string, readonly evidence: ReadonlyArray<{ readonly sourceDocument: { readonly title: string } }> } & { ' $fragmentName'?: 'RelatedGoal_GoalFragment' };

export type RelatedGoals_GoalFragment = { readonly id: string, readonly activities: ReadonlyArray<{ readonly goals: ReadonlyArray<{ ' $fragmentRefs'?: { 'RelatedGoal_GoalFragment': RelatedGoal_GoalFragment } }>, readonly parent: { readonly goals: ReadonlyArray<{ ' $fragmentRefs'?: { 'RelatedGoal_GoalFragment': RelatedGoal_GoalFragment } }> } | null, readonly children: ReadonlyArray<{ readonly goals: ReadonlyArray<{ ' $fragmentRefs'?: { 'RelatedGoal_GoalFragment': RelatedGoal_GoalFragment } }> }>, readonly continues: ReadonlyArray<{ readonly goals: ReadonlyArray<{ ' $fragmentRefs'?: { 'RelatedGoal_GoalFragment': RelatedGoal_GoalFragment } }> }>, readonly continuedBy: ReadonlyArray<{ readonly goals: ReadonlyArray<{ ' $fragmentRefs'?: { 'RelatedGoal_GoalFragment': RelatedGoal_GoalFragment } }> }> }> } & { ' $fragmentName'?: 'RelatedGoals_GoalFragment' };

export type IndicatorCard_IndicatorFragment = { readonly id: string, readonly name: string, readonly unit: string | null, readonly source: string | null, readonly set: string | null, readonly goalMet: boolean | null, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } }, readonly goal: { readonly id: string, readonly statement: string } | null, readonly activity: { readonly id: string, readonly label: string } | null, readonly observations: ReadonlyArray<{ ' $fragmentRefs'?: { 'Observed_ObservationFragment': Observed_ObservationFragment } }>, readonly evidence: ReadonlyArray<(
    { readonly sourceDocument: { readonly year: number } }
    & { ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }
  )> } & { ' $fragmentName'?: 'IndicatorCard_IndicatorFragment' };

export type IndicatorFilters_IndicatorConnectionFragment = { readonly facets: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } & { ' $fragmentName'?: 'IndicatorFilters_IndicatorConnectionFragment' };

export type IndicatorGroups_IndicatorConnectionFragment = { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly nodes: ReadonlyArray<(
    { readonly id: string, readonly goalMet: boolean | null }
    & { ' $fragmentRefs'?: { 'IndicatorCard_IndicatorFragment': IndicatorCard_IndicatorFragment } }
  )> } & { ' $fragmentName'?: 'IndicatorGroups_IndicatorConnectionFragment' };

export type IndicatorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  program?: string | null | undefined;
  goalMet?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { readonly indicators: { ' $fragmentRefs'?: { 'IndicatorFilters_IndicatorConnectionFragment': IndicatorFilters_IndicatorConnectionFragment;'IndicatorGroups_IndicatorConnectionFragment': IndicatorGroups_IndicatorConnectionFragment } }, readonly gaps: { readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'Missing_GapFragment': Missing_GapFragment } }> } };

export type Missing_GapFragment = { readonly reason: GapReason, readonly year: number | null, readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   } & { ' $fragmentName'?: 'Missing_GapFragment' };

export type Observed_ObservationFragment = { readonly year: number, readonly kind: ObservationKind, readonly value: number | null, readonly printed: string, readonly qualifier: string | null, readonly provisional: boolean } & { ' $fragmentName'?: 'Observed_ObservationFragment' };

export type MunicipalityPageQueryVariables = Exact<{
  slug: string;
}>;


export type MunicipalityPageQuery = { readonly municipality: { readonly id: string, readonly name: string, readonly code: string, readonly programs: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'ProgramTable_ProgramFragment': ProgramTable_ProgramFragment } }
    )> } | null };

export type ProgramTable_ProgramFragment = { readonly id: string, readonly name: string, readonly number: string | null, readonly goals: ReadonlyArray<{ readonly id: string }>, readonly indicators: ReadonlyArray<{ readonly id: string }>, readonly activities: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly policyDocuments: { readonly totalCount: number } } & { ' $fragmentName'?: 'ProgramTable_ProgramFragment' };

export type Network_PartnerNetworkFragment = { readonly order: number, readonly size: number, readonly density: number, readonly components: number, readonly modularity: number | null, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly weightedDegree: number, readonly activityCount: number, readonly betweenness: number, readonly community: number, readonly partner: { readonly id: string, readonly name: string, readonly kind: string } }>, readonly links: ReadonlyArray<{ readonly sourceId: string, readonly targetId: string, readonly weight: number, readonly together: number, readonly alongside: number, readonly certain: number }> } & { ' $fragmentName'?: 'Network_PartnerNetworkFragment' };

export type PartnerNetworkQueryVariables = Exact<{
  municipality?: string | null | undefined;
  program?: string | null | undefined;
  year?: number | null | undefined;
  kind?: string | null | undefined;
  role?: string | null | undefined;
  certainty?: Certainty | null | undefined;
  tie?: NetworkTie | null | undefined;
  minWeight?: number | null | undefined;
  around?: string | null | undefined;
  distance?: number | null | undefined;
  unlinked?: boolean | null | undefined;
}>;


export type PartnerNetworkQuery = { readonly partnerNetwork: { ' $fragmentRefs'?: { 'Network_PartnerNetworkFragment': Network_PartnerNetworkFragment } }, readonly dataset: { readonly version: string | null } };

export type NetworkSelectedQueryVariables = Exact<{
  around: string;
  municipality?: string | null | undefined;
  program?: string | null | undefined;
  year?: number | null | undefined;
  kind?: string | null | undefined;
  role?: string | null | undefined;
  certainty?: Certainty | null | undefined;
  tie?: NetworkTie | null | undefined;
  minWeight?: number | null | undefined;
}>;


export type NetworkSelectedQuery = { readonly node:
    | { readonly id: string, readonly name: string }
    | Record<PropertyKey, never>
   | null, readonly partnerNetwork: { readonly links: ReadonlyArray<{ readonly weight: number, readonly together: number, readonly source: { readonly id: string, readonly name: string }, readonly target: { readonly id: string, readonly name: string }, readonly activities: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly involvements: ReadonlyArray<{ readonly activityId: string, readonly partnerId: string, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> }> } };

export type NetworkOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkOptionsQuery = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partners: { readonly facets: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string }> }> } };

export type CoWorkers_PartnerNetworkFragment = { readonly links: ReadonlyArray<{ readonly sourceId: string, readonly targetId: string, readonly weight: number, readonly together: number, readonly certain: number, readonly source: { readonly id: string, readonly name: string, readonly kind: string }, readonly target: { readonly id: string, readonly name: string, readonly kind: string }, readonly activities: ReadonlyArray<{ readonly id: string, readonly label: string }> }> } & { ' $fragmentName'?: 'CoWorkers_PartnerNetworkFragment' };

export type PartnerActivities_PartnerFragment = { readonly activities: { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly namedAs: string | null, readonly certainty: Certainty, readonly note: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }>, readonly node: { readonly id: string, readonly kind: ActivityKind, readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly program: { readonly municipality: { readonly id: string, readonly name: string } } } }> } } & { ' $fragmentName'?: 'PartnerActivities_PartnerFragment' };

export type PartnerFacts_PartnerFragment = { readonly id: string, readonly aliases: ReadonlyArray<string>, readonly kind: string, readonly partOf: { readonly id: string, readonly name: string } | null, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }> } & { ' $fragmentName'?: 'PartnerFacts_PartnerFragment' };

export type PartnerPageQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerPageQuery = { readonly node:
    | (
      { readonly id: string, readonly name: string }
      & { ' $fragmentRefs'?: { 'PartnerFacts_PartnerFragment': PartnerFacts_PartnerFragment;'PartnerActivities_PartnerFragment': PartnerActivities_PartnerFragment } }
    )
    | Record<PropertyKey, never>
   | null, readonly partnerNetwork: { ' $fragmentRefs'?: { 'CoWorkers_PartnerNetworkFragment': CoWorkers_PartnerNetworkFragment } } };

export type CitedByFileQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CitedByFileQuery = { readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'BudgetLine' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'Partner' }
    | (
      { readonly __typename: 'PolicyDocument' }
      & { ' $fragmentRefs'?: { 'CitedBy_PolicyDocumentFragment': CitedBy_PolicyDocumentFragment } }
    )
    | { readonly __typename: 'Program' }
    | { readonly __typename: 'SourceDocument' }
   | null };

export type CitedBy_PolicyDocumentFragment = { readonly id: string, readonly activities: { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly edges: ReadonlyArray<{ readonly role: ReferenceRole, readonly amount: number | null, readonly amountLabel: string | null, readonly certainty: Certainty, readonly note: string | null, readonly printed: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }>, readonly node: (
        { readonly id: string, readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly parent: { readonly id: string, readonly label: string } | null, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } } }
        & { ' $fragmentRefs'?: { 'Continuations_ActivityFragment': Continuations_ActivityFragment } }
      ) }> } } & { ' $fragmentName'?: 'CitedBy_PolicyDocumentFragment' };

export type DocumentFacts_PolicyDocumentFragment = { readonly id: string, readonly title: string | null, readonly issuer: string | null, readonly scheme: NumberingScheme, readonly supersedes: ReadonlyArray<{ ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }>, readonly supersededBy: ReadonlyArray<{ ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }>, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partners: ReadonlyArray<{ readonly id: string, readonly name: string }> } & { ' $fragmentName'?: 'DocumentFacts_PolicyDocumentFragment' };

export type DocumentFrame_PolicyDocumentFragment = (
  { readonly id: string, readonly ris: string | null, readonly number: string | null, readonly title: string | null, readonly kind: string | null, readonly municipality: { readonly id: string, readonly name: string, readonly code: string } }
  & { ' $fragmentRefs'?: { 'DocumentFacts_PolicyDocumentFragment': DocumentFacts_PolicyDocumentFragment;'CitedBy_PolicyDocumentFragment': CitedBy_PolicyDocumentFragment } }
) & { ' $fragmentName'?: 'DocumentFrame_PolicyDocumentFragment' };

export type DocumentPageQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentPageQuery = { readonly node:
    | (
      { readonly __typename: 'PolicyDocument' }
      & { ' $fragmentRefs'?: { 'DocumentFrame_PolicyDocumentFragment': DocumentFrame_PolicyDocumentFragment } }
    )
    | Record<PropertyKey, never>
   | null };

export type FindingsOfDocumentQueryVariables = Exact<{
  number: string;
  municipality: string;
  first: number;
}>;


export type FindingsOfDocumentQuery = { readonly findingsConnection: { readonly nodes: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'FindingList_FindingFragment': FindingList_FindingFragment } }
    )> } };

export type MoneyReachedQueryVariables = Exact<{
  id: string;
}>;


export type MoneyReachedQuery = { readonly fundingTrace: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly covers: MoneyScope, readonly nodes: ReadonlyArray<
        | { readonly label: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly statement: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
      >, readonly budgetLine: { readonly id: string, readonly year: number, readonly direction: BudgetDirection, readonly basis: BudgetBasis, readonly amount: number, readonly printed: string, readonly unit: number, readonly favourable: boolean | null, readonly label: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } }> } };

export type RisPageQueryVariables = Exact<{
  ris: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RisPageQuery = { readonly policyDocument: { ' $fragmentRefs'?: { 'DocumentFrame_PolicyDocumentFragment': DocumentFrame_PolicyDocumentFragment } } | null };

export type PrintedNumberQueryVariables = Exact<{
  id: string;
}>;


export type PrintedNumberQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type WhatCameOfItQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type WhatCameOfItQuery = { readonly node:
    | { readonly activities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number | null, readonly phase: Phase | null, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } } }> } }
    | Record<PropertyKey, never>
   | null };

export type YearsReadQueryVariables = Exact<{
  program: string;
  years: ReadonlyArray<number> | number;
}>;


export type YearsReadQuery = { readonly promisedAndReported: { readonly years: ReadonlyArray<{ readonly year: number, readonly sources: ReadonlyArray<{ readonly kind: SourceDocumentKind, readonly year: number, readonly document: { readonly id: string, readonly title: string } | null }> }> } };

export type BudgetRowsQueryVariables = Exact<{
  program: string;
  measure: ComparisonMeasure;
}>;


export type BudgetRowsQuery = { readonly comparison: (
    { readonly measure: ComparisonMeasure, readonly columns: ReadonlyArray<{ readonly label: string }>, readonly rows: ReadonlyArray<{ readonly header: { readonly label: string } }> }
    & { ' $fragmentRefs'?: { 'ComparisonTable_ComparisonFragment': ComparisonTable_ComparisonFragment } }
  ) };

export type Goals_ProgramFragment = { readonly goals: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly statement: string, readonly activities: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly indicators: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly budget: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'Amount_BudgetLineFragment': Amount_BudgetLineFragment } }
    )>, readonly evidence: ReadonlyArray<(
      { readonly sourceDocument: { readonly id: string, readonly title: string, readonly year: number } }
      & { ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }
    )> }> } & { ' $fragmentName'?: 'Goals_ProgramFragment' };

export type ProgramFacts_ProgramFragment = { readonly id: string, readonly municipality: { readonly id: string, readonly name: string } } & { ' $fragmentName'?: 'ProgramFacts_ProgramFragment' };

export type ProgramPageQueryVariables = Exact<{
  id: string;
}>;


export type ProgramPageQuery = { readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'BudgetLine' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Municipality' }
    | { readonly __typename: 'Partner' }
    | { readonly __typename: 'PolicyDocument' }
    | (
      { readonly __typename: 'Program', readonly id: string, readonly name: string, readonly number: string | null, readonly municipality: { readonly id: string, readonly name: string }, readonly indicators: ReadonlyArray<{ ' $fragmentRefs'?: { 'IndicatorTable_IndicatorFragment': IndicatorTable_IndicatorFragment } }> }
      & { ' $fragmentRefs'?: { 'Goals_ProgramFragment': Goals_ProgramFragment;'ProgramFacts_ProgramFragment': ProgramFacts_ProgramFragment } }
    )
    | { readonly __typename: 'SourceDocument' }
   | null };

export type Hit_SearchEdgeFragment = { readonly years: ReadonlyArray<number>, readonly matches: ReadonlyArray<{ readonly field: SearchField, readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
    | { readonly __typename: 'Activity', readonly label: string, readonly phase: Phase | null, readonly id: string, readonly activityKind: ActivityKind, readonly program: { readonly name: string, readonly municipality: { readonly name: string } } }
    | { readonly __typename: 'BudgetLine', readonly id: string }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Goal', readonly statement: string, readonly id: string, readonly program: { readonly name: string, readonly municipality: { readonly name: string } } }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string, readonly program: { readonly name: string, readonly municipality: { readonly name: string } } }
    | { readonly __typename: 'Municipality', readonly id: string }
    | { readonly __typename: 'Partner', readonly name: string, readonly id: string, readonly partnerKind: string, readonly municipalities: ReadonlyArray<{ readonly name: string }> }
    | { readonly __typename: 'PolicyDocument', readonly number: string | null, readonly title: string | null, readonly id: string, readonly documentKind: string | null, readonly municipality: { readonly name: string } }
    | { readonly __typename: 'Program', readonly name: string, readonly id: string, readonly municipality: { readonly name: string } }
    | { readonly __typename: 'SourceDocument', readonly id: string, readonly documentTitle: string, readonly sourceKind: SourceDocumentKind, readonly municipality: { readonly name: string } }
   } & { ' $fragmentName'?: 'Hit_SearchEdgeFragment' };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly sourceDocumentsConnection: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly municipality: { readonly id: string } }> }, readonly activities: { readonly totalCount: number }, readonly policyDocuments: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number } };

export type SearchWholeQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchWholeQuery = { readonly search: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<(
      { readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
      & { ' $fragmentRefs'?: { 'Hit_SearchEdgeFragment': Hit_SearchEdgeFragment } }
    )> } };

export type Results_SearchConnectionFragment = { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly edges: ReadonlyArray<(
    { readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }
    & { ' $fragmentRefs'?: { 'Hit_SearchEdgeFragment': Hit_SearchEdgeFragment } }
  )> } & { ' $fragmentName'?: 'Results_SearchConnectionFragment' };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: (
    { readonly totalCount: number, readonly facets: ReadonlyArray<{ ' $fragmentRefs'?: { 'FacetsOf_FacetFragment': FacetsOf_FacetFragment } }> }
    & { ' $fragmentRefs'?: { 'Results_SearchConnectionFragment': Results_SearchConnectionFragment } }
  ), readonly municipalities: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> };

export type ActionItem_ActivityFragment = (
  { readonly id: string, readonly label: string, readonly results: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly qualifier: string | null, readonly year: number | null }>, readonly policyDocuments: { readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }> }, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }
  & { ' $fragmentRefs'?: { 'Continuations_ActivityFragment': Continuations_ActivityFragment } }
) & { ' $fragmentName'?: 'ActionItem_ActivityFragment' };

export type ActivityTable_ActivityFragment = { readonly id: string, readonly kind: ActivityKind, readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly parent: { readonly id: string, readonly label: string } | null, readonly children: ReadonlyArray<{ readonly id: string }>, readonly budget: ReadonlyArray<{ readonly amount: number, readonly printed: string, readonly unit: number, readonly direction: BudgetDirection, readonly basis: BudgetBasis, readonly year: number }> } & { ' $fragmentName'?: 'ActivityTable_ActivityFragment' };

export type Continuations_ActivityFragment = { readonly continues: ReadonlyArray<{ readonly id: string, readonly label: string, readonly year: number | null, readonly phase: Phase | null }>, readonly continuedBy: ReadonlyArray<{ readonly id: string, readonly label: string, readonly year: number | null, readonly phase: Phase | null }> } & { ' $fragmentName'?: 'Continuations_ActivityFragment' };

export type FindingList_FindingFragment = { readonly id: string, readonly severity: string, readonly message: string, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } & { ' $fragmentName'?: 'FindingList_FindingFragment' };

export type Lines_PassageFragment = { readonly lineStart: number, readonly lineEnd: number, readonly sourceDocument: { readonly id: string } } & { ' $fragmentName'?: 'Lines_PassageFragment' };

export type FindingsOfProgramQueryVariables = Exact<{
  program: string;
}>;


export type FindingsOfProgramQuery = { readonly findingsConnection: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Lines_PassageFragment': Lines_PassageFragment } }> }
      & { ' $fragmentRefs'?: { 'FindingList_FindingFragment': FindingList_FindingFragment } }
    )> } };

export type IndicatorTable_IndicatorFragment = { readonly id: string, readonly name: string, readonly unit: string | null, readonly goalMet: boolean | null, readonly observations: ReadonlyArray<{ readonly year: number, readonly kind: ObservationKind, readonly value: number | null, readonly printed: string, readonly qualifier: string | null, readonly provisional: boolean }>, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } & { ' $fragmentName'?: 'IndicatorTable_IndicatorFragment' };

export type MoneyByYearQueryVariables = Exact<{
  of: string;
}>;


export type MoneyByYearQuery = { readonly promisedAndReported: { readonly years: ReadonlyArray<{ readonly year: number, readonly money: ReadonlyArray<{ readonly direction: BudgetDirection, readonly part: BudgetPart, readonly label: string | null, readonly computedDifference: number | null, readonly budget: { ' $fragmentRefs'?: { 'PrintedAmount_PrintedAmountFragment': PrintedAmount_PrintedAmountFragment } } | null, readonly actual: { ' $fragmentRefs'?: { 'PrintedAmount_PrintedAmountFragment': PrintedAmount_PrintedAmountFragment } } | null, readonly printedDifference: { ' $fragmentRefs'?: { 'PrintedAmount_PrintedAmountFragment': PrintedAmount_PrintedAmountFragment } } | null }> }> } };

export type NamedUnderQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
}>;


export type NamedUnderQuery = { readonly documents: { ' $fragmentRefs'?: { 'NamedUnder_ComparisonFragment': NamedUnder_ComparisonFragment } }, readonly partners: { ' $fragmentRefs'?: { 'NamedUnder_ComparisonFragment': NamedUnder_ComparisonFragment } } };

export type NamedUnder_ComparisonFragment = { readonly columns: ReadonlyArray<{ readonly year: number | null, readonly basis: BudgetBasis | null }>, readonly rows: ReadonlyArray<{ readonly cells: ReadonlyArray<{ readonly value: number | null, readonly counted: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly ris: string | null, readonly number: string | null, readonly title: string | null, readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } | null }> }> } & { ' $fragmentName'?: 'NamedUnder_ComparisonFragment' };

export type PrintedAmount_PrintedAmountFragment = { readonly contradicted: boolean, readonly line: { readonly amount: number, readonly printed: string, readonly unit: number, readonly favourable: boolean | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }, readonly alsoPrinted: ReadonlyArray<{ readonly id: string, readonly amount: number, readonly printed: string, readonly unit: number, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> } & { ' $fragmentName'?: 'PrintedAmount_PrintedAmountFragment' };

export type PromiseColumn_ActivityConnectionFragment = { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly nodes: ReadonlyArray<(
    { readonly id: string, readonly phase: Phase | null, readonly parent: { readonly id: string, readonly label: string } | null }
    & { ' $fragmentRefs'?: { 'ActionItem_ActivityFragment': ActionItem_ActivityFragment } }
  )> } & { ' $fragmentName'?: 'PromiseColumn_ActivityConnectionFragment' };

export type PlannedActionsQueryVariables = Exact<{
  of: string;
  years?: ReadonlyArray<number> | number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlannedActionsQuery = { readonly promisedAndReported: { readonly years: ReadonlyArray<{ readonly actions: { ' $fragmentRefs'?: { 'PromisesCsv_ActivityConnectionFragment': PromisesCsv_ActivityConnectionFragment } } }> } };

export type ReportedActionsQueryVariables = Exact<{
  of: string;
  years?: ReadonlyArray<number> | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportedActionsQuery = { readonly promisedAndReported: { readonly years: ReadonlyArray<{ readonly actions: { ' $fragmentRefs'?: { 'PromisesCsv_ActivityConnectionFragment': PromisesCsv_ActivityConnectionFragment } } }> } };

export type PromisesCsv_ActivityConnectionFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly phase: Phase | null, readonly parent: { readonly label: string } | null, readonly results: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly qualifier: string | null, readonly year: number | null }>, readonly policyDocuments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly ris: string | null, readonly number: string | null, readonly title: string | null }> }, readonly continues: ReadonlyArray<{ readonly label: string, readonly year: number | null, readonly phase: Phase | null }>, readonly continuedBy: ReadonlyArray<{ readonly label: string, readonly year: number | null, readonly phase: Phase | null }>, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> } & { ' $fragmentName'?: 'PromisesCsv_ActivityConnectionFragment' };

export type PromisesQueryVariables = Exact<{
  of: string;
  years?: ReadonlyArray<number> | number | null | undefined;
  plannedAfter?: string | null | undefined;
  reportedAfter?: string | null | undefined;
}>;


export type PromisesQuery = { readonly promisedAndReported: { readonly years: ReadonlyArray<{ readonly year: number, readonly sources: ReadonlyArray<{ readonly kind: SourceDocumentKind, readonly year: number, readonly document: { readonly id: string, readonly title: string } | null }>, readonly planned: { ' $fragmentRefs'?: { 'PromiseColumn_ActivityConnectionFragment': PromiseColumn_ActivityConnectionFragment } }, readonly reported: { ' $fragmentRefs'?: { 'PromiseColumn_ActivityConnectionFragment': PromiseColumn_ActivityConnectionFragment } }, readonly unplaced: { readonly totalCount: number } | null }> } };

export type YearsOfPromisesQueryVariables = Exact<{
  of: string;
}>;


export type YearsOfPromisesQuery = { readonly promisedAndReported: { readonly years: ReadonlyArray<{ readonly year: number, readonly planned: { readonly totalCount: number }, readonly reported: { readonly totalCount: number }, readonly unplaced: { readonly totalCount: number } | null }> } };

export type ReadDocumentsQueryVariables = Exact<{
  program?: string | null | undefined;
  municipality?: string | null | undefined;
}>;


export type ReadDocumentsQuery = { readonly sourceDocumentsConnection: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type TraceBeginsQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type TraceBeginsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<(
      { readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
      & { ' $fragmentRefs'?: { 'Hit_SearchEdgeFragment': Hit_SearchEdgeFragment } }
    )> } };

export type TraceExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type TraceExamplesQuery = { readonly policyDocuments: { readonly nodes: ReadonlyArray<{ ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }> }, readonly activities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly partners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly programs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly name: string } }> } };

export type TracePageQueryVariables = Exact<{
  from: string;
  year?: number | null | undefined;
  role?: ReferenceRole | null | undefined;
  certainty?: Certainty | null | undefined;
  basis?: BudgetBasis | null | undefined;
  covers?: ReadonlyArray<MoneyScope> | MoneyScope | null | undefined;
}>;


export type TracePageQuery = { readonly node:
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Activity_Fragment': TraceNode_Node_Activity_Fragment } }
    | (
      { readonly subject:
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Activity_Fragment': TraceNode_Node_Activity_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_BudgetLine_Fragment': TraceNode_Node_BudgetLine_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Finding_Fragment': TraceNode_Node_Finding_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Goal_Fragment': TraceNode_Node_Goal_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Indicator_Fragment': TraceNode_Node_Indicator_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Municipality_Fragment': TraceNode_Node_Municipality_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Partner_Fragment': TraceNode_Node_Partner_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_PolicyDocument_Fragment': TraceNode_Node_PolicyDocument_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Program_Fragment': TraceNode_Node_Program_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_SourceDocument_Fragment': TraceNode_Node_SourceDocument_Fragment } }
       }
      & { ' $fragmentRefs'?: { 'TraceNode_Node_BudgetLine_Fragment': TraceNode_Node_BudgetLine_Fragment } }
    )
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Finding_Fragment': TraceNode_Node_Finding_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Goal_Fragment': TraceNode_Node_Goal_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Indicator_Fragment': TraceNode_Node_Indicator_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Municipality_Fragment': TraceNode_Node_Municipality_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Partner_Fragment': TraceNode_Node_Partner_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_PolicyDocument_Fragment': TraceNode_Node_PolicyDocument_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_Program_Fragment': TraceNode_Node_Program_Fragment } }
    | { ' $fragmentRefs'?: { 'TraceNode_Node_SourceDocument_Fragment': TraceNode_Node_SourceDocument_Fragment } }
   | null, readonly fundingTrace: { readonly facets: ReadonlyArray<{ readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }>, readonly totals: { readonly paths: number, readonly withoutMoney: number, readonly withoutPolicy: number, readonly exact: boolean }, readonly paths: ReadonlyArray<{ readonly role: ReferenceRole, readonly certainty: Certainty, readonly amount: number | null, readonly amountLabel: string | null, readonly year: number, readonly covers: MoneyScope, readonly nodes: ReadonlyArray<
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Activity_Fragment': TraceNode_Node_Activity_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_BudgetLine_Fragment': TraceNode_Node_BudgetLine_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Finding_Fragment': TraceNode_Node_Finding_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Goal_Fragment': TraceNode_Node_Goal_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Indicator_Fragment': TraceNode_Node_Indicator_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Municipality_Fragment': TraceNode_Node_Municipality_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Partner_Fragment': TraceNode_Node_Partner_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_PolicyDocument_Fragment': TraceNode_Node_PolicyDocument_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Program_Fragment': TraceNode_Node_Program_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_SourceDocument_Fragment': TraceNode_Node_SourceDocument_Fragment } }
      >, readonly steps: ReadonlyArray<{ readonly relation: FundingRelation, readonly role: ReferenceRole | null, readonly certainty: Certainty, readonly note: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> }>, readonly withoutMoney: ReadonlyArray<{ readonly message: string, readonly role: ReferenceRole | null, readonly policyDocument: { ' $fragmentRefs'?: { 'TraceNode_Node_PolicyDocument_Fragment': TraceNode_Node_PolicyDocument_Fragment } }, readonly activity: { ' $fragmentRefs'?: { 'TraceNode_Node_Activity_Fragment': TraceNode_Node_Activity_Fragment } } | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }>, readonly withoutPolicy: ReadonlyArray<{ readonly covers: MoneyScope, readonly nodes: ReadonlyArray<
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Activity_Fragment': TraceNode_Node_Activity_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_BudgetLine_Fragment': TraceNode_Node_BudgetLine_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Finding_Fragment': TraceNode_Node_Finding_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Goal_Fragment': TraceNode_Node_Goal_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Indicator_Fragment': TraceNode_Node_Indicator_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Municipality_Fragment': TraceNode_Node_Municipality_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Partner_Fragment': TraceNode_Node_Partner_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_PolicyDocument_Fragment': TraceNode_Node_PolicyDocument_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_Program_Fragment': TraceNode_Node_Program_Fragment } }
        | { ' $fragmentRefs'?: { 'TraceNode_Node_SourceDocument_Fragment': TraceNode_Node_SourceDocument_Fragment } }
      >, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> } };

type TraceNode_Node_Activity_Fragment = { readonly __typename: 'Activity', readonly label: string, readonly id: string, readonly activityYear: number | null } & { ' $fragmentName'?: 'TraceNode_Node_Activity_Fragment' };

type TraceNode_Node_BudgetLine_Fragment = { readonly __typename: 'BudgetLine', readonly amount: number, readonly printed: string, readonly unit: number, readonly year: number, readonly direction: BudgetDirection, readonly basis: BudgetBasis, readonly part: BudgetPart, readonly favourable: boolean | null, readonly id: string, readonly lineLabel: string | null } & { ' $fragmentName'?: 'TraceNode_Node_BudgetLine_Fragment' };

type TraceNode_Node_Finding_Fragment = { readonly __typename: 'Finding', readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_Finding_Fragment' };

type TraceNode_Node_Goal_Fragment = { readonly __typename: 'Goal', readonly statement: string, readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_Goal_Fragment' };

type TraceNode_Node_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_Indicator_Fragment' };

type TraceNode_Node_Municipality_Fragment = { readonly __typename: 'Municipality', readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_Municipality_Fragment' };

type TraceNode_Node_Partner_Fragment = { readonly __typename: 'Partner', readonly id: string, readonly partnerName: string } & { ' $fragmentName'?: 'TraceNode_Node_Partner_Fragment' };

type TraceNode_Node_PolicyDocument_Fragment = { readonly __typename: 'PolicyDocument', readonly ris: string | null, readonly number: string | null, readonly title: string | null, readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_PolicyDocument_Fragment' };

type TraceNode_Node_Program_Fragment = { readonly __typename: 'Program', readonly name: string, readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_Program_Fragment' };

type TraceNode_Node_SourceDocument_Fragment = { readonly __typename: 'SourceDocument', readonly id: string } & { ' $fragmentName'?: 'TraceNode_Node_SourceDocument_Fragment' };

export type TraceNode_NodeFragment =
  | TraceNode_Node_Activity_Fragment
  | TraceNode_Node_BudgetLine_Fragment
  | TraceNode_Node_Finding_Fragment
  | TraceNode_Node_Goal_Fragment
  | TraceNode_Node_Indicator_Fragment
  | TraceNode_Node_Municipality_Fragment
  | TraceNode_Node_Partner_Fragment
  | TraceNode_Node_PolicyDocument_Fragment
  | TraceNode_Node_Program_Fragment
  | TraceNode_Node_SourceDocument_Fragment
;

export type IsThereQueryVariables = Exact<{
  id: string;
}>;


export type IsThereQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type Amount_BudgetLineFragment = { readonly amount: number, readonly year: number, readonly direction: BudgetDirection, readonly basis: BudgetBasis, readonly part: BudgetPart, readonly label: string | null, readonly printed: string, readonly unit: number, readonly favourable: boolean | null } & { ' $fragmentName'?: 'Amount_BudgetLineFragment' };

export type DatasetVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetVersionQuery = { readonly dataset: { readonly version: string | null } };

export type ComparisonTable_ComparisonFragment = { readonly measure: ComparisonMeasure, readonly notes: ReadonlyArray<string>, readonly truncated: boolean, readonly columns: ReadonlyArray<{ readonly label: string, readonly year: number | null, readonly basis: BudgetBasis | null, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }>, readonly rows: ReadonlyArray<{ readonly header: { readonly label: string, readonly year: number | null, readonly basis: BudgetBasis | null, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }, readonly cells: ReadonlyArray<{ readonly value: number | null, readonly printed: string | null, readonly unit: string | null, readonly empty: EmptyReason | null, readonly basis: BudgetBasis, readonly inferred: number | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly money: { readonly contradicted: boolean, readonly line: { readonly amount: number, readonly printed: string, readonly unit: number, readonly favourable: boolean | null } } | null, readonly observation: { readonly qualifier: string | null, readonly provisional: boolean } | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> }> }> } & { ' $fragmentName'?: 'ComparisonTable_ComparisonFragment' };

export type DocumentNames_PolicyDocumentFragment = { readonly id: string, readonly ris: string | null, readonly number: string | null, readonly title: string | null } & { ' $fragmentName'?: 'DocumentNames_PolicyDocumentFragment' };

export type FacetsOf_FacetFragment = { readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> } & { ' $fragmentName'?: 'FacetsOf_FacetFragment' };

export type NumberedDocumentsQueryVariables = Exact<{
  query: string;
}>;


export type NumberedDocumentsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly number: string | null, readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type Pager_PageInfoFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null } & { ' $fragmentName'?: 'Pager_PageInfoFragment' };

export type Sources_PassageFragment = { readonly heading: ReadonlyArray<string>, readonly lineStart: number, readonly lineEnd: number, readonly quote: string | null, readonly sourceDocument: { readonly id: string, readonly title: string, readonly url: string | null, readonly municipality: { readonly name: string } } } & { ' $fragmentName'?: 'Sources_PassageFragment' };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const Sibling_ActivityFragmentDoc = new TypedDocumentString(`
    fragment Sibling_Activity on Activity {
  id
  label
  year
  phase
}
    `, {"fragmentName":"Sibling_Activity"}) as unknown as TypedDocumentString<Sibling_ActivityFragment, unknown>;
export const Sources_PassageFragmentDoc = new TypedDocumentString(`
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}
    `, {"fragmentName":"Sources_Passage"}) as unknown as TypedDocumentString<Sources_PassageFragment, unknown>;
export const ActivityFacts_ActivityFragmentDoc = new TypedDocumentString(`
    fragment ActivityFacts_Activity on Activity {
  id
  certainty
  note
  program {
    id
    name
  }
  parent {
    id
    label
  }
  goals {
    id
    number
    statement
  }
  continues {
    ...Sibling_Activity
  }
  continuedBy {
    ...Sibling_Activity
  }
  results {
    value
    unit
    qualifier
    year
  }
  evidence {
    ...Sources_Passage
  }
}
    fragment Sibling_Activity on Activity {
  id
  label
  year
  phase
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"ActivityFacts_Activity"}) as unknown as TypedDocumentString<ActivityFacts_ActivityFragment, unknown>;
export const Lines_PassageFragmentDoc = new TypedDocumentString(`
    fragment Lines_Passage on Passage {
  lineStart
  lineEnd
  sourceDocument {
    id
  }
}
    `, {"fragmentName":"Lines_Passage"}) as unknown as TypedDocumentString<Lines_PassageFragment, unknown>;
export const ActivityFindings_ActivityFragmentDoc = new TypedDocumentString(`
    fragment ActivityFindings_Activity on Activity {
  program {
    id
  }
  evidence {
    ...Lines_Passage
  }
  budget {
    evidence {
      ...Lines_Passage
    }
  }
}
    fragment Lines_Passage on Passage {
  lineStart
  lineEnd
  sourceDocument {
    id
  }
}`, {"fragmentName":"ActivityFindings_Activity"}) as unknown as TypedDocumentString<ActivityFindings_ActivityFragment, unknown>;
export const Ties_ActivityFragmentDoc = new TypedDocumentString(`
    fragment Ties_Activity on Activity {
  policyDocuments(first: 100) {
    edges {
      role
      amount
      amountLabel
      certainty
      note
      evidence {
        ...Sources_Passage
      }
      node {
        id
        ris
        number
        title
      }
    }
  }
  partners(first: 100) {
    edges {
      role
      certainty
      note
      evidence {
        ...Sources_Passage
      }
      node {
        id
        name
      }
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"Ties_Activity"}) as unknown as TypedDocumentString<Ties_ActivityFragment, unknown>;
export const ActivityTable_ActivityFragmentDoc = new TypedDocumentString(`
    fragment ActivityTable_Activity on Activity {
  id
  kind
  label
  year
  phase
  parent {
    id
    label
  }
  children {
    id
  }
  budget(part: TOTAL) {
    amount
    printed
    unit
    direction
    basis
    year
  }
}
    `, {"fragmentName":"ActivityTable_Activity"}) as unknown as TypedDocumentString<ActivityTable_ActivityFragment, unknown>;
export const Tree_ActivityFragmentDoc = new TypedDocumentString(`
    fragment Tree_Activity on Activity {
  label
  children {
    ...ActivityTable_Activity
  }
}
    fragment ActivityTable_Activity on Activity {
  id
  kind
  label
  year
  phase
  parent {
    id
    label
  }
  children {
    id
  }
  budget(part: TOTAL) {
    amount
    printed
    unit
    direction
    basis
    year
  }
}`, {"fragmentName":"Tree_Activity"}) as unknown as TypedDocumentString<Tree_ActivityFragment, unknown>;
export const Candidates_QueryFragmentDoc = new TypedDocumentString(`
    fragment Candidates_Query on Query {
  municipalities {
    id
    name
    programs {
      id
      name
    }
  }
  withMoney: budgetLines(direction: $direction, part: TOTAL, first: 1) {
    facets(names: ["program", "goal", "activity"]) {
      name
      values {
        value
        label
      }
    }
  }
  allIndicators: indicators(first: 100) {
    nodes {
      id
      name
    }
  }
  rows: activities(kind: BUDGET_ACTIVITY, first: 100) {
    nodes {
      id
      label
    }
  }
}
    `, {"fragmentName":"Candidates_Query"}) as unknown as TypedDocumentString<Candidates_QueryFragment, unknown>;
export const CellList_ComparisonFragmentDoc = new TypedDocumentString(`
    fragment CellList_Comparison on Comparison {
  measure
  columns {
    label
    year
    node {
      id
    }
  }
  rows {
    header {
      label
      year
      node {
        id
      }
    }
    cells {
      value
      printed
      unit
      year
      basis
      inferred
      empty
      sources {
        id
      }
      money {
        line {
          unit
          favourable
        }
        alsoPrinted {
          id
          amount
          printed
          unit
          evidence {
            ...Sources_Passage
          }
        }
      }
      observation {
        qualifier
        provisional
      }
      counted(first: 20) {
        totalCount
        nodes {
          id
          ... on Activity {
            label
          }
          ... on Partner {
            name
          }
          ... on PolicyDocument {
            ris
            number
            title
          }
        }
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"CellList_Comparison"}) as unknown as TypedDocumentString<CellList_ComparisonFragment, unknown>;
export const CoverageTable_SourceDocumentFragmentDoc = new TypedDocumentString(`
    fragment CoverageTable_SourceDocument on SourceDocument {
  id
  title
  year
  lineCount
  municipality {
    name
  }
  coverage {
    linesWithFacts
    linesLeftOut
    linesOther
    stated
    inferred
  }
}
    `, {"fragmentName":"CoverageTable_SourceDocument"}) as unknown as TypedDocumentString<CoverageTable_SourceDocumentFragment, unknown>;
export const DocumentNames_PolicyDocumentFragmentDoc = new TypedDocumentString(`
    fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
    `, {"fragmentName":"DocumentNames_PolicyDocument"}) as unknown as TypedDocumentString<DocumentNames_PolicyDocumentFragment, unknown>;
export const SourceDocumentCoverage_SourceDocumentFragmentDoc = new TypedDocumentString(`
    fragment SourceDocumentCoverage_SourceDocument on SourceDocument {
  id
  title
  kind
  year
  url
  sha256
  checkedOn
  checkedHow
  municipality {
    name
  }
  coverage {
    counts {
      kind
      total
    }
    linesLeftOut
    leftOut {
      reason
      passage {
        heading
        lineStart
        lineEnd
      }
    }
    untitled {
      id
      ...DocumentNames_PolicyDocument
    }
    malformed {
      id
      ...DocumentNames_PolicyDocument
    }
  }
}
    fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}`, {"fragmentName":"SourceDocumentCoverage_SourceDocument"}) as unknown as TypedDocumentString<SourceDocumentCoverage_SourceDocumentFragment, unknown>;
export const Pager_PageInfoFragmentDoc = new TypedDocumentString(`
    fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Pager_PageInfo"}) as unknown as TypedDocumentString<Pager_PageInfoFragment, unknown>;
export const FindingGroups_FindingFragmentDoc = new TypedDocumentString(`
    fragment FindingGroups_Finding on Finding {
  id
  rule
  severity
  message
  sourceDocument {
    id
    title
    municipality {
      name
    }
  }
  evidence {
    ...Sources_Passage
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"FindingGroups_Finding"}) as unknown as TypedDocumentString<FindingGroups_FindingFragment, unknown>;
export const FindingGroups_FindingConnectionFragmentDoc = new TypedDocumentString(`
    fragment FindingGroups_FindingConnection on FindingConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  nodes {
    ...FindingGroups_Finding
  }
}
    fragment FindingGroups_Finding on Finding {
  id
  rule
  severity
  message
  sourceDocument {
    id
    title
    municipality {
      name
    }
  }
  evidence {
    ...Sources_Passage
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"FindingGroups_FindingConnection"}) as unknown as TypedDocumentString<FindingGroups_FindingConnectionFragment, unknown>;
export const FindingsCsv_FindingFragmentDoc = new TypedDocumentString(`
    fragment FindingsCsv_Finding on Finding {
  id
  rule
  severity
  message
  sourceDocument {
    title
    municipality {
      name
    }
  }
  evidence {
    ...Sources_Passage
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"FindingsCsv_Finding"}) as unknown as TypedDocumentString<FindingsCsv_FindingFragment, unknown>;
export const GoalActivities_GoalFragmentDoc = new TypedDocumentString(`
    fragment GoalActivities_Goal on Goal {
  statement
  activities {
    ...ActivityTable_Activity
  }
}
    fragment ActivityTable_Activity on Activity {
  id
  kind
  label
  year
  phase
  parent {
    id
    label
  }
  children {
    id
  }
  budget(part: TOTAL) {
    amount
    printed
    unit
    direction
    basis
    year
  }
}`, {"fragmentName":"GoalActivities_Goal"}) as unknown as TypedDocumentString<GoalActivities_GoalFragment, unknown>;
export const GoalNeighbours_GoalFragmentDoc = new TypedDocumentString(`
    fragment GoalNeighbours_Goal on Goal {
  id
  evidence {
    sourceDocument {
      id
    }
  }
  program {
    goals {
      id
      number
      statement
      evidence {
        sourceDocument {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"GoalNeighbours_Goal"}) as unknown as TypedDocumentString<GoalNeighbours_GoalFragment, unknown>;
export const GoalFacts_GoalFragmentDoc = new TypedDocumentString(`
    fragment GoalFacts_Goal on Goal {
  id
  program {
    id
    name
    municipality {
      id
      name
    }
  }
  evidence {
    sourceDocument {
      id
      title
      year
    }
    ...Sources_Passage
  }
  ...GoalNeighbours_Goal
}
    fragment GoalNeighbours_Goal on Goal {
  id
  evidence {
    sourceDocument {
      id
    }
  }
  program {
    goals {
      id
      number
      statement
      evidence {
        sourceDocument {
          id
        }
      }
    }
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"GoalFacts_Goal"}) as unknown as TypedDocumentString<GoalFacts_GoalFragment, unknown>;
export const GoalFindings_GoalFragmentDoc = new TypedDocumentString(`
    fragment GoalFindings_Goal on Goal {
  program {
    id
  }
  evidence {
    ...Lines_Passage
  }
  budget {
    evidence {
      ...Lines_Passage
    }
  }
  indicators {
    evidence {
      ...Lines_Passage
    }
  }
}
    fragment Lines_Passage on Passage {
  lineStart
  lineEnd
  sourceDocument {
    id
  }
}`, {"fragmentName":"GoalFindings_Goal"}) as unknown as TypedDocumentString<GoalFindings_GoalFragment, unknown>;
export const RelatedGoal_GoalFragmentDoc = new TypedDocumentString(`
    fragment RelatedGoal_Goal on Goal {
  id
  number
  statement
  evidence {
    sourceDocument {
      title
    }
  }
}
    `, {"fragmentName":"RelatedGoal_Goal"}) as unknown as TypedDocumentString<RelatedGoal_GoalFragment, unknown>;
export const RelatedGoals_GoalFragmentDoc = new TypedDocumentString(`
    fragment RelatedGoals_Goal on Goal {
  id
  activities {
    goals {
      ...RelatedGoal_Goal
    }
    parent {
      goals {
        ...RelatedGoal_Goal
      }
    }
    children {
      goals {
        ...RelatedGoal_Goal
      }
    }
    continues {
      goals {
        ...RelatedGoal_Goal
      }
    }
    continuedBy {
      goals {
        ...RelatedGoal_Goal
      }
    }
  }
}
    fragment RelatedGoal_Goal on Goal {
  id
  number
  statement
  evidence {
    sourceDocument {
      title
    }
  }
}`, {"fragmentName":"RelatedGoals_Goal"}) as unknown as TypedDocumentString<RelatedGoals_GoalFragment, unknown>;
export const IndicatorFilters_IndicatorConnectionFragmentDoc = new TypedDocumentString(`
    fragment IndicatorFilters_IndicatorConnection on IndicatorConnection {
  facets(names: ["municipality", "program", "goalMet"]) {
    name
    values {
      value
      label
      count
    }
  }
}
    `, {"fragmentName":"IndicatorFilters_IndicatorConnection"}) as unknown as TypedDocumentString<IndicatorFilters_IndicatorConnectionFragment, unknown>;
export const Observed_ObservationFragmentDoc = new TypedDocumentString(`
    fragment Observed_Observation on Observation {
  year
  kind
  value
  printed
  qualifier
  provisional
}
    `, {"fragmentName":"Observed_Observation"}) as unknown as TypedDocumentString<Observed_ObservationFragment, unknown>;
export const IndicatorCard_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorCard_Indicator on Indicator {
  id
  name
  unit
  source
  set
  goalMet
  program {
    id
    name
    municipality {
      name
    }
  }
  goal {
    id
    statement
  }
  activity {
    id
    label
  }
  observations {
    ...Observed_Observation
  }
  evidence {
    sourceDocument {
      year
    }
    ...Sources_Passage
  }
}
    fragment Observed_Observation on Observation {
  year
  kind
  value
  printed
  qualifier
  provisional
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"IndicatorCard_Indicator"}) as unknown as TypedDocumentString<IndicatorCard_IndicatorFragment, unknown>;
export const IndicatorGroups_IndicatorConnectionFragmentDoc = new TypedDocumentString(`
    fragment IndicatorGroups_IndicatorConnection on IndicatorConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  nodes {
    id
    goalMet
    ...IndicatorCard_Indicator
  }
}
    fragment IndicatorCard_Indicator on Indicator {
  id
  name
  unit
  source
  set
  goalMet
  program {
    id
    name
    municipality {
      name
    }
  }
  goal {
    id
    statement
  }
  activity {
    id
    label
  }
  observations {
    ...Observed_Observation
  }
  evidence {
    sourceDocument {
      year
    }
    ...Sources_Passage
  }
}
fragment Observed_Observation on Observation {
  year
  kind
  value
  printed
  qualifier
  provisional
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"IndicatorGroups_IndicatorConnection"}) as unknown as TypedDocumentString<IndicatorGroups_IndicatorConnectionFragment, unknown>;
export const Missing_GapFragmentDoc = new TypedDocumentString(`
    fragment Missing_Gap on Gap {
  reason
  year
  node {
    id
  }
}
    `, {"fragmentName":"Missing_Gap"}) as unknown as TypedDocumentString<Missing_GapFragment, unknown>;
export const ProgramTable_ProgramFragmentDoc = new TypedDocumentString(`
    fragment ProgramTable_Program on Program {
  id
  name
  number
  goals {
    id
  }
  indicators {
    id
  }
  activities(first: 1) {
    totalCount
  }
  partners(first: 1) {
    totalCount
  }
  policyDocuments(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"ProgramTable_Program"}) as unknown as TypedDocumentString<ProgramTable_ProgramFragment, unknown>;
export const Network_PartnerNetworkFragmentDoc = new TypedDocumentString(`
    fragment Network_PartnerNetwork on PartnerNetwork {
  order
  size
  density
  components
  modularity
  nodes {
    partner {
      id
      name
      kind
    }
    degree
    weightedDegree
    activityCount
    betweenness
    community
  }
  links {
    sourceId
    targetId
    weight
    together
    alongside
    certain
  }
}
    `, {"fragmentName":"Network_PartnerNetwork"}) as unknown as TypedDocumentString<Network_PartnerNetworkFragment, unknown>;
export const CoWorkers_PartnerNetworkFragmentDoc = new TypedDocumentString(`
    fragment CoWorkers_PartnerNetwork on PartnerNetwork {
  links {
    sourceId
    targetId
    source {
      id
      name
      kind
    }
    target {
      id
      name
      kind
    }
    weight
    together
    certain
    activities {
      id
      label
    }
  }
}
    `, {"fragmentName":"CoWorkers_PartnerNetwork"}) as unknown as TypedDocumentString<CoWorkers_PartnerNetworkFragment, unknown>;
export const PartnerActivities_PartnerFragmentDoc = new TypedDocumentString(`
    fragment PartnerActivities_Partner on Partner {
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      namedAs
      certainty
      note
      evidence {
        ...Sources_Passage
      }
      node {
        id
        kind
        label
        year
        phase
        program {
          municipality {
            id
            name
          }
        }
      }
    }
  }
}
    fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"PartnerActivities_Partner"}) as unknown as TypedDocumentString<PartnerActivities_PartnerFragment, unknown>;
export const PartnerFacts_PartnerFragmentDoc = new TypedDocumentString(`
    fragment PartnerFacts_Partner on Partner {
  id
  aliases
  kind
  partOf {
    id
    name
  }
  programs {
    id
    name
    municipality {
      id
      name
    }
  }
}
    `, {"fragmentName":"PartnerFacts_Partner"}) as unknown as TypedDocumentString<PartnerFacts_PartnerFragment, unknown>;
export const DocumentFacts_PolicyDocumentFragmentDoc = new TypedDocumentString(`
    fragment DocumentFacts_PolicyDocument on PolicyDocument {
  id
  title
  issuer
  scheme
  supersedes {
    ...DocumentNames_PolicyDocument
  }
  supersededBy {
    ...DocumentNames_PolicyDocument
  }
  programs {
    id
    name
  }
  partners {
    id
    name
  }
}
    fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}`, {"fragmentName":"DocumentFacts_PolicyDocument"}) as unknown as TypedDocumentString<DocumentFacts_PolicyDocumentFragment, unknown>;
export const Continuations_ActivityFragmentDoc = new TypedDocumentString(`
    fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
    `, {"fragmentName":"Continuations_Activity"}) as unknown as TypedDocumentString<Continuations_ActivityFragment, unknown>;
export const CitedBy_PolicyDocumentFragmentDoc = new TypedDocumentString(`
    fragment CitedBy_PolicyDocument on PolicyDocument {
  id
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      amount
      amountLabel
      certainty
      note
      printed
      evidence {
        ...Sources_Passage
      }
      node {
        id
        label
        year
        phase
        parent {
          id
          label
        }
        program {
          id
          name
          municipality {
            name
          }
        }
        ...Continuations_Activity
      }
    }
  }
}
    fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"CitedBy_PolicyDocument"}) as unknown as TypedDocumentString<CitedBy_PolicyDocumentFragment, unknown>;
export const DocumentFrame_PolicyDocumentFragmentDoc = new TypedDocumentString(`
    fragment DocumentFrame_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
  kind
  municipality {
    id
    name
    code
  }
  ...DocumentFacts_PolicyDocument
  ...CitedBy_PolicyDocument
}
    fragment CitedBy_PolicyDocument on PolicyDocument {
  id
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      amount
      amountLabel
      certainty
      note
      printed
      evidence {
        ...Sources_Passage
      }
      node {
        id
        label
        year
        phase
        parent {
          id
          label
        }
        program {
          id
          name
          municipality {
            name
          }
        }
        ...Continuations_Activity
      }
    }
  }
}
fragment DocumentFacts_PolicyDocument on PolicyDocument {
  id
  title
  issuer
  scheme
  supersedes {
    ...DocumentNames_PolicyDocument
  }
  supersededBy {
    ...DocumentNames_PolicyDocument
  }
  programs {
    id
    name
  }
  partners {
    id
    name
  }
}
fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"DocumentFrame_PolicyDocument"}) as unknown as TypedDocumentString<DocumentFrame_PolicyDocumentFragment, unknown>;
export const Amount_BudgetLineFragmentDoc = new TypedDocumentString(`
    fragment Amount_BudgetLine on BudgetLine {
  amount
  year
  direction
  basis
  part
  label
  printed
  unit
  favourable
}
    `, {"fragmentName":"Amount_BudgetLine"}) as unknown as TypedDocumentString<Amount_BudgetLineFragment, unknown>;
export const Goals_ProgramFragmentDoc = new TypedDocumentString(`
    fragment Goals_Program on Program {
  goals {
    id
    number
    statement
    activities {
      id
      label
    }
    indicators {
      id
      name
    }
    budget(part: TOTAL) {
      id
      ...Amount_BudgetLine
    }
    evidence {
      sourceDocument {
        id
        title
        year
      }
      ...Sources_Passage
    }
  }
}
    fragment Amount_BudgetLine on BudgetLine {
  amount
  year
  direction
  basis
  part
  label
  printed
  unit
  favourable
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"Goals_Program"}) as unknown as TypedDocumentString<Goals_ProgramFragment, unknown>;
export const ProgramFacts_ProgramFragmentDoc = new TypedDocumentString(`
    fragment ProgramFacts_Program on Program {
  id
  municipality {
    id
    name
  }
}
    `, {"fragmentName":"ProgramFacts_Program"}) as unknown as TypedDocumentString<ProgramFacts_ProgramFragment, unknown>;
export const Hit_SearchEdgeFragmentDoc = new TypedDocumentString(`
    fragment Hit_SearchEdge on SearchEdge {
  years
  matches {
    field
    text
    highlights {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Program {
      name
      municipality {
        name
      }
    }
    ... on Goal {
      statement
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on Activity {
      label
      activityKind: kind
      phase
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on PolicyDocument {
      number
      title
      documentKind: kind
      municipality {
        name
      }
    }
    ... on Partner {
      name
      partnerKind: kind
      municipalities {
        name
      }
    }
    ... on Indicator {
      name
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on SourceDocument {
      documentTitle: title
      sourceKind: kind
      municipality {
        name
      }
    }
  }
}
    `, {"fragmentName":"Hit_SearchEdge"}) as unknown as TypedDocumentString<Hit_SearchEdgeFragment, unknown>;
export const Results_SearchConnectionFragmentDoc = new TypedDocumentString(`
    fragment Results_SearchConnection on SearchConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  edges {
    node {
      id
    }
    ...Hit_SearchEdge
  }
}
    fragment Hit_SearchEdge on SearchEdge {
  years
  matches {
    field
    text
    highlights {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Program {
      name
      municipality {
        name
      }
    }
    ... on Goal {
      statement
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on Activity {
      label
      activityKind: kind
      phase
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on PolicyDocument {
      number
      title
      documentKind: kind
      municipality {
        name
      }
    }
    ... on Partner {
      name
      partnerKind: kind
      municipalities {
        name
      }
    }
    ... on Indicator {
      name
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on SourceDocument {
      documentTitle: title
      sourceKind: kind
      municipality {
        name
      }
    }
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Results_SearchConnection"}) as unknown as TypedDocumentString<Results_SearchConnectionFragment, unknown>;
export const FindingList_FindingFragmentDoc = new TypedDocumentString(`
    fragment FindingList_Finding on Finding {
  id
  severity
  message
  evidence {
    ...Sources_Passage
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"FindingList_Finding"}) as unknown as TypedDocumentString<FindingList_FindingFragment, unknown>;
export const IndicatorTable_IndicatorFragmentDoc = new TypedDocumentString(`
    fragment IndicatorTable_Indicator on Indicator {
  id
  name
  unit
  goalMet
  observations {
    year
    kind
    value
    printed
    qualifier
    provisional
  }
  evidence {
    ...Sources_Passage
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"IndicatorTable_Indicator"}) as unknown as TypedDocumentString<IndicatorTable_IndicatorFragment, unknown>;
export const NamedUnder_ComparisonFragmentDoc = new TypedDocumentString(`
    fragment NamedUnder_Comparison on Comparison {
  columns {
    year
    basis
  }
  rows {
    cells {
      value
      counted(first: 100) {
        nodes {
          id
          ... on Partner {
            name
          }
          ... on PolicyDocument {
            ris
            number
            title
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"NamedUnder_Comparison"}) as unknown as TypedDocumentString<NamedUnder_ComparisonFragment, unknown>;
export const PrintedAmount_PrintedAmountFragmentDoc = new TypedDocumentString(`
    fragment PrintedAmount_PrintedAmount on PrintedAmount {
  contradicted
  line {
    amount
    printed
    unit
    favourable
    evidence {
      ...Sources_Passage
    }
  }
  alsoPrinted {
    id
    amount
    printed
    unit
    evidence {
      ...Sources_Passage
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"PrintedAmount_PrintedAmount"}) as unknown as TypedDocumentString<PrintedAmount_PrintedAmountFragment, unknown>;
export const ActionItem_ActivityFragmentDoc = new TypedDocumentString(`
    fragment ActionItem_Activity on Activity {
  id
  label
  results {
    value
    unit
    qualifier
    year
  }
  policyDocuments(first: 10) {
    nodes {
      ...DocumentNames_PolicyDocument
    }
  }
  ...Continuations_Activity
  evidence {
    ...Sources_Passage
  }
}
    fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"ActionItem_Activity"}) as unknown as TypedDocumentString<ActionItem_ActivityFragment, unknown>;
export const PromiseColumn_ActivityConnectionFragmentDoc = new TypedDocumentString(`
    fragment PromiseColumn_ActivityConnection on ActivityConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  nodes {
    id
    phase
    parent {
      id
      label
    }
    ...ActionItem_Activity
  }
}
    fragment ActionItem_Activity on Activity {
  id
  label
  results {
    value
    unit
    qualifier
    year
  }
  policyDocuments(first: 10) {
    nodes {
      ...DocumentNames_PolicyDocument
    }
  }
  ...Continuations_Activity
  evidence {
    ...Sources_Passage
  }
}
fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"PromiseColumn_ActivityConnection"}) as unknown as TypedDocumentString<PromiseColumn_ActivityConnectionFragment, unknown>;
export const PromisesCsv_ActivityConnectionFragmentDoc = new TypedDocumentString(`
    fragment PromisesCsv_ActivityConnection on ActivityConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    phase
    parent {
      label
    }
    results {
      value
      unit
      qualifier
      year
    }
    policyDocuments(first: 10) {
      totalCount
      nodes {
        id
        ris
        number
        title
      }
    }
    continues {
      label
      year
      phase
    }
    continuedBy {
      label
      year
      phase
    }
    evidence {
      ...Sources_Passage
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"PromisesCsv_ActivityConnection"}) as unknown as TypedDocumentString<PromisesCsv_ActivityConnectionFragment, unknown>;
export const TraceNode_NodeFragmentDoc = new TypedDocumentString(`
    fragment TraceNode_Node on Node {
  __typename
  id
  ... on PolicyDocument {
    ris
    number
    title
  }
  ... on Activity {
    label
    activityYear: year
  }
  ... on Goal {
    statement
  }
  ... on Program {
    name
  }
  ... on Partner {
    partnerName: name
  }
  ... on BudgetLine {
    amount
    printed
    unit
    year
    direction
    basis
    part
    lineLabel: label
    favourable
  }
}
    `, {"fragmentName":"TraceNode_Node"}) as unknown as TypedDocumentString<TraceNode_NodeFragment, unknown>;
export const ComparisonTable_ComparisonFragmentDoc = new TypedDocumentString(`
    fragment ComparisonTable_Comparison on Comparison {
  measure
  notes
  truncated
  columns {
    label
    year
    basis
    node {
      id
    }
  }
  rows {
    header {
      label
      year
      basis
      node {
        id
      }
    }
    cells {
      value
      printed
      unit
      empty
      basis
      sources {
        id
      }
      inferred
      money {
        contradicted
        line {
          amount
          printed
          unit
          favourable
        }
      }
      observation {
        qualifier
        provisional
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`, {"fragmentName":"ComparisonTable_Comparison"}) as unknown as TypedDocumentString<ComparisonTable_ComparisonFragment, unknown>;
export const FacetsOf_FacetFragmentDoc = new TypedDocumentString(`
    fragment FacetsOf_Facet on Facet {
  name
  values {
    value
    label
    count
  }
}
    `, {"fragmentName":"FacetsOf_Facet"}) as unknown as TypedDocumentString<FacetsOf_FacetFragment, unknown>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities {
  municipalities {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const ActivityIndicatorsDocument = new TypedDocumentString(`
    query ActivityIndicators($activity: ID!) {
  indicators(activity: $activity, first: 100) {
    nodes {
      ...IndicatorTable_Indicator
    }
  }
}
    fragment IndicatorTable_Indicator on Indicator {
  id
  name
  unit
  goalMet
  observations {
    year
    kind
    value
    printed
    qualifier
    provisional
  }
  evidence {
    ...Sources_Passage
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<ActivityIndicatorsQuery, ActivityIndicatorsQueryVariables>;
export const ActivityPageDocument = new TypedDocumentString(`
    query ActivityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Activity {
      id
      kind
      label
      year
      phase
      parent {
        id
        label
        parent {
          id
          label
        }
      }
      program {
        id
        name
        municipality {
          id
          name
        }
      }
      children {
        id
      }
      budget {
        id
      }
      ...ActivityFacts_Activity
      ...ActivityFindings_Activity
      ...Ties_Activity
      ...Tree_Activity
    }
  }
}
    fragment ActivityFacts_Activity on Activity {
  id
  certainty
  note
  program {
    id
    name
  }
  parent {
    id
    label
  }
  goals {
    id
    number
    statement
  }
  continues {
    ...Sibling_Activity
  }
  continuedBy {
    ...Sibling_Activity
  }
  results {
    value
    unit
    qualifier
    year
  }
  evidence {
    ...Sources_Passage
  }
}
fragment Sibling_Activity on Activity {
  id
  label
  year
  phase
}
fragment ActivityFindings_Activity on Activity {
  program {
    id
  }
  evidence {
    ...Lines_Passage
  }
  budget {
    evidence {
      ...Lines_Passage
    }
  }
}
fragment Ties_Activity on Activity {
  policyDocuments(first: 100) {
    edges {
      role
      amount
      amountLabel
      certainty
      note
      evidence {
        ...Sources_Passage
      }
      node {
        id
        ris
        number
        title
      }
    }
  }
  partners(first: 100) {
    edges {
      role
      certainty
      note
      evidence {
        ...Sources_Passage
      }
      node {
        id
        name
      }
    }
  }
}
fragment Tree_Activity on Activity {
  label
  children {
    ...ActivityTable_Activity
  }
}
fragment ActivityTable_Activity on Activity {
  id
  kind
  label
  year
  phase
  parent {
    id
    label
  }
  children {
    id
  }
  budget(part: TOTAL) {
    amount
    printed
    unit
    direction
    basis
    year
  }
}
fragment Lines_Passage on Passage {
  lineStart
  lineEnd
  sourceDocument {
    id
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<ActivityPageQuery, ActivityPageQueryVariables>;
export const CompareCandidatesDocument = new TypedDocumentString(`
    query CompareCandidates($direction: BudgetDirection) {
  ...Candidates_Query
}
    fragment Candidates_Query on Query {
  municipalities {
    id
    name
    programs {
      id
      name
    }
  }
  withMoney: budgetLines(direction: $direction, part: TOTAL, first: 1) {
    facets(names: ["program", "goal", "activity"]) {
      name
      values {
        value
        label
      }
    }
  }
  allIndicators: indicators(first: 100) {
    nodes {
      id
      name
    }
  }
  rows: activities(kind: BUDGET_ACTIVITY, first: 100) {
    nodes {
      id
      label
    }
  }
}`) as unknown as TypedDocumentString<CompareCandidatesQuery, CompareCandidatesQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($measure: ComparisonMeasure!, $of: [ID!], $by: ComparisonAxis, $program: ID, $years: [Int!], $basis: BudgetBasis) {
  comparison(
    measure: $measure
    of: $of
    by: $by
    program: $program
    years: $years
    basis: $basis
  ) {
    ...ComparisonTable_Comparison
    ...CellList_Comparison
  }
}
    fragment CellList_Comparison on Comparison {
  measure
  columns {
    label
    year
    node {
      id
    }
  }
  rows {
    header {
      label
      year
      node {
        id
      }
    }
    cells {
      value
      printed
      unit
      year
      basis
      inferred
      empty
      sources {
        id
      }
      money {
        line {
          unit
          favourable
        }
        alsoPrinted {
          id
          amount
          printed
          unit
          evidence {
            ...Sources_Passage
          }
        }
      }
      observation {
        qualifier
        provisional
      }
      counted(first: 20) {
        totalCount
        nodes {
          id
          ... on Activity {
            label
          }
          ... on Partner {
            name
          }
          ... on PolicyDocument {
            ris
            number
            title
          }
        }
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
}
fragment ComparisonTable_Comparison on Comparison {
  measure
  notes
  truncated
  columns {
    label
    year
    basis
    node {
      id
    }
  }
  rows {
    header {
      label
      year
      basis
      node {
        id
      }
    }
    cells {
      value
      printed
      unit
      empty
      basis
      sources {
        id
      }
      inferred
      money {
        contradicted
        line {
          amount
          printed
          unit
          favourable
        }
      }
      observation {
        qualifier
        provisional
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const ContentsDocument = new TypedDocumentString(`
    query Contents($first: Int, $after: String) {
  dataset {
    version
    apiVersion
  }
  sourceDocumentsConnection(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    nodes {
      id
      ...CoverageTable_SourceDocument
      ...SourceDocumentCoverage_SourceDocument
    }
  }
}
    fragment CoverageTable_SourceDocument on SourceDocument {
  id
  title
  year
  lineCount
  municipality {
    name
  }
  coverage {
    linesWithFacts
    linesLeftOut
    linesOther
    stated
    inferred
  }
}
fragment SourceDocumentCoverage_SourceDocument on SourceDocument {
  id
  title
  kind
  year
  url
  sha256
  checkedOn
  checkedHow
  municipality {
    name
  }
  coverage {
    counts {
      kind
      total
    }
    linesLeftOut
    leftOut {
      reason
      passage {
        heading
        lineStart
        lineEnd
      }
    }
    untitled {
      id
      ...DocumentNames_PolicyDocument
    }
    malformed {
      id
      ...DocumentNames_PolicyDocument
    }
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<ContentsQuery, ContentsQueryVariables>;
export const FindingsWholeDocument = new TypedDocumentString(`
    query FindingsWhole($municipality: String, $program: ID, $year: Int, $rule: String, $severity: String, $sourceDocument: ID, $text: String, $first: Int, $after: String) {
  findingsConnection(
    municipality: $municipality
    program: $program
    year: $year
    rule: $rule
    severity: $severity
    sourceDocument: $sourceDocument
    text: $text
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FindingsCsv_Finding
    }
  }
}
    fragment FindingsCsv_Finding on Finding {
  id
  rule
  severity
  message
  sourceDocument {
    title
    municipality {
      name
    }
  }
  evidence {
    ...Sources_Passage
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<FindingsWholeQuery, FindingsWholeQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($municipality: String, $program: ID, $year: Int, $rule: String, $severity: String, $sourceDocument: ID, $text: String, $first: Int, $after: String) {
  findingsConnection(
    municipality: $municipality
    program: $program
    year: $year
    rule: $rule
    severity: $severity
    sourceDocument: $sourceDocument
    text: $text
    first: $first
    after: $after
  ) {
    facets {
      ...FacetsOf_Facet
    }
    ...FindingGroups_FindingConnection
  }
}
    fragment FindingGroups_Finding on Finding {
  id
  rule
  severity
  message
  sourceDocument {
    id
    title
    municipality {
      name
    }
  }
  evidence {
    ...Sources_Passage
  }
}
fragment FindingGroups_FindingConnection on FindingConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  nodes {
    ...FindingGroups_Finding
  }
}
fragment FacetsOf_Facet on Facet {
  name
  values {
    value
    label
    count
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const GoalPageDocument = new TypedDocumentString(`
    query GoalPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Goal {
      id
      number
      statement
      program {
        id
        name
        municipality {
          id
          name
        }
      }
      indicators {
        ...IndicatorTable_Indicator
      }
      ...GoalFacts_Goal
      ...GoalActivities_Goal
      ...RelatedGoals_Goal
      ...GoalFindings_Goal
    }
  }
}
    fragment GoalActivities_Goal on Goal {
  statement
  activities {
    ...ActivityTable_Activity
  }
}
fragment GoalFacts_Goal on Goal {
  id
  program {
    id
    name
    municipality {
      id
      name
    }
  }
  evidence {
    sourceDocument {
      id
      title
      year
    }
    ...Sources_Passage
  }
  ...GoalNeighbours_Goal
}
fragment GoalFindings_Goal on Goal {
  program {
    id
  }
  evidence {
    ...Lines_Passage
  }
  budget {
    evidence {
      ...Lines_Passage
    }
  }
  indicators {
    evidence {
      ...Lines_Passage
    }
  }
}
fragment GoalNeighbours_Goal on Goal {
  id
  evidence {
    sourceDocument {
      id
    }
  }
  program {
    goals {
      id
      number
      statement
      evidence {
        sourceDocument {
          id
        }
      }
    }
  }
}
fragment RelatedGoal_Goal on Goal {
  id
  number
  statement
  evidence {
    sourceDocument {
      title
    }
  }
}
fragment RelatedGoals_Goal on Goal {
  id
  activities {
    goals {
      ...RelatedGoal_Goal
    }
    parent {
      goals {
        ...RelatedGoal_Goal
      }
    }
    children {
      goals {
        ...RelatedGoal_Goal
      }
    }
    continues {
      goals {
        ...RelatedGoal_Goal
      }
    }
    continuedBy {
      goals {
        ...RelatedGoal_Goal
      }
    }
  }
}
fragment ActivityTable_Activity on Activity {
  id
  kind
  label
  year
  phase
  parent {
    id
    label
  }
  children {
    id
  }
  budget(part: TOTAL) {
    amount
    printed
    unit
    direction
    basis
    year
  }
}
fragment Lines_Passage on Passage {
  lineStart
  lineEnd
  sourceDocument {
    id
  }
}
fragment IndicatorTable_Indicator on Indicator {
  id
  name
  unit
  goalMet
  observations {
    year
    kind
    value
    printed
    qualifier
    provisional
  }
  evidence {
    ...Sources_Passage
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<GoalPageQuery, GoalPageQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($municipality: String, $program: ID, $goalMet: Boolean, $first: Int, $after: String) {
  indicators(
    municipality: $municipality
    program: $program
    goalMet: $goalMet
    first: $first
    after: $after
  ) {
    ...IndicatorFilters_IndicatorConnection
    ...IndicatorGroups_IndicatorConnection
  }
  gaps(
    kind: INDICATOR_WITHOUT_VALUE
    municipality: $municipality
    program: $program
    first: $first
  ) {
    nodes {
      ...Missing_Gap
    }
  }
}
    fragment IndicatorCard_Indicator on Indicator {
  id
  name
  unit
  source
  set
  goalMet
  program {
    id
    name
    municipality {
      name
    }
  }
  goal {
    id
    statement
  }
  activity {
    id
    label
  }
  observations {
    ...Observed_Observation
  }
  evidence {
    sourceDocument {
      year
    }
    ...Sources_Passage
  }
}
fragment IndicatorFilters_IndicatorConnection on IndicatorConnection {
  facets(names: ["municipality", "program", "goalMet"]) {
    name
    values {
      value
      label
      count
    }
  }
}
fragment IndicatorGroups_IndicatorConnection on IndicatorConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  nodes {
    id
    goalMet
    ...IndicatorCard_Indicator
  }
}
fragment Missing_Gap on Gap {
  reason
  year
  node {
    id
  }
}
fragment Observed_Observation on Observation {
  year
  kind
  value
  printed
  qualifier
  provisional
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const MunicipalityPageDocument = new TypedDocumentString(`
    query MunicipalityPage($slug: String!) {
  municipality(code: $slug) {
    id
    name
    code
    programs {
      id
      ...ProgramTable_Program
    }
  }
}
    fragment ProgramTable_Program on Program {
  id
  name
  number
  goals {
    id
  }
  indicators {
    id
  }
  activities(first: 1) {
    totalCount
  }
  partners(first: 1) {
    totalCount
  }
  policyDocuments(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const PartnerNetworkDocument = new TypedDocumentString(`
    query PartnerNetwork($municipality: String, $program: ID, $year: Int, $kind: String, $role: String, $certainty: Certainty, $tie: NetworkTie, $minWeight: Int, $around: ID, $distance: Int, $unlinked: Boolean) {
  partnerNetwork(
    municipality: $municipality
    program: $program
    year: $year
    kind: $kind
    role: $role
    certainty: $certainty
    tie: $tie
    minWeight: $minWeight
    around: $around
    distance: $distance
    unlinked: $unlinked
  ) {
    ...Network_PartnerNetwork
  }
  dataset {
    version
  }
}
    fragment Network_PartnerNetwork on PartnerNetwork {
  order
  size
  density
  components
  modularity
  nodes {
    partner {
      id
      name
      kind
    }
    degree
    weightedDegree
    activityCount
    betweenness
    community
  }
  links {
    sourceId
    targetId
    weight
    together
    alongside
    certain
  }
}`) as unknown as TypedDocumentString<PartnerNetworkQuery, PartnerNetworkQueryVariables>;
export const NetworkSelectedDocument = new TypedDocumentString(`
    query NetworkSelected($around: ID!, $municipality: String, $program: ID, $year: Int, $kind: String, $role: String, $certainty: Certainty, $tie: NetworkTie, $minWeight: Int) {
  node(id: $around) {
    ... on Partner {
      id
      name
    }
  }
  partnerNetwork(
    around: $around
    municipality: $municipality
    program: $program
    year: $year
    kind: $kind
    role: $role
    certainty: $certainty
    tie: $tie
    minWeight: $minWeight
  ) {
    links {
      source {
        id
        name
      }
      target {
        id
        name
      }
      weight
      together
      activities {
        id
        label
      }
      involvements {
        activityId
        partnerId
        evidence {
          ...Sources_Passage
        }
      }
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkSelectedQuery, NetworkSelectedQueryVariables>;
export const NetworkOptionsDocument = new TypedDocumentString(`
    query NetworkOptions {
  municipalities {
    id
    name
  }
  partners(first: 1) {
    facets(names: ["program", "kind", "role", "year"]) {
      name
      values {
        value
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkOptionsQuery, NetworkOptionsQueryVariables>;
export const PartnerPageDocument = new TypedDocumentString(`
    query PartnerPage($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    ... on Partner {
      id
      name
      ...PartnerFacts_Partner
      ...PartnerActivities_Partner
    }
  }
  partnerNetwork(around: $id) {
    ...CoWorkers_PartnerNetwork
  }
}
    fragment CoWorkers_PartnerNetwork on PartnerNetwork {
  links {
    sourceId
    targetId
    source {
      id
      name
      kind
    }
    target {
      id
      name
      kind
    }
    weight
    together
    certain
    activities {
      id
      label
    }
  }
}
fragment PartnerActivities_Partner on Partner {
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      namedAs
      certainty
      note
      evidence {
        ...Sources_Passage
      }
      node {
        id
        kind
        label
        year
        phase
        program {
          municipality {
            id
            name
          }
        }
      }
    }
  }
}
fragment PartnerFacts_Partner on Partner {
  id
  aliases
  kind
  partOf {
    id
    name
  }
  programs {
    id
    name
    municipality {
      id
      name
    }
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<PartnerPageQuery, PartnerPageQueryVariables>;
export const CitedByFileDocument = new TypedDocumentString(`
    query CitedByFile($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    __typename
    ... on PolicyDocument {
      ...CitedBy_PolicyDocument
    }
  }
}
    fragment CitedBy_PolicyDocument on PolicyDocument {
  id
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      amount
      amountLabel
      certainty
      note
      printed
      evidence {
        ...Sources_Passage
      }
      node {
        id
        label
        year
        phase
        parent {
          id
          label
        }
        program {
          id
          name
          municipality {
            name
          }
        }
        ...Continuations_Activity
      }
    }
  }
}
fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<CitedByFileQuery, CitedByFileQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    ... on PolicyDocument {
      __typename
      ...DocumentFrame_PolicyDocument
    }
  }
}
    fragment CitedBy_PolicyDocument on PolicyDocument {
  id
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      amount
      amountLabel
      certainty
      note
      printed
      evidence {
        ...Sources_Passage
      }
      node {
        id
        label
        year
        phase
        parent {
          id
          label
        }
        program {
          id
          name
          municipality {
            name
          }
        }
        ...Continuations_Activity
      }
    }
  }
}
fragment DocumentFacts_PolicyDocument on PolicyDocument {
  id
  title
  issuer
  scheme
  supersedes {
    ...DocumentNames_PolicyDocument
  }
  supersededBy {
    ...DocumentNames_PolicyDocument
  }
  programs {
    id
    name
  }
  partners {
    id
    name
  }
}
fragment DocumentFrame_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
  kind
  municipality {
    id
    name
    code
  }
  ...DocumentFacts_PolicyDocument
  ...CitedBy_PolicyDocument
}
fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const FindingsOfDocumentDocument = new TypedDocumentString(`
    query FindingsOfDocument($number: String!, $municipality: String!, $first: Int!) {
  findingsConnection(text: $number, municipality: $municipality, first: $first) {
    nodes {
      id
      ...FindingList_Finding
    }
  }
}
    fragment FindingList_Finding on Finding {
  id
  severity
  message
  evidence {
    ...Sources_Passage
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<FindingsOfDocumentQuery, FindingsOfDocumentQueryVariables>;
export const MoneyReachedDocument = new TypedDocumentString(`
    query MoneyReached($id: ID!) {
  fundingTrace(from: $id) {
    truncated
    paths {
      covers
      nodes {
        id
        ... on Activity {
          label
        }
        ... on Goal {
          statement
        }
        ... on Program {
          name
        }
      }
      budgetLine {
        id
        year
        direction
        basis
        amount
        printed
        unit
        favourable
        label
        evidence {
          ...Sources_Passage
        }
      }
    }
  }
}
    fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<MoneyReachedQuery, MoneyReachedQueryVariables>;
export const RisPageDocument = new TypedDocumentString(`
    query RisPage($ris: RIS!, $first: Int, $after: String) {
  policyDocument(ris: $ris) {
    ...DocumentFrame_PolicyDocument
  }
}
    fragment CitedBy_PolicyDocument on PolicyDocument {
  id
  activities(first: $first, after: $after) {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    edges {
      role
      amount
      amountLabel
      certainty
      note
      printed
      evidence {
        ...Sources_Passage
      }
      node {
        id
        label
        year
        phase
        parent {
          id
          label
        }
        program {
          id
          name
          municipality {
            name
          }
        }
        ...Continuations_Activity
      }
    }
  }
}
fragment DocumentFacts_PolicyDocument on PolicyDocument {
  id
  title
  issuer
  scheme
  supersedes {
    ...DocumentNames_PolicyDocument
  }
  supersededBy {
    ...DocumentNames_PolicyDocument
  }
  programs {
    id
    name
  }
  partners {
    id
    name
  }
}
fragment DocumentFrame_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
  kind
  municipality {
    id
    name
    code
  }
  ...DocumentFacts_PolicyDocument
  ...CitedBy_PolicyDocument
}
fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<RisPageQuery, RisPageQueryVariables>;
export const PrintedNumberDocument = new TypedDocumentString(`
    query PrintedNumber($id: ID!) {
  node(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<PrintedNumberQuery, PrintedNumberQueryVariables>;
export const WhatCameOfItDocument = new TypedDocumentString(`
    query WhatCameOfIt($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on PolicyDocument {
      activities(first: $first) {
        totalCount
        nodes {
          id
          year
          phase
          program {
            id
            name
            municipality {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatCameOfItQuery, WhatCameOfItQueryVariables>;
export const YearsReadDocument = new TypedDocumentString(`
    query YearsRead($program: ID!, $years: [Int!]!) {
  promisedAndReported(of: $program, years: $years) {
    years {
      year
      sources {
        kind
        year
        document {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearsReadQuery, YearsReadQueryVariables>;
export const BudgetRowsDocument = new TypedDocumentString(`
    query BudgetRows($program: ID!, $measure: ComparisonMeasure!) {
  comparison(measure: $measure, program: $program) {
    measure
    columns {
      label
    }
    rows {
      header {
        label
      }
    }
    ...ComparisonTable_Comparison
  }
}
    fragment ComparisonTable_Comparison on Comparison {
  measure
  notes
  truncated
  columns {
    label
    year
    basis
    node {
      id
    }
  }
  rows {
    header {
      label
      year
      basis
      node {
        id
      }
    }
    cells {
      value
      printed
      unit
      empty
      basis
      sources {
        id
      }
      inferred
      money {
        contradicted
        line {
          amount
          printed
          unit
          favourable
        }
      }
      observation {
        qualifier
        provisional
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<BudgetRowsQuery, BudgetRowsQueryVariables>;
export const ProgramPageDocument = new TypedDocumentString(`
    query ProgramPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Program {
      id
      name
      number
      municipality {
        id
        name
      }
      indicators {
        ...IndicatorTable_Indicator
      }
      ...Goals_Program
      ...ProgramFacts_Program
    }
  }
}
    fragment Goals_Program on Program {
  goals {
    id
    number
    statement
    activities {
      id
      label
    }
    indicators {
      id
      name
    }
    budget(part: TOTAL) {
      id
      ...Amount_BudgetLine
    }
    evidence {
      sourceDocument {
        id
        title
        year
      }
      ...Sources_Passage
    }
  }
}
fragment ProgramFacts_Program on Program {
  id
  municipality {
    id
    name
  }
}
fragment IndicatorTable_Indicator on Indicator {
  id
  name
  unit
  goalMet
  observations {
    year
    kind
    value
    printed
    qualifier
    provisional
  }
  evidence {
    ...Sources_Passage
  }
}
fragment Amount_BudgetLine on BudgetLine {
  amount
  year
  direction
  basis
  part
  label
  printed
  unit
  favourable
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<ProgramPageQuery, ProgramPageQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  municipalities {
    id
    name
    programs {
      id
      name
    }
  }
  sourceDocumentsConnection(first: 100) {
    totalCount
    nodes {
      id
      title
      municipality {
        id
      }
    }
  }
  activities {
    totalCount
  }
  policyDocuments {
    totalCount
  }
  partners {
    totalCount
  }
  indicators {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SearchWholeDocument = new TypedDocumentString(`
    query SearchWhole($query: String!, $types: [SearchType!], $municipality: String, $year: Int, $first: Int, $after: String) {
  search(
    query: $query
    types: $types
    municipality: $municipality
    year: $year
    first: $first
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
      }
      ...Hit_SearchEdge
    }
  }
}
    fragment Hit_SearchEdge on SearchEdge {
  years
  matches {
    field
    text
    highlights {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Program {
      name
      municipality {
        name
      }
    }
    ... on Goal {
      statement
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on Activity {
      label
      activityKind: kind
      phase
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on PolicyDocument {
      number
      title
      documentKind: kind
      municipality {
        name
      }
    }
    ... on Partner {
      name
      partnerKind: kind
      municipalities {
        name
      }
    }
    ... on Indicator {
      name
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on SourceDocument {
      documentTitle: title
      sourceKind: kind
      municipality {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchWholeQuery, SearchWholeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $types: [SearchType!], $municipality: String, $year: Int, $first: Int, $after: String) {
  search(
    query: $query
    types: $types
    municipality: $municipality
    year: $year
    first: $first
    after: $after
  ) {
    totalCount
    facets {
      ...FacetsOf_Facet
    }
    ...Results_SearchConnection
  }
  municipalities {
    id
    code
    name
  }
}
    fragment Hit_SearchEdge on SearchEdge {
  years
  matches {
    field
    text
    highlights {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Program {
      name
      municipality {
        name
      }
    }
    ... on Goal {
      statement
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on Activity {
      label
      activityKind: kind
      phase
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on PolicyDocument {
      number
      title
      documentKind: kind
      municipality {
        name
      }
    }
    ... on Partner {
      name
      partnerKind: kind
      municipalities {
        name
      }
    }
    ... on Indicator {
      name
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on SourceDocument {
      documentTitle: title
      sourceKind: kind
      municipality {
        name
      }
    }
  }
}
fragment Results_SearchConnection on SearchConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  edges {
    node {
      id
    }
    ...Hit_SearchEdge
  }
}
fragment FacetsOf_Facet on Facet {
  name
  values {
    value
    label
    count
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FindingsOfProgramDocument = new TypedDocumentString(`
    query FindingsOfProgram($program: ID!) {
  findingsConnection(
    program: $program
    first: 100
    orderBy: {field: SEVERITY, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      evidence {
        ...Lines_Passage
      }
      ...FindingList_Finding
    }
  }
}
    fragment FindingList_Finding on Finding {
  id
  severity
  message
  evidence {
    ...Sources_Passage
  }
}
fragment Lines_Passage on Passage {
  lineStart
  lineEnd
  sourceDocument {
    id
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<FindingsOfProgramQuery, FindingsOfProgramQueryVariables>;
export const MoneyByYearDocument = new TypedDocumentString(`
    query MoneyByYear($of: ID!) {
  promisedAndReported(of: $of) {
    years {
      year
      money {
        direction
        part
        label
        budget {
          ...PrintedAmount_PrintedAmount
        }
        actual {
          ...PrintedAmount_PrintedAmount
        }
        printedDifference {
          ...PrintedAmount_PrintedAmount
        }
        computedDifference
      }
    }
  }
}
    fragment PrintedAmount_PrintedAmount on PrintedAmount {
  contradicted
  line {
    amount
    printed
    unit
    favourable
    evidence {
      ...Sources_Passage
    }
  }
  alsoPrinted {
    id
    amount
    printed
    unit
    evidence {
      ...Sources_Passage
    }
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<MoneyByYearQuery, MoneyByYearQueryVariables>;
export const NamedUnderDocument = new TypedDocumentString(`
    query NamedUnder($of: [ID!]!) {
  documents: comparison(measure: POLICY_DOCUMENTS, of: $of) {
    ...NamedUnder_Comparison
  }
  partners: comparison(measure: PARTNERS, of: $of) {
    ...NamedUnder_Comparison
  }
}
    fragment NamedUnder_Comparison on Comparison {
  columns {
    year
    basis
  }
  rows {
    cells {
      value
      counted(first: 100) {
        nodes {
          id
          ... on Partner {
            name
          }
          ... on PolicyDocument {
            ris
            number
            title
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<NamedUnderQuery, NamedUnderQueryVariables>;
export const PlannedActionsDocument = new TypedDocumentString(`
    query PlannedActions($of: ID!, $years: [Int!], $after: String) {
  promisedAndReported(of: $of, years: $years) {
    years {
      actions: planned(first: 50, after: $after) {
        ...PromisesCsv_ActivityConnection
      }
    }
  }
}
    fragment PromisesCsv_ActivityConnection on ActivityConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    phase
    parent {
      label
    }
    results {
      value
      unit
      qualifier
      year
    }
    policyDocuments(first: 10) {
      totalCount
      nodes {
        id
        ris
        number
        title
      }
    }
    continues {
      label
      year
      phase
    }
    continuedBy {
      label
      year
      phase
    }
    evidence {
      ...Sources_Passage
    }
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<PlannedActionsQuery, PlannedActionsQueryVariables>;
export const ReportedActionsDocument = new TypedDocumentString(`
    query ReportedActions($of: ID!, $years: [Int!], $after: String) {
  promisedAndReported(of: $of, years: $years) {
    years {
      actions: reported(first: 50, after: $after) {
        ...PromisesCsv_ActivityConnection
      }
    }
  }
}
    fragment PromisesCsv_ActivityConnection on ActivityConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    label
    phase
    parent {
      label
    }
    results {
      value
      unit
      qualifier
      year
    }
    policyDocuments(first: 10) {
      totalCount
      nodes {
        id
        ris
        number
        title
      }
    }
    continues {
      label
      year
      phase
    }
    continuedBy {
      label
      year
      phase
    }
    evidence {
      ...Sources_Passage
    }
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<ReportedActionsQuery, ReportedActionsQueryVariables>;
export const PromisesDocument = new TypedDocumentString(`
    query Promises($of: ID!, $years: [Int!], $plannedAfter: String, $reportedAfter: String) {
  promisedAndReported(of: $of, years: $years) {
    years {
      year
      sources {
        kind
        year
        document {
          id
          title
        }
      }
      planned(first: 25, after: $plannedAfter) {
        ...PromiseColumn_ActivityConnection
      }
      reported(first: 25, after: $reportedAfter) {
        ...PromiseColumn_ActivityConnection
      }
      unplaced(first: 1) {
        totalCount
      }
    }
  }
}
    fragment ActionItem_Activity on Activity {
  id
  label
  results {
    value
    unit
    qualifier
    year
  }
  policyDocuments(first: 10) {
    nodes {
      ...DocumentNames_PolicyDocument
    }
  }
  ...Continuations_Activity
  evidence {
    ...Sources_Passage
  }
}
fragment Continuations_Activity on Activity {
  continues {
    id
    label
    year
    phase
  }
  continuedBy {
    id
    label
    year
    phase
  }
}
fragment PromiseColumn_ActivityConnection on ActivityConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  nodes {
    id
    phase
    parent {
      id
      label
    }
    ...ActionItem_Activity
  }
}
fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<PromisesQuery, PromisesQueryVariables>;
export const YearsOfPromisesDocument = new TypedDocumentString(`
    query YearsOfPromises($of: ID!) {
  promisedAndReported(of: $of) {
    years {
      year
      planned {
        totalCount
      }
      reported {
        totalCount
      }
      unplaced {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearsOfPromisesQuery, YearsOfPromisesQueryVariables>;
export const ReadDocumentsDocument = new TypedDocumentString(`
    query ReadDocuments($program: ID, $municipality: String) {
  sourceDocumentsConnection(
    program: $program
    municipality: $municipality
    first: 100
  ) {
    totalCount
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ReadDocumentsQuery, ReadDocumentsQueryVariables>;
export const TraceBeginsDocument = new TypedDocumentString(`
    query TraceBegins($query: String!, $first: Int!) {
  search(
    query: $query
    types: [POLICY_DOCUMENT, ACTIVITY, PARTNER, GOAL, PROGRAM]
    first: $first
  ) {
    totalCount
    edges {
      node {
        id
      }
      ...Hit_SearchEdge
    }
  }
}
    fragment Hit_SearchEdge on SearchEdge {
  years
  matches {
    field
    text
    highlights {
      start
      end
    }
  }
  node {
    __typename
    id
    ... on Program {
      name
      municipality {
        name
      }
    }
    ... on Goal {
      statement
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on Activity {
      label
      activityKind: kind
      phase
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on PolicyDocument {
      number
      title
      documentKind: kind
      municipality {
        name
      }
    }
    ... on Partner {
      name
      partnerKind: kind
      municipalities {
        name
      }
    }
    ... on Indicator {
      name
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on SourceDocument {
      documentTitle: title
      sourceKind: kind
      municipality {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<TraceBeginsQuery, TraceBeginsQueryVariables>;
export const TraceExamplesDocument = new TypedDocumentString(`
    query TraceExamples {
  policyDocuments(
    role: FUNDS
    orderBy: {field: ACTIVITIES, direction: DESC}
    first: 6
  ) {
    nodes {
      ...DocumentNames_PolicyDocument
    }
  }
  activities(kind: BUDGET_ACTIVITY, orderBy: {field: NAME}, first: 100) {
    nodes {
      id
      label
    }
  }
  partners(orderBy: {field: ACTIVITIES, direction: DESC}, first: 6) {
    nodes {
      id
      name
    }
  }
  programs(first: 100) {
    nodes {
      id
      name
      municipality {
        name
      }
    }
  }
}
    fragment DocumentNames_PolicyDocument on PolicyDocument {
  id
  ris
  number
  title
}`) as unknown as TypedDocumentString<TraceExamplesQuery, TraceExamplesQueryVariables>;
export const TracePageDocument = new TypedDocumentString(`
    query TracePage($from: ID!, $year: Int, $role: ReferenceRole, $certainty: Certainty, $basis: BudgetBasis, $covers: [MoneyScope!]) {
  node(id: $from) {
    ...TraceNode_Node
    ... on BudgetLine {
      subject {
        ...TraceNode_Node
      }
    }
  }
  fundingTrace(
    from: $from
    year: $year
    role: $role
    certainty: $certainty
    basis: $basis
    covers: $covers
  ) {
    facets {
      name
      values {
        value
        count
      }
    }
    totals {
      paths
      withoutMoney
      withoutPolicy
      exact
    }
    paths {
      role
      certainty
      amount
      amountLabel
      year
      covers
      nodes {
        ...TraceNode_Node
      }
      steps {
        relation
        role
        certainty
        note
        evidence {
          ...Sources_Passage
        }
      }
    }
    withoutMoney {
      message
      role
      policyDocument {
        ...TraceNode_Node
      }
      activity {
        ...TraceNode_Node
      }
      evidence {
        ...Sources_Passage
      }
    }
    withoutPolicy {
      covers
      nodes {
        ...TraceNode_Node
      }
      evidence {
        ...Sources_Passage
      }
    }
  }
}
    fragment TraceNode_Node on Node {
  __typename
  id
  ... on PolicyDocument {
    ris
    number
    title
  }
  ... on Activity {
    label
    activityYear: year
  }
  ... on Goal {
    statement
  }
  ... on Program {
    name
  }
  ... on Partner {
    partnerName: name
  }
  ... on BudgetLine {
    amount
    printed
    unit
    year
    direction
    basis
    part
    lineLabel: label
    favourable
  }
}
fragment Sources_Passage on Passage {
  heading
  lineStart
  lineEnd
  quote
  sourceDocument {
    id
    title
    url
    municipality {
      name
    }
  }
}`) as unknown as TypedDocumentString<TracePageQuery, TracePageQueryVariables>;
export const IsThereDocument = new TypedDocumentString(`
    query IsThere($id: ID!) {
  node(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<IsThereQuery, IsThereQueryVariables>;
export const DatasetVersionDocument = new TypedDocumentString(`
    query DatasetVersion {
  dataset {
    version
  }
}
    `) as unknown as TypedDocumentString<DatasetVersionQuery, DatasetVersionQueryVariables>;
export const NumberedDocumentsDocument = new TypedDocumentString(`
    query NumberedDocuments($query: String!) {
  search(query: $query, types: [POLICY_DOCUMENT], first: 5) {
    nodes {
      id
      ... on PolicyDocument {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NumberedDocumentsQuery, NumberedDocumentsQueryVariables>;