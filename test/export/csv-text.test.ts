import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, writeRows } from '../../src/export/csv-text.js'

const cell = (value: Cell, decimal: 'point' | 'comma' = 'point') =>
  parseCsv(writeRows([[value, 'x']], decimal), { delimiter: ';' })[0]?.[0]

test.each([
  ['=1+1', "'=1+1"],
  ['+31 70 353 30 00', "'+31 70 353 30 00"],
  ['-SUM(A1)', "'-SUM(A1)"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ['- opvang', "'- opvang"],
  // Only what begins a cell begins a formula.
  ['a=1', 'a=1'],
  // A printed number is a number.
  ['-3.143', '-3.143'],
  ['-3.143=1', "'-3.143=1"],
  ['+12,5', '+12,5'],
])('the text %j is written as %j', (given, expected) => {
  expect(cell(given)).toBe(expected)
})

test.each([
  [-3_143_000, 'point', '-3143000'],
  [-0.5, 'comma', '-0,5'],
  [11.1, 'comma', '11,1'],
  [11.1, 'point', '11.1'],
  [true, 'point', 'ja'],
  [false, 'comma', 'nee'],
  [null, 'point', ''],
  [['een', 'twee'], 'point', 'een | twee'],
  [['=1', 'twee'], 'point', "'=1 | twee"],
] as const)('%j with a decimal %s is written as %j', (given, decimal, expected) => {
  expect(cell(given, decimal)).toBe(expected)
})

const bare = (text: string) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')

test('whatever a text holds, a CSV parser reads it back, at most an apostrophe longer', () => {
  const row = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string())
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const read = parseCsv(writeRows(rows, 'point'), { delimiter: ';' })
      expect(read.map((one) => one.map(bare))).toEqual(rows.map((one) => one.map(bare)))
    }),
  )
})
