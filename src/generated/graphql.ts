import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MunicipalityRecord } from '../municipality/records.js';
import type { PassageRecord, AbbreviationRecord, SourceDocumentRecord } from '../provenance/records.js';
import type { ProgramRecord } from '../program/records.js';
import type { GoalRecord } from '../goal/records.js';
import type { ActivityRecord, ResultRecord } from '../activity/records.js';
import type { PolicyDocumentRecord } from '../policy-document/records.js';
import type { PartnerRecord } from '../partner/records.js';
import type { IndicatorRecord, ObservationRecord } from '../indicator/records.js';
import type { BudgetLineRecord, PrintedAmountRecord } from '../budget/records.js';
import type { FindingRecord } from '../finding/records.js';
import type { FacetRecord } from '../graph/facets.js';
import type { ActivityPolicyDocument } from '../policy-document/tied.js';
import type { PolicyDocumentActivity, PartnerActivity } from '../activity/tied.js';
import type { ActivityPartner } from '../partner/tied.js';
import type { FundingPathRecord, FundingStepRecord, WayRecord, PolicyWithoutMoneyRecord, FundingTraceRecord } from '../trace/records.js';
import type { Collaborator } from '../partner/store.js';
import type { NetworkRecord, NetworkNodeRecord, NetworkLinkRecord, NetworkInvolvementRecord, NetworkCommunityRecord } from '../network/records.js';
import type { GapRecord } from '../gap/records.js';
import type { CoverageRecord, LeftOutRecord } from '../coverage/records.js';
import type { DatasetRecord, DatasetBundleRecord } from '../dataset/records.js';
import type { PromisedAndReportedRecord, PromisedYearRecord, YearSourceRecord, ActivityMatchRecord, MoneyRowRecord } from '../promise/records.js';
import type { ComparisonRecord, ComparisonHeaderRecord, ComparisonRowRecord, ComparisonCellRecord } from '../comparison/records.js';
import type { PathRecord, ShortestPathsRecord } from '../paths/paths.js';
import type { Step } from '../paths/store.js';
import type { PathTieRecord } from '../paths/evidence.js';
import type { ActivityEdgeRecord, ActivityConnectionRecord, ProgramEdgeRecord, ProgramConnectionRecord, PartnerEdgeRecord, PartnerConnectionRecord, PolicyDocumentEdgeRecord, PolicyDocumentConnectionRecord, IndicatorEdgeRecord, IndicatorConnectionRecord, GoalEdgeRecord, GoalConnectionRecord, BudgetLineEdgeRecord, BudgetLineConnectionRecord, FindingEdgeRecord, FindingConnectionRecord, SourceDocumentEdgeRecord, SourceDocumentConnectionRecord, SearchEdgeRecord, SearchConnectionRecord, GapEdgeRecord, GapConnectionRecord, ActivityPolicyDocumentConnectionRecord, PolicyDocumentActivityConnectionRecord, ActivityPartnerConnectionRecord, PartnerActivityConnectionRecord, CollaboratorConnectionRecord, CountedEdgeRecord, CountedConnectionRecord } from '../graphql/connections.js';
import type { Context } from '../graphql/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An amount in whole euros, as a JSON number; exact beyond 2^31. */
  Euro: { input: number; output: number; }
  /** A Hague council-information number. Accepts RIS316587, ris 316587, 316587; always returned as RIS316587. */
  RIS: { input: string; output: string; }
};

/** An abbreviation (afkorting) and what a document says that it is short for. */
export type Abbreviation = {
  readonly __typename?: 'Abbreviation';
  /** Where the document says so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Such as Haagse Preventieaanpak. */
  readonly meaning: Scalars['String']['output'];
  /** Such as HPA. */
  readonly short: Scalars['String']['output'];
};

/** Something that a municipality does, in a tree: row of the budget, theme, action. */
export type Activity = Node & {
  readonly __typename?: 'Activity';
  /** Lines of money on the activity itself. */
  readonly budget: ReadonlyArray<BudgetLine>;
  /** Whether the document itself ties it to its parent. */
  readonly certainty: Certainty;
  /** One step down the tree, in reading order. */
  readonly children: ReadonlyArray<Activity>;
  /** Later activities that carry this one on, by the same judgement. */
  readonly continuedBy: ReadonlyArray<Activity>;
  /** Earlier activities that this one carries on: a reader's judgement, counted as inferred in the coverage. */
  readonly continues: ReadonlyArray<Activity>;
  /** Where it stands; empty for a row of the budget, whose lines of money have it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Goals that it serves itself, in the order of the documents; those of what it stands under are on its `parent`. */
  readonly goals: ReadonlyArray<Goal>;
  /** `activity:`, programme or document, and a short name. */
  readonly id: Scalars['ID']['output'];
  /** Level in the tree. */
  readonly kind: ActivityKind;
  /** Name of the row or heading; for an action a label in our own words, in Dutch. */
  readonly label: Scalars['String']['output'];
  /** Why, where that tie is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** One step up the tree; null at the top, or where the document does not say. */
  readonly parent?: Maybe<Activity>;
  /** Organisations it involves, by name. */
  readonly partners: ActivityPartnerConnection;
  /** Planned or reported; null for a row of the budget. */
  readonly phase?: Maybe<Phase>;
  /** Policy documents it refers to, by number or name. */
  readonly policyDocuments: ActivityPolicyDocumentConnection;
  /** Programme that it belongs to. */
  readonly program: Program;
  /** Quantities that the text gives. */
  readonly results: ReadonlyArray<Result>;
  /** Year in which it is done; null for a row of the budget. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** Something that a municipality does, in a tree: row of the budget, theme, action. */
export type ActivityBudgetArgs = {
  basis?: InputMaybe<BudgetBasis>;
  direction?: InputMaybe<BudgetDirection>;
  part?: InputMaybe<BudgetPart>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** Something that a municipality does, in a tree: row of the budget, theme, action. */
export type ActivityPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
};


/** Something that a municipality does, in a tree: row of the budget, theme, action. */
export type ActivityPolicyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<ReferenceRole>;
};

/** A page of activities. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of activities. */
export type ActivityConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An activity in a list. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: Activity;
};

/** BUDGET_ACTIVITY: a row of the budget. THEME: a heading under it. ACTION: one thing done or to be done. */
export type ActivityKind =
  /** One thing done or to be done in one year. */
  | 'ACTION'
  /** A row of the budget, such as 'Jeugdhulp'; one node in every year. */
  | 'BUDGET_ACTIVITY'
  /** A heading in one document, such as 'Emancipatie'. */
  | 'THEME';

/** Two actions or themes of which the later carries on the earlier: a promise and its report, or a report and the next promise. */
export type ActivityMatch = {
  readonly __typename?: 'ActivityMatch';
  /** INFERRED: no document says so, a reader put the two side by side. */
  readonly certainty: Certainty;
  /** The earlier one. */
  readonly earlier: Activity;
  /** The one that carries it on. */
  readonly later: Activity;
};

/** An order of activities. */
export type ActivityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ActivityOrderField;
};

/** By what activities are ordered; those that are equal in it keep the list's own order. */
export type ActivityOrderField =
  /** By label, as in a dictionary. */
  | 'NAME'
  /** By year; rows of the budget, which have none, count as the oldest. */
  | 'YEAR';

