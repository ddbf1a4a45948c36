import * as activity from '../activity/resolvers.js'
import * as budget from '../budget/resolvers.js'
import * as comparison from '../comparison/resolvers.js'
import * as coverage from '../coverage/resolvers.js'
import * as dataset from '../dataset/resolvers.js'
import * as finding from '../finding/resolvers.js'
import * as gap from '../gap/resolvers.js'
import type { QueryResolvers, Resolvers } from '../generated/graphql.js'
import * as goal from '../goal/resolvers.js'
import * as indicator from '../indicator/resolvers.js'
import * as municipality from '../municipality/resolvers.js'
import * as network from '../network/resolvers.js'
import * as partner from '../partner/resolvers.js'
import * as paths from '../paths/resolvers.js'
import * as policyDocument from '../policy-document/resolvers.js'
import * as program from '../program/resolvers.js'
import * as promise from '../promise/resolvers.js'
import * as provenance from '../provenance/resolvers.js'
import * as search from '../search/resolvers.js'
import * as trace from '../trace/resolvers.js'
import * as node from './node.js'
import * as scalars from './scalars.js'

const Query = {
  ...node.Query,
  ...municipality.Query,
  ...provenance.Query,
  ...program.Query,
  ...activity.Query,
  ...policyDocument.Query,
  ...partner.Query,
  ...indicator.Query,
  ...finding.Query,
  ...gap.Query,
  ...dataset.Query,
  ...goal.Query,
  ...budget.Query,
  ...search.Query,
  ...trace.Query,
  ...network.Query,
  ...paths.Query,
  ...promise.Query,
  ...comparison.Query,
} satisfies Required<QueryResolvers>

/** Every type of the schema that needs more than its stored record; the compiler names what is missing. */
export const resolvers: Resolvers = {
  ...scalars,
  Node: node.Node,
  Municipality: municipality.Municipality,
  Passage: provenance.Passage,
  SourceDocument: provenance.SourceDocument,
  Program: program.Program,
  Goal: goal.Goal,
  Activity: activity.Activity,
  Result: activity.Result,
  PolicyDocument: policyDocument.PolicyDocument,
  ActivityPolicyDocumentEdge: policyDocument.ActivityPolicyDocumentEdge,
  PolicyDocumentActivityEdge: policyDocument.PolicyDocumentActivityEdge,
  Partner: partner.Partner,
  ActivityPartnerEdge: partner.ActivityPartnerEdge,
  PartnerActivityEdge: partner.PartnerActivityEdge,
  Indicator: indicator.Indicator,
  BudgetLine: budget.BudgetLine,
  Finding: finding.Finding,
  Gap: gap.Gap,
  GapConnection: gap.GapConnection,
  Coverage: coverage.Coverage,
  LeftOut: coverage.LeftOut,
  Dataset: dataset.Dataset,
  DatasetBundle: dataset.DatasetBundle,
  FundingPath: trace.FundingPath,
  FundingStep: trace.FundingStep,
  FundingTrace: trace.FundingTrace,
  MoneyWithoutPolicy: trace.MoneyWithoutPolicy,
  PolicyWithoutMoney: trace.PolicyWithoutMoney,
  NetworkNode: network.NetworkNode,
  NetworkLink: network.NetworkLink,
  NetworkInvolvement: network.NetworkInvolvement,
  GraphPath: paths.GraphPath,
  PromisedAndReported: promise.PromisedAndReported,
  PromisedYear: promise.PromisedYear,
  Comparison: comparison.Comparison,
  ComparisonHeader: comparison.ComparisonHeader,
  ComparisonCell: comparison.ComparisonCell,
  PathStep: paths.PathStep,
  PathTie: paths.PathTie,
  Query,
}
