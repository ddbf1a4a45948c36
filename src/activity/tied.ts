// The activities of one policy document or partner, each with what the tie says.
import type { PartnerActivitiesArgs, PolicyDocumentActivitiesArgs } from '../generated/graphql.js'
import { PARTNER_ROLES } from '../shared/vocabulary.js'
import type { Edge } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { listOf } from '../graph/list.js'
import { byNumber, byText, nestedCount, nestedPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { InvolvementRecord } from '../partner/records.js'
import type { ReferenceRecord } from '../policy-document/records.js'
import type { ActivityRecord } from './records.js'

const where = `($role IS NULL OR r.role = $role)
      AND ($certainty IS NULL OR r.certainty = $certainty)
      AND ($sourceDocument IS NULL OR $sourceDocument IN r.statedBy)
      AND ($municipality IS NULL OR $municipality IN n.municipalityKeys)
      AND ($program IS NULL OR n.programId = $program)
      AND ($year IS NULL OR n.year = $year)
      AND ($phase IS NULL OR n.phase = $phase)
      AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`
const OF_POLICY_DOCUMENTS = { match: '(:Entity {id: k})<-[r:REFERS_TO]-(n:Activity)', where, tied: true }
const OF_PARTNERS = { match: '(:Entity {id: k})<-[r:INVOLVES]-(n:Activity)', where, tied: true }
const ORDERS = { NAME: byText('n.byName'), YEAR: byNumber('coalesce(n.year, 0)') }

export const ACTIVITIES_OF_POLICY_DOCUMENTS_PAGES = nestedPages(OF_POLICY_DOCUMENTS, ORDERS)
export const ACTIVITIES_OF_POLICY_DOCUMENTS_COUNT = nestedCount(OF_POLICY_DOCUMENTS)
export const ACTIVITIES_OF_PARTNERS_PAGES = nestedPages(OF_PARTNERS, ORDERS)
export const ACTIVITIES_OF_PARTNERS_COUNT = nestedCount(OF_PARTNERS)

const FILTERS = [
  'role',
  'certainty',
  'sourceDocument',
  'municipality',
  'program',
  'year',
  'phase',
  'text',
] as const
const toTie = <Tie>(row: Row) => ({ ...(row['tie'] as Tie), node: row['node'] as ActivityRecord })

export type PolicyDocumentActivity = Edge<ActivityRecord> & ReferenceRecord

export function activitiesOfPolicyDocument(
  graph: GraphReader,
  parentId: string,
  args: PolicyDocumentActivitiesArgs,
) {
  return listOf<PolicyDocumentActivity>(
    graph,
    {
      list: 'PolicyDocument.activities',
      orders: ORDERS,
      pages: ACTIVITIES_OF_POLICY_DOCUMENTS_PAGES,
      counts: { FILTERED: ACTIVITIES_OF_POLICY_DOCUMENTS_COUNT },
      toEdge: toTie<ReferenceRecord>,
    },
    { parentId, ...filterOf(graph, args, FILTERS), orderBy: args.orderBy, page: args },
  )
}

export type PartnerActivity = Edge<ActivityRecord> & InvolvementRecord

export function activitiesOfPartner(graph: GraphReader, parentId: string, args: PartnerActivitiesArgs) {
  return listOf<PartnerActivity>(
    graph,
    {
      list: 'Partner.activities',
      orders: ORDERS,
      pages: ACTIVITIES_OF_PARTNERS_PAGES,
      counts: { FILTERED: ACTIVITIES_OF_PARTNERS_COUNT },
      toEdge: toTie<InvolvementRecord>,
    },
    {
      parentId,
      ...filterOf(graph, args, FILTERS, { role: PARTNER_ROLES }),
      orderBy: args.orderBy,
      page: args,
    },
  )
}