/** A page of the partners of one activity. */
export type ActivityPartnerConnection = {
  readonly __typename?: 'ActivityPartnerConnection';
  /** The items with their role and evidence. */
  readonly edges: ReadonlyArray<ActivityPartnerEdge>;
  /** The partners alone. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A partner as one activity involves it. */
export type ActivityPartnerEdge = {
  readonly __typename?: 'ActivityPartnerEdge';
  /** Whether the text says so. */
  readonly certainty: Certainty;
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where it says so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The form in which the text names it, where that is not its full name. */
  readonly namedAs?: Maybe<Scalars['String']['output']>;
  /** The partner. */
  readonly node: Partner;
  /** Why, where it is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its part in the activity, in Dutch: uitvoerder, subsidieontvanger, samenwerking. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** A page of the policy documents of one activity. */
export type ActivityPolicyDocumentConnection = {
  readonly __typename?: 'ActivityPolicyDocumentConnection';
  /** The items with their role and evidence. */
  readonly edges: ReadonlyArray<ActivityPolicyDocumentEdge>;
  /** The documents alone. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A policy document as one activity refers to it. */
export type ActivityPolicyDocumentEdge = {
  readonly __typename?: 'ActivityPolicyDocumentEdge';
  /** Whole euros, only where the text ties an amount to this document. */
  readonly amount?: Maybe<Scalars['Euro']['output']>;
  /** What that amount is for. */
  readonly amountLabel?: Maybe<Scalars['String']['output']>;
  /** Whether the text says so. */
  readonly certainty: Certainty;
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where it says so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The document. */
  readonly node: PolicyDocument;
  /** Why, where it is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The number as it is printed here, where it is written otherwise. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** What it is to the activity. */
  readonly role: ReferenceRole;
};

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

/** One amount of money in a published table or text, for one year. */
export type BudgetLine = Node & {
  readonly __typename?: 'BudgetLine';
  /** Whole euros, with the sign that is printed. */
  readonly amount: Scalars['Euro']['output'];
  /** Budget or accounts. */
  readonly basis: BudgetBasis;
  /** Lasten, baten, saldo or resultaat. */
  readonly direction: BudgetDirection;
  /** Where it stands. */
  readonly evidence: ReadonlyArray<Passage>;
  /** True for V (voordelig), false for N (nadelig), null where neither is printed. */
  readonly favourable?: Maybe<Scalars['Boolean']['output']>;
  /** `budget-line:`, document, table and place. */
  readonly id: Scalars['ID']['output'];
  /** What a part is for. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Total, or a part of one. */
  readonly part: BudgetPart;
  /** The number as it is printed, in units of `unit` euros. */
  readonly printed: Scalars['String']['output'];
  /** Programme that it belongs to. */
  readonly program: Program;
  /** Document that prints it. */
  readonly sourceDocument: SourceDocument;
  /** What the money is of: a programme, a goal or an activity. */
  readonly subject: Node;
  /** What the printed number counts in: 1000 in a table 'x € 1.000', 1 in running text. */
  readonly unit: Scalars['Int']['output'];
  /** Year that the amount is for. */
  readonly year: Scalars['Int']['output'];
};

/** A page of lines of money. */
export type BudgetLineConnection = {
  readonly __typename?: 'BudgetLineConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<BudgetLineEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<BudgetLine>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of lines of money. */
export type BudgetLineConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A line of money in a list. */
export type BudgetLineEdge = {
  readonly __typename?: 'BudgetLineEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: BudgetLine;
};

/** An order of lines of money. */
export type BudgetLineOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: BudgetLineOrderField;
};

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

/** A page of the partners that one partner meets. */
export type CollaboratorConnection = {
  readonly __typename?: 'CollaboratorConnection';
  /** The items with their weight. */
  readonly edges: ReadonlyArray<CollaboratorEdge>;
  /** The partners alone. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** weight: in how many activities the two partners meet. */
export type CollaboratorEdge = {
  readonly __typename?: 'CollaboratorEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The other partner. */
  readonly node: Partner;
  /** In how many activities the two are named together. That they work together is not always said. */
  readonly weight: Scalars['Int']['output'];
};

/** One measure as a table. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** What stands above the columns. */
  readonly columns: ReadonlyArray<ComparisonHeader>;
  /** What is compared. */
  readonly measure: ComparisonMeasure;
  /** How to read the table, in Dutch: what a value is or counts, and what it does not say. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The rows, each with a cell for every column. */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** Whether there is more to compare than the 100 things that are given; narrow it with `program`, or choose with `of`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What stands in the columns. */
export type ComparisonAxis =
  /** What is compared: municipalities, or something of each; the rows are years. */
  | 'MUNICIPALITY'
  /** Years, each with its basis; the rows are what is compared. */
  | 'YEAR';

/** A value, or the reason why there is none. */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /** Planned or come true. */
  readonly basis: BudgetBasis;
  /** For a count: what was counted. By name or number; actions in reading order. */
  readonly counted?: Maybe<CountedConnection>;
  /** Why there is no value; null where there is one. */
  readonly empty?: Maybe<EmptyReason>;
  /** Where the value of money or of an indicator stands; empty for a count, whose evidence is with what was counted. */
  readonly evidence: ReadonlyArray<Passage>;
  /** For a count: how many of these stand under it, or are tied to it, only by a reader's judgement. */
  readonly inferred?: Maybe<Scalars['Int']['output']>;
  /** For money: the line, and the others that print the same. */
  readonly money?: Maybe<PrintedAmount>;
  /** For an indicator: the observation. */
  readonly observation?: Maybe<Observation>;
  /** As it is printed; null for a count. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /**
   * The documents about that year which were read for it: the budget for BUDGET, the annual report for ACTUAL. When this is empty
   * and there is a value, another document gives it, and a count is only of what that one says in passing.
   */
  readonly sources: ReadonlyArray<SourceDocument>;
  /** What the value is in, in Dutch: euro, acties, or the indicator's own unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Euros, the indicator's number, or a count; null where there is none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Year that the value is for. */
  readonly year: Scalars['Int']['output'];
};


/** A value, or the reason why there is none. */
export type ComparisonCellCountedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What stands above a column or before a row: a year with its basis, or what is compared. */
export type ComparisonHeader = {
  readonly __typename?: 'ComparisonHeader';
  /** Whether planned (begroting, streefwaarde, voorgenomen) or come true (realisatie, verantwoord); null for what is compared. */
  readonly basis?: Maybe<BudgetBasis>;
  /** For people, in Dutch: '2023 realisatie', 'Jeugdhulp', 'Den Haag: Jeugdhulp'. */
  readonly label: Scalars['String']['output'];
  /** Whose it is; null for a year. */
  readonly municipality?: Maybe<Municipality>;
  /** What is compared: a municipality, programme, goal, activity or indicator; null for a year. */
  readonly node?: Maybe<Node>;
  /** The year; null for what is compared. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

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

/** A row of the table. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** One for each column, in their order. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** What stands before it. */
  readonly header: ComparisonHeader;
};

/** A page of what a cell counts. */
export type CountedConnection = {
  readonly __typename?: 'CountedConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<CountedEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: the value of the cell. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An action, partner or policy document that a cell counts. */
export type CountedEdge = {
  readonly __typename?: 'CountedEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The action, partner or policy document. */
  readonly node: Node;
};

/** What was read of a document, what was not, and how sure we are. Shown so that nobody mistakes silence for completeness. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many facts of each kind the document states. */
  readonly counts: ReadonlyArray<FactCount>;
  /** Such ties that a reader inferred, with a note that says why; and every tie to an earlier activity that is carried on. */
  readonly inferred: Scalars['Int']['output'];
  /** Parts that were left out, in reading order, each with the reason. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  /** Lines that were read and hold no fact of ours. */
  readonly linesLeftOut: Scalars['Int']['output'];
  /** All other lines: headings that facts stand under, and empty lines. With the two before it they are the `lineCount` of the document. */
  readonly linesOther: Scalars['Int']['output'];
  /** Lines that a fact stands on; a finding is about facts, and is none itself. */
  readonly linesWithFacts: Scalars['Int']['output'];
  /** Policy documents that it cites by a number that fits no scheme. */
  readonly malformed: ReadonlyArray<PolicyDocument>;
  /** Ties to documents, partners and parents that the document states. */
  readonly stated: Scalars['Int']['output'];
  /** Policy documents that it cites, of which no document gives the title. */
  readonly untitled: ReadonlyArray<PolicyDocument>;
};

/**
 * Which data the graph holds. The version of the data that an answer was made from also stands in the answer, at
 * `extensions.dataset`.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Version of the software that answers. */
  readonly apiVersion: Scalars['String']['output'];
  /** What was loaded, by id: one bundle for each published document. */
  readonly bundles: ReadonlyArray<DatasetBundle>;
  /** Raised when the form changes in which facts are stored; null while nothing is loaded. */
  readonly schemaVersion?: Maybe<Scalars['Int']['output']>;
  /**
   * Changes when anything in the graph does, and only then: the same seeds have the same version on every machine. Null
   * while nothing is loaded.
   */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Years that anything in the graph is of, oldest first. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** One loaded bundle: everything that one published document states. */
export type DatasetBundle = {
  readonly __typename?: 'DatasetBundle';
  /** Over all facts that the bundle states: as long as it stays, so do they. */
  readonly hash: Scalars['String']['output'];
  /** Id of the document. */
  readonly id: Scalars['ID']['output'];
  /** The document; its `sha256` is that of the text which the line numbers refer to. */
  readonly sourceDocument: SourceDocument;
};

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

/** How a list falls apart by one property, such as kind or year: what is left of it for each value. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The property, named as the argument of the list that takes its values. */
  readonly name: Scalars['String']['output'];
  /** The values that occur under the list's other arguments, most items first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a property, and how many items of the list have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many items have it. */
  readonly count: Scalars['Int']['output'];
  /** The same for people, in Dutch: Den Haag, actie, 2023. */
  readonly label: Scalars['String']['output'];
  /** What the argument takes, as text: GM0518, ACTION, 2023. */
  readonly value: Scalars['String']['output'];
};

/** A number of facts of one kind. */
export type FactCount = {
  readonly __typename?: 'FactCount';
  /** Label of the nodes, such as Activity or BudgetLine. */
  readonly kind: Scalars['String']['output'];
  /** How many. */
  readonly total: Scalars['Int']['output'];
};

/** Something in a published document that does not add up: a total, a malformed number, a judgement against its own figures. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** The lines that contradict each other. */
  readonly evidence: ReadonlyArray<Passage>;
  /** `finding:`, document, rule and what it is about. */
  readonly id: Scalars['ID']['output'];
  /** What does not add up, with the figures, in Dutch. No value is ever changed by it. */
  readonly message: Scalars['String']['output'];
  /** Short name of the rule. */
  readonly rule: Scalars['String']['output'];
  /** What the rule is called, for people, in Dutch. */
  readonly ruleTitle: Scalars['String']['output'];
  /** INFO (may be rounding), WARNING or ERROR. */
  readonly severity: Scalars['String']['output'];
  /** Document in which it was found. */
  readonly sourceDocument: SourceDocument;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of findings. */
export type FindingConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A finding in a list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Finding;
};

/** An order of findings. */
export type FindingOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: FindingOrderField;
};

/** By what findings are ordered; those that are equal in it keep the list's own order. */
export type FindingOrderField =
  /** By severity: INFO, WARNING, ERROR. */
  | 'SEVERITY';

/**
 * One way in which a policy document reaches money: document, activities, goal or programme, budget line.
 * A way says that the document is cited by something that the money is for. It does not say that the money is the document's:
 * `covers` says what the line of money covers. Nothing is summed here, and nothing may be: the same line stands at the end of
 * the ways of every document that is cited under it.
 */
export type FundingPath = {
  readonly __typename?: 'FundingPath';
  /**
   * The amount that the source ties to the document itself in this activity; null where it ties none. The same amount stands on
   * every way of this tie. The money at the way's end is in `budgetLine`, and is not this document's.
   */
  readonly amount?: Maybe<Scalars['Euro']['output']>;
  /** THIS_DOCUMENT where there is an amount, else null. */
  readonly amountCovers?: Maybe<MoneyScope>;
  /** What that amount is for, in Dutch. */
  readonly amountLabel?: Maybe<Scalars['String']['output']>;
  /** Whether the line of money is of a budget or of accounts. */
  readonly basis: BudgetBasis;
  /**
   * The line of money at the end. It is of the activity's own year; or, where the heading has no money of that year, what the
   * activity's own document gives for the heading under another year, and then the last step is INFERRED and says so.
   */
  readonly budgetLine: BudgetLine;
  /** Whether the source says that the document stands behind the activity, or a reader inferred it. The other steps have their own. */
  readonly certainty: Certainty;
  /** What the line of money covers: the whole of it where the line's `part` is TOTAL, else the part that its `label` names. */
  readonly covers: MoneyScope;
  /** The lines that support the tie and the money. */
  readonly evidence: ReadonlyArray<Passage>;
  /** From the policy document by the activity and what it is part of to the line of money. */
  readonly nodes: ReadonlyArray<Node>;
  /** What the document is to the activity. */
  readonly role: ReferenceRole;
  /** The same, step by step, each with what supports it; one less than there are nodes. */
  readonly steps: ReadonlyArray<FundingStep>;
  /** Year of the activity that cites the document. The year that the money is for is the budget line's. */
  readonly year: Scalars['Int']['output'];
};

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

/** One step of a way: a tie between two nodes, and the passages that support it. */
export type FundingStep = {
  readonly __typename?: 'FundingStep';
  /** Whether the source ties the two, or a reader inferred it. */
  readonly certainty: Certainty;
  /** The lines that support this step. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Nearer to policy. */
  readonly from: Node;
  /** Why, where it is inferred; in Dutch. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What ties them. */
  readonly relation: FundingRelation;
  /** What the document is to the activity; null for every other step. */
  readonly role?: Maybe<ReferenceRole>;
  /** Nearer to money. */
  readonly to: Node;
};

/** How many there are of each list of a trace, of which it shows at most 500. */
export type FundingTotals = {
  readonly __typename?: 'FundingTotals';
  /**
   * False where a trace begins at more than 500 citations, or at more than 500 activities or lines without one: ways are then
   * counted from the first 500 only, and there are at least as many as these numbers say.
   */
  readonly exact: Scalars['Boolean']['output'];
  /** Ways from a policy document to a line of money. */
  readonly paths: Scalars['Int']['output'];
  /** Documents, each as one activity cites it, that lead to no money. */
  readonly withoutMoney: Scalars['Int']['output'];
  /** Ways to money without a policy document. */
  readonly withoutPolicy: Scalars['Int']['output'];
};

/**
 * All ways between policy and money through one node. Nothing is summed: one line of money stands behind many documents, and one
 * document before many lines.
 */
