// The policy documents of one activity, each with what the tie says.
import type { ActivityPolicyDocumentsArgs } from '../generated/graphql.js'
import { POLICY_DOCUMENT_KINDS } from '../shared/vocabulary.js'
import type { Edge } from '../graph/connection.js'
import { listOf } from '../graph/list.js'
import { nestedCount, nestedPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { PolicyDocumentRecord, ReferenceRecord } from './records.js'

const OF_ACTIVITIES = {
  match: '(:Entity {id: k})-[r:REFERS_TO]->(n:PolicyDocument)',
  where: `($role IS NULL OR r.role = $role)
      AND ($kind IS NULL OR n.kind = $kind)
      AND ($certainty IS NULL OR r.certainty = $certainty)`,
  tied: true,
}

export const POLICY_DOCUMENTS_OF_ACTIVITIES_PAGES = nestedPages(OF_ACTIVITIES, {})
export const POLICY_DOCUMENTS_OF_ACTIVITIES_COUNT = nestedCount(OF_ACTIVITIES)

const WORDS = { kind: POLICY_DOCUMENT_KINDS }

export type ActivityPolicyDocument = Edge<PolicyDocumentRecord> & ReferenceRecord

export function policyDocumentsOfActivity(
  graph: GraphReader,
  parentId: string,
  args: ActivityPolicyDocumentsArgs,
) {
  return listOf<ActivityPolicyDocument>(
    graph,
    {
      list: 'Activity.policyDocuments',
      orders: {},
      pages: POLICY_DOCUMENTS_OF_ACTIVITIES_PAGES,
      counts: { FILTERED: POLICY_DOCUMENTS_OF_ACTIVITIES_COUNT },
      toEdge: (row) => ({ ...(row['tie'] as ReferenceRecord), node: row['node'] as PolicyDocumentRecord }),
    },
    { parentId, ...filterOf(graph, args, ['role', 'kind', 'certainty'], WORDS), page: args },
  )
}
