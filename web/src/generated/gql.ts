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
    "\n  fragment ActivityFacts_Activity on Activity {\n    id\n    certainty\n    note\n    program {\n      id\n      name\n    }\n    parent {\n      id\n      label\n    }\n    continues {\n      ...Sibling_Activity\n    }\n    continuedBy {\n      ...Sibling_Activity\n    }\n    results {\n      value\n      unit\n      qualifier\n      year\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": typeof types.ActivityFacts_ActivityFragmentDoc,
    "\n  fragment Sibling_Activity on Activity {\n    id\n    label\n    year\n    phase\n  }\n": typeof types.Sibling_ActivityFragmentDoc,
    "\n  fragment ActivityFindings_Activity on Activity {\n    program {\n      id\n    }\n    evidence {\n      ...Lines_Passage\n    }\n    budget {\n      evidence {\n        ...Lines_Passage\n      }\n    }\n  }\n": typeof types.ActivityFindings_ActivityFragmentDoc,
    "\n  query ActivityIndicators($activity: ID!) {\n    indicators(activity: $activity, first: 100) {\n      nodes {\n        ...IndicatorTable_Indicator\n      }\n    }\n  }\n": typeof types.ActivityIndicatorsDocument,
    "\n  query ActivityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Activity {\n        id\n        kind\n        label\n        year\n        phase\n        parent {\n          id\n          label\n          parent {\n            id\n            label\n          }\n        }\n        program {\n          id\n          name\n          municipality {\n            id\n            name\n          }\n        }\n        children {\n          id\n        }\n        budget {\n          id\n        }\n        ...ActivityFacts_Activity\n        ...ActivityFindings_Activity\n        ...Ties_Activity\n        ...Tree_Activity\n      }\n    }\n  }\n": typeof types.ActivityPageDocument,
    "\n  fragment Ties_Activity on Activity {\n    policyDocuments(first: 50) {\n      edges {\n        role\n        amount\n        amountLabel\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          ris\n          number\n          title\n        }\n      }\n    }\n    partners(first: 50) {\n      edges {\n        role\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.Ties_ActivityFragmentDoc,
    "\n  fragment Tree_Activity on Activity {\n    label\n    children {\n      id\n      kind\n      label\n      year\n      phase\n      children {\n        id\n      }\n      budget(part: TOTAL) {\n        amount\n        direction\n        basis\n        year\n      }\n    }\n  }\n": typeof types.Tree_ActivityFragmentDoc,
    "\n  query Contents {\n    dataset {\n      version\n      apiVersion\n    }\n    sourceDocuments {\n      id\n      ...CoverageTable_SourceDocument\n      ...SourceDocumentCoverage_SourceDocument\n    }\n  }\n": typeof types.ContentsDocument,
    "\n  fragment CoverageTable_SourceDocument on SourceDocument {\n    id\n    title\n    year\n    lineCount\n    municipality {\n      name\n    }\n    coverage {\n      linesWithFacts\n      linesLeftOut\n      stated\n      inferred\n    }\n  }\n": typeof types.CoverageTable_SourceDocumentFragmentDoc,
    "\n  fragment SourceDocumentCoverage_SourceDocument on SourceDocument {\n    id\n    title\n    kind\n    year\n    url\n    sha256\n    checkedOn\n    checkedHow\n    municipality {\n      name\n    }\n    coverage {\n      counts {\n        kind\n        total\n      }\n      linesLeftOut\n      leftOut {\n        reason\n        passage {\n          heading\n          lineStart\n          lineEnd\n        }\n      }\n      untitled {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n      malformed {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n    }\n  }\n": typeof types.SourceDocumentCoverage_SourceDocumentFragmentDoc,
    "\n  query MunicipalityPage($slug: String!) {\n    municipality(code: $slug) {\n      id\n      name\n      code\n      programs {\n        id\n        ...ProgramTable_Program\n      }\n    }\n  }\n": typeof types.MunicipalityPageDocument,
    "\n  fragment ProgramTable_Program on Program {\n    id\n    name\n    number\n    goals {\n      id\n    }\n    indicators {\n      id\n    }\n    activities(first: 1) {\n      totalCount\n    }\n    partners(first: 1) {\n      totalCount\n    }\n    policyDocuments(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ProgramTable_ProgramFragmentDoc,
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
    "\n  query BudgetRows($program: ID!, $measure: ComparisonMeasure!) {\n    comparison(measure: $measure, program: $program) {\n      columns {\n        label\n      }\n      rows {\n        header {\n          label\n        }\n      }\n      ...ComparisonTable_Comparison\n    }\n  }\n": typeof types.BudgetRowsDocument,
    "\n  fragment Goals_Program on Program {\n    goals {\n      id\n      number\n      statement\n      activities {\n        id\n        label\n      }\n      indicators {\n        id\n        name\n      }\n      budget(part: TOTAL) {\n        id\n        ...Amount_BudgetLine\n      }\n      evidence {\n        sourceDocument {\n          id\n          title\n          year\n        }\n        ...Sources_Passage\n      }\n    }\n  }\n": typeof types.Goals_ProgramFragmentDoc,
    "\n  fragment ProgramFacts_Program on Program {\n    id\n    municipality {\n      id\n      name\n    }\n  }\n": typeof types.ProgramFacts_ProgramFragmentDoc,
    "\n  query ProgramPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Program {\n        id\n        name\n        number\n        municipality {\n          id\n          name\n        }\n        indicators {\n          ...IndicatorTable_Indicator\n        }\n        ...Goals_Program\n        ...ProgramFacts_Program\n      }\n    }\n  }\n": typeof types.ProgramPageDocument,
    "\n  fragment Hit_Node on Node {\n    __typename\n    id\n    ... on Program {\n      name\n      municipality {\n        name\n      }\n    }\n    ... on Goal {\n      statement\n      program {\n        id\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on Activity {\n      label\n      activityKind: kind\n      year\n      phase\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on PolicyDocument {\n      ris\n      number\n      title\n      documentKind: kind\n      municipality {\n        name\n      }\n    }\n    ... on Partner {\n      name\n      partnerKind: kind\n      municipalities {\n        name\n      }\n    }\n    ... on Indicator {\n      name\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n  }\n": typeof types.Hit_NodeFragmentDoc,
    "\n  query Overview {\n    municipalities {\n      id\n      name\n      programs {\n        id\n        name\n      }\n    }\n    sourceDocuments {\n      id\n      title\n      municipality {\n        id\n      }\n    }\n    activities {\n      totalCount\n    }\n    policyDocuments {\n      totalCount\n    }\n    partners {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment Results_SearchConnection on SearchConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    edges {\n      node {\n        id\n        ...Hit_Node\n      }\n    }\n  }\n": typeof types.Results_SearchConnectionFragmentDoc,
    "\n  query RisNumber($ris: RIS!) {\n    policyDocument(ris: $ris) {\n      id\n    }\n  }\n": typeof types.RisNumberDocument,
    "\n  query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {\n    search(query: $query, types: $types, municipality: $municipality, first: $first, after: $after) {\n      ...Results_SearchConnection\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment ActionItem_Activity on Activity {\n    id\n    label\n    results {\n      value\n      unit\n      qualifier\n      year\n    }\n    policyDocuments(first: 10) {\n      nodes {\n        ...DocumentNames_PolicyDocument\n      }\n    }\n    continues {\n      id\n      label\n      year\n      phase\n    }\n    continuedBy {\n      id\n      label\n      year\n      phase\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": typeof types.ActionItem_ActivityFragmentDoc,
    "\n  fragment FindingList_Finding on Finding {\n    id\n    severity\n    message\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": typeof types.FindingList_FindingFragmentDoc,
    "\n  fragment Lines_Passage on Passage {\n    lineStart\n    lineEnd\n    sourceDocument {\n      id\n    }\n  }\n": typeof types.Lines_PassageFragmentDoc,
    "\n  query FindingsOfProgram($program: ID!) {\n    findings(program: $program) {\n      id\n      evidence {\n        ...Lines_Passage\n      }\n      ...FindingList_Finding\n    }\n  }\n": typeof types.FindingsOfProgramDocument,
    "\n  fragment IndicatorTable_Indicator on Indicator {\n    id\n    name\n    unit\n    goalMet\n    observations {\n      year\n      kind\n      printed\n      qualifier\n      provisional\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": typeof types.IndicatorTable_IndicatorFragmentDoc,
    "\n  query MoneyByYear($of: ID!) {\n    promisedAndReported(of: $of) {\n      years {\n        year\n        money {\n          direction\n          part\n          label\n          budget {\n            ...PrintedAmount_PrintedAmount\n          }\n          actual {\n            ...PrintedAmount_PrintedAmount\n          }\n          printedDifference {\n            ...PrintedAmount_PrintedAmount\n          }\n          computedDifference\n        }\n      }\n    }\n  }\n": typeof types.MoneyByYearDocument,
    "\n  fragment PrintedAmount_PrintedAmount on PrintedAmount {\n    contradicted\n    line {\n      amount\n      favourable\n      evidence {\n        ...Sources_Passage\n      }\n    }\n    alsoPrinted {\n      id\n      amount\n      evidence {\n        ...Sources_Passage\n      }\n    }\n  }\n": typeof types.PrintedAmount_PrintedAmountFragmentDoc,
    "\n  query NamedUnder($of: [ID!]!) {\n    documents: comparison(measure: POLICY_DOCUMENTS, of: $of) {\n      ...NamedUnder_Comparison\n    }\n    partners: comparison(measure: PARTNERS, of: $of) {\n      ...NamedUnder_Comparison\n    }\n  }\n": typeof types.NamedUnderDocument,
    "\n  fragment NamedUnder_Comparison on Comparison {\n    columns {\n      year\n      basis\n    }\n    rows {\n      cells {\n        value\n        counted(first: 100) {\n          nodes {\n            id\n            ... on Partner {\n              name\n            }\n            ... on PolicyDocument {\n              ris\n              number\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NamedUnder_ComparisonFragmentDoc,
    "\n  fragment PromiseColumn_ActivityConnection on ActivityConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    nodes {\n      id\n      phase\n      parent {\n        id\n        label\n      }\n      ...ActionItem_Activity\n    }\n  }\n": typeof types.PromiseColumn_ActivityConnectionFragmentDoc,
    "\n  query Promises($of: ID!, $years: [Int!], $plannedAfter: String, $reportedAfter: String) {\n    promisedAndReported(of: $of, years: $years) {\n      years {\n        year\n        sources {\n          kind\n          year\n          document {\n            id\n            title\n          }\n        }\n        planned(first: 25, after: $plannedAfter) {\n          ...PromiseColumn_ActivityConnection\n        }\n        reported(first: 25, after: $reportedAfter) {\n          ...PromiseColumn_ActivityConnection\n        }\n        unplaced(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.PromisesDocument,
    "\n  query YearsOfPromises($of: ID!) {\n    promisedAndReported(of: $of) {\n      years {\n        year\n        planned {\n          totalCount\n        }\n        reported {\n          totalCount\n        }\n        unplaced {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.YearsOfPromisesDocument,
    "\n  query ReadDocuments($program: ID, $municipality: String) {\n    sourceDocuments(program: $program, municipality: $municipality) {\n      id\n      title\n    }\n  }\n": typeof types.ReadDocumentsDocument,
    "\n  fragment Amount_BudgetLine on BudgetLine {\n    amount\n    year\n    direction\n    basis\n    part\n    label\n    printed\n    unit\n    favourable\n  }\n": typeof types.Amount_BudgetLineFragmentDoc,
    "\n  fragment ComparisonTable_Comparison on Comparison {\n    measure\n    notes\n    truncated\n    columns {\n      label\n      year\n      basis\n      node {\n        id\n      }\n    }\n    rows {\n      header {\n        label\n        year\n        basis\n        node {\n          id\n          ... on Goal {\n            program {\n              id\n            }\n          }\n        }\n      }\n      cells {\n        value\n        printed\n        unit\n        empty\n        inferred\n        money {\n          contradicted\n          line {\n            favourable\n          }\n        }\n        evidence {\n          ...Sources_Passage\n        }\n      }\n    }\n  }\n": typeof types.ComparisonTable_ComparisonFragmentDoc,
    "\n  fragment DocumentNames_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n  }\n": typeof types.DocumentNames_PolicyDocumentFragmentDoc,
    "\n  fragment Pager_PageInfo on PageInfo {\n    hasNextPage\n    endCursor\n  }\n": typeof types.Pager_PageInfoFragmentDoc,
    "\n  fragment Sources_Passage on Passage {\n    heading\n    lineStart\n    lineEnd\n    quote\n    sourceDocument {\n      id\n      title\n      url\n      municipality {\n        name\n      }\n    }\n  }\n": typeof types.Sources_PassageFragmentDoc,
};
const documents: Documents = {
    "\n  fragment ActivityFacts_Activity on Activity {\n    id\n    certainty\n    note\n    program {\n      id\n      name\n    }\n    parent {\n      id\n      label\n    }\n    continues {\n      ...Sibling_Activity\n    }\n    continuedBy {\n      ...Sibling_Activity\n    }\n    results {\n      value\n      unit\n      qualifier\n      year\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": types.ActivityFacts_ActivityFragmentDoc,
    "\n  fragment Sibling_Activity on Activity {\n    id\n    label\n    year\n    phase\n  }\n": types.Sibling_ActivityFragmentDoc,
    "\n  fragment ActivityFindings_Activity on Activity {\n    program {\n      id\n    }\n    evidence {\n      ...Lines_Passage\n    }\n    budget {\n      evidence {\n        ...Lines_Passage\n      }\n    }\n  }\n": types.ActivityFindings_ActivityFragmentDoc,
    "\n  query ActivityIndicators($activity: ID!) {\n    indicators(activity: $activity, first: 100) {\n      nodes {\n        ...IndicatorTable_Indicator\n      }\n    }\n  }\n": types.ActivityIndicatorsDocument,
    "\n  query ActivityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Activity {\n        id\n        kind\n        label\n        year\n        phase\n        parent {\n          id\n          label\n          parent {\n            id\n            label\n          }\n        }\n        program {\n          id\n          name\n          municipality {\n            id\n            name\n          }\n        }\n        children {\n          id\n        }\n        budget {\n          id\n        }\n        ...ActivityFacts_Activity\n        ...ActivityFindings_Activity\n        ...Ties_Activity\n        ...Tree_Activity\n      }\n    }\n  }\n": types.ActivityPageDocument,
    "\n  fragment Ties_Activity on Activity {\n    policyDocuments(first: 50) {\n      edges {\n        role\n        amount\n        amountLabel\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          ris\n          number\n          title\n        }\n      }\n    }\n    partners(first: 50) {\n      edges {\n        role\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.Ties_ActivityFragmentDoc,
    "\n  fragment Tree_Activity on Activity {\n    label\n    children {\n      id\n      kind\n      label\n      year\n      phase\n      children {\n        id\n      }\n      budget(part: TOTAL) {\n        amount\n        direction\n        basis\n        year\n      }\n    }\n  }\n": types.Tree_ActivityFragmentDoc,
    "\n  query Contents {\n    dataset {\n      version\n      apiVersion\n    }\n    sourceDocuments {\n      id\n      ...CoverageTable_SourceDocument\n      ...SourceDocumentCoverage_SourceDocument\n    }\n  }\n": types.ContentsDocument,
    "\n  fragment CoverageTable_SourceDocument on SourceDocument {\n    id\n    title\n    year\n    lineCount\n    municipality {\n      name\n    }\n    coverage {\n      linesWithFacts\n      linesLeftOut\n      stated\n      inferred\n    }\n  }\n": types.CoverageTable_SourceDocumentFragmentDoc,
    "\n  fragment SourceDocumentCoverage_SourceDocument on SourceDocument {\n    id\n    title\n    kind\n    year\n    url\n    sha256\n    checkedOn\n    checkedHow\n    municipality {\n      name\n    }\n    coverage {\n      counts {\n        kind\n        total\n      }\n      linesLeftOut\n      leftOut {\n        reason\n        passage {\n          heading\n          lineStart\n          lineEnd\n        }\n      }\n      untitled {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n      malformed {\n        id\n        ...DocumentNames_PolicyDocument\n      }\n    }\n  }\n": types.SourceDocumentCoverage_SourceDocumentFragmentDoc,
    "\n  query MunicipalityPage($slug: String!) {\n    municipality(code: $slug) {\n      id\n      name\n      code\n      programs {\n        id\n        ...ProgramTable_Program\n      }\n    }\n  }\n": types.MunicipalityPageDocument,
    "\n  fragment ProgramTable_Program on Program {\n    id\n    name\n    number\n    goals {\n      id\n    }\n    indicators {\n      id\n    }\n    activities(first: 1) {\n      totalCount\n    }\n    partners(first: 1) {\n      totalCount\n    }\n    policyDocuments(first: 1) {\n      totalCount\n    }\n  }\n": types.ProgramTable_ProgramFragmentDoc,
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
    "\n  query BudgetRows($program: ID!, $measure: ComparisonMeasure!) {\n    comparison(measure: $measure, program: $program) {\n      columns {\n        label\n      }\n      rows {\n        header {\n          label\n        }\n      }\n      ...ComparisonTable_Comparison\n    }\n  }\n": types.BudgetRowsDocument,
    "\n  fragment Goals_Program on Program {\n    goals {\n      id\n      number\n      statement\n      activities {\n        id\n        label\n      }\n      indicators {\n        id\n        name\n      }\n      budget(part: TOTAL) {\n        id\n        ...Amount_BudgetLine\n      }\n      evidence {\n        sourceDocument {\n          id\n          title\n          year\n        }\n        ...Sources_Passage\n      }\n    }\n  }\n": types.Goals_ProgramFragmentDoc,
    "\n  fragment ProgramFacts_Program on Program {\n    id\n    municipality {\n      id\n      name\n    }\n  }\n": types.ProgramFacts_ProgramFragmentDoc,
    "\n  query ProgramPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Program {\n        id\n        name\n        number\n        municipality {\n          id\n          name\n        }\n        indicators {\n          ...IndicatorTable_Indicator\n        }\n        ...Goals_Program\n        ...ProgramFacts_Program\n      }\n    }\n  }\n": types.ProgramPageDocument,
    "\n  fragment Hit_Node on Node {\n    __typename\n    id\n    ... on Program {\n      name\n      municipality {\n        name\n      }\n    }\n    ... on Goal {\n      statement\n      program {\n        id\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on Activity {\n      label\n      activityKind: kind\n      year\n      phase\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n    ... on PolicyDocument {\n      ris\n      number\n      title\n      documentKind: kind\n      municipality {\n        name\n      }\n    }\n    ... on Partner {\n      name\n      partnerKind: kind\n      municipalities {\n        name\n      }\n    }\n    ... on Indicator {\n      name\n      program {\n        name\n        municipality {\n          name\n        }\n      }\n    }\n  }\n": types.Hit_NodeFragmentDoc,
    "\n  query Overview {\n    municipalities {\n      id\n      name\n      programs {\n        id\n        name\n      }\n    }\n    sourceDocuments {\n      id\n      title\n      municipality {\n        id\n      }\n    }\n    activities {\n      totalCount\n    }\n    policyDocuments {\n      totalCount\n    }\n    partners {\n      totalCount\n    }\n    indicators {\n      totalCount\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment Results_SearchConnection on SearchConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    edges {\n      node {\n        id\n        ...Hit_Node\n      }\n    }\n  }\n": types.Results_SearchConnectionFragmentDoc,
    "\n  query RisNumber($ris: RIS!) {\n    policyDocument(ris: $ris) {\n      id\n    }\n  }\n": types.RisNumberDocument,
    "\n  query Search($query: String!, $types: [SearchType!], $municipality: String, $first: Int, $after: String) {\n    search(query: $query, types: $types, municipality: $municipality, first: $first, after: $after) {\n      ...Results_SearchConnection\n    }\n  }\n": types.SearchDocument,
    "\n  fragment ActionItem_Activity on Activity {\n    id\n    label\n    results {\n      value\n      unit\n      qualifier\n      year\n    }\n    policyDocuments(first: 10) {\n      nodes {\n        ...DocumentNames_PolicyDocument\n      }\n    }\n    continues {\n      id\n      label\n      year\n      phase\n    }\n    continuedBy {\n      id\n      label\n      year\n      phase\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": types.ActionItem_ActivityFragmentDoc,
    "\n  fragment FindingList_Finding on Finding {\n    id\n    severity\n    message\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": types.FindingList_FindingFragmentDoc,
    "\n  fragment Lines_Passage on Passage {\n    lineStart\n    lineEnd\n    sourceDocument {\n      id\n    }\n  }\n": types.Lines_PassageFragmentDoc,
    "\n  query FindingsOfProgram($program: ID!) {\n    findings(program: $program) {\n      id\n      evidence {\n        ...Lines_Passage\n      }\n      ...FindingList_Finding\n    }\n  }\n": types.FindingsOfProgramDocument,
    "\n  fragment IndicatorTable_Indicator on Indicator {\n    id\n    name\n    unit\n    goalMet\n    observations {\n      year\n      kind\n      printed\n      qualifier\n      provisional\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n": types.IndicatorTable_IndicatorFragmentDoc,
    "\n  query MoneyByYear($of: ID!) {\n    promisedAndReported(of: $of) {\n      years {\n        year\n        money {\n          direction\n          part\n          label\n          budget {\n            ...PrintedAmount_PrintedAmount\n          }\n          actual {\n            ...PrintedAmount_PrintedAmount\n          }\n          printedDifference {\n            ...PrintedAmount_PrintedAmount\n          }\n          computedDifference\n        }\n      }\n    }\n  }\n": types.MoneyByYearDocument,
    "\n  fragment PrintedAmount_PrintedAmount on PrintedAmount {\n    contradicted\n    line {\n      amount\n      favourable\n      evidence {\n        ...Sources_Passage\n      }\n    }\n    alsoPrinted {\n      id\n      amount\n      evidence {\n        ...Sources_Passage\n      }\n    }\n  }\n": types.PrintedAmount_PrintedAmountFragmentDoc,
    "\n  query NamedUnder($of: [ID!]!) {\n    documents: comparison(measure: POLICY_DOCUMENTS, of: $of) {\n      ...NamedUnder_Comparison\n    }\n    partners: comparison(measure: PARTNERS, of: $of) {\n      ...NamedUnder_Comparison\n    }\n  }\n": types.NamedUnderDocument,
    "\n  fragment NamedUnder_Comparison on Comparison {\n    columns {\n      year\n      basis\n    }\n    rows {\n      cells {\n        value\n        counted(first: 100) {\n          nodes {\n            id\n            ... on Partner {\n              name\n            }\n            ... on PolicyDocument {\n              ris\n              number\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n": types.NamedUnder_ComparisonFragmentDoc,
    "\n  fragment PromiseColumn_ActivityConnection on ActivityConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    nodes {\n      id\n      phase\n      parent {\n        id\n        label\n      }\n      ...ActionItem_Activity\n    }\n  }\n": types.PromiseColumn_ActivityConnectionFragmentDoc,
    "\n  query Promises($of: ID!, $years: [Int!], $plannedAfter: String, $reportedAfter: String) {\n    promisedAndReported(of: $of, years: $years) {\n      years {\n        year\n        sources {\n          kind\n          year\n          document {\n            id\n            title\n          }\n        }\n        planned(first: 25, after: $plannedAfter) {\n          ...PromiseColumn_ActivityConnection\n        }\n        reported(first: 25, after: $reportedAfter) {\n          ...PromiseColumn_ActivityConnection\n        }\n        unplaced(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.PromisesDocument,
    "\n  query YearsOfPromises($of: ID!) {\n    promisedAndReported(of: $of) {\n      years {\n        year\n        planned {\n          totalCount\n        }\n        reported {\n          totalCount\n        }\n        unplaced {\n          totalCount\n        }\n      }\n    }\n  }\n": types.YearsOfPromisesDocument,
    "\n  query ReadDocuments($program: ID, $municipality: String) {\n    sourceDocuments(program: $program, municipality: $municipality) {\n      id\n      title\n    }\n  }\n": types.ReadDocumentsDocument,
    "\n  fragment Amount_BudgetLine on BudgetLine {\n    amount\n    year\n    direction\n    basis\n    part\n    label\n    printed\n    unit\n    favourable\n  }\n": types.Amount_BudgetLineFragmentDoc,
    "\n  fragment ComparisonTable_Comparison on Comparison {\n    measure\n    notes\n    truncated\n    columns {\n      label\n      year\n      basis\n      node {\n        id\n      }\n    }\n    rows {\n      header {\n        label\n        year\n        basis\n        node {\n          id\n          ... on Goal {\n            program {\n              id\n            }\n          }\n        }\n      }\n      cells {\n        value\n        printed\n        unit\n        empty\n        inferred\n        money {\n          contradicted\n          line {\n            favourable\n          }\n        }\n        evidence {\n          ...Sources_Passage\n        }\n      }\n    }\n  }\n": types.ComparisonTable_ComparisonFragmentDoc,
    "\n  fragment DocumentNames_PolicyDocument on PolicyDocument {\n    id\n    ris\n    number\n    title\n  }\n": types.DocumentNames_PolicyDocumentFragmentDoc,
    "\n  fragment Pager_PageInfo on PageInfo {\n    hasNextPage\n    endCursor\n  }\n": types.Pager_PageInfoFragmentDoc,
    "\n  fragment Sources_Passage on Passage {\n    heading\n    lineStart\n    lineEnd\n    quote\n    sourceDocument {\n      id\n      title\n      url\n      municipality {\n        name\n      }\n    }\n  }\n": types.Sources_PassageFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityFacts_Activity on Activity {\n    id\n    certainty\n    note\n    program {\n      id\n      name\n    }\n    parent {\n      id\n      label\n    }\n    continues {\n      ...Sibling_Activity\n    }\n    continuedBy {\n      ...Sibling_Activity\n    }\n    results {\n      value\n      unit\n      qualifier\n      year\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n"): typeof import('./graphql').ActivityFacts_ActivityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sibling_Activity on Activity {\n    id\n    label\n    year\n    phase\n  }\n"): typeof import('./graphql').Sibling_ActivityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityFindings_Activity on Activity {\n    program {\n      id\n    }\n    evidence {\n      ...Lines_Passage\n    }\n    budget {\n      evidence {\n        ...Lines_Passage\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityFindings_ActivityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityIndicators($activity: ID!) {\n    indicators(activity: $activity, first: 100) {\n      nodes {\n        ...IndicatorTable_Indicator\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityIndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Activity {\n        id\n        kind\n        label\n        year\n        phase\n        parent {\n          id\n          label\n          parent {\n            id\n            label\n          }\n        }\n        program {\n          id\n          name\n          municipality {\n            id\n            name\n          }\n        }\n        children {\n          id\n        }\n        budget {\n          id\n        }\n        ...ActivityFacts_Activity\n        ...ActivityFindings_Activity\n        ...Ties_Activity\n        ...Tree_Activity\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Ties_Activity on Activity {\n    policyDocuments(first: 50) {\n      edges {\n        role\n        amount\n        amountLabel\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          ris\n          number\n          title\n        }\n      }\n    }\n    partners(first: 50) {\n      edges {\n        role\n        certainty\n        note\n        evidence {\n          ...Sources_Passage\n        }\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Ties_ActivityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Tree_Activity on Activity {\n    label\n    children {\n      id\n      kind\n      label\n      year\n      phase\n      children {\n        id\n      }\n      budget(part: TOTAL) {\n        amount\n        direction\n        basis\n        year\n      }\n    }\n  }\n"): typeof import('./graphql').Tree_ActivityFragmentDoc;
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
export function graphql(source: "\n  query MunicipalityPage($slug: String!) {\n    municipality(code: $slug) {\n      id\n      name\n      code\n      programs {\n        id\n        ...ProgramTable_Program\n      }\n    }\n  }\n"): typeof import('./graphql').MunicipalityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgramTable_Program on Program {\n    id\n    name\n    number\n    goals {\n      id\n    }\n    indicators {\n      id\n    }\n    activities(first: 1) {\n      totalCount\n    }\n    partners(first: 1) {\n      totalCount\n    }\n    policyDocuments(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ProgramTable_ProgramFragmentDoc;
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
export function graphql(source: "\n  query BudgetRows($program: ID!, $measure: ComparisonMeasure!) {\n    comparison(measure: $measure, program: $program) {\n      columns {\n        label\n      }\n      rows {\n        header {\n          label\n        }\n      }\n      ...ComparisonTable_Comparison\n    }\n  }\n"): typeof import('./graphql').BudgetRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Goals_Program on Program {\n    goals {\n      id\n      number\n      statement\n      activities {\n        id\n        label\n      }\n      indicators {\n        id\n        name\n      }\n      budget(part: TOTAL) {\n        id\n        ...Amount_BudgetLine\n      }\n      evidence {\n        sourceDocument {\n          id\n          title\n          year\n        }\n        ...Sources_Passage\n      }\n    }\n  }\n"): typeof import('./graphql').Goals_ProgramFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgramFacts_Program on Program {\n    id\n    municipality {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').ProgramFacts_ProgramFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Program {\n        id\n        name\n        number\n        municipality {\n          id\n          name\n        }\n        indicators {\n          ...IndicatorTable_Indicator\n        }\n        ...Goals_Program\n        ...ProgramFacts_Program\n      }\n    }\n  }\n"): typeof import('./graphql').ProgramPageDocument;
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
export function graphql(source: "\n  fragment ActionItem_Activity on Activity {\n    id\n    label\n    results {\n      value\n      unit\n      qualifier\n      year\n    }\n    policyDocuments(first: 10) {\n      nodes {\n        ...DocumentNames_PolicyDocument\n      }\n    }\n    continues {\n      id\n      label\n      year\n      phase\n    }\n    continuedBy {\n      id\n      label\n      year\n      phase\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n"): typeof import('./graphql').ActionItem_ActivityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingList_Finding on Finding {\n    id\n    severity\n    message\n    evidence {\n      ...Sources_Passage\n    }\n  }\n"): typeof import('./graphql').FindingList_FindingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Lines_Passage on Passage {\n    lineStart\n    lineEnd\n    sourceDocument {\n      id\n    }\n  }\n"): typeof import('./graphql').Lines_PassageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingsOfProgram($program: ID!) {\n    findings(program: $program) {\n      id\n      evidence {\n        ...Lines_Passage\n      }\n      ...FindingList_Finding\n    }\n  }\n"): typeof import('./graphql').FindingsOfProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorTable_Indicator on Indicator {\n    id\n    name\n    unit\n    goalMet\n    observations {\n      year\n      kind\n      printed\n      qualifier\n      provisional\n    }\n    evidence {\n      ...Sources_Passage\n    }\n  }\n"): typeof import('./graphql').IndicatorTable_IndicatorFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyByYear($of: ID!) {\n    promisedAndReported(of: $of) {\n      years {\n        year\n        money {\n          direction\n          part\n          label\n          budget {\n            ...PrintedAmount_PrintedAmount\n          }\n          actual {\n            ...PrintedAmount_PrintedAmount\n          }\n          printedDifference {\n            ...PrintedAmount_PrintedAmount\n          }\n          computedDifference\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoneyByYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrintedAmount_PrintedAmount on PrintedAmount {\n    contradicted\n    line {\n      amount\n      favourable\n      evidence {\n        ...Sources_Passage\n      }\n    }\n    alsoPrinted {\n      id\n      amount\n      evidence {\n        ...Sources_Passage\n      }\n    }\n  }\n"): typeof import('./graphql').PrintedAmount_PrintedAmountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedUnder($of: [ID!]!) {\n    documents: comparison(measure: POLICY_DOCUMENTS, of: $of) {\n      ...NamedUnder_Comparison\n    }\n    partners: comparison(measure: PARTNERS, of: $of) {\n      ...NamedUnder_Comparison\n    }\n  }\n"): typeof import('./graphql').NamedUnderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NamedUnder_Comparison on Comparison {\n    columns {\n      year\n      basis\n    }\n    rows {\n      cells {\n        value\n        counted(first: 100) {\n          nodes {\n            id\n            ... on Partner {\n              name\n            }\n            ... on PolicyDocument {\n              ris\n              number\n              title\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NamedUnder_ComparisonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseColumn_ActivityConnection on ActivityConnection {\n    totalCount\n    pageInfo {\n      ...Pager_PageInfo\n    }\n    nodes {\n      id\n      phase\n      parent {\n        id\n        label\n      }\n      ...ActionItem_Activity\n    }\n  }\n"): typeof import('./graphql').PromiseColumn_ActivityConnectionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Promises($of: ID!, $years: [Int!], $plannedAfter: String, $reportedAfter: String) {\n    promisedAndReported(of: $of, years: $years) {\n      years {\n        year\n        sources {\n          kind\n          year\n          document {\n            id\n            title\n          }\n        }\n        planned(first: 25, after: $plannedAfter) {\n          ...PromiseColumn_ActivityConnection\n        }\n        reported(first: 25, after: $reportedAfter) {\n          ...PromiseColumn_ActivityConnection\n        }\n        unplaced(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearsOfPromises($of: ID!) {\n    promisedAndReported(of: $of) {\n      years {\n        year\n        planned {\n          totalCount\n        }\n        reported {\n          totalCount\n        }\n        unplaced {\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').YearsOfPromisesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadDocuments($program: ID, $municipality: String) {\n    sourceDocuments(program: $program, municipality: $municipality) {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').ReadDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Amount_BudgetLine on BudgetLine {\n    amount\n    year\n    direction\n    basis\n    part\n    label\n    printed\n    unit\n    favourable\n  }\n"): typeof import('./graphql').Amount_BudgetLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparisonTable_Comparison on Comparison {\n    measure\n    notes\n    truncated\n    columns {\n      label\n      year\n      basis\n      node {\n        id\n      }\n    }\n    rows {\n      header {\n        label\n        year\n        basis\n        node {\n          id\n          ... on Goal {\n            program {\n              id\n            }\n          }\n        }\n      }\n      cells {\n        value\n        printed\n        unit\n        empty\n        inferred\n        money {\n          contradicted\n          line {\n            favourable\n          }\n        }\n        evidence {\n          ...Sources_Passage\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ComparisonTable_ComparisonFragmentDoc;
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
