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

/** Whether a document announces an activity or reports on it. */
export type Phase =
  /** To be done, says a budget. */
  | 'PLANNED'
  /** Done, says an annual report. */
  | 'REPORTED';

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
export const Pager_PageInfoFragmentDoc = new TypedDocumentString(`
    fragment Pager_PageInfo on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"Pager_PageInfo"}) as unknown as TypedDocumentString<Pager_PageInfoFragment, unknown>;
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