import type {
  NetworkInvolvementResolvers,
  NetworkLinkResolvers,
  NetworkNodeResolvers,
  QueryResolvers,
} from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import { passages } from '../provenance/store.js'
import { partnerNetwork } from './network.js'
import type { NetworkInvolvementRecord, NetworkLinkRecord, NetworkNodeRecord } from './records.js'

export const Query = {
  partnerNetwork: (_root, question, { graph }) => partnerNetwork(graph, question),
} satisfies QueryResolvers

export const NetworkNode: Complete<NetworkNodeResolvers, NetworkNodeRecord> = {
  partner: ({ partnerId }, _args, { graph }) => required(graph, partnerId),
}

export const NetworkLink: Complete<NetworkLinkResolvers, NetworkLinkRecord> = {
  source: ({ sourceId }, _args, { graph }) => required(graph, sourceId),
  target: ({ targetId }, _args, { graph }) => required(graph, targetId),
  activities: ({ activityIds }, _args, { graph }) =>
    Promise.all(activityIds.map((id) => required<never>(graph, id))),
}

export const NetworkInvolvement: Complete<
  NetworkInvolvementResolvers,
  Omit<NetworkInvolvementRecord, 'evidence'>
> = {
  partner: ({ partnerId }, _args, { graph }) => required(graph, partnerId),
  activity: ({ activityId }, _args, { graph }) => required(graph, activityId),
  namedAs: ({ as }) => as ?? null,
  evidence: ({ evidence }, _args, { graph }) => passages(graph, evidence),
}
