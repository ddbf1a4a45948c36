import type { CodegenConfig } from '@graphql-codegen/cli'

const records = {
  Municipality: '../municipality/records.js#MunicipalityRecord',
  Passage: '../provenance/records.js#PassageRecord',
  Abbreviation: '../provenance/records.js#AbbreviationRecord',
  SourceDocument: '../provenance/records.js#SourceDocumentRecord',
  Program: '../program/records.js#ProgramRecord',
  Goal: '../goal/records.js#GoalRecord',
  Activity: '../activity/records.js#ActivityRecord',
  Result: '../activity/records.js#ResultRecord',
  PolicyDocument: '../policy-document/records.js#PolicyDocumentRecord',
  Partner: '../partner/records.js#PartnerRecord',
  Indicator: '../indicator/records.js#IndicatorRecord',
  Observation: '../indicator/records.js#ObservationRecord',
  BudgetLine: '../budget/records.js#BudgetLineRecord',
  Finding: '../finding/records.js#FindingRecord',
  Facet: '../graph/facets.js#FacetRecord',
  ActivityPolicyDocumentEdge: '../policy-document/tied.js#ActivityPolicyDocument',
  PolicyDocumentActivityEdge: '../activity/tied.js#PolicyDocumentActivity',
  ActivityPartnerEdge: '../partner/tied.js#ActivityPartner',
  PartnerActivityEdge: '../activity/tied.js#PartnerActivity',
  FundingPath: '../trace/records.js#FundingPathRecord',
  FundingStep: '../trace/records.js#FundingStepRecord',
  MoneyWithoutPolicy: '../trace/records.js#WayRecord',
  PolicyWithoutMoney: '../trace/records.js#PolicyWithoutMoneyRecord',
  CollaboratorEdge: '../partner/store.js#Collaborator',
  PartnerNetwork: '../network/records.js#NetworkRecord',
  NetworkNode: '../network/records.js#NetworkNodeRecord',
  NetworkLink: '../network/records.js#NetworkLinkRecord',
  NetworkInvolvement: '../network/records.js#NetworkInvolvementRecord',
  NetworkCommunity: '../network/records.js#NetworkCommunityRecord',
  FundingTrace: '../trace/records.js#FundingTraceRecord',
  Gap: '../gap/records.js#GapRecord',
  Coverage: '../coverage/records.js#CoverageRecord',
  LeftOut: '../coverage/records.js#LeftOutRecord',
  Dataset: '../dataset/records.js#DatasetRecord',
  DatasetBundle: '../dataset/records.js#DatasetBundleRecord',
  PrintedAmount: '../budget/records.js#PrintedAmountRecord',
  PromisedAndReported: '../promise/records.js#PromisedAndReportedRecord',
  PromisedYear: '../promise/records.js#PromisedYearRecord',
  YearSource: '../promise/records.js#YearSourceRecord',
  ActivityMatch: '../promise/records.js#ActivityMatchRecord',
  MoneyRow: '../promise/records.js#MoneyRowRecord',
  Comparison: '../comparison/records.js#ComparisonRecord',
  ComparisonHeader: '../comparison/records.js#ComparisonHeaderRecord',
  ComparisonRow: '../comparison/records.js#ComparisonRowRecord',
  ComparisonCell: '../comparison/records.js#ComparisonCellRecord',
  GraphPath: '../paths/paths.js#PathRecord',
  ShortestPaths: '../paths/paths.js#ShortestPathsRecord',
  PathStep: '../paths/store.js#Step',
  PathTie: '../paths/evidence.js#PathTieRecord',
}

const connections = [
  ...[
    'Activity',
    'Program',
    'Partner',
    'PolicyDocument',
    'Indicator',
    'Goal',
    'BudgetLine',
    'Finding',
    'Search',
    'Gap',
  ].flatMap((name) => [`${name}Edge`, `${name}Connection`]),
  'ActivityPolicyDocumentConnection',
  'PolicyDocumentActivityConnection',
  'ActivityPartnerConnection',
  'PartnerActivityConnection',
  'CollaboratorConnection',
  'CountedEdge',
  'CountedConnection',
]
const mappers = {
  ...records,
  ...Object.fromEntries(connections.map((name) => [name, `../graphql/connections.js#${name}Record`])),
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../graphql/context.js#Context',
        mappers,
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        immutableTypes: true,
        strictScalars: true,
        scalars: { RIS: 'string', Euro: 'number', ID: 'string' },
      },
    },
    // The client's own file has only the lists of values that its queries name.
    'web/src/generated/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
    'web/src/generated/': {
      preset: 'client',
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/generated/**'],
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'unmask' } },
      config: {
        // The explorer shows its queries to readers, so it keeps their text.
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { RIS: 'string', Euro: 'number', ID: 'string' },
      },
    },
  },
}

export default config
