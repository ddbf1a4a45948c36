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
import { BadInputError } from '../shared/errors.js'
import { nodeGuard } from '../graph/node-guard.js'
import { evidenceOf, passages } from '../provenance/store.js'
import type { PolicyDocumentRecord } from './records.js'
import {
  type ActivityPolicyDocument,
  policyDocumentByRis,
  policyDocuments,
  supersededBy,
  supersedes,
} from './store.js'

const MAX_CITED_IN = 20

export const Query = {
  policyDocument: (_root, { ris }, { graph }) => policyDocumentByRis(graph, ris),
  policyDocuments: (_root, { municipality, kind, citedIn, ...page }, { graph }) => {
    if ((citedIn?.length ?? 0) > MAX_CITED_IN) {
      throw new BadInputError(`"citedIn" has ${citedIn?.length} ids; name at most ${MAX_CITED_IN} documents.`)
    }
    return policyDocuments(graph, {
      params: {
        municipality: municipality == null ? null : municipalityKey(municipality),
        kind: kind ?? null,
        citedIn: citedIn ?? null,
      },
      page,
      guard: async () => {
        await Promise.all([
          municipalityGuard(graph, municipality)(),
          nodeGuard(graph, citedIn ?? [], 'SourceDocument'),
        ])
      },
    })
  },
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
