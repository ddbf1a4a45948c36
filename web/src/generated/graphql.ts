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

export type ContentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentsQuery = { readonly dataset: { readonly version: string | null, readonly apiVersion: string }, readonly sourceDocuments: ReadonlyArray<(
    { readonly id: string }
    & { ' $fragmentRefs'?: { 'CoverageTable_SourceDocumentFragment': CoverageTable_SourceDocumentFragment;'SourceDocumentCoverage_SourceDocumentFragment': SourceDocumentCoverage_SourceDocumentFragment } }
  )> };

export type CoverageTable_SourceDocumentFragment = { readonly id: string, readonly title: string, readonly year: number, readonly lineCount: number, readonly municipality: { readonly name: string }, readonly coverage: { readonly linesWithFacts: number, readonly linesLeftOut: number, readonly stated: number, readonly inferred: number } } & { ' $fragmentName'?: 'CoverageTable_SourceDocumentFragment' };

export type SourceDocumentCoverage_SourceDocumentFragment = { readonly id: string, readonly title: string, readonly kind: SourceDocumentKind, readonly year: number, readonly url: string | null, readonly sha256: string, readonly checkedOn: string, readonly checkedHow: string, readonly municipality: { readonly name: string }, readonly coverage: { readonly linesLeftOut: number, readonly counts: ReadonlyArray<{ readonly kind: string, readonly total: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: string, readonly passage: { readonly heading: ReadonlyArray<string>, readonly lineStart: number, readonly lineEnd: number } }>, readonly untitled: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }
    )>, readonly malformed: ReadonlyArray<(
      { readonly id: string }
      & { ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }
    )> } } & { ' $fragmentName'?: 'SourceDocumentCoverage_SourceDocumentFragment' };

export type CoWorkers_PartnerNetworkFragment = { readonly links: ReadonlyArray<{ readonly sourceId: string, readonly targetId: string, readonly weight: number, readonly together: number, readonly certain: number, readonly source: { readonly id: string, readonly name: string, readonly kind: string }, readonly target: { readonly id: string, readonly name: string, readonly kind: string }, readonly activities: ReadonlyArray<{ readonly id: string, readonly label: string }> }> } & { ' $fragmentName'?: 'CoWorkers_PartnerNetworkFragment' };

export type PartnerActivities_PartnerFragment = { readonly activities: { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly namedAs: string | null, readonly certainty: Certainty, readonly note: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }>, readonly node: { readonly id: string, readonly kind: ActivityKind, readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly program: { readonly municipality: { readonly id: string, readonly name: string } } } }> } } & { ' $fragmentName'?: 'PartnerActivities_PartnerFragment' };

export type PartnerFacts_PartnerFragment = { readonly aliases: ReadonlyArray<string>, readonly kind: string, readonly partOf: { readonly id: string, readonly name: string } | null, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string, readonly municipality: { readonly id: string, readonly name: string } }> } & { ' $fragmentName'?: 'PartnerFacts_PartnerFragment' };

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

export type CitedBy_PolicyDocumentFragment = { readonly activities: { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly edges: ReadonlyArray<{ readonly role: ReferenceRole, readonly amount: number | null, readonly amountLabel: string | null, readonly certainty: Certainty, readonly note: string | null, readonly printed: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }>, readonly node: { readonly id: string, readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly parent: { readonly id: string, readonly label: string } | null, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } } } }> } } & { ' $fragmentName'?: 'CitedBy_PolicyDocumentFragment' };

export type DocumentFacts_PolicyDocumentFragment = { readonly id: string, readonly title: string | null, readonly issuer: string | null, readonly scheme: NumberingScheme, readonly supersedes: ReadonlyArray<{ ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }>, readonly supersededBy: ReadonlyArray<{ ' $fragmentRefs'?: { 'DocumentNames_PolicyDocumentFragment': DocumentNames_PolicyDocumentFragment } }>, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partners: ReadonlyArray<{ readonly id: string, readonly name: string }> } & { ' $fragmentName'?: 'DocumentFacts_PolicyDocumentFragment' };

