import type { MunicipalityResolvers, QueryResolvers } from '../generated/graphql.js'
import type { Complete } from '../graphql/complete.js'
import { programsOfMunicipality } from '../program/store.js'
import type { MunicipalityRecord } from './records.js'
import { municipalities, municipalityByKey } from './store.js'

export const Query = {
  municipalities: (_root, _args, { graph }) => municipalities(graph),
  municipality: (_root, { code }, { graph }) => municipalityByKey(graph, code),
} satisfies QueryResolvers

export const Municipality: Complete<MunicipalityResolvers, MunicipalityRecord> = {
  programs: ({ id }, _args, { graph }) => programsOfMunicipality(graph, id),
}