export type FundingTrace = {
  readonly __typename?: 'FundingTrace';
  /** Why there are no paths, or that not all are shown and how many there are, in Dutch; null where every one is there. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /**
   * What the trace can be narrowed by, named as the arguments: `year`, `role`, `certainty`, `basis`, `covers`; values that would
   * leave nothing are not there. Counted over the three lists together, shown or not, by the rows that have the property: what has
   * no money has no `basis` and no `covers`, money without a policy document no `role` and no `certainty`.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** Every way from a policy document to a line of money, in reading order; at most 500, `totals` has their number. */
  readonly paths: ReadonlyArray<FundingPath>;
  /** How many there are of each list, shown or not. */
  readonly totals: FundingTotals;
  /** Whether one of the three lists has more; ask from one document or activity then, or narrow. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Documents that are cited here and lead to no money at all, each with the reason; at most 500. `basis` and `covers` leave it as it is. */
  readonly withoutMoney: ReadonlyArray<PolicyWithoutMoney>;
  /**
   * Ways to money without a policy document; at most 500. From a partner: those of its activities that cite none. From an
   * activity: its own, when neither it nor anything under it cites one; else the lines on itself that no policy document reaches.
   * From a goal, programme or line of money: its own lines that none reaches. From a document: always empty. `role` and
   * `certainty` leave it as it is.
   */
  readonly withoutPolicy: ReadonlyArray<MoneyWithoutPolicy>;
  /** The years that `year` can choose from: of all that the three lists have, shown or not, in order. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};


/**
 * All ways between policy and money through one node. Nothing is summed: one line of money stands behind many documents, and one
 * document before many lines.
 */
export type FundingTraceFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Something that is missing, with where it would have been expected. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** STATED where it follows from what the documents print; INFERRED where it rests on a reader's judgement of what belongs together. */
  readonly certainty: Certainty;
  /** The lines that raise the question: of the money, the citation, the target or the promise. */
  readonly evidence: ReadonlyArray<Passage>;
  /** What kind of thing is missing. */
  readonly kind: GapKind;
  /** The documents in the graph that were searched for it. */
  readonly lookedAt: ReadonlyArray<SourceDocument>;
  /** The same for people, in Dutch and in our own words. */
  readonly message: Scalars['String']['output'];
  /** Municipality of the programme or policy document. */
  readonly municipality: Municipality;
  /** What it is missing from: an activity, goal, programme, policy document or indicator. */
  readonly node: Node;
  /** Why. */
  readonly reason: GapReason;
  /** Year of the money, the target or the promise; of the activities that cite a document, where they are all of one year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** How the list falls apart by kind, municipality, year and reason. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A gap in a list. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: Gap;
};

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

/** What a programme wants (doelstelling, beleidsdoel; an aim under 'Wat willen we bereiken?'). */
export type Goal = Node & {
  readonly __typename?: 'Goal';
  /** Activities that serve it, in reading order. */
  readonly activities: ReadonlyArray<Activity>;
  /** Lines of money on the goal itself. */
  readonly budget: ReadonlyArray<BudgetLine>;
  /** Where it stands. */
  readonly evidence: ReadonlyArray<Passage>;
  /** `goal:`, document and short name. */
  readonly id: Scalars['ID']['output'];
  /** Indicators that measure it. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Number in the document, such as 2.1. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Programme that has the goal. */
  readonly program: Program;
  /** The aim: its own title where it is numbered, else a label in our words. */
  readonly statement: Scalars['String']['output'];
};


/** What a programme wants (doelstelling, beleidsdoel; an aim under 'Wat willen we bereiken?'). */
export type GoalBudgetArgs = {
  basis?: InputMaybe<BudgetBasis>;
  direction?: InputMaybe<BudgetDirection>;
  part?: InputMaybe<BudgetPart>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A page of goals. */
export type GoalConnection = {
  readonly __typename?: 'GoalConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of goals. */
export type GoalConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A goal in a list. */
export type GoalEdge = {
  readonly __typename?: 'GoalEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Goal;
};

/** An order of goals. */
export type GoalOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: GoalOrderField;
};

/** By what goals are ordered; those that are equal in it keep the list's own order. */
export type GoalOrderField =
  /** By statement, as in a dictionary. */
  | 'NAME';

/** A shortest way between two nodes. */
export type GraphPath = {
  readonly __typename?: 'GraphPath';
  /** Number of relationships. */
  readonly length: Scalars['Int']['output'];
  /** From the first to the last. */
  readonly nodes: ReadonlyArray<Node>;
  /** Names of the relationships between them, one fewer than nodes. */
  readonly relations: ReadonlyArray<Scalars['String']['output']>;
  /** The same way relationship by relationship, each with its direction and what it stands on. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** A measure that the document reports on, with its target. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Activity that it measures. */
  readonly activity?: Maybe<Activity>;
  /** Where it stands. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Goal that it measures. */
  readonly goal?: Maybe<Goal>;
  /**
   * The document's own judgement (Doel gehaald: Ja); null where it gives none, which most do not. It is not worked out from
   * the observations, may contradict them (then a finding says so), and false does not say by how much or since when.
   */
  readonly goalMet?: Maybe<Scalars['Boolean']['output']>;
  /** `indicator:`, document and short name. */
  readonly id: Scalars['ID']['output'];
  /** Name as the document has it, or a label in our words for a target in running text. */
  readonly name: Scalars['String']['output'];
  /** Its values by year, target before actual. */
  readonly observations: ReadonlyArray<Observation>;
  /** Programme that has it. */
  readonly program: Program;
  /** National set it belongs to, such as BBV. */
  readonly set?: Maybe<Scalars['String']['output']>;
  /** Where the document has its figures from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Unit of its values, in Dutch. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of indicators. */
export type IndicatorConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An indicator in a list. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** An order of indicators. */
export type IndicatorOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: IndicatorOrderField;
};

/** By what indicators are ordered; those that are equal in it keep the list's own order. */
export type IndicatorOrderField =
  /** By name, as in a dictionary. */
  | 'NAME';

/** Lines that were read and hold no fact of ours. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** The lines. */
  readonly passage: Passage;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** The budget of one year beside its accounts, for one direction of money. Nothing in it is added up. */
export type MoneyRow = {
  readonly __typename?: 'MoneyRow';
  /** What it came to; null where no document in the graph prints it. */
  readonly actual?: Maybe<PrintedAmount>;
  /** What was planned; null where no document in the graph prints it. */
  readonly budget?: Maybe<PrintedAmount>;
  /**
   * Actual minus budget in euros, computed by us and printed nowhere. V counts as plus and N as minus where the two lines have
   * them (below 0 is then unfavourable); else the signs are as printed, and it says nothing of favourable or not. Null where one
   * of the two is missing, where one has V or N and the other has not, and where they are not rounded alike.
   */
  readonly computedDifference?: Maybe<Scalars['Euro']['output']>;
  /** Lasten, baten, saldo; resultaat only where no saldo is printed that it is the difference of. */
  readonly direction: BudgetDirection;
  /** What a part is for; null for a total. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Total, or a part of one. */
  readonly part: BudgetPart;
  /**
   * The difference as a document prints it (resultaat), with `favourable` for V or N; null where none is printed. Such a line has
   * no sign: V or N says which way.
   */
  readonly printedDifference?: Maybe<PrintedAmount>;
};

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
 * A way to money that begins with no policy document: a FundingPath without its first step. What stands at its beginning cites
 * none, nor does anything under it; the money above may still be that of other activities, which do.
 */
export type MoneyWithoutPolicy = {
  readonly __typename?: 'MoneyWithoutPolicy';
  /** Whether the line of money is of a budget or of accounts. */
  readonly basis: BudgetBasis;
  /** The line of money at the end. */
  readonly budgetLine: BudgetLine;
  /** What the line of money covers. */
  readonly covers: MoneyScope;
  /** The lines that support the money. */
  readonly evidence: ReadonlyArray<Passage>;
  /** From the activity, row, goal or programme to the line of money. */
  readonly nodes: ReadonlyArray<Node>;
  /** The same, step by step. */
  readonly steps: ReadonlyArray<FundingStep>;
  /** Year of the activity; of the money, where a row, goal or programme has no year of its own. */
  readonly year: Scalars['Int']['output'];
};

/** A municipality (gemeente) whose documents are in the graph. TOOI: https://identifier.overheid.nl/tooi/def/ont/Gemeente */
export type Municipality = Node & {
  readonly __typename?: 'Municipality';
  /** Code of Statistics Netherlands (CBS), such as GM0518. */
  readonly code: Scalars['String']['output'];
  /** `municipality:` and a short name. */
  readonly id: Scalars['ID']['output'];
  /** Name without 'gemeente'. */
  readonly name: Scalars['String']['output'];
  /** Its budget programmes, by name. */
  readonly programs: ReadonlyArray<Program>;
};

/** Partners with more links among themselves than with others. */
export type NetworkCommunity = {
  readonly __typename?: 'NetworkCommunity';
  /** Its members, most links first. */
  readonly members: ReadonlyArray<NetworkNode>;
  /** The same as `community` of its members. */
  readonly number: Scalars['Int']['output'];
  /** Number of members. */
  readonly size: Scalars['Int']['output'];
};

/** One tie of a partner to an activity, as it is stored. */
export type NetworkInvolvement = {
  readonly __typename?: 'NetworkInvolvement';
  /** The activity. */
  readonly activity: Activity;
  /** Its id. */
  readonly activityId: Scalars['ID']['output'];
  /** Whether the text says so. */
  readonly certainty: Certainty;
  /** Where it says so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The form in which the text names the partner, where that is not its full name. */
  readonly namedAs?: Maybe<Scalars['String']['output']>;
  /** Why, where it is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The partner. */
  readonly partner: Partner;
  /** Its id, for networks too large to read every partner. */
  readonly partnerId: Scalars['ID']['output'];
  /** The partner's part in it, in Dutch: uitvoerder, subsidieontvanger, samenwerking. */
  readonly role: Scalars['String']['output'];
};

/**
 * Two partners that are named in the same activities. `weight` counts those activities. Of these, working `together` is kept
 * apart from doing work `alongside` each other; in the rest they are only named together.
 */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Those activities, in reading order. */
  readonly activities: ReadonlyArray<Activity>;
  /** In how many of these both do work without being said to cooperate, as ALONGSIDE says. */
  readonly alongside: Scalars['Int']['output'];
  /** How many of these would count on stated ties alone. In the others a reader inferred at least one of the two ties. */
  readonly certain: Scalars['Int']['output'];
  /** The ties of both partners to those activities, with role and evidence, in reading order. */
  readonly involvements: ReadonlyArray<NetworkInvolvement>;
  /** The one whose id comes first. */
  readonly source: Partner;
  /** Its id, for networks too large to read every partner. */
  readonly sourceId: Scalars['ID']['output'];
  /** The other. */
  readonly target: Partner;
  /** Its id. */
  readonly targetId: Scalars['ID']['output'];
  /** In how many of these they work together, as TOGETHER says. */
  readonly together: Scalars['Int']['output'];
  /** How many activities they share; with `tie`, only those that count. */
  readonly weight: Scalars['Int']['output'];
};

/** How one figure of a network is computed. */
export type NetworkMeasure = {
  readonly __typename?: 'NetworkMeasure';
  /** Its definition. */
  readonly how: Scalars['String']['output'];
  /** The field that gives it. */
  readonly name: Scalars['String']['output'];
  /** Whether it is divided by the most that it can be. */
  readonly normalised: Scalars['Boolean']['output'];
  /** Package and version. */
  readonly software: Scalars['String']['output'];
  /** Whether it reads the weights of links. */
  readonly weighted: Scalars['Boolean']['output'];
};

/** What was computed and how, so that it can be done again. */
export type NetworkMethod = {
  readonly __typename?: 'NetworkMethod';
  /** Every figure, with its definition and software. */
  readonly measures: ReadonlyArray<NetworkMeasure>;
  /** The least weight of a link. */
  readonly minWeight: Scalars['Int']['output'];
  /** Resolution of Louvain and of modularity. */
  readonly resolution: Scalars['Float']['output'];
  /** Seed of the random order in which Louvain tries nodes (generator: Mulberry32). */
  readonly seed: Scalars['Int']['output'];
  /** Which shared activities count in a link's weight. */
  readonly tie: NetworkTie;
};

/** A partner in the network. Its measures are of the network that is given, not of a larger one that it was cut out of. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** In how many activities it has a tie that passes the filter, alone or with others. */
  readonly activityCount: Scalars['Int']['output'];
  /** Share of the shortest ways between others that pass through it, 0 to 1. A link is a step whatever its weight. */
  readonly betweenness: Scalars['Float']['output'];
  /** Community that it falls in (Louvain with a fixed seed); 1 is the largest, and the number has no other meaning. */
  readonly community: Scalars['Int']['output'];
  /** How many others it is linked with. */
  readonly degree: Scalars['Int']['output'];
  /** The partner. */
  readonly partner: Partner;
  /** Its id, for networks too large to read every partner. */
  readonly partnerId: Scalars['ID']['output'];
  /** Sum of the weights of its links: with three partners in one activity it counts that activity twice. */
  readonly weightedDegree: Scalars['Int']['output'];
};

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

