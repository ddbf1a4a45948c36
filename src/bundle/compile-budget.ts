import { parseAmount } from '../budget/amounts.js'
import { fold, slug } from '../shared/text.js'
import type { Compilation } from './compile.js'
import { budgetLineId, pad, programId, sourceDocumentId } from './ids.js'
import type { BundleSubject, LineRange } from './schema.js'

const DIRECTIONS = ['EXPENDITURE', 'INCOME', 'BALANCE', 'RESULT']

interface Money {
  readonly id: string
  readonly subject: string
  /** What the document calls the subject. */
  readonly name: string
  readonly year: number
  readonly direction: string
  readonly basis: string
  readonly printed: string
  readonly amount: number
  readonly table?: string | undefined
  readonly unit?: number
  readonly mark?: string | undefined
  readonly part: string
  readonly label?: string | undefined
  readonly lines: readonly LineRange[]
}

/** Every cell of every table of money, and the money in running text. */
export function compileBudget(compilation: Compilation): void {
  const { bundle, facts } = compilation
  const document = bundle.sourceDocument.id
  const seen = new Set<string>()
  const add = (money: Money, path: PropertyKey[]): void => {
    if (seen.has(money.id))
      facts.problem(path, `this line of money is there twice (${money.id}); tell the two apart with a label.`)
    seen.add(money.id)
    store(compilation, money)
  }
  const tables = new Set<string>()
  for (const [t, table] of bundle.budgetTables.entries()) {
    if (tables.has(table.id))
      facts.problem(['budgetTables', t, 'id'], `"${table.id}" is there twice; give each table its own id.`)
    tables.add(table.id)
    for (const [r, row] of table.rows.entries()) {
      const rowPath = ['budgetTables', t, 'rows', r]
      const subject = compilation.subject(row, rowPath)
      for (const [c, cell] of row.cells.entries()) {
        const path = [...rowPath, 'cells', c]
        const column = Object.hasOwn(table.columns, cell.column) ? table.columns[cell.column] : undefined
        const amount = parseAmount(cell.printed, table.unit)
        if (!column)
          facts.problem([...path, 'column'], `"${cell.column}" is no column of table "${table.id}".`)
        if (amount === undefined) facts.problem([...path, 'printed'], notAnAmount(cell.printed))
        if (!column || amount === undefined || subject === undefined) continue
        const id = budgetLineId(document, table.id, nameOf(row), cell.column)
        add(
          {
            ...column,
            ...cell,
            id,
            subject,
            name: nameOfSubject(compilation, row),
            amount,
            table: table.id,
            unit: table.unit,
            part: 'TOTAL',
          },
          path,
        )
      }
    }
  }
  for (const [index, line] of bundle.budgetLines.entries()) {
    const path = ['budgetLines', index]
    const subject = compilation.subject(line, path)
    const amount = parseAmount(line.printed)
    if (amount === undefined) facts.problem([...path, 'printed'], notAnAmount(line.printed))
    if (subject === undefined || amount === undefined) continue
    const what = [line.year, line.direction, line.basis, line.label ?? line.part]
      .map((part) => slug(String(part)))
      .join('-')
    add(
      {
        ...line,
        id: budgetLineId(document, nameOf(line), what),
        subject,
        name: nameOfSubject(compilation, line),
        amount,
      },
      path,
    )
  }
}

function store({ facts, bundle, program, municipalityKeys }: Compilation, money: Money): void {
  const { id, subject, lines } = money
  facts.node(id, {
    subjectId: subject,
    programId: programId(program.id),
    municipalityKeys,
    sourceDocumentId: sourceDocumentId(bundle.sourceDocument.id),
    year: money.year,
    direction: money.direction,
    basis: money.basis,
    amount: money.amount,
    printed: money.printed,
    unit: money.unit ?? 1,
    table: money.table,
    part: money.part,
    label: money.label,
    text: fold(`${money.name} ${money.label ?? ''}`),
    favourable: money.mark === 'V' ? true : money.mark === 'N' ? false : undefined,
    // By year, then as a table of money is read: expenditure, income, balance, result; the budget before the accounts.
    sort: [
      pad(money.year),
      DIRECTIONS.indexOf(money.direction),
      money.basis === 'BUDGET' ? 0 : 1,
      ['TOTAL', 'SUBTOTAL', 'DETAIL'].indexOf(money.part),
      bundle.sourceDocument.id,
      pad(lines[0]?.from ?? 0),
      id,
    ].join('|'),
  })
  facts.edge('HAS_BUDGET', subject, id)
  facts.evidence(id, lines)
}

function nameOf({ of, goal, program }: BundleSubject): string {
  return program !== undefined ? 'programma' : goal !== undefined ? `doelstelling-${goal}` : (of ?? '')
}

function nameOfSubject({ bundle, program }: Compilation, { of, goal }: BundleSubject): string {
  if (goal !== undefined) return bundle.goals.find(({ id }) => id === goal)?.statement ?? ''
  const activity = [...bundle.activities, ...program.budgetActivities].find(({ id }) => id === of)
  return activity?.label ?? program.name
}

function notAnAmount(printed: string): string {
  return `"${printed}" is no amount in whole euros; expected one as printed, such as 59.484 or 26,2 mln.`
}
