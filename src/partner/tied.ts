// The partners of one activity, each with what the tie says.
import type { ActivityPartnersArgs } from '../generated/graphql.js'
import { PARTNER_KINDS, PARTNER_ROLES } from '../shared/vocabulary.js'
import type { Edge } from '../graph/connection.js'
import { listOf } from '../graph/list.js'
import { nestedCount, nestedPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { InvolvementRecord, PartnerRecord } from './records.js'

const OF_ACTIVITIES = {
  match: '(:Entity {id: k})-[r:INVOLVES]->(n:Partner)',
  where: `($role IS NULL OR r.role = $role)
      AND ($kind IS NULL OR n.kind = $kind)
      AND ($certainty IS NULL OR r.certainty = $certainty)`,
  tied: true,
}

export const PARTNERS_OF_ACTIVITIES_PAGES = nestedPages(OF_ACTIVITIES, {})
export const PARTNERS_OF_ACTIVITIES_COUNT = nestedCount(OF_ACTIVITIES)

const WORDS = { role: PARTNER_ROLES, kind: PARTNER_KINDS }

export type ActivityPartner = Edge<PartnerRecord> & InvolvementRecord

export function partnersOfActivity(graph: GraphReader, parentId: string, args: ActivityPartnersArgs) {
  return listOf<ActivityPartner>(
    graph,
    {
      list: 'Activity.partners',
      orders: {},
      pages: PARTNERS_OF_ACTIVITIES_PAGES,
      counts: { FILTERED: PARTNERS_OF_ACTIVITIES_COUNT },
      toEdge: (row) => ({ ...(row['tie'] as InvolvementRecord), node: row['node'] as PartnerRecord }),
    },
    { parentId, ...filterOf(graph, args, ['role', 'kind', 'certainty'], WORDS), page: args },
  )
}
