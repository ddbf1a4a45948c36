import type { TestApi } from '../support/query.js'

export interface Gaps {
  readonly totalCount: number
  readonly facets: readonly {
    readonly name: string
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly {
    readonly kind: string
    readonly reason: string
    readonly certainty: string
    readonly year: number | null
    readonly message: string
    readonly node: { readonly id: string }
    readonly municipality: { readonly code: string }
    readonly lookedAt: readonly { readonly id: string }[]
    readonly evidence: readonly { readonly lineStart: number }[]
  }[]
}

const GAPS = `query ($kind: GapKind, $municipality: String, $program: ID, $year: Int, $reason: GapReason, $first: Int, $after: String) {
  gaps(kind: $kind, municipality: $municipality, program: $program, year: $year, reason: $reason, first: $first, after: $after) {
    totalCount facets { name values { value label count } } pageInfo { hasNextPage endCursor }
    nodes { kind reason certainty year message node { id } municipality { code } lookedAt { id } evidence { lineStart } }
  }
}`

export async function gapsOn(api: TestApi, filter: Record<string, unknown> = {}): Promise<Gaps> {
  return (await api.query<{ gaps: Gaps }>(GAPS, { first: 100, ...filter })).gaps
}

/** Every page, one after the other. */
export async function allGaps(api: TestApi, filter: Record<string, unknown> = {}): Promise<Gaps['nodes']> {
  const found: Gaps['nodes'][number][] = []
  for (let after: string | null = null, more = true; more;) {
    const page: Gaps = await gapsOn(api, { ...filter, after })
    found.push(...page.nodes)
    ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
  }
  return found
}

export const nameOf = ({ node }: Gaps['nodes'][number]): string => node.id.slice(node.id.lastIndexOf('/') + 1)
