import { activitiesOfPartner, type PartnerActivity } from '../activity/tied.js'
import type {
  ActivityPartnerEdgeResolvers,
  PartnerActivityEdgeResolvers,
  PartnerResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { optional } from '../graphql/required.js'
import { municipalitiesOfPartner } from '../municipality/store.js'
import { programsOfPartner } from '../program/store.js'
import { evidenceOf, passages } from '../provenance/store.js'
import type { PartnerRecord } from './records.js'
import { partners } from './list.js'
import { collaborators, partnerByName } from './store.js'
import type { ActivityPartner } from './tied.js'

export const Query = {
  partner: (_root, { name }, { graph }) => partnerByName(graph, name),
  partners: (_root, args, { graph }) => partners(graph, args),
} satisfies QueryResolvers

export const Partner: Complete<PartnerResolvers, PartnerRecord> = {
  partOf: ({ partOfId }, _args, { graph }) => optional(graph, partOfId),
  activities: ({ id }, args, { graph }) => activitiesOfPartner(graph, id, args),
  programs: ({ id }, _args, { graph }) => programsOfPartner(graph, id),
  municipalities: ({ id }, _args, { graph }) => municipalitiesOfPartner(graph, id),
  collaborators: ({ id }, page, { graph }) => collaborators(graph, id, page),
  evidence: ({ id }, _args, { graph }) => evidenceOf(graph, id),
}

export const ActivityPartnerEdge: Complete<
  ActivityPartnerEdgeResolvers,
  Omit<ActivityPartner, 'evidence'>
> = {
  namedAs: ({ as }) => as ?? null,
  evidence: ({ evidence }, _args, { graph }) => passages(graph, evidence),
}

export const PartnerActivityEdge: Complete<
  PartnerActivityEdgeResolvers,
  Omit<PartnerActivity, 'evidence'>
> = {
  namedAs: ({ as }) => as ?? null,
  evidence: ({ evidence }, _args, { graph }) => passages(graph, evidence),
}
