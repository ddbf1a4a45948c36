import { activitiesOfPolicyDocument, type PolicyDocumentActivity } from '../activity/tied.js'
import type {
  ActivityPolicyDocumentEdgeResolvers,
  PolicyDocumentActivityEdgeResolvers,
  PolicyDocumentResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { partnersOfPolicyDocument } from '../partner/store.js'
import { programsOfPolicyDocument } from '../program/store.js'
import { evidenceOf, passages } from '../provenance/store.js'
import type { PolicyDocumentRecord } from './records.js'
import { policyDocuments } from './list.js'
import { policyDocumentByRis, supersededBy, supersedes } from './store.js'
import type { ActivityPolicyDocument } from './tied.js'

export const Query = {
  policyDocument: (_root, { ris }, { graph }) => policyDocumentByRis(graph, ris),
  policyDocuments: (_root, args, { graph }) => policyDocuments(graph, args),
} satisfies QueryResolvers

export const PolicyDocument: Complete<PolicyDocumentResolvers, PolicyDocumentRecord> = {
  municipality: ({ municipalityId }, _args, { graph }) => required(graph, municipalityId),
  activities: ({ id }, args, { graph }) => activitiesOfPolicyDocument(graph, id, args),
  programs: ({ id }, _args, { graph }) => programsOfPolicyDocument(graph, id),
  partners: ({ id }, _args, { graph }) => partnersOfPolicyDocument(graph, id),
  supersedes: ({ id }, _args, { graph }) => supersedes(graph, id),
  supersededBy: ({ id }, _args, { graph }) => supersededBy(graph, id),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}

export const ActivityPolicyDocumentEdge: Complete<
  ActivityPolicyDocumentEdgeResolvers,
  Omit<ActivityPolicyDocument, 'evidence'>
> = {
  evidence: ({ evidence }, _args, { graph }) => passages(graph, evidence),
}

export const PolicyDocumentActivityEdge: Complete<
  PolicyDocumentActivityEdgeResolvers,
  Omit<PolicyDocumentActivity, 'evidence'>
> = {
  evidence: ({ evidence }, _args, { graph }) => passages(graph, evidence),
}
