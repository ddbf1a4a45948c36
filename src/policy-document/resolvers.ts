import { activitiesOfPolicyDocument, type PolicyDocumentActivity } from '../activity/store.js'
import type {
  ActivityPolicyDocumentEdgeResolvers,
  PolicyDocumentActivityEdgeResolvers,
  PolicyDocumentResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import { partnersOfPolicyDocument } from '../partner/store.js'
import { programsOfPolicyDocument } from '../program/store.js'
import { evidenceOf, passages } from '../provenance/store.js'
import type { PolicyDocumentRecord } from './records.js'
import {
  type ActivityPolicyDocument,
  policyDocumentByRis,
  policyDocuments,
  supersededBy,
  supersedes,
} from './store.js'

export const Query = {
  policyDocument: (_root, { ris }, { graph }) => policyDocumentByRis(graph, ris),
  policyDocuments: (_root, { municipality, kind, citedIn, ...page }, { graph }) =>
    policyDocuments(graph, {
      params: {
        municipality: municipality == null ? null : municipalityKey(municipality),
        kind: kind ?? null,
        citedIn: citedIn ?? null,
      },
      page,
      guard: municipalityGuard(graph, municipality),
    }),
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