/** Anything that has a permanent id. The word before the colon says what it is: `program:`, `activity:`, `partner:`. */
export type Node = {
  /** Readable and permanent: the same in the graph, the API and the explorer's addresses. */
  readonly id: Scalars['ID']['output'];
};

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

/** A value of an indicator in one year. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** Target or actual. */
  readonly kind: ObservationKind;
  /** As it is printed: '11,1*', 'n/b'; a number in words stands here in digits. */
  readonly printed: Scalars['String']['output'];
  /** Whether the document calls it provisional. */
  readonly provisional: Scalars['Boolean']['output'];
  /** How exact the text is: minimaal, circa. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** The number; null when the document says that there is none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Year. */
  readonly year: Scalars['Int']['output'];
};

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

/** Where a page stands in its list. Lists page forwards: ask on with `after: endCursor`. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked with `after`, so that there are items before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An organisation outside the municipality's own departments. ORG: https://www.w3.org/TR/vocab-org/#class-organization */
export type Partner = Node & {
  readonly __typename?: 'Partner';
  /** Activities that involve it, in reading order. */
  readonly activities: PartnerActivityConnection;
  /** Other forms in which documents name it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Organisations named in the same activities, most shared activities first. */
  readonly collaborators: CollaboratorConnection;
  /** Every line that names it in an activity. */
  readonly evidence: ReadonlyArray<Passage>;
  /** `partner:` and its name. */
  readonly id: Scalars['ID']['output'];
  /** Kind in Dutch: GGD, zorgaanbieder, samenwerkingsverband. */
  readonly kind: Scalars['String']['output'];
  /** Municipalities of those activities, by name. */
  readonly municipalities: ReadonlyArray<Municipality>;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** The organisation that it is part of. */
  readonly partOf?: Maybe<Partner>;
  /** Programmes of those activities. */
  readonly programs: ReadonlyArray<Program>;
};


/** An organisation outside the municipality's own departments. ORG: https://www.w3.org/TR/vocab-org/#class-organization */
export type PartnerActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ActivityOrder>;
  phase?: InputMaybe<Phase>;
  program?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation outside the municipality's own departments. ORG: https://www.w3.org/TR/vocab-org/#class-organization */
export type PartnerCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the activities of one partner. */
export type PartnerActivityConnection = {
  readonly __typename?: 'PartnerActivityConnection';
  /** The items with the partner's role and evidence. */
  readonly edges: ReadonlyArray<PartnerActivityEdge>;
  /** The activities alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An activity as it involves one partner. */
export type PartnerActivityEdge = {
  readonly __typename?: 'PartnerActivityEdge';
  /** Whether the text says so. */
  readonly certainty: Certainty;
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where it says so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The form in which the text names the partner, where that is not its full name. */
  readonly namedAs?: Maybe<Scalars['String']['output']>;
  /** The activity. */
  readonly node: Activity;
  /** Why, where it is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The partner's part in it, in Dutch. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of partners. */
export type PartnerConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A partner in a list. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The partner. */
  readonly node: Partner;
};

/**
 * Who is named with whom: partners as nodes, shared activities as links, worked out from `involvements`, the two-sided graph
 * of partners and activities as it is stored. An activity is any row of the budget, theme or action that names partners
 * itself. No amount goes with a link: what an activity costs is never divided over its partners.
 */
export type PartnerNetwork = {
  readonly __typename?: 'PartnerNetwork';
  /** The communities, largest first. */
  readonly communities: ReadonlyArray<NetworkCommunity>;
  /** Number of parts without a link between them; a partner without links is one. */
  readonly components: Scalars['Int']['output'];
  /** Share of all pairs that are linked, 0 to 1; 0 for fewer than two nodes. */
  readonly density: Scalars['Float']['output'];
  /** The ties of these partners to activities that the links were worked out from, in reading order; also those that make no link. */
  readonly involvements: ReadonlyArray<NetworkInvolvement>;
  /** Pairs that share activities, most shared first. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** What was computed, how, and by which software. */
  readonly method: NetworkMethod;
  /** How much denser the links are within the communities than chance would have it, -0.5 to 1; null when there are no links. */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /**
   * Partners, most links first. One that meets nobody is there, too, with degree 0, as long as `unlinked` does not say
   * otherwise.
   */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Number of nodes. */
  readonly order: Scalars['Int']['output'];
  /** Number of links. */
  readonly size: Scalars['Int']['output'];
};

/** An order of partners. */
export type PartnerOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PartnerOrderField;
};

/** By what partners are ordered; those that are equal in it keep the list's own order. */
export type PartnerOrderField =
  /** By number of ties to activities that pass the filter, as `Partner.activities` counts them under the same arguments. */
  | 'ACTIVITIES'
  /** By name, as in a dictionary. */
  | 'NAME';

/** Where in a published document a fact stands. PROV-O: the fact's `prov:wasDerivedFrom`. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** The headings above the line, outermost first. */
  readonly heading: ReadonlyArray<Scalars['String']['output']>;
  /** Last line, included. */
  readonly lineEnd: Scalars['Int']['output'];
  /** First line, counted from 1 in the document's text. */
  readonly lineStart: Scalars['Int']['output'];
  /** The words themselves, when the document's own text was loaded beside the bundle; else null. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly sourceDocument: SourceDocument;
};

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

/** One relationship of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Whether the relationship points the way that the path goes, from `from` to `to`; false when the path takes it backwards. */
  readonly forward: Scalars['Boolean']['output'];
  /** The node that the step leaves. */
  readonly from: Node;
  /**
   * Name of the relationship, read from its start to its end: an activity INVOLVES a partner and REFERS_TO a policy document,
   * a programme HAS_ACTIVITY, an activity HAS_PART and SERVES a goal.
   */
  readonly relation: Scalars['String']['output'];
  /** What documents say of it: one for each role that ties these two. */
  readonly ties: ReadonlyArray<PathTie>;
  /** The node that it reaches. */
  readonly to: Node;
};

