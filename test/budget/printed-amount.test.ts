import { expect, test } from 'vitest'
import { computedDifference, printedAmount } from '../../src/budget/printed-amount.js'
import type { BudgetLineRecord } from '../../src/budget/records.js'
import type { SourceDocumentRecord } from '../../src/provenance/records.js'

const document = (id: string, kind: SourceDocumentRecord['kind'], year: number): SourceDocumentRecord => ({
  id,
  kind,
  year,
  title: id,
  municipalityId: 'municipality:dorp',
  lineCount: 100,
  sha256: '0'.repeat(64),
  checkedOn: '2024-01-02',
  checkedHow: 'gelezen',
})
const documents = [
  document('verslag-2024', 'ANNUAL_REPORT', 2024),
  document('begroting-2024', 'BUDGET', 2024),
  document('begroting-2026', 'BUDGET', 2026),
  document('begroting-2027', 'BUDGET', 2027),
]

/** A line of 2024's budget in thousands, unless told otherwise. */
const line = (id: string, printed: string, more: Partial<BudgetLineRecord> = {}): BudgetLineRecord => {
  const unit = more.unit ?? 1000
  const mln = printed.endsWith('mln.')
  const number = Number(printed.replace(' mln.', '').replaceAll('.', '').replace(',', '.'))
  return {
    id,
    printed,
    unit,
    amount: Math.round(mln ? number * 1_000_000 : number * unit),
    sourceDocumentId: 'begroting-2024',
    subjectId: 'activity:dorp/zorg/jeugd',
    programId: 'program:dorp/zorg',
    year: 2024,
    direction: 'EXPENDITURE',
    basis: 'BUDGET',
    part: 'TOTAL',
    ...more,
  }
}
const text = (id: string, printed: string, more: Partial<BudgetLineRecord> = {}) =>
  line(id, printed, { unit: 1, ...more })

test('a rounded text and a table are the same money: the table is shown', () => {
  const [table, rounded] = [line('table', '257.288'), text('text', '257,3 mln.')]
  const shown = { line: table, alsoPrinted: [rounded], contradicted: false }
  expect(printedAmount([rounded, table], documents)).toEqual(shown)
  expect(printedAmount([table, rounded], documents)).toEqual(shown)
})

test('a text that rounds to something else contradicts the table', () => {
  // 257.288 rounds to 257,3; half of 0,1 million is the most that it may be off.
  expect(printedAmount([line('table', '257.288'), text('text', '257,2 mln.')], documents)?.contradicted).toBe(
    true,
  )
  expect(printedAmount([line('table', '257.250'), text('text', '257,2 mln.')], documents)?.contradicted).toBe(
    false,
  )
})

test("the budget of the year itself counts before a later one's column, and both stay", () => {
  const own = line('own', '280.000')
  const later = line('later', '282.698', { sourceDocumentId: 'begroting-2026' })
  expect(printedAmount([later, own], documents)).toEqual({
    line: own,
    alsoPrinted: [later],
    contradicted: true,
  })
})

test('of accounts the annual report counts first, not the budget of that year', () => {
  const report = line('report', '190.726', { basis: 'ACTUAL', sourceDocumentId: 'verslag-2024' })
  const budget = line('budget', '190.000', { basis: 'ACTUAL', sourceDocumentId: 'begroting-2024' })
  expect(printedAmount([budget, report], documents)?.line.id).toBe('report')
})

test('of two documents that look ahead, the latest counts', () => {
  const [earlier, later] = ['begroting-2026', 'begroting-2027'].map((id) =>
    line(id, id === 'begroting-2026' ? '250.366' : '251.000', { year: 2028, sourceDocumentId: id }),
  )
  expect(
    printedAmount(
      [earlier, later].filter((one) => one !== undefined),
      documents,
    )?.line.id,
  ).toBe('begroting-2027')
})

test('what the own document rounds, another may print exactly; one that disagrees may not take its place', () => {
  const rounded = text('own', '257,3 mln.')
  const exact = line('exact', '257.288', { sourceDocumentId: 'begroting-2026' })
  const other = line('other', '260.001', { sourceDocumentId: 'begroting-2027' })
  const found = printedAmount([rounded, exact, other], documents)
  expect(found?.line.id).toBe('exact')
  expect(found?.alsoPrinted.map(({ id }) => id)).toEqual(['own', 'other'])
  expect(found?.contradicted).toBe(true)
})

test('V beside one and N beside the other is a contradiction, whatever the numbers', () => {
  const [good, bad] = [line('good', '5', { favourable: true }), line('bad', '5', { favourable: false })]
  expect(printedAmount([good, bad], documents)?.contradicted).toBe(true)
})

test('of no lines there is nothing', () => {
  expect(printedAmount([], documents)).toBeNull()
})

const actual = (printed: string, more: Partial<BudgetLineRecord> = {}) =>
  line('actual', printed, { basis: 'ACTUAL', ...more })

test.each([
  ['as printed', line('b', '100'), actual('120'), 20_000],
  ['with minus signs', line('b', '-100'), actual('-120'), -20_000],
  [
    'both N',
    line('b', '165.045', { favourable: false }),
    actual('180.300', { favourable: false }),
    -15_255_000,
  ],
  ['both V', line('b', '6.227', { favourable: true }), actual('5.881', { favourable: true }), -346_000],
  ['from N to V', line('b', '2', { favourable: false }), actual('3', { favourable: true }), 5_000],
  ['from N to nothing', line('b', '2', { favourable: false }), actual('0'), 2_000],
  ['nothing at all', line('b', '0'), actual('0'), 0],
  ['rounded alike', text('b', '54,5 mln.'), actual('54,6 mln.', { unit: 1 }), 100_000],
  ['one marked, the other not', line('b', '2', { favourable: false }), actual('3'), null],
  ['not rounded alike', text('b', '54,5 mln.'), actual('54.731'), null],
])('the difference of budget and accounts, %s', (_how, budget, came, expected) => {
  expect(computedDifference(budget, came)).toBe(expected)
})
