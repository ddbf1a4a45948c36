/* eslint-disable */
import * as types from './graphql';



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
    "\n  query Contents {\n    dataset {\n      version\n      apiVersion\n    }\n    sourceDocuments {\n      id\n      ...CoverageTable_SourceDocument\n      ...SourceDocumentCoverage_SourceDocument\n    }\n  }\n": typeof types.ContentsDocument,
    "\n  fragment CoverageTable_SourceDocument on SourceDocument {\n    id\n    title\n    year\n    lineCount\n    municipality {\n      name\n    }\n    coverage {\n      linesWithFacts\n      linesLeftOut\n      stated\n      inferred\n    }\n  }\n": typeof types.CoverageTable_SourceDocumentFragmentDoc,
    "\n  fragment SourceDocumentCoverage_SourceDocument on SourceDocument {\n    id\n    title\n    kind\n    year\n    url\n    sha256\n    checkedOn\n    checkedHow\n    municipality {\n      name\n    }\n    coverage {\n      counts {\n        kind\n        total\n      }\n      linesLeftOut\n      leftOut {\n        reason\n        passage {\n          heading\n          lineStart\n          lineEnd\n        }\n      }\n      untitled {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n      malformed {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n    }\n  }\n": typeof types.SourceDocumentCoverage_SourceDocumentFragmentDoc,
    "\n  fragment CoWorkers_PartnerNetwork on PartnerNetwork {\n    links {\n      sourceId\n      targetId\n      source {\n        id\n        name\n        kind\n      }\n      target {\n        id\n        name\n        kind\n      }\n      weight\n      together\n      certain\n      activities {\n        id\n        label\n      }\n    }\n  }\n": typeof types.CoWorkers_PartnerNetworkFragmentDoc,
    "\n  fragment PartnerActivities_Partner on Partner {\n    activities(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        ...Pager_PageInfo\n      }\n      edges {\n        role\n        namedAs\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          kind\n          label\n          year\n          phase\n          program {\n            municipality {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PartnerActivities_PartnerFragmentDoc,
    "\n  fragment PartnerFacts_Partner on Partner {\n    aliases\n    kind\n    partOf {\n      id\n      name\n    }\n    programs {\n      id\n      name\n      municipality {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PartnerFacts_PartnerFragmentDoc,
    "\n  query PartnerPage($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      ... on Partner {\n        id\n        name\n        ...PartnerFacts_Partner\n        ...PartnerActivities_Partner\n      }\n    }\n    partnerNetwork(around: $id) {\n      ...CoWorkers_PartnerNetwork\n    }\n  }\n": typeof types.PartnerPageDocument,
    "\n  fragment CitedBy_PolicyDocument on PolicyDocument {\n    activities(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        ...Pager_PageInfo\n      }\n      edges {\n        role\n        amount\n        amountLabel\n        certainty\n        note\n        printed\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          label\n          year\n          phase\n          parent {\n            id\n            label\n          }\n          program {\n            id\n            name\n            municipality {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CitedBy_PolicyDocumentFragmentDoc,
    "\n  fragment DocumentFacts_PolicyDocument on PolicyDocument {\n    id\n    title\n    issuer\n    scheme\n    supersedes {\n      ...DocumentNames_PolicyDocument\n    }\n    supersededBy {\n      ...DocumentNames_PolicyDocument\n    }\n    programs {\n      id\n      name\n    }\n    partners {\n      id\n      name\n    }\n  }\n": typeof types.DocumentFacts_PolicyDocumentFragmentDoc,
    "\n  fragment DocumentFrame_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n    kind\n    municipality {\n      id\n      name\n    }\n    ...DocumentFacts_PolicyDocument\n    ...CitedBy_PolicyDocument\n  }\n": typeof types.DocumentFrame_PolicyDocumentFragmentDoc,
    "\n  query DocumentPage($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      ... on PolicyDocument {\n        __typename\n        ...DocumentFrame_PolicyDocument\n      }\n    }\n  }\n": typeof types.DocumentPageDocument,
    "\n  query MoneyReached($id: ID!) {\n    fundingTrace(from: $id) {\n      truncated\n      explanation\n      paths {\n        covers\n        nodes {\n          id\n          ... on Activity {\n            label\n          }\n          ... on Goal {\n            statement\n          }\n          ... on Program {\n            name\n          }\n        }\n        budgetLine {\n          id\n          year\n          direction\n          basis\n          amount\n          favourable\n          label\n          evidence {\n            ...Sources_Passage\n          }\n        }\n      }\n    }\n  }\n": typeof types.MoneyReachedDocument,
    "\n  query RisPage($ris: RIS!, $first: Int, $after: String) {\n    policyDocument(ris: $ris) {\n      ...DocumentFrame_PolicyDocument\n    }\n  }\n": typeof types.RisPageDocument,
    "\n  fragment Hit_Node on Node {\n    __typename\n    id\n    ... on Program {\n      name\n      municipality {\n        name\n      }\n    }\n    ... on Goal {\n      statement\n      program {\n        id\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on Activity {\n      label\n      activityKind: kind\n      year\n      phase\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on PolicyDocument {\n      ris\n      number\n      title\n      documentKind: kind\n      municipality {\n        name\n      }\n    }\n    ... on Partner {\n      name\n      partnerKind: kind\n      municipalities {\n        name\n      }\n    }\n    ... on Indicator {\n      name\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n  }\n": typeof types.Hit_NodeFragmentDoc,
    "\n  query Overview {\n    municipalities {\n      id\n      name\n      programs {\n        id\n        name\n      }\n    }\n    sourceDocuments {\n      id\n      title\n      municipality {\n        id\n      }\n    }\n    activities {\n      totalCount\n    }\n    policyDocuments {\n      totalCount\n    }\n    partners {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment Results_SearchConnection on SearchConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    edges {\n      node {\n        id\n        ...Hit_Node\n      }\n    }\n  }\n": typeof types.Results_SearchConnectionFragmentDoc,
    "\n  query RisNumber($ris: RIS!) {\n    policyDocument(ris: $ris) {\n      id\n    }\n  }\n": typeof types.RisNumberDocument,
    "\n  query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {\n    search(query: $query, types: $types, municipality: $municipality, first: $first, after: $after) {\n      ...Results_SearchConnection\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment Amount_BudgetLine on BudgetLine {\n    amount\n    year\n    direction\n    basis\n    part\n    label\n    printed\n    unit\n    favourable\n  }\n": typeof types.Amount_BudgetLineFragmentDoc,
    "\n  fragment DocumentNames_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n  }\n": typeof types.DocumentNames_PolicyDocumentFragmentDoc,
    "\n  fragment Pager_PageInfo on PageInfo {\n    hasNextPage\n    endCursor\n  }\n": typeof types.Pager_PageInfoFragmentDoc,
    "\n  fragment Sources_Passage on Passage {\n    heading\n    lineStart\n    lineEnd\n    quote\n    sourceDocument {\n      id\n      title\n      url\n      municipality {\n        name\n      }\n    }\n  }\n": typeof types.Sources_PassageFragmentDoc,
};
const documents: Documents = {
    "\n  query Contents {\n    dataset {\n      version\n      apiVersion\n    }\n    sourceDocuments {\n      id\n      ...CoverageTable_SourceDocument\n      ...SourceDocumentCoverage_SourceDocument\n    }\n  }\n": types.ContentsDocument,
    "\n  fragment CoverageTable_SourceDocument on SourceDocument {\n    id\n    title\n    year\n    lineCount\n    municipality {\n      name\n    }\n    coverage {\n      linesWithFacts\n      linesLeftOut\n      stated\n      inferred\n    }\n  }\n": types.CoverageTable_SourceDocumentFragmentDoc,
    "\n  fragment SourceDocumentCoverage_SourceDocument on SourceDocument {\n    id\n    title\n    kind\n    year\n    url\n    sha256\n    checkedOn\n    checkedHow\n    municipality {\n      name\n    }\n    coverage {\n      counts {\n        kind\n        total\n      }\n      linesLeftOut\n      leftOut {\n        reason\n        passage {\n          heading\n          lineStart\n          lineEnd\n        }\n      }\n      untitled {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n      malformed {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n    }\n  }\n": types.SourceDocumentCoverage_SourceDocumentFragmentDoc,
    "\n  fragment CoWorkers_PartnerNetwork on PartnerNetwork {\n    links {\n      sourceId\n      targetId\n      source {\n        id\n        name\n        kind\n      }\n      target {\n        id\n        name\n        kind\n      }\n      weight\n      together\n      certain\n      activities {\n        id\n        label\n      }\n    }\n  }\n": types.CoWorkers_PartnerNetworkFragmentDoc,
    "\n  fragment PartnerActivities_Partner on Partner {\n    activities(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        ...Pager_PageInfo\n      }\n      edges {\n        role\n        namedAs\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          kind\n          label\n          year\n          phase\n          program {\n            municipality {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PartnerActivities_PartnerFragmentDoc,
    "\n  fragment PartnerFacts_Partner on Partner {\n    aliases\n    kind\n    partOf {\n      id\n      name\n    }\n    programs {\n      id\n      name\n      municipality {\n        id\n        name\n      }\n    }\n  }\n": types.PartnerFacts_PartnerFragmentDoc,
    "\n  query PartnerPage($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      ... on Partner {\n        id\n        name\n        ...PartnerFacts_Partner\n        ...PartnerActivities_Partner\n      }\n    }\n    partnerNetwork(around: $id) {\n      ...CoWorkers_PartnerNetwork\n    }\n  }\n": types.PartnerPageDocument,
    "\n  fragment CitedBy_PolicyDocument on PolicyDocument {\n    activities(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        ...Pager_PageInfo\n      }\n      edges {\n        role\n        amount\n        amountLabel\n        certainty\n        note\n        printed\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          label\n          year\n          phase\n          parent {\n            id\n            label\n          }\n          program {\n            id\n            name\n            municipality {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CitedBy_PolicyDocumentFragmentDoc,
    "\n  fragment DocumentFacts_PolicyDocument on PolicyDocument {\n    id\n    title\n    issuer\n    scheme\n    supersedes {\n      ...DocumentNames_PolicyDocument\n    }\n    supersededBy {\n      ...DocumentNames_PolicyDocument\n    }\n    programs {\n      id\n      name\n    }\n    partners {\n      id\n      name\n    }\n  }\n": types.DocumentFacts_PolicyDocumentFragmentDoc,
    "\n  fragment DocumentFrame_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n    kind\n    municipality {\n      id\n      name\n    }\n    ...DocumentFacts_PolicyDocument\n    ...CitedBy_PolicyDocument\n  }\n": types.DocumentFrame_PolicyDocumentFragmentDoc,
    "\n  query DocumentPage($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      ... on PolicyDocument {\n        __typename\n        ...DocumentFrame_PolicyDocument\n      }\n    }\n  }\n": types.DocumentPageDocument,
    "\n  query MoneyReached($id: ID!) {\n    fundingTrace(from: $id) {\n      truncated\n      explanation\n      paths {\n        covers\n        nodes {\n          id\n          ... on Activity {\n            label\n          }\n          ... on Goal {\n            statement\n          }\n          ... on Program {\n            name\n          }\n        }\n        budgetLine {\n          id\n          year\n          direction\n          basis\n          amount\n          favourable\n          label\n          evidence {\n            ...Sources_Passage\n          }\n        }\n      }\n    }\n  }\n": types.MoneyReachedDocument,
    "\n  query RisPage($ris: RIS!, $first: Int, $after: String) {\n    policyDocument(ris: $ris) {\n      ...DocumentFrame_PolicyDocument\n    }\n  }\n": types.RisPageDocument,
    "\n  fragment Hit_Node on Node {\n    __typename\n    id\n    ... on Program {\n      name\n      municipality {\n        name\n      }\n    }\n    ... on Goal {\n      statement\n      program {\n        id\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on Activity {\n      label\n      activityKind: kind\n      year\n      phase\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on PolicyDocument {\n      ris\n      number\n      title\n      documentKind: kind\n      municipality {\n        name\n      }\n    }\n    ... on Partner {\n      name\n      partnerKind: kind\n      municipalities {\n        name\n      }\n    }\n    ... on Indicator {\n      name\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n  }\n": types.Hit_NodeFragmentDoc,
    "\n  query Overview {\n    municipalities {\n      id\n      name\n      programs {\n        id\n        name\n      }\n    }\n    sourceDocuments {\n      id\n      title\n      municipality {\n        id\n      }\n    }\n    activities {\n      totalCount\n    }\n    policyDocuments {\n      totalCount\n    }\n    partners {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment Results_SearchConnection on SearchConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    edges {\n      node {\n        id\n        ...Hit_Node\n      }\n    }\n  }\n": types.Results_SearchConnectionFragmentDoc,
    "\n  query RisNumber($ris: RIS!) {\n    policyDocument(ris: $ris) {\n      id\n    }\n  }\n": types.RisNumberDocument,
    "\n  query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {\n    search(query: $query, types: $types, municipality: $municipality, first: $first, after: $after) {\n      ...Results_SearchConnection\n    }\n  }\n": types.SearchDocument,
    "\n  fragment Amount_BudgetLine on BudgetLine {\n    amount\n    year\n    direction\n    basis\n    part\n    label\n    printed\n    unit\n    favourable\n  }\n": types.Amount_BudgetLineFragmentDoc,
    "\n  fragment DocumentNames_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n  }\n": types.DocumentNames_PolicyDocumentFragmentDoc,
    "\n  fragment Pager_PageInfo on PageInfo {\n    hasNextPage\n    endCursor\n  }\n": types.Pager_PageInfoFragmentDoc,
    "\n  fragment Sources_Passage on Passage {\n    heading\n    lineStart\n    lineEnd\n    quote\n    sourceDocument {\n      id\n      title\n      url\n      municipality {\n        name\n      }\n    }\n  }\n": types.Sources_PassageFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contents {\n    dataset {\n      version\n      apiVersion\n    }\n    sourceDocuments {\n      id\n      ...CoverageTable_SourceDocument\n      ...SourceDocumentCoverage_SourceDocument\n    }\n  }\n"): typeof import('./graphql').ContentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverageTable_SourceDocument on SourceDocument {\n    id\n    title\n    year\n    lineCount\n    municipality {\n      name\n    }\n    coverage {\n      linesWithFacts\n      linesLeftOut\n      stated\n      inferred\n    }\n  }\n"): typeof import('./graphql').CoverageTable_SourceDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceDocumentCoverage_SourceDocument on SourceDocument {\n    id\n    title\n    kind\n    year\n    url\n    sha256\n    checkedOn\n    checkedHow\n    municipality {\n      name\n    }\n    coverage {\n      counts {\n        kind\n        total\n      }\n      linesLeftOut\n      leftOut {\n        reason\n        passage {\n          heading\n          lineStart\n          lineEnd\n        }\n      }\n      untitled {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n      malformed {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n    }\n  }\n"): typeof import('./graphql').SourceDocumentCoverage_SourceDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoWorkers_PartnerNetwork on PartnerNetwork {\n    links {\n      sourceId\n      targetId\n      source {\n        id\n        name\n        kind\n      }\n      target {\n        id\n        name\n        kind\n      }\n      weight\n      together\n      certain\n      activities {\n        id\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').CoWorkers_PartnerNetworkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerActivities_Partner on Partner {\n    activities(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        ...Pager_PageInfo\n      }\n      edges {\n        role\n        namedAs\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          kind\n          label\n          year\n          phase\n          program {\n            municipality {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnerActivities_PartnerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerFacts_Partner on Partner {\n    aliases\n    kind\n    partOf {\n      id\n      name\n    }\n    programs {\n      id\n      name\n      municipality {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PartnerFacts_PartnerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerPage($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      ... on Partner {\n        id\n        name\n        ...PartnerFacts_Partner\n        ...PartnerActivities_Partner\n      }\n    }\n    partnerNetwork(around: $id) {\n      ...CoWorkers_PartnerNetwork\n    }\n  }\n"): typeof import('./graphql').PartnerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitedBy_PolicyDocument on PolicyDocument {\n    activities(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        ...Pager_PageInfo\n      }\n      edges {\n        role\n        amount\n        amountLabel\n        certainty\n        note\n        printed\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          label\n          year\n          phase\n          parent {\n            id\n            label\n          }\n          program {\n            id\n            name\n            municipality {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CitedBy_PolicyDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentFacts_PolicyDocument on PolicyDocument {\n    id\n    title\n    issuer\n    scheme\n    supersedes {\n      ...DocumentNames_PolicyDocument\n    }\n    supersededBy {\n      ...DocumentNames_PolicyDocument\n    }\n    programs {\n      id\n      name\n    }\n    partners {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DocumentFacts_PolicyDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentFrame_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n    kind\n    municipality {\n      id\n      name\n    }\n    ...DocumentFacts_PolicyDocument\n    ...CitedBy_PolicyDocument\n  }\n"): typeof import('./graphql').DocumentFrame_PolicyDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentPage($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      ... on PolicyDocument {\n        __typename\n        ...DocumentFrame_PolicyDocument\n      }\n    }\n  }\n"): typeof import('./graphql').DocumentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyReached($id: ID!) {\n    fundingTrace(from: $id) {\n      truncated\n      explanation\n      paths {\n        covers\n        nodes {\n          id\n          ... on Activity {\n            label\n          }\n          ... on Goal {\n            statement\n          }\n          ... on Program {\n            name\n          }\n        }\n        budgetLine {\n          id\n          year\n          direction\n          basis\n          amount\n          favourable\n          label\n          evidence {\n            ...Sources_Passage\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoneyReachedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RisPage($ris: RIS!, $first: Int, $after: String) {\n    policyDocument(ris: $ris) {\n      ...DocumentFrame_PolicyDocument\n    }\n  }\n"): typeof import('./graphql').RisPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Hit_Node on Node {\n    __typename\n    id\n    ... on Program {\n      name\n      municipality {\n        name\n      }\n    }\n    ... on Goal {\n      statement\n      program {\n        id\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on Activity {\n      label\n      activityKind: kind\n      year\n      phase\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on PolicyDocument {\n      ris\n      number\n      title\n      documentKind: kind\n      municipality {\n        name\n      }\n    }\n    ... on Partner {\n      name\n      partnerKind: kind\n      municipalities {\n        name\n      }\n    }\n    ... on Indicator {\n      name\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Hit_NodeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    municipalities {\n      id\n      name\n      programs {\n        id\n        name\n      }\n    }\n    sourceDocuments {\n      id\n      title\n      municipality {\n        id\n      }\n    }\n    activities {\n      totalCount\n    }\n    policyDocuments {\n      totalCount\n    }\n    partners {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Results_SearchConnection on SearchConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    edges {\n      node {\n        id\n        ...Hit_Node\n      }\n    }\n  }\n"): typeof import('./graphql').Results_SearchConnectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RisNumber($ris: RIS!) {\n    policyDocument(ris: $ris) {\n      id\n    }\n  }\n"): typeof import('./graphql').RisNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {\n    search(query: $query, types: $types, municipality: $municipality, first: $first, after: $after) {\n      ...Results_SearchConnection\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Amount_BudgetLine on BudgetLine {\n    amount\n    year\n    direction\n    basis\n    part\n    label\n    printed\n    unit\n    favourable\n  }\n"): typeof import('./graphql').Amount_BudgetLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentNames_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n  }\n"): typeof import('./graphql').DocumentNames_PolicyDocumentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Pager_PageInfo on PageInfo {\n    hasNextPage\n    endCursor\n  }\n"): typeof import('./graphql').Pager_PageInfoFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sources_Passage on Passage {\n    heading\n    lineStart\n    lineEnd\n    quote\n    sourceDocument {\n      id\n      title\n      url\n      municipality {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').Sources_PassageFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
