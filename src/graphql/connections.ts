// What stands behind each connection and plain edge of the schema, for codegen's mappers.
import type { ActivityRecord } from '../activity/records.js'
import type { PartnerActivity, PolicyDocumentActivity } from '../activity/tied.js'
import type { BudgetLineRecord } from '../budget/records.js'
import type { FindingRecord } from '../finding/records.js'
import type { GoalRecord } from '../goal/records.js'
import type { Connection, Edge } from '../graph/connection.js'
import type { GapRecord } from '../gap/records.js'
import type { FacetedConnection } from '../graph/list.js'
import type { IndicatorRecord } from '../indicator/records.js'
import type { PartnerRecord } from '../partner/records.js'
import type { Collaborator } from '../partner/store.js'
import type { ActivityPartner } from '../partner/tied.js'
import type { PolicyDocumentRecord } from '../policy-document/records.js'
import type { ActivityPolicyDocument } from '../policy-document/tied.js'
import type { ProgramRecord } from '../program/records.js'
import type { SourceDocumentRecord } from '../provenance/records.js'

export type ActivityEdgeRecord = Edge<ActivityRecord>
export type ProgramEdgeRecord = Edge<ProgramRecord>
export type PartnerEdgeRecord = Edge<PartnerRecord>
export type PolicyDocumentEdgeRecord = Edge<PolicyDocumentRecord>
export type IndicatorEdgeRecord = Edge<IndicatorRecord>
export type GoalEdgeRecord = Edge<GoalRecord>
export type BudgetLineEdgeRecord = Edge<BudgetLineRecord>
export type FindingEdgeRecord = Edge<FindingRecord>
export type SourceDocumentEdgeRecord = Edge<SourceDocumentRecord>
export type GapEdgeRecord = Edge<GapRecord>
/** What a count counts. */
export type CountedEdgeRecord = Edge<never>

export type ActivityConnectionRecord = FacetedConnection<ActivityEdgeRecord>
export type ProgramConnectionRecord = FacetedConnection<ProgramEdgeRecord>
export type PartnerConnectionRecord = FacetedConnection<PartnerEdgeRecord>
export type PolicyDocumentConnectionRecord = FacetedConnection<PolicyDocumentEdgeRecord>
export type IndicatorConnectionRecord = FacetedConnection<IndicatorEdgeRecord>
export type GoalConnectionRecord = FacetedConnection<GoalEdgeRecord>
export type BudgetLineConnectionRecord = FacetedConnection<BudgetLineEdgeRecord>
export type FindingConnectionRecord = FacetedConnection<FindingEdgeRecord>
export type SourceDocumentConnectionRecord = FacetedConnection<SourceDocumentEdgeRecord>
export type ActivityPolicyDocumentConnectionRecord = Connection<ActivityPolicyDocument>
export type PolicyDocumentActivityConnectionRecord = Connection<PolicyDocumentActivity>
export type ActivityPartnerConnectionRecord = Connection<ActivityPartner>
export type PartnerActivityConnectionRecord = Connection<PartnerActivity>
export type CollaboratorConnectionRecord = Connection<Collaborator>
export type CountedConnectionRecord = Connection<CountedEdgeRecord>
export type { GapConnectionRecord } from '../gap/store.js'
export type { SearchConnectionRecord, SearchEdgeRecord } from '../search/page.js'
