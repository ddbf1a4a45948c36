/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type PoliciesQueryVariables = Exact<{
  municipality: string;
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policyDocuments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string | null, title: string | null, activities: { edges: Array<{ role: ReferenceRole, node: { year: number | null, label: string }, evidence: Array<{ lineStart: number, sourceDocument: { title: string } }> }> } }> } };

export type PartnerQueryVariables = Exact<{
  name: string;
}>;


export type PartnerQuery = { partner: { name: string, kind: string, activities: { totalCount: number, edges: Array<{ role: string | null, node: { id: string, label: string, year: number | null, program: { name: string, municipality: { name: string } } }, evidence: Array<{ lineStart: number, sourceDocument: { title: string } }> }> } } | null };

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

export const PoliciesDocument = new TypedDocumentString(`
    query Policies($municipality: String!, $after: String) {
  policyDocuments(municipality: $municipality, first: 10, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      number
      title
      activities(first: 100) {
        edges {
          role
          node {
            year
            label
          }
          evidence {
            lineStart
            sourceDocument {
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($name: String!) {
  partner(name: $name) {
    name
    kind
    activities(first: 50) {
      totalCount
      edges {
        role
        node {
          id
          label
          year
          program {
            name
            municipality {
              name
            }
          }
        }
        evidence {
          lineStart
          sourceDocument {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;