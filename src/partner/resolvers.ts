import { activitiesOfPartner, type PartnerActivity } from '../activity/store.js'
import type {
  ActivityPartnerEdgeResolvers,
  PartnerActivityEdgeResolvers,
  PartnerResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { optional } from '../graphql/required.js'
import { municipalitiesOfPartner, municipalityGuard, municipalityKey } from '../municipality/store.js'
import { programsOfPartner } from '../program/store.js'
import { evidenceOf, passages } from '../provenance/store.js'
import type { PartnerRecord } from './records.js'
import { type ActivityPartner, collaborators, partnerByName, partners } from './store.js'

export const Query = {
  partner: (_root, { name }, { graph }) => partnerByName(graph, name),
  partners: (_root, { municipality, kind, minMunicipalities, ...page }, { graph }) =>
    partners(graph, {
      params: {
        municipality: municipality == null ? null : municipalityKey(municipality),
        kind: kind ?? null,
        minMunicipalities: minMunicipalities ?? 1,
      },
      page,
      guard: municipalityGuard(graph, municipality),
    }),
} satisfies QueryResolvers

export const Partner: Complete<PartnerResolvers, PartnerRecord> = {
  partOf: ({ partOfId }, _args, { graph }) => optional(graph, partOfId),
  activities: ({ id }, page, { graph }) => activitiesOfPartner(graph, id, page),
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