export type DocumentFrame_PolicyDocumentFragment = (
  { readonly id: string, readonly ris: string | null, readonly number: string | null, readonly title: string | null, readonly kind: string | null, readonly municipality: { readonly id: string, readonly name: string } }
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

export type MoneyReachedQueryVariables = Exact<{
  id: string;
}>;


export type MoneyReachedQuery = { readonly fundingTrace: { readonly truncated: boolean, readonly explanation: string | null, readonly paths: ReadonlyArray<{ readonly covers: MoneyScope, readonly nodes: ReadonlyArray<
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
      >, readonly budgetLine: { readonly id: string, readonly year: number, readonly direction: BudgetDirection, readonly basis: BudgetBasis, readonly amount: number, readonly favourable: boolean | null, readonly label: string | null, readonly evidence: ReadonlyArray<{ ' $fragmentRefs'?: { 'Sources_PassageFragment': Sources_PassageFragment } }> } }> } };

export type RisPageQueryVariables = Exact<{
  ris: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RisPageQuery = { readonly policyDocument: { ' $fragmentRefs'?: { 'DocumentFrame_PolicyDocumentFragment': DocumentFrame_PolicyDocumentFragment } } | null };

type Hit_Node_Activity_Fragment = { readonly __typename: 'Activity', readonly label: string, readonly year: number | null, readonly phase: Phase | null, readonly id: string, readonly activityKind: ActivityKind, readonly program: { readonly name: string, readonly municipality: { readonly name: string } } } & { ' $fragmentName'?: 'Hit_Node_Activity_Fragment' };

type Hit_Node_BudgetLine_Fragment = { readonly __typename: 'BudgetLine', readonly id: string } & { ' $fragmentName'?: 'Hit_Node_BudgetLine_Fragment' };

type Hit_Node_Finding_Fragment = { readonly __typename: 'Finding', readonly id: string } & { ' $fragmentName'?: 'Hit_Node_Finding_Fragment' };

type Hit_Node_Goal_Fragment = { readonly __typename: 'Goal', readonly statement: string, readonly id: string, readonly program: { readonly id: string, readonly name: string, readonly municipality: { readonly name: string } } } & { ' $fragmentName'?: 'Hit_Node_Goal_Fragment' };

type Hit_Node_Indicator_Fragment = { readonly __typename: 'Indicator', readonly name: string, readonly id: string, readonly program: { readonly name: string, readonly municipality: { readonly name: string } } } & { ' $fragmentName'?: 'Hit_Node_Indicator_Fragment' };

type Hit_Node_Municipality_Fragment = { readonly __typename: 'Municipality', readonly id: string } & { ' $fragmentName'?: 'Hit_Node_Municipality_Fragment' };

type Hit_Node_Partner_Fragment = { readonly __typename: 'Partner', readonly name: string, readonly id: string, readonly partnerKind: string, readonly municipalities: ReadonlyArray<{ readonly name: string }> } & { ' $fragmentName'?: 'Hit_Node_Partner_Fragment' };

type Hit_Node_PolicyDocument_Fragment = { readonly __typename: 'PolicyDocument', readonly ris: string | null, readonly number: string | null, readonly title: string | null, readonly id: string, readonly documentKind: string | null, readonly municipality: { readonly name: string } } & { ' $fragmentName'?: 'Hit_Node_PolicyDocument_Fragment' };

type Hit_Node_Program_Fragment = { readonly __typename: 'Program', readonly name: string, readonly id: string, readonly municipality: { readonly name: string } } & { ' $fragmentName'?: 'Hit_Node_Program_Fragment' };

type Hit_Node_SourceDocument_Fragment = { readonly __typename: 'SourceDocument', readonly id: string } & { ' $fragmentName'?: 'Hit_Node_SourceDocument_Fragment' };

export type Hit_NodeFragment =
  | Hit_Node_Activity_Fragment
  | Hit_Node_BudgetLine_Fragment
  | Hit_Node_Finding_Fragment
  | Hit_Node_Goal_Fragment
  | Hit_Node_Indicator_Fragment
  | Hit_Node_Municipality_Fragment
  | Hit_Node_Partner_Fragment
  | Hit_Node_PolicyDocument_Fragment
  | Hit_Node_Program_Fragment
  | Hit_Node_SourceDocument_Fragment
;

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly programs: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly sourceDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly municipality: { readonly id: string } }>, readonly activities: { readonly totalCount: number }, readonly policyDocuments: { readonly totalCount: number }, readonly partners: { readonly totalCount: number }, readonly indicators: { readonly totalCount: number } };

export type Results_SearchConnectionFragment = { readonly totalCount: number, readonly pageInfo: { ' $fragmentRefs'?: { 'Pager_PageInfoFragment': Pager_PageInfoFragment } }, readonly edges: ReadonlyArray<{ readonly node:
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Activity_Fragment': Hit_Node_Activity_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_BudgetLine_Fragment': Hit_Node_BudgetLine_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Finding_Fragment': Hit_Node_Finding_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Goal_Fragment': Hit_Node_Goal_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Indicator_Fragment': Hit_Node_Indicator_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Municipality_Fragment': Hit_Node_Municipality_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Partner_Fragment': Hit_Node_Partner_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_PolicyDocument_Fragment': Hit_Node_PolicyDocument_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_Program_Fragment': Hit_Node_Program_Fragment } }
      )
      | (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'Hit_Node_SourceDocument_Fragment': Hit_Node_SourceDocument_Fragment } }
      )
     }> } & { ' $fragmentName'?: 'Results_SearchConnectionFragment' };

