export interface DatasetRecord {
  readonly version: string | null
  readonly schemaVersion: number | null
  readonly apiVersion: string
  readonly bundles: readonly DatasetBundleRecord[]
}

export interface DatasetBundleRecord {
  /** Id of the source document. */
  readonly id: string
  readonly hash: string
}
