import type { DatasetBundleResolvers, DatasetResolvers, QueryResolvers } from '../generated/graphql.js'
import { yearsInGraph } from '../graph/year-guard.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import type { DatasetBundleRecord, DatasetRecord } from './records.js'
import { readDatasetRecord } from './store.js'

export const Query = {
  dataset: (_root, _args, { graph }) => readDatasetRecord(graph),
} satisfies QueryResolvers

export const Dataset: Complete<DatasetResolvers, DatasetRecord> = {
  years: (_dataset, _args, { graph }) => yearsInGraph(graph),
}

export const DatasetBundle: Complete<DatasetBundleResolvers, DatasetBundleRecord> = {
  sourceDocument: ({ id }, _args, { graph }) => required(graph, id),
}
