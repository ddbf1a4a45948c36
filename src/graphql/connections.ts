// What stands behind each connection and plain edge of the schema, for codegen's mappers.
import type { ActivityRecord } from '../activity/records.js'
import type { PartnerActivity, PolicyDocumentActivity } from '../activity/store.js'
import type { Connection, Edge } from '../graph/connection.js'
import type { GapRecord } from '../gap/records.js'
import type { IndicatorRecord } from '../indicator/records.js'
import type { PartnerRecord } from '../partner/records.js'
import type { ActivityPartner, Collaborator } from '../partner/store.js'
import type { PolicyDocumentRecord } from '../policy-document/records.js'
import type { ActivityPolicyDocument } from '../policy-document/store.js'
import type { ProgramRecord } from '../program/records.js'

export type ActivityEdgeRecord = Edge<ActivityRecord>
export type ProgramEdgeRecord = Edge<ProgramRecord>
export type PartnerEdgeRecord = Edge<PartnerRecord>
export type PolicyDocumentEdgeRecord = Edge<PolicyDocumentRecord>
export type IndicatorEdgeRecord = Edge<IndicatorRecord>
export type GapEdgeRecord = Edge<GapRecord>
/** What a count counts. */
export type CountedEdgeRecord = Edge<never>

export type ActivityConnectionRecord = Connection<ActivityEdgeRecord>
export type ProgramConnectionRecord = Connection<ProgramEdgeRecord>
export type PartnerConnectionRecord = Connection<PartnerEdgeRecord>
export type PolicyDocumentConnectionRecord = Connection<PolicyDocumentEdgeRecord>
export type IndicatorConnectionRecord = Connection<IndicatorEdgeRecord>
export type ActivityPolicyDocumentConnectionRecord = Connection<ActivityPolicyDocument>
export type PolicyDocumentActivityConnectionRecord = Connection<PolicyDocumentActivity>
export type ActivityPartnerConnectionRecord = Connection<ActivityPartner>
export type PartnerActivityConnectionRecord = Connection<PartnerActivity>
export type CollaboratorConnectionRecord = Connection<Collaborator>
export type CountedConnectionRecord = Connection<CountedEdgeRecord>
export type { GapConnectionRecord } from '../gap/store.js'
export type { SearchConnectionRecord, SearchEdgeRecord } from '../search/page.js'