/** What is said of a relationship between two nodes. */
export type PathTie = {
  readonly __typename?: 'PathTie';
  /** Whether the text says so. */
  readonly certainty: Certainty;
  /**
   * Where it says so. Of a relationship of structure, such as HAS_PART, the lines of what hangs by it. Empty where a register
   * says so and no document: a municipality's programmes, the whole that a partner is part of.
   */
  readonly evidence: ReadonlyArray<Passage>;
  /** Why, where it is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The role of a partner (in Dutch) or a policy document in an activity; null for relationships without roles. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Whether a document announces an activity or reports on it. */
export type Phase =
  /** To be done (voorgenomen), says a budget. */
  | 'PLANNED'
  /** Done (verantwoord), says an annual report. */
  | 'REPORTED';

/** A policy document: nota, motie, subsidieregeling, regiovisie. Identity is municipality, numbering scheme and number or name. */
export type PolicyDocument = Node & {
  readonly __typename?: 'PolicyDocument';
  /** Activities that refer to it, in reading order. */
  readonly activities: PolicyDocumentActivityConnection;
  /** Every line that names it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** `policy-document:`, municipality and number or name. */
  readonly id: Scalars['ID']['output'];
  /** Who made it, where that is not the municipality: rijk, vng. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Kind in Dutch (nota, motie, subsidieregeling), where a document gives one. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Municipality whose documents cite it under this number or name. */
  readonly municipality: Municipality;
  /** Its number as printed, in whatever scheme; null when it is known by its name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Organisations that those activities involve, by name. */
  readonly partners: ReadonlyArray<Partner>;
  /** Programmes of those activities. */
  readonly programs: ReadonlyArray<Program>;
  /** Its RIS number, where it has one. */
  readonly ris?: Maybe<Scalars['RIS']['output']>;
  /** How it is numbered. */
  readonly scheme: NumberingScheme;
  /** Newer documents that replace this one. */
  readonly supersededBy: ReadonlyArray<PolicyDocument>;
  /** Older documents that this one replaces. */
  readonly supersedes: ReadonlyArray<PolicyDocument>;
  /** Title, where a document gives one. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** A policy document: nota, motie, subsidieregeling, regiovisie. Identity is municipality, numbering scheme and number or name. */
export type PolicyDocumentActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ActivityOrder>;
  phase?: InputMaybe<Phase>;
  program?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<ReferenceRole>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the activities that refer to one policy document. */
export type PolicyDocumentActivityConnection = {
  readonly __typename?: 'PolicyDocumentActivityConnection';
  /** The items with their role and evidence. */
  readonly edges: ReadonlyArray<PolicyDocumentActivityEdge>;
  /** The activities alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An activity as it refers to one policy document. */
export type PolicyDocumentActivityEdge = {
  readonly __typename?: 'PolicyDocumentActivityEdge';
  /** Whole euros, only where the text ties an amount to this document. */
  readonly amount?: Maybe<Scalars['Euro']['output']>;
  /** What that amount is for. */
  readonly amountLabel?: Maybe<Scalars['String']['output']>;
  /** Whether the text says so. */
  readonly certainty: Certainty;
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where it says so. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The activity. */
  readonly node: Activity;
  /** Why, where it is inferred. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The number as it is printed here, where it is written otherwise. */
  readonly printed?: Maybe<Scalars['String']['output']>;
  /** What the document is to the activity. */
  readonly role: ReferenceRole;
};

/** A page of policy documents. */
export type PolicyDocumentConnection = {
  readonly __typename?: 'PolicyDocumentConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyDocumentEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of policy documents. */
export type PolicyDocumentConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A policy document in a list. */
export type PolicyDocumentEdge = {
  readonly __typename?: 'PolicyDocumentEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: PolicyDocument;
};

/** An order of policy documents. */
export type PolicyDocumentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: PolicyDocumentOrderField;
};

/** By what policy documents are ordered; those that are equal in it keep the list's own order. */
export type PolicyDocumentOrderField =
  /** By number of citing activities that pass the filter, as `PolicyDocument.activities` counts them under the same arguments. */
  | 'ACTIVITIES'
  /** By title, as in a dictionary; by number where no document gives a title. */
  | 'NAME';

/** A policy document as one activity cites it, without any money behind it. */
export type PolicyWithoutMoney = {
  readonly __typename?: 'PolicyWithoutMoney';
  /** The activity that cites it; null where none does. */
  readonly activity?: Maybe<Activity>;
  /** Whether the source says that the document stands behind the activity; null where no activity cites it. */
  readonly certainty?: Maybe<Certainty>;
  /** The lines that cite the document. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The same for people, in Dutch. */
  readonly message: Scalars['String']['output'];
  /** The document. */
  readonly policyDocument: PolicyDocument;
  /** Why no way leads to money. */
  readonly reason: WithoutMoneyReason;
  /** What the document is to the activity; null where no activity cites it. */
  readonly role?: Maybe<ReferenceRole>;
};

/**
 * One amount, and every line that prints it: a table and, rounded, a text; or several documents. It is the same money however
 * often it is printed.
 */
export type PrintedAmount = {
  readonly __typename?: 'PrintedAmount';
  /** The other lines of the same thing, year, direction, basis and part. Never add them up. */
  readonly alsoPrinted: ReadonlyArray<BudgetLine>;
  /** Whether one of the others is another amount, by more than rounding: the documents contradict each other, or a budget was changed. */
  readonly contradicted: Scalars['Boolean']['output'];
  /**
   * The line that is shown. What the document about that year says counts first (the budget of the year, or its annual report),
   * then the latest document; of lines that agree but for rounding, the most exact.
   */
  readonly line: BudgetLine;
};

/** A programme of the municipal budget (programma, BBV article 8); the same node in every year. */
export type Program = Node & {
  readonly __typename?: 'Program';
  /** All its activities: rows of the budget first, then in reading order by year and document. */
  readonly activities: ActivityConnection;
  /** Lines of money on the programme as a whole; those of its rows stand on the activities. */
  readonly budget: ReadonlyArray<BudgetLine>;
  /** What it wants, in the order of the documents. */
  readonly goals: ReadonlyArray<Goal>;
  /** `program:`, municipality and name. */
  readonly id: Scalars['ID']['output'];
  /** Its indicators, in the order of the documents. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Whose programme it is. */
  readonly municipality: Municipality;
  /** Name as the budget has it. */
  readonly name: Scalars['String']['output'];
  /** Number, where the municipality numbers its programmes. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Organisations that its activities involve, by name. */
  readonly partners: PartnerConnection;
  /** Documents that its activities refer to, by number or name. */
  readonly policyDocuments: PolicyDocumentConnection;
};


/** A programme of the municipal budget (programma, BBV article 8); the same node in every year. */
export type ProgramActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ActivityKind>;
  orderBy?: InputMaybe<ActivityOrder>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  partnerRole?: InputMaybe<Scalars['String']['input']>;
  phase?: InputMaybe<Phase>;
  policyDocument?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<ReferenceRole>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme of the municipal budget (programma, BBV article 8); the same node in every year. */
export type ProgramBudgetArgs = {
  basis?: InputMaybe<BudgetBasis>;
  direction?: InputMaybe<BudgetDirection>;
  part?: InputMaybe<BudgetPart>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A programme of the municipal budget (programma, BBV article 8); the same node in every year. */
export type ProgramPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PartnerOrder>;
  phase?: InputMaybe<Phase>;
  policyDocument?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A programme of the municipal budget (programma, BBV article 8); the same node in every year. */
export type ProgramPolicyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  citedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PolicyDocumentOrder>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  phase?: InputMaybe<Phase>;
  role?: InputMaybe<ReferenceRole>;
  scheme?: InputMaybe<NumberingScheme>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of programmes. */
export type ProgramConnection = {
  readonly __typename?: 'ProgramConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ProgramEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Program>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of programmes. */
export type ProgramConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A programme in a list. */
export type ProgramEdge = {
  readonly __typename?: 'ProgramEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Program;
};

/** An order of programmes. */
export type ProgramOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: ProgramOrderField;
};

/** By what programmes are ordered; those that are equal in it keep the list's own order. */
export type ProgramOrderField =
  /** By number of activities. */
  | 'ACTIVITIES'
  /** By name, as in a dictionary. */
  | 'NAME';

/**
 * What was promised (begroting) and what was reported (jaarverslag) on one thing, side by side by year. It shows what was read:
 * where a document is not in the graph, nothing is known of what it promised or reported.
 */
export type PromisedAndReported = {
  readonly __typename?: 'PromisedAndReported';
  /** Programme whose documents are looked at. */
  readonly program: Program;
  /** A row of the budget, theme, action, goal or programme. */
  readonly subject: Node;
  /**
   * The years asked for; else every year in which a document says something on the subject, and for a programme or a row of its
   * budget every year that a document is about. A theme or goal belongs to one document: what other documents say of it is
   * under themes and goals of their own, which `matched` leads to.
   */
  readonly years: ReadonlyArray<PromisedYear>;
};

/** One year of promises and reports. */
export type PromisedYear = {
  readonly __typename?: 'PromisedYear';
  /** Pairs of an action or theme and an earlier one that it carries on, one of which is of this year and is the subject or stands under it. */
  readonly matched: ReadonlyArray<ActivityMatch>;
  /** Lasten, baten, saldo and resultaat on the subject itself, the budget beside the accounts; totals first, then their parts. */
  readonly money: ReadonlyArray<MoneyRow>;
  /** Actions of this year that a document announces, in reading order, with their documents (`policyDocuments`) and quantities (`results`). */
  readonly planned: ActivityConnection;
  /** Actions of this year that a document reports, in reading order. */
  readonly reported: ActivityConnection;
  /**
   * The budget and the annual report of this year, whether they are in the graph or not; then the programme's other documents
   * that say something on the subject in this year, such as a budget that gives the years after its own.
   */
  readonly sources: ReadonlyArray<YearSource>;
  /**
   * For a row of the budget: actions of this year in the programme's documents that stand under no row at all, because the
   * document does not say which. Some may belong here. Null for anything else.
   */
  readonly unplaced?: Maybe<ActivityConnection>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};


/** One year of promises and reports. */
export type PromisedYearPlannedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One year of promises and reports. */
export type PromisedYearReportedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One year of promises and reports. */
export type PromisedYearUnplacedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be asked. Nothing here changes the graph. */
export type Query = {
  readonly __typename?: 'Query';
  /** Activities of all programmes: by programme, rows of the budget first, then in reading order. */
  readonly activities: ActivityConnection;
  /** The activity with this id; null when there is none. */
  readonly activity?: Maybe<Activity>;
  /** Lines of money: by year, then lasten, baten, saldo, resultaat, budget before accounts, totals before details. */
  readonly budgetLines: BudgetLineConnection;
  /**
   * One measure across years or municipalities as a table (vergelijking). Nothing is added up, and nothing is taken to be the same
   * because it has the same name: to compare across municipalities, choose with `of`.
   */
  readonly comparison: Comparison;
  /** Which data the graph holds, for citing an answer and for knowing when to ask again. */
  readonly dataset: Dataset;
  /**
   * What does not add up, by document and rule; all of it at once.
   * @deprecated Use `Query.findingsConnection`. Stays until 2027-06-30.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** What does not add up, in pages, with an order and facets. */
  readonly findingsConnection: FindingConnection;
  /**
   * Every way from policy to money through a policy document, activity, programme, partner or goal, and the way back from a line
   * of money. From a goal: all ways of the activities that serve it, to whatever money they fall under. From a line: only those
   * that end in it.
   */
  readonly fundingTrace: FundingTrace;
  /** What is missing, by kind, and within a kind in the order of the documents. */
  readonly gaps: GapConnection;
  /** The goal with this id; null when there is none. */
  readonly goal?: Maybe<Goal>;
  /** Goals in the order of the documents. */
  readonly goals: GoalConnection;
  /** Indicators in the order of the documents. */
  readonly indicators: IndicatorConnection;
  /** All municipalities, by name. */
  readonly municipalities: ReadonlyArray<Municipality>;
  /** One municipality; null when it is not in the graph. */
  readonly municipality?: Maybe<Municipality>;
  /** Any node by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Nodes by their ids, in the same order, null where there is none. At most 100 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * A partner by its name or an alias; case, diacritics and spacing do not matter. Null when there is none.
   * An alias that several partners share is an error that names them.
   */
  readonly partner?: Maybe<Partner>;
  /**
   * The network of partners. Filters choose among the ties of partners to activities, before any pair is made: with `kind` or
   * `role` both ends of a link are of that kind or have that role. A network of more than 5,000 partners, 20,000 links, 50,000
   * ties or 200,000 meetings of two partners is refused, not cut: part of a network would have other measures.
   */
  readonly partnerNetwork: PartnerNetwork;
  /** Partners by name. */
  readonly partners: PartnerConnection;
  /**
   * The shortest ways between two nodes, at most 20; empty when there is none within `maxLength`. `shortestPaths` also says
   * how many there are.
   */
  readonly paths: ReadonlyArray<GraphPath>;
  /** The document with this RIS number; null when no document in the graph cites it. */
  readonly policyDocument?: Maybe<PolicyDocument>;
  /** Policy documents by municipality and number or name. */
  readonly policyDocuments: PolicyDocumentConnection;
  /** The programme with this id; null when there is none. */
  readonly program?: Maybe<Program>;
  /** Programmes by municipality and name. */
  readonly programs: ProgramConnection;
  /**
   * Promised and reported (voorgenomen en verantwoord) by year: actions with their documents and quantities, and the budget against
   * the accounts.
   */
  readonly promisedAndReported: PromisedAndReported;
  /**
   * Finds by names, words in any order, beginnings and parts of words, abbreviations, and numbers.
   * Case, diacritics, spaces and hyphens do not matter: `preventie aanpak` finds Haagse Preventieaanpak, `jeugd hulp` Jeugdhulp.
   * Plural and singular find each other, so do the synonyms and abbreviations that are known (ouderen, senioren; HPA),
   * and a word that stands nowhere is taken for the one most like it.
   * A number may be written in any way (RIS 316587, ris-316587, 316587), or be its first or last three digits or more.
   * All words have to be found; where nothing has them all, what has the rarest of them comes first.
   * An item whose name is exactly what was asked comes first, then whole words, parts of words, and the rest;
   * of equal ones a programme before a budget activity, policy document, partner, theme, goal, indicator, action and
   * source document, then what most activities name, then the newest.
   */
  readonly search: SearchConnection;
  /**
   * The shortest ways between two nodes over relationships in either direction. Source documents, passages and findings are
   * not walked: by way of one document everything is near everything.
   */
  readonly shortestPaths: ShortestPaths;
  /** The document with this id; null when there is none. */
  readonly sourceDocument?: Maybe<SourceDocument>;
  /**
   * The documents in the graph, by municipality and year; all of them at once.
   * @deprecated Use `Query.sourceDocumentsConnection`. Stays until 2027-06-30.
   */
  readonly sourceDocuments: ReadonlyArray<SourceDocument>;
  /** The documents in the graph, in pages, with an order and facets. */
  readonly sourceDocumentsConnection: SourceDocumentConnection;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ActivityKind>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ActivityOrder>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  partnerRole?: InputMaybe<Scalars['String']['input']>;
  phase?: InputMaybe<Phase>;
  policyDocument?: InputMaybe<Scalars['ID']['input']>;
  program?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<ReferenceRole>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryBudgetLinesArgs = {
  activity?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<BudgetBasis>;
  direction?: InputMaybe<BudgetDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  goal?: InputMaybe<Scalars['ID']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<BudgetLineOrder>;
  part?: InputMaybe<BudgetPart>;
  program?: InputMaybe<Scalars['ID']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryComparisonArgs = {
  basis?: InputMaybe<BudgetBasis>;
  by?: InputMaybe<ComparisonAxis>;
  measure: ComparisonMeasure;
  municipality?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  program?: InputMaybe<Scalars['ID']['input']>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryFindingsArgs = {
  municipality?: InputMaybe<Scalars['String']['input']>;
  program?: InputMaybe<Scalars['ID']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  severity?: InputMaybe<Scalars['String']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryFindingsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  program?: InputMaybe<Scalars['ID']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  severity?: InputMaybe<Scalars['String']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryFundingTraceArgs = {
  basis?: InputMaybe<BudgetBasis>;
  certainty?: InputMaybe<Certainty>;
  covers?: InputMaybe<ReadonlyArray<MoneyScope>>;
  from: Scalars['ID']['input'];
  role?: InputMaybe<ReferenceRole>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<GapKind>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  program?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<GapReason>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryGoalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<GoalOrder>;
  program?: InputMaybe<Scalars['ID']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryIndicatorsArgs = {
  activity?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  goal?: InputMaybe<Scalars['ID']['input']>;
  goalMet?: InputMaybe<Scalars['Boolean']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<IndicatorOrder>;
  program?: InputMaybe<Scalars['ID']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPartnerArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPartnerNetworkArgs = {
  around?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  distance?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  minWeight?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  program?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  tie?: InputMaybe<NetworkTie>;
  unlinked?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  minMunicipalities?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PartnerOrder>;
  phase?: InputMaybe<Phase>;
  policyDocument?: InputMaybe<Scalars['ID']['input']>;
  program?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['String']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  without?: InputMaybe<ReadonlyArray<PathNodeType>>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPolicyDocumentArgs = {
  ris: Scalars['RIS']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPolicyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<Certainty>;
  citedIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<PolicyDocumentOrder>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  phase?: InputMaybe<Phase>;
  program?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<ReferenceRole>;
  scheme?: InputMaybe<NumberingScheme>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<ProgramOrder>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  policyDocument?: InputMaybe<Scalars['ID']['input']>;
  sourceDocument?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryPromisedAndReportedArgs = {
  of: Scalars['ID']['input'];
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QueryShortestPathsArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  without?: InputMaybe<ReadonlyArray<PathNodeType>>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySourceDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySourceDocumentsArgs = {
  kind?: InputMaybe<SourceDocumentKind>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  program?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. Nothing here changes the graph. */
export type QuerySourceDocumentsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<SourceDocumentKind>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SourceDocumentOrder>;
  program?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A quantity that the text gives: 'circa 500 deelnemers'. */
export type Result = {
  readonly __typename?: 'Result';
  /** How exact the text is: circa, ruim, minimaal. */
  readonly qualifier?: Maybe<Scalars['String']['output']>;
  /** Of what, in Dutch: deelnemers, % van de ritten. */
  readonly unit: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
  /** Year that the number is about. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of what a search found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items with their score. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many there are by `types`, `municipality` and `year`. Each is counted under the other arguments and not its own, so that a reader sees what another choice would give. A partner works in several municipalities and years, and counts in each. */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The texts in which the words were found: the name, the number, other names, and then the rest. There is always one. */
  readonly matches: ReadonlyArray<SearchMatch>;
  /** What was found. */
  readonly node: Node;
  /** Higher is better; to compare within one search only. */
  readonly score: Scalars['Float']['output'];
  /** The years that it has, as `year` takes them, in order. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

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

/** A text of an item in which words were found. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** Which text it is. */
  readonly field: SearchField;
  /** The words that were found, whole, from left to right; they never overlap. Part of a compound (hulp in Jeugdhulp) gives the whole word. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** The text itself, as it is stored. */
  readonly text: Scalars['String']['output'];
};

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

/** The shortest ways between two nodes, and how many there are. */
export type ShortestPaths = {
  readonly __typename?: 'ShortestPaths';
  /** Number of relationships of each; null when there is no way within `maxLength`. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /**
   * The first 20, in order of the ids along the way. Two ways differ in a node or a relationship; several roles of one
   * partner in one activity are one way.
   */
  readonly paths: ReadonlyArray<GraphPath>;
  /** How many there are; 2147483647 stands for that many or more. */
  readonly total: Scalars['Int']['output'];
  /** Whether there are more than are given. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A published budget or annual report that facts were read from. */
export type SourceDocument = Node & {
  readonly __typename?: 'SourceDocument';
  /** What it says that its abbreviations are short for, in order of abbreviation. Search takes the one for the other. */
  readonly abbreviations: ReadonlyArray<Abbreviation>;
  /** How that was done, in a few words of Dutch. */
  readonly checkedHow: Scalars['String']['output'];
  /** Day on which the facts were last read against the text, as YYYY-MM-DD. */
  readonly checkedOn: Scalars['String']['output'];
  /** What was read of it, what was left out and why. */
  readonly coverage: Coverage;
  /** `source-document:` and the document's short name. */
  readonly id: Scalars['ID']['output'];
  /** Budget or annual report. */
  readonly kind: SourceDocumentKind;
  /** Lines that its text has. */
  readonly lineCount: Scalars['Int']['output'];
  /** Who published it. */
  readonly municipality: Municipality;
  /** SHA-256 of the text that the line numbers refer to. */
  readonly sha256: Scalars['String']['output'];
  /** Title with year and programme. */
  readonly title: Scalars['String']['output'];
  /** Where it is published; null when not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Year that the document is about; a budget for several years has its first. */
  readonly year: Scalars['Int']['output'];
};

/** A page of source documents. */
export type SourceDocumentConnection = {
  readonly __typename?: 'SourceDocumentConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceDocumentEdge>;
  /**
   * How the list falls apart by each of its arguments, counted with all other arguments applied and not that one itself.
   * At most 100 values of each, those that most items have. Counted only when asked.
   */
  readonly facets: ReadonlyArray<Facet>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<SourceDocument>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of source documents. */
export type SourceDocumentConnectionFacetsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A source document in a list. */
export type SourceDocumentEdge = {
  readonly __typename?: 'SourceDocumentEdge';
  /** Take it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: SourceDocument;
};

/** Which of the two documents that a municipality publishes about each year of its budget. */
export type SourceDocumentKind =
  /** An annual report (jaarverslag, jaarstukken): what was done. */
  | 'ANNUAL_REPORT'
  /** A budget (begroting): what will be done. */
  | 'BUDGET';

/** An order of source documents. */
export type SourceDocumentOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field: SourceDocumentOrderField;
};

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

/** A part of a text, counted as JavaScript does: `text.slice(start, end)`, in UTF-16 code units. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it ends; the character there is not part of it. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins, counted from 0. */
  readonly start: Scalars['Int']['output'];
};

/** Why a policy document that is cited leads to no money. */
export type WithoutMoneyReason =
  /** There is money for these, and none of it is of the activity's year. */
  | 'MONEY_OF_OTHER_YEARS'
  /** No activity in the graph cites it; another document names it, as what it replaces. */
  | 'NO_ACTIVITY'
  /** No document in the graph prints money for the activity, for what it is part of, for a goal that it serves or for the programme. */
  | 'NO_MONEY_PRINTED';

/** A document that is about a year, in the graph or not. */
export type YearSource = {
  readonly __typename?: 'YearSource';
  /** The document; null when it is not in the graph. */
  readonly document?: Maybe<SourceDocument>;
  /** Budget or annual report. */
  readonly kind: SourceDocumentKind;
  /** Whether it was read. */
  readonly status: SourceStatus;
  /** Year that the document is about. */
  readonly year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActivityRecord )
    | ( BudgetLineRecord )
    | ( FindingRecord )
    | ( GoalRecord )
    | ( IndicatorRecord )
    | ( MunicipalityRecord )
    | ( PartnerRecord )
    | ( PolicyDocumentRecord )
    | ( ProgramRecord )
    | ( SourceDocumentRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Abbreviation: ResolverTypeWrapper<AbbreviationRecord>;
  Activity: ResolverTypeWrapper<ActivityRecord>;
  ActivityConnection: ResolverTypeWrapper<ActivityConnectionRecord>;
  ActivityEdge: ResolverTypeWrapper<ActivityEdgeRecord>;
  ActivityKind: ActivityKind;
  ActivityMatch: ResolverTypeWrapper<ActivityMatchRecord>;
  ActivityOrder: ActivityOrder;
  ActivityOrderField: ActivityOrderField;
  ActivityPartnerConnection: ResolverTypeWrapper<ActivityPartnerConnectionRecord>;
  ActivityPartnerEdge: ResolverTypeWrapper<ActivityPartner>;
  ActivityPolicyDocumentConnection: ResolverTypeWrapper<ActivityPolicyDocumentConnectionRecord>;
  ActivityPolicyDocumentEdge: ResolverTypeWrapper<ActivityPolicyDocument>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BudgetBasis: BudgetBasis;
  BudgetDirection: BudgetDirection;
  BudgetLine: ResolverTypeWrapper<BudgetLineRecord>;
  BudgetLineConnection: ResolverTypeWrapper<BudgetLineConnectionRecord>;
  BudgetLineEdge: ResolverTypeWrapper<BudgetLineEdgeRecord>;
  BudgetLineOrder: BudgetLineOrder;
  BudgetLineOrderField: BudgetLineOrderField;
  BudgetPart: BudgetPart;
  Certainty: Certainty;
  CollaboratorConnection: ResolverTypeWrapper<CollaboratorConnectionRecord>;
  CollaboratorEdge: ResolverTypeWrapper<Collaborator>;
  Comparison: ResolverTypeWrapper<ComparisonRecord>;
  ComparisonAxis: ComparisonAxis;
  ComparisonCell: ResolverTypeWrapper<ComparisonCellRecord>;
  ComparisonHeader: ResolverTypeWrapper<ComparisonHeaderRecord>;
  ComparisonMeasure: ComparisonMeasure;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowRecord>;
  CountedConnection: ResolverTypeWrapper<CountedConnectionRecord>;
  CountedEdge: ResolverTypeWrapper<CountedEdgeRecord>;
  Coverage: ResolverTypeWrapper<CoverageRecord>;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  DatasetBundle: ResolverTypeWrapper<DatasetBundleRecord>;
  EmptyReason: EmptyReason;
  Euro: ResolverTypeWrapper<Scalars['Euro']['output']>;
  Facet: ResolverTypeWrapper<FacetRecord>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FactCount: ResolverTypeWrapper<FactCount>;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingConnection: ResolverTypeWrapper<FindingConnectionRecord>;
  FindingEdge: ResolverTypeWrapper<FindingEdgeRecord>;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingPath: ResolverTypeWrapper<FundingPathRecord>;
  FundingRelation: FundingRelation;
  FundingStep: ResolverTypeWrapper<FundingStepRecord>;
  FundingTotals: ResolverTypeWrapper<FundingTotals>;
  FundingTrace: ResolverTypeWrapper<FundingTraceRecord>;
  Gap: ResolverTypeWrapper<GapRecord>;
  GapConnection: ResolverTypeWrapper<GapConnectionRecord>;
  GapEdge: ResolverTypeWrapper<GapEdgeRecord>;
  GapKind: GapKind;
  GapReason: GapReason;
  Goal: ResolverTypeWrapper<GoalRecord>;
  GoalConnection: ResolverTypeWrapper<GoalConnectionRecord>;
  GoalEdge: ResolverTypeWrapper<GoalEdgeRecord>;
  GoalOrder: GoalOrder;
  GoalOrderField: GoalOrderField;
  GraphPath: ResolverTypeWrapper<PathRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorConnectionRecord>;
  IndicatorEdge: ResolverTypeWrapper<IndicatorEdgeRecord>;
  IndicatorOrder: IndicatorOrder;
  IndicatorOrderField: IndicatorOrderField;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LeftOut: ResolverTypeWrapper<LeftOutRecord>;
  MoneyRow: ResolverTypeWrapper<MoneyRowRecord>;
  MoneyScope: MoneyScope;
  MoneyWithoutPolicy: ResolverTypeWrapper<WayRecord>;
  Municipality: ResolverTypeWrapper<MunicipalityRecord>;
  NetworkCommunity: ResolverTypeWrapper<NetworkCommunityRecord>;
  NetworkInvolvement: ResolverTypeWrapper<NetworkInvolvementRecord>;
  NetworkLink: ResolverTypeWrapper<NetworkLinkRecord>;
  NetworkMeasure: ResolverTypeWrapper<NetworkMeasure>;
  NetworkMethod: ResolverTypeWrapper<NetworkMethod>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRecord>;
  NetworkTie: NetworkTie;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NumberingScheme: NumberingScheme;
  Observation: ResolverTypeWrapper<ObservationRecord>;
  ObservationKind: ObservationKind;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerRecord>;
  PartnerActivityConnection: ResolverTypeWrapper<PartnerActivityConnectionRecord>;
  PartnerActivityEdge: ResolverTypeWrapper<PartnerActivity>;
  PartnerConnection: ResolverTypeWrapper<PartnerConnectionRecord>;
  PartnerEdge: ResolverTypeWrapper<PartnerEdgeRecord>;
  PartnerNetwork: ResolverTypeWrapper<NetworkRecord>;
  PartnerOrder: PartnerOrder;
  PartnerOrderField: PartnerOrderField;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PathNodeType: PathNodeType;
  PathStep: ResolverTypeWrapper<Step>;
  PathTie: ResolverTypeWrapper<PathTieRecord>;
  Phase: Phase;
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentRecord>;
  PolicyDocumentActivityConnection: ResolverTypeWrapper<PolicyDocumentActivityConnectionRecord>;
  PolicyDocumentActivityEdge: ResolverTypeWrapper<PolicyDocumentActivity>;
  PolicyDocumentConnection: ResolverTypeWrapper<PolicyDocumentConnectionRecord>;
  PolicyDocumentEdge: ResolverTypeWrapper<PolicyDocumentEdgeRecord>;
  PolicyDocumentOrder: PolicyDocumentOrder;
  PolicyDocumentOrderField: PolicyDocumentOrderField;
  PolicyWithoutMoney: ResolverTypeWrapper<PolicyWithoutMoneyRecord>;
  PrintedAmount: ResolverTypeWrapper<PrintedAmountRecord>;
  Program: ResolverTypeWrapper<ProgramRecord>;
  ProgramConnection: ResolverTypeWrapper<ProgramConnectionRecord>;
  ProgramEdge: ResolverTypeWrapper<ProgramEdgeRecord>;
  ProgramOrder: ProgramOrder;
  ProgramOrderField: ProgramOrderField;
  PromisedAndReported: ResolverTypeWrapper<PromisedAndReportedRecord>;
  PromisedYear: ResolverTypeWrapper<PromisedYearRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RIS: ResolverTypeWrapper<Scalars['RIS']['output']>;
  ReferenceRole: ReferenceRole;
  Result: ResolverTypeWrapper<ResultRecord>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRecord>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRecord>;
  SearchField: SearchField;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchType: SearchType;
  ShortestPaths: ResolverTypeWrapper<ShortestPathsRecord>;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRecord>;
  SourceDocumentConnection: ResolverTypeWrapper<SourceDocumentConnectionRecord>;
  SourceDocumentEdge: ResolverTypeWrapper<SourceDocumentEdgeRecord>;
  SourceDocumentKind: SourceDocumentKind;
  SourceDocumentOrder: SourceDocumentOrder;
  SourceDocumentOrderField: SourceDocumentOrderField;
  SourceStatus: SourceStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextRange: ResolverTypeWrapper<TextRange>;
  WithoutMoneyReason: WithoutMoneyReason;
  YearSource: ResolverTypeWrapper<YearSourceRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Abbreviation: AbbreviationRecord;
  Activity: ActivityRecord;
  ActivityConnection: ActivityConnectionRecord;
  ActivityEdge: ActivityEdgeRecord;
  ActivityMatch: ActivityMatchRecord;
  ActivityOrder: ActivityOrder;
  ActivityPartnerConnection: ActivityPartnerConnectionRecord;
  ActivityPartnerEdge: ActivityPartner;
  ActivityPolicyDocumentConnection: ActivityPolicyDocumentConnectionRecord;
  ActivityPolicyDocumentEdge: ActivityPolicyDocument;
  Boolean: Scalars['Boolean']['output'];
  BudgetLine: BudgetLineRecord;
  BudgetLineConnection: BudgetLineConnectionRecord;
  BudgetLineEdge: BudgetLineEdgeRecord;
  BudgetLineOrder: BudgetLineOrder;
  CollaboratorConnection: CollaboratorConnectionRecord;
  CollaboratorEdge: Collaborator;
  Comparison: ComparisonRecord;
  ComparisonCell: ComparisonCellRecord;
  ComparisonHeader: ComparisonHeaderRecord;
  ComparisonRow: ComparisonRowRecord;
  CountedConnection: CountedConnectionRecord;
  CountedEdge: CountedEdgeRecord;
  Coverage: CoverageRecord;
  Dataset: DatasetRecord;
  DatasetBundle: DatasetBundleRecord;
  Euro: Scalars['Euro']['output'];
  Facet: FacetRecord;
  FacetValue: FacetValue;
  FactCount: FactCount;
  Finding: FindingRecord;
  FindingConnection: FindingConnectionRecord;
  FindingEdge: FindingEdgeRecord;
  FindingOrder: FindingOrder;
  Float: Scalars['Float']['output'];
  FundingPath: FundingPathRecord;
  FundingStep: FundingStepRecord;
  FundingTotals: FundingTotals;
  FundingTrace: FundingTraceRecord;
  Gap: GapRecord;
  GapConnection: GapConnectionRecord;
  GapEdge: GapEdgeRecord;
  Goal: GoalRecord;
  GoalConnection: GoalConnectionRecord;
  GoalEdge: GoalEdgeRecord;
  GoalOrder: GoalOrder;
  GraphPath: PathRecord;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorRecord;
  IndicatorConnection: IndicatorConnectionRecord;
  IndicatorEdge: IndicatorEdgeRecord;
  IndicatorOrder: IndicatorOrder;
  Int: Scalars['Int']['output'];
  LeftOut: LeftOutRecord;
  MoneyRow: MoneyRowRecord;
  MoneyWithoutPolicy: WayRecord;
  Municipality: MunicipalityRecord;
  NetworkCommunity: NetworkCommunityRecord;
  NetworkInvolvement: NetworkInvolvementRecord;
  NetworkLink: NetworkLinkRecord;
  NetworkMeasure: NetworkMeasure;
  NetworkMethod: NetworkMethod;
  NetworkNode: NetworkNodeRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Observation: ObservationRecord;
  PageInfo: PageInfo;
  Partner: PartnerRecord;
  PartnerActivityConnection: PartnerActivityConnectionRecord;
  PartnerActivityEdge: PartnerActivity;
  PartnerConnection: PartnerConnectionRecord;
  PartnerEdge: PartnerEdgeRecord;
  PartnerNetwork: NetworkRecord;
  PartnerOrder: PartnerOrder;
  Passage: PassageRecord;
  PathStep: Step;
  PathTie: PathTieRecord;
  PolicyDocument: PolicyDocumentRecord;
  PolicyDocumentActivityConnection: PolicyDocumentActivityConnectionRecord;
  PolicyDocumentActivityEdge: PolicyDocumentActivity;
  PolicyDocumentConnection: PolicyDocumentConnectionRecord;
  PolicyDocumentEdge: PolicyDocumentEdgeRecord;
  PolicyDocumentOrder: PolicyDocumentOrder;
  PolicyWithoutMoney: PolicyWithoutMoneyRecord;
  PrintedAmount: PrintedAmountRecord;
  Program: ProgramRecord;
  ProgramConnection: ProgramConnectionRecord;
  ProgramEdge: ProgramEdgeRecord;
  ProgramOrder: ProgramOrder;
  PromisedAndReported: PromisedAndReportedRecord;
  PromisedYear: PromisedYearRecord;
  Query: Record<PropertyKey, never>;
  RIS: Scalars['RIS']['output'];
  Result: ResultRecord;
  SearchConnection: SearchConnectionRecord;
  SearchEdge: SearchEdgeRecord;
  SearchMatch: SearchMatch;
  ShortestPaths: ShortestPathsRecord;
  SourceDocument: SourceDocumentRecord;
  SourceDocumentConnection: SourceDocumentConnectionRecord;
  SourceDocumentEdge: SourceDocumentEdgeRecord;
  SourceDocumentOrder: SourceDocumentOrder;
  String: Scalars['String']['output'];
  TextRange: TextRange;
  YearSource: YearSourceRecord;
};

export type AbbreviationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Abbreviation'] = ResolversParentTypes['Abbreviation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  budget?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType, Partial<ActivityBudgetArgs>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  continuedBy?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  continues?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['ActivityPartnerConnection'], ParentType, ContextType, Partial<ActivityPartnersArgs>>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  policyDocuments?: Resolver<ResolversTypes['ActivityPolicyDocumentConnection'], ParentType, ContextType, Partial<ActivityPolicyDocumentsArgs>>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['Result']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<ActivityConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityMatch'] = ResolversParentTypes['ActivityMatch']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityPartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPartnerConnection'] = ResolversParentTypes['ActivityPartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityPartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPartnerEdge'] = ResolversParentTypes['ActivityPartnerEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  namedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityPolicyDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPolicyDocumentConnection'] = ResolversParentTypes['ActivityPolicyDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityPolicyDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityPolicyDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPolicyDocumentEdge'] = ResolversParentTypes['ActivityPolicyDocumentEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Euro']>, ParentType, ContextType>;
  amountLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ReferenceRole'], ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  amount?: Resolver<ResolversTypes['Euro'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['BudgetBasis'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['BudgetDirection'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  favourable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['BudgetPart'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLineConnection'] = ResolversParentTypes['BudgetLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<BudgetLineConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetLineEdge'] = ResolversParentTypes['BudgetLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type CollaboratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['ComparisonHeader']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ComparisonMeasure'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  basis?: Resolver<ResolversTypes['BudgetBasis'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['CountedConnection']>, ParentType, ContextType, Partial<ComparisonCellCountedArgs>>;
  empty?: Resolver<Maybe<ResolversTypes['EmptyReason']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['PrintedAmount']>, ParentType, ContextType>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonHeader'] = ResolversParentTypes['ComparisonHeader']> = {
  basis?: Resolver<Maybe<ResolversTypes['BudgetBasis']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['ComparisonHeader'], ParentType, ContextType>;
};

export type CountedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedConnection'] = ResolversParentTypes['CountedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedEdge'] = ResolversParentTypes['CountedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['FactCount']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  linesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linesOther?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linesWithFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  malformed?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untitled?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bundles?: Resolver<ReadonlyArray<ResolversTypes['DatasetBundle']>, ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DatasetBundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetBundle'] = ResolversParentTypes['DatasetBundle']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export interface EuroScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Euro'], any> {
  name: 'Euro';
}

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactCount'] = ResolversParentTypes['FactCount']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<FindingConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FundingPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingPath'] = ResolversParentTypes['FundingPath']> = {
  amount?: Resolver<Maybe<ResolversTypes['Euro']>, ParentType, ContextType>;
  amountCovers?: Resolver<Maybe<ResolversTypes['MoneyScope']>, ParentType, ContextType>;
  amountLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['BudgetBasis'], ParentType, ContextType>;
  budgetLine?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['MoneyScope'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ReferenceRole'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FundingStep']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingStep'] = ResolversParentTypes['FundingStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FundingRelation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ReferenceRole']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type FundingTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotals'] = ResolversParentTypes['FundingTotals']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutMoney?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutPolicy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingTraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTrace'] = ResolversParentTypes['FundingTrace']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<FundingTraceFacetsArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['FundingPath']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['FundingTotals'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutMoney?: Resolver<ReadonlyArray<ResolversTypes['PolicyWithoutMoney']>, ParentType, ContextType>;
  withoutPolicy?: Resolver<ReadonlyArray<ResolversTypes['MoneyWithoutPolicy']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  lookedAt?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GapReason'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  budget?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType, Partial<GoalBudgetArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<GoalConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  goalMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<IndicatorConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyRow'] = ResolversParentTypes['MoneyRow']> = {
  actual?: Resolver<Maybe<ResolversTypes['PrintedAmount']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['PrintedAmount']>, ParentType, ContextType>;
  computedDifference?: Resolver<Maybe<ResolversTypes['Euro']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['BudgetDirection'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['BudgetPart'], ParentType, ContextType>;
  printedDifference?: Resolver<Maybe<ResolversTypes['PrintedAmount']>, ParentType, ContextType>;
};

export type MoneyWithoutPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyWithoutPolicy'] = ResolversParentTypes['MoneyWithoutPolicy']> = {
  basis?: Resolver<ResolversTypes['BudgetBasis'], ParentType, ContextType>;
  budgetLine?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['MoneyScope'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FundingStep']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkCommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkCommunity'] = ResolversParentTypes['NetworkCommunity']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkInvolvementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInvolvement'] = ResolversParentTypes['NetworkInvolvement']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  activityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  namedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  alongside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvements?: Resolver<ReadonlyArray<ResolversTypes['NetworkInvolvement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMeasure'] = ResolversParentTypes['NetworkMeasure']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normalised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weighted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMethod'] = ResolversParentTypes['NetworkMethod']> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['NetworkMeasure']>, ParentType, ContextType>;
  minWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['NetworkTie'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  activityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'BudgetLine' | 'Finding' | 'Goal' | 'Indicator' | 'Municipality' | 'Partner' | 'PolicyDocument' | 'Program' | 'SourceDocument', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  activities?: Resolver<ResolversTypes['PartnerActivityConnection'], ParentType, ContextType, Partial<PartnerActivitiesArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, Partial<PartnerCollaboratorsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerActivityConnection'] = ResolversParentTypes['PartnerActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerActivityEdge'] = ResolversParentTypes['PartnerActivityEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  namedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PartnerConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerNetwork'] = ResolversParentTypes['PartnerNetwork']> = {
  communities?: Resolver<ReadonlyArray<ResolversTypes['NetworkCommunity']>, ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  involvements?: Resolver<ReadonlyArray<ResolversTypes['NetworkInvolvement']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['NetworkMethod'], ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  heading?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lineEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['PathTie']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PathTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathTie'] = ResolversParentTypes['PathTie']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  activities?: Resolver<ResolversTypes['PolicyDocumentActivityConnection'], ParentType, ContextType, Partial<PolicyDocumentActivitiesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  ris?: Resolver<Maybe<ResolversTypes['RIS']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['NumberingScheme'], ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentActivityConnection'] = ResolversParentTypes['PolicyDocumentActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocumentActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentActivityEdge'] = ResolversParentTypes['PolicyDocumentActivityEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Euro']>, ParentType, ContextType>;
  amountLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ReferenceRole'], ParentType, ContextType>;
};

export type PolicyDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentConnection'] = ResolversParentTypes['PolicyDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<PolicyDocumentConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyDocumentEdge'] = ResolversParentTypes['PolicyDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type PolicyWithoutMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyWithoutMoney'] = ResolversParentTypes['PolicyWithoutMoney']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyDocument?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithoutMoneyReason'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ReferenceRole']>, ParentType, ContextType>;
};

export type PrintedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrintedAmount'] = ResolversParentTypes['PrintedAmount']> = {
  alsoPrinted?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  contradicted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<ProgramActivitiesArgs>>;
  budget?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType, Partial<ProgramBudgetArgs>>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<ProgramPartnersArgs>>;
  policyDocuments?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, Partial<ProgramPolicyDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<ProgramConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type PromisedAndReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromisedAndReported'] = ResolversParentTypes['PromisedAndReported']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['PromisedYear']>, ParentType, ContextType>;
};

export type PromisedYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromisedYear'] = ResolversParentTypes['PromisedYear']> = {
  matched?: Resolver<ReadonlyArray<ResolversTypes['ActivityMatch']>, ParentType, ContextType>;
  money?: Resolver<ReadonlyArray<ResolversTypes['MoneyRow']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<PromisedYearPlannedArgs>>;
  reported?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<PromisedYearReportedArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['YearSource']>, ParentType, ContextType>;
  unplaced?: Resolver<Maybe<ResolversTypes['ActivityConnection']>, ParentType, ContextType, Partial<PromisedYearUnplacedArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<QueryActivitiesArgs>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<QueryBudgetLinesArgs>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryComparisonArgs, 'by' | 'measure'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
  findingsConnection?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsConnectionArgs>>;
  fundingTrace?: Resolver<ResolversTypes['FundingTrace'], ParentType, ContextType, RequireFields<QueryFundingTraceArgs, 'from'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'id'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, Partial<QueryGoalsArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'name'>>;
  partnerNetwork?: Resolver<ResolversTypes['PartnerNetwork'], ParentType, ContextType, Partial<QueryPartnerNetworkArgs>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, Partial<QueryPartnersArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['GraphPath']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to'>>;
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'ris'>>;
  policyDocuments?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, Partial<QueryPolicyDocumentsArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<QueryProgramsArgs>>;
  promisedAndReported?: Resolver<ResolversTypes['PromisedAndReported'], ParentType, ContextType, RequireFields<QueryPromisedAndReportedArgs, 'of'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  shortestPaths?: Resolver<ResolversTypes['ShortestPaths'], ParentType, ContextType, RequireFields<QueryShortestPathsArgs, 'from' | 'to'>>;
  sourceDocument?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType, RequireFields<QuerySourceDocumentArgs, 'id'>>;
  sourceDocuments?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType, Partial<QuerySourceDocumentsArgs>>;
  sourceDocumentsConnection?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<QuerySourceDocumentsConnectionArgs>>;
};

export interface RisScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RIS'], any> {
  name: 'RIS';
}

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SearchMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShortestPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestPaths'] = ResolversParentTypes['ShortestPaths']> = {
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['GraphPath']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['Abbreviation']>, ParentType, ContextType>;
  checkedHow?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceDocumentKind'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocumentConnection'] = ResolversParentTypes['SourceDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceDocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, Partial<SourceDocumentConnectionFacetsArgs>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocumentEdge'] = ResolversParentTypes['SourceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSource'] = ResolversParentTypes['YearSource']> = {
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceDocumentKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Abbreviation?: AbbreviationResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityMatch?: ActivityMatchResolvers<ContextType>;
  ActivityPartnerConnection?: ActivityPartnerConnectionResolvers<ContextType>;
  ActivityPartnerEdge?: ActivityPartnerEdgeResolvers<ContextType>;
  ActivityPolicyDocumentConnection?: ActivityPolicyDocumentConnectionResolvers<ContextType>;
  ActivityPolicyDocumentEdge?: ActivityPolicyDocumentEdgeResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonHeader?: ComparisonHeaderResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  CountedConnection?: CountedConnectionResolvers<ContextType>;
  CountedEdge?: CountedEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetBundle?: DatasetBundleResolvers<ContextType>;
  Euro?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FactCount?: FactCountResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FundingPath?: FundingPathResolvers<ContextType>;
  FundingStep?: FundingStepResolvers<ContextType>;
  FundingTotals?: FundingTotalsResolvers<ContextType>;
  FundingTrace?: FundingTraceResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  MoneyRow?: MoneyRowResolvers<ContextType>;
  MoneyWithoutPolicy?: MoneyWithoutPolicyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  NetworkCommunity?: NetworkCommunityResolvers<ContextType>;
  NetworkInvolvement?: NetworkInvolvementResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkMeasure?: NetworkMeasureResolvers<ContextType>;
  NetworkMethod?: NetworkMethodResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerActivityConnection?: PartnerActivityConnectionResolvers<ContextType>;
  PartnerActivityEdge?: PartnerActivityEdgeResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerNetwork?: PartnerNetworkResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathTie?: PathTieResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentActivityConnection?: PolicyDocumentActivityConnectionResolvers<ContextType>;
  PolicyDocumentActivityEdge?: PolicyDocumentActivityEdgeResolvers<ContextType>;
  PolicyDocumentConnection?: PolicyDocumentConnectionResolvers<ContextType>;
  PolicyDocumentEdge?: PolicyDocumentEdgeResolvers<ContextType>;
  PolicyWithoutMoney?: PolicyWithoutMoneyResolvers<ContextType>;
  PrintedAmount?: PrintedAmountResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  PromisedAndReported?: PromisedAndReportedResolvers<ContextType>;
  PromisedYear?: PromisedYearResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RIS?: GraphQLScalarType;
  Result?: ResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  ShortestPaths?: ShortestPathsResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceDocumentConnection?: SourceDocumentConnectionResolvers<ContextType>;
  SourceDocumentEdge?: SourceDocumentEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  YearSource?: YearSourceResolvers<ContextType>;
};