export type RisNumberQueryVariables = Exact<{
  ris: string;
}>;


export type RisNumberQuery = { readonly policyDocument: { readonly id: string } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  municipality?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { ' $fragmentRefs'?: { 'Results_SearchConnectionFragment': Results_SearchConnectionFragment } } };

export type Amount_BudgetLineFragment = { readonly amount: number, readonly year: number, readonly direction: BudgetDirection, readonly basis: BudgetBasis, readonly part: BudgetPart, readonly label: string | null, readonly printed: string, readonly unit: number, readonly favourable: boolean | null } & { ' $fragmentName'?: 'Amount_BudgetLineFragment' };

export type DocumentNames_PolicyDocumentFragment = { readonly id: string, readonly ris: string | null, readonly number: string | null, readonly title: string | null } & { ' $fragmentName'?: 'DocumentNames_PolicyDocumentFragment' };

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
export const Pager_PageInfoFragmentDoc = new TypedDocumentString(`
    fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Pager_PageInfo"}) as unknown as TypedDocumentString<Pager_PageInfoFragment, unknown>;
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
export const CitedBy_PolicyDocumentFragmentDoc = new TypedDocumentString(`
    fragment CitedBy_PolicyDocument on PolicyDocument {
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
  }
  ...DocumentFacts_PolicyDocument
  ...CitedBy_PolicyDocument
}
    fragment CitedBy_PolicyDocument on PolicyDocument {
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
export const Hit_NodeFragmentDoc = new TypedDocumentString(`
    fragment Hit_Node on Node {
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
      id
      name
      municipality {
        name
      }
    }
  }
  ... on Activity {
    label
    activityKind: kind
    year
    phase
    program {
      name
      municipality {
        name
      }
    }
  }
  ... on PolicyDocument {
    ris
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
}
    `, {"fragmentName":"Hit_Node"}) as unknown as TypedDocumentString<Hit_NodeFragment, unknown>;
export const Results_SearchConnectionFragmentDoc = new TypedDocumentString(`
    fragment Results_SearchConnection on SearchConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  edges {
    node {
      id
      ...Hit_Node
    }
  }
}
    fragment Hit_Node on Node {
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
      id
      name
      municipality {
        name
      }
    }
  }
  ... on Activity {
    label
    activityKind: kind
    year
    phase
    program {
      name
      municipality {
        name
      }
    }
  }
  ... on PolicyDocument {
    ris
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
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}`, {"fragmentName":"Results_SearchConnection"}) as unknown as TypedDocumentString<Results_SearchConnectionFragment, unknown>;
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
export const ContentsDocument = new TypedDocumentString(`
    query Contents {
  dataset {
    version
    apiVersion
  }
  sourceDocuments {
    id
    ...CoverageTable_SourceDocument
    ...SourceDocumentCoverage_SourceDocument
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
}`) as unknown as TypedDocumentString<ContentsQuery, ContentsQueryVariables>;
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
  }
  ...DocumentFacts_PolicyDocument
  ...CitedBy_PolicyDocument
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
export const MoneyReachedDocument = new TypedDocumentString(`
    query MoneyReached($id: ID!) {
  fundingTrace(from: $id) {
    truncated
    explanation
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
  }
  ...DocumentFacts_PolicyDocument
  ...CitedBy_PolicyDocument
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
  sourceDocuments {
    id
    title
    municipality {
      id
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
export const RisNumberDocument = new TypedDocumentString(`
    query RisNumber($ris: RIS!) {
  policyDocument(ris: $ris) {
    id
  }
}
    `) as unknown as TypedDocumentString<RisNumberQuery, RisNumberQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {
  search(
    query: $query
    types: $types
    municipality: $municipality
    first: $first
    after: $after
  ) {
    ...Results_SearchConnection
  }
}
    fragment Hit_Node on Node {
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
      id
      name
      municipality {
        name
      }
    }
  }
  ... on Activity {
    label
    activityKind: kind
    year
    phase
    program {
      name
      municipality {
        name
      }
    }
  }
  ... on PolicyDocument {
    ris
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
}
fragment Results_SearchConnection on SearchConnection {
  totalCount
  pageInfo {
    ...Pager_PageInfo
  }
  edges {
    node {
      id
      ...Hit_Node
    }
  }
}
fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;