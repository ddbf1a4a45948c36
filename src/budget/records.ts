export interface BudgetLineRecord {
  readonly id: string
  readonly sourceDocumentId: string
  readonly year: number
  readonly direction: 'EXPENDITURE' | 'INCOME' | 'BALANCE' | 'RESULT'
  readonly basis: 'BUDGET' | 'ACTUAL'
  readonly amount: number
  readonly printed: string
  readonly unit: number
  readonly part: 'TOTAL' | 'SUBTOTAL' | 'DETAIL'
  readonly label?: string
  readonly favourable?: boolean
  readonly subjectId: string
  readonly programId: string
}

export interface PrintedAmountRecord {
  readonly line: BudgetLineRecord
  readonly alsoPrinted: readonly BudgetLineRecord[]
  readonly contradicted: boolean
}
