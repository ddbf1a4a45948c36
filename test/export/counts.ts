import type { TestApi } from '../support/query.js'

const COUNTED = `{
  municipalities { id programs { id goals { id } } }
  programs { totalCount }
  activities { totalCount }
  policyDocuments { totalCount }
  partners { totalCount }
  indicators { totalCount }
  findings { id }
  sourceDocuments { id coverage { counts { kind total } } }
}`

interface Counted {
  readonly municipalities: readonly { programs: readonly { goals: readonly unknown[] }[] }[]
  readonly programs: { totalCount: number }
  readonly activities: { totalCount: number }
  readonly policyDocuments: { totalCount: number }
  readonly partners: { totalCount: number }
  readonly indicators: { totalCount: number }
  readonly findings: readonly unknown[]
  readonly sourceDocuments: readonly { coverage: { counts: readonly { kind: string; total: number }[] } }[]
}

/** By label, from lists and totals of the API, and where it has no list, from what it says of its coverage. */
export async function countsOfApi(api: TestApi): Promise<Record<string, number>> {
  const said = await api.query<Counted>(COUNTED)
  const covered = (kind: string) =>
    said.sourceDocuments
      .flatMap(({ coverage }) => coverage.counts)
      .filter((one) => one.kind === kind)
      .reduce((sum, { total }) => sum + total, 0)
  return {
    Municipality: said.municipalities.length,
    SourceDocument: said.sourceDocuments.length,
    Program: said.programs.totalCount,
    Goal: said.municipalities.flatMap(({ programs }) => programs.flatMap(({ goals }) => goals)).length,
    Activity: said.activities.totalCount,
    PolicyDocument: said.policyDocuments.totalCount,
    Partner: said.partners.totalCount,
    Indicator: said.indicators.totalCount,
    Finding: said.findings.length,
    Observation: covered('Observation'),
    Result: covered('Result'),
    BudgetLine: covered('BudgetLine'),
  }
}

/** Ties of partners to activities. */
export async function involvements(api: TestApi): Promise<number> {
  const { partnerNetwork } = await api.query<{ partnerNetwork: { involvements: readonly unknown[] } }>(
    '{ partnerNetwork { involvements { role } } }',
  )
  return partnerNetwork.involvements.length
}
