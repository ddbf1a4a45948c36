import type { InvolvementRecord } from '../partner/records.js'
import type { Level } from './roles.js'

/** A tie as it is stored, with its two ends. */
export interface NetworkInvolvementRecord extends InvolvementRecord {
  readonly partnerId: string
  readonly activityId: string
}

/** A pair of partners with the activities that count. */
export interface PairRecord {
  readonly sourceId: string
  readonly targetId: string
  readonly weight: number
  readonly together: number
  readonly alongside: number
  readonly certain: number
  readonly activityIds: readonly string[]
}

export interface NetworkLinkRecord extends PairRecord {
  involvements(): readonly NetworkInvolvementRecord[]
}

export interface NetworkNodeRecord {
  readonly partnerId: string
  readonly degree: number
  readonly weightedDegree: number
  readonly activityCount: number
  betweenness(): Promise<number>
  community(): Promise<number>
}

export interface SettledNode extends Omit<NetworkNodeRecord, 'betweenness' | 'community'> {
  readonly betweenness: number
  readonly community: number
}

export interface NetworkCommunityRecord {
  readonly number: number
  readonly size: number
  readonly members: readonly NetworkNodeRecord[]
}

/** What nobody asks is not computed. */
export interface NetworkRecord {
  readonly nodes: readonly NetworkNodeRecord[]
  readonly links: readonly NetworkLinkRecord[]
  readonly involvements: readonly NetworkInvolvementRecord[]
  readonly order: number
  readonly size: number
  readonly density: number
  readonly components: number
  modularity(): Promise<number | null>
  communities(): Promise<readonly NetworkCommunityRecord[]>
  readonly method: NetworkMethodRecord
}

export interface NetworkMethodRecord {
  readonly tie: Level
  readonly minWeight: number
  readonly seed: number
  readonly resolution: number
  readonly measures: readonly NetworkMeasureRecord[]
}

export interface NetworkMeasureRecord {
  readonly name: string
  readonly how: string
  readonly weighted: boolean
  readonly normalised: boolean
  readonly software: string
}
