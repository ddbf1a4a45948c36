import type { DatasetBundleResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { required } from '../graphql/required.js'
import type { DatasetBundleRecord } from './records.js'
import { readDatasetRecord } from './store.js'

export const Query = {
  dataset: (_root, _args, { graph }) => readDatasetRecord(graph),
} satisfies QueryResolvers

export const DatasetBundle: Complete<DatasetBundleResolvers, DatasetBundleRecord> = {
  sourceDocument: ({ id }, _args, { graph }) => required(graph, id),
}
