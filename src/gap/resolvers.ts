import type { GapConnectionResolvers, GapResolvers, QueryResolvers } from '../generated/graphql.js'
import { nodeGuard } from '../graph/node-guard.js'
import { blame } from '../shared/errors.js'
import { yearGuard } from '../graph/year-guard.js'
import type { Complete } from '../graphql/complete.js'
import { municipalityGuard, municipalityKey } from '../municipality/store.js'
import type { PassageRecord } from '../provenance/records.js'
import { evidenceOf } from '../provenance/store.js'
import type { GapRecord } from './records.js'
import { type GapConnectionRecord, gaps, lookedAt } from './store.js'

export const Query = {
  gaps: (_root, { kind, municipality, program, year, reason, ...page }, { graph }) =>
    gaps(graph, {
      filter: {
        kind: kind ?? null,
        municipality: municipality == null ? null : municipalityKey(municipality),
        year: year ?? null,
        reason: reason ?? null,
      },
      program: program ?? null,
      page,
      guard: async () => {
        await Promise.all([
          blame('municipality', municipalityGuard(graph, municipality)()),
          blame('program', nodeGuard(graph, [program], 'Program')),
          blame('year', yearGuard(graph, year)),
        ])
      },
    }),
} satisfies QueryResolvers

export const Gap: Complete<GapResolvers, GapRecord> = {
  lookedAt: (gap, _args, { graph }) => lookedAt(graph, gap),
  evidence: async ({ facts }, _args, { graph }) =>
    inOrder((await Promise.all(facts.map((id) => evidenceOf(graph, id)))).flat()),
}

export const GapConnection: Complete<GapConnectionResolvers, GapConnectionRecord> = {}

/** As the documents are read, each passage once. */
function inOrder(passages: readonly PassageRecord[]): PassageRecord[] {
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()].sort(
    (a, b) =>
      (a.sourceDocumentId < b.sourceDocumentId ? -1 : a.sourceDocumentId > b.sourceDocumentId ? 1 : 0) ||
      a.lineStart - b.lineStart ||
      a.lineEnd - b.lineEnd,
  )
}
