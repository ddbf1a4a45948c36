import type { NetworkLinkResolvers, NetworkNodeResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { nodeGuard } from '../graph/node-guard.js'
import { required } from '../graphql/required.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import type { NetworkLinkRecord, NetworkNodeRecord } from './measures.js'
import { partnerNetwork } from './store.js'

export const Query = {
  partnerNetwork: async (_root, { municipality, program, year, minWeight }, { graph }) => {
    const [network] = await Promise.all([
      partnerNetwork(graph, {
        municipality: municipality == null ? null : municipalityKey(municipality),
        program: program ?? null,
        year: year ?? null,
        minWeight: minWeight ?? 1,
      }),
      municipalityGuard(graph, municipality)(),
      nodeGuard(graph, [program], 'Program'),
    ])
    return network
  },
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
