import { expect, test } from 'vitest'
import { findingsWith } from './samples.js'

const COLUMNS = {
  begroting: { year: 2023, direction: 'BALANCE', basis: 'BUDGET' },
  rekening: { year: 2023, direction: 'BALANCE', basis: 'ACTUAL' },
  resultaat: { year: 2023, direction: 'RESULT', basis: 'ACTUAL' },
}

/** One row: begroting, rekening and resultaat as printed, each with its V or N, on lines 5, 6 and 7. */
const row = (...cells: readonly string[]) => ({
  budgetTables: [
    {
      id: 'tabel',
      unit: 1000,
      columns: COLUMNS,
      rows: [
        {
          of: 'jeugd',
          cells: cells.map((cell, index) => {
            const [printed, mark] = cell.split(' ')
            return {
              column: Object.keys(COLUMNS)[index],
              printed,
              lines: 5 + index,
              ...(mark ? { mark } : {}),
            }
          }),
        },
      ],
    },
  ],
})

test.each([
  [['59.484 N', '55.134 N', '4.350 V']],
  [['164.264 N', '165.271 N', '1.007 N']],
  [['5.880 V', '4.000 V', '1.880 N']],
  [['100 N', '20 V', '120 V']],
  [['0 -', '0 -', '0 -']],
])('a resultaat that is what the accounts are better than the budget is no finding: %j', async (cells) => {
  expect(await findingsWith(row(...cells))).toEqual([])
})

test('a resultaat that is not is a warning; one unit off may be rounding', async () => {
  expect(await findingsWith(row('178.281 N', '161.153 N', '17.129 N'))).toEqual([
    {
      rule: 'resultaat-begroting-rekening',
      severity: 'WARNING',
      message:
        'Jeugd 2023: resultaat 17.129 N is niet het verschil van begroting 178.281 N en rekening 161.153 N (17.128 V). Bedragen x € 1.000.',
      lines: [5, 6, 7],
    },
  ])
  expect(await findingsWith(row('178.281 N', '161.153 N', '17.129 V'))).toMatchObject([{ severity: 'INFO' }])
})
