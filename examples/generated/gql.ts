/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Policies($municipality: String!, $after: String) {\n    policyDocuments(municipality: $municipality, first: 10, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        number title\n        activities(first: 100) {\n          edges { role node { year label } evidence { lineStart sourceDocument { title } } }\n        }\n      }\n    }\n  }\n": typeof types.PoliciesDocument,
    "\n  query Partner($name: String!) {\n    partner(name: $name) {\n      name\n      kind\n      activities(first: 50) {\n        totalCount\n        edges {\n          role\n          node {\n            id\n            label\n            year\n            program {\n              name\n              municipality {\n                name\n              }\n            }\n          }\n          evidence {\n            lineStart\n            sourceDocument {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PartnerDocument,
};
const documents: Documents = {
    "\n  query Policies($municipality: String!, $after: String) {\n    policyDocuments(municipality: $municipality, first: 10, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        number title\n        activities(first: 100) {\n          edges { role node { year label } evidence { lineStart sourceDocument { title } } }\n        }\n      }\n    }\n  }\n": types.PoliciesDocument,
    "\n  query Partner($name: String!) {\n    partner(name: $name) {\n      name\n      kind\n      activities(first: 50) {\n        totalCount\n        edges {\n          role\n          node {\n            id\n            label\n            year\n            program {\n              name\n              municipality {\n                name\n              }\n            }\n          }\n          evidence {\n            lineStart\n            sourceDocument {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PartnerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policies($municipality: String!, $after: String) {\n    policyDocuments(municipality: $municipality, first: 10, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        number title\n        activities(first: 100) {\n          edges { role node { year label } evidence { lineStart sourceDocument { title } } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partner($name: String!) {\n    partner(name: $name) {\n      name\n      kind\n      activities(first: 50) {\n        totalCount\n        edges {\n          role\n          node {\n            id\n            label\n            year\n            program {\n              name\n              municipality {\n                name\n              }\n            }\n          }\n          evidence {\n            lineStart\n            sourceDocument {\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PartnerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
