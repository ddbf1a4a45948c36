import type { RealGraph } from '../support/real.js'
import type { TestApi } from '../support/query.js'

interface Way {
  readonly nodes: readonly { readonly id: string }[]
  readonly steps: readonly {
    readonly from: { readonly id: string }
    readonly to: { readonly id: string }
    readonly relation: string
    readonly role: string | null
    readonly certainty: string
    readonly note: string | null
    readonly evidence: readonly { readonly lineStart: number }[]
  }[]
  readonly budgetLine: {
    readonly id: string
    readonly year: number
    readonly direction: string
    readonly basis: string
    readonly part: string
    readonly printed: string
    readonly label: string | null
    readonly amount: number
  }
  readonly year: number
  readonly basis: string
  readonly covers: string
  readonly evidence: readonly { readonly lineStart: number }[]
}

export interface Path extends Way {
  readonly role: string
  readonly certainty: string
  readonly amount: number | null
  readonly amountLabel: string | null
  readonly amountCovers: string | null
}

export interface Trace {
  readonly paths: readonly Path[]
  readonly withoutMoney: readonly {
    readonly policyDocument: { readonly id: string }
    readonly activity: { readonly id: string } | null
    readonly role: string | null
    readonly reason: string
    readonly message: string
    readonly evidence: readonly { readonly lineStart: number }[]
  }[]
  readonly withoutPolicy: readonly Way[]
  readonly totals: {
    readonly paths: number
    readonly withoutMoney: number
    readonly withoutPolicy: number
    readonly exact: boolean
  }
  readonly years: readonly number[]
  readonly truncated: boolean
  readonly explanation: string | null
}

const WAY = `nodes { id } budgetLine { id year direction basis part printed label amount } year basis covers evidence { lineStart }
  steps { from { id } to { id } relation role certainty note evidence { lineStart } }`

const TRACE = `query ($from: ID!, $year: Int, $role: ReferenceRole, $certainty: Certainty, $basis: BudgetBasis, $covers: [MoneyScope!]) {
  fundingTrace(from: $from, year: $year, role: $role, certainty: $certainty, basis: $basis, covers: $covers) {
    paths { role certainty amount amountLabel amountCovers ${WAY} }
    withoutMoney { policyDocument { id } activity { id } role reason message evidence { lineStart } }
    withoutPolicy { ${WAY} }
    totals { paths withoutMoney withoutPolicy exact } years truncated explanation
  }
}`

export async function traceOn(
  api: TestApi,
  from: string,
  filter: Record<string, unknown> = {},
): Promise<Trace> {
  return (await api.query<{ fundingTrace: Trace }>(TRACE, { from, ...filter })).fundingTrace
}

export const traceOf = (real: RealGraph) => (from: string, filter?: Record<string, unknown>) =>
  traceOn(real.api, from, filter)

/** Money as it is printed, and the line that it is printed on. */
export const printed = ({ budgetLine, evidence }: Way): [string, number | undefined] => [
  budgetLine.printed,
  evidence.at(-1)?.lineStart,
]

/** What comes before the line of money. */
export const holderOf = ({ nodes }: Way): string => nodes.at(-2)?.id ?? ''
