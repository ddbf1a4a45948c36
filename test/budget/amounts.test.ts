import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAmount, parseDutchNumber, precisionOf } from '../../src/budget/amounts.js'
import { processorTime } from '../support/pace.js'

test.each<[string, number, number]>([
  ['59.484', 1000, 59_484_000],
  ['-81.310', 1000, -81_310_000],
  ['−81.310', 1000, -81_310_000],
  ['– 81.310', 1, -81_310],
  ['26,2 mln.', 1, 26_200_000],
  ['2,8mln.', 1, 2_800_000],
  ['0,8 mln.', 1, 800_000],
  ['7 mln', 1, 7_000_000],
  ['7 miljoen euro', 1, 7_000_000],
  ['€ 26,2  miljoen', 1, 26_200_000],
  ['1,5 mld.', 1, 1_500_000_000],
  ['12,345 mln.', 1, 12_345_000],
  ['€ 1.234,00', 1, 1_234],
  ['€1.234', 1, 1_234],
  ['1234', 1, 1_234],
  ['12,5', 1000, 12_500],
  ['92.6', 1000, 92_600],
  ['0', 1000, 0],
  ['-0', 1, 0],
  ['\u00a059.484 ', 1, 59_484],
  ['9.007.199.254.740.991', 1, Number.MAX_SAFE_INTEGER],
])('%j in units of %i is %i euros', (printed, unit, euros) => {
  expect(parseAmount(printed, unit)).toBe(euros)
})

test.each([
  ['', 1],
  ['abc', 1],
  ['mln.', 1],
  ['€', 1],
  ['1.23.456', 1],
  ['1.2345', 1],
  ['1,2,3', 1],
  ['--5', 1],
  ['5-', 1],
  ['(5)', 1],
  ['+5', 1],
  ['0,5', 1],
  ['1,2345678 mln.', 1],
  ['9.007.199.254.740.992', 1],
  ['9.007.199.254.740.991', 1000],
  ['1e21', 1],
  ['1e3', 1],
  ['0x10', 1],
  ['Infinity', 1],
  ['٣', 1],
  ['9'.repeat(400), 1],
  ['5', 7],
])('%j in units of %i is no amount', (printed, unit) => {
  expect(parseAmount(printed, unit)).toBeUndefined()
})

test.each<[string, number]>([
  ['1.300,5', 1300.5],
  ['7,4', 7.4],
  ['11,8', 11.8],
  ['92.6', 92.6],
  ['-0,3', -0.3],
  ['0,0', 0],
  ['-0', 0],
  ['1.137', 1137],
  [' 34 ', 34],
])('the number %j is %d', (printed, value) => {
  expect(parseDutchNumber(printed)).toBe(value)
})

test.each([
  '',
  ' ',
  'abc',
  '1.23.456',
  '1.2345',
  '5 mln.',
  '€ 5',
  '1e5',
  'NaN',
  '12,',
  ',5',
  '9'.repeat(400),
])('%j is no number', (printed) => {
  expect(parseDutchNumber(printed)).toBeUndefined()
})

/** 1234567 as '1.234.567'. */
const withPoints = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
const safe = fc.maxSafeInteger()

test('any whole number printed the Dutch way reads back exactly', () => {
  fc.assert(
    fc.property(safe, (value) => {
      expect(parseAmount(withPoints(value))).toBe(value)
      expect(parseAmount(String(value))).toBe(value)
      expect(parseAmount(`€ ${withPoints(value)},00`)).toBe(value)
      expect(parseDutchNumber(withPoints(value))).toBe(value)
    }),
  )
})

test('any whole number of thousands reads back exactly from a table in thousands', () => {
  const thousands = fc.integer({ min: -9_007_199_254_740, max: 9_007_199_254_740 })
  fc.assert(
    fc.property(thousands, (value) => {
      expect(parseAmount(withPoints(value), 1000)).toBe(value * 1000)
    }),
  )
})

test('any whole number of euros reads back exactly from millions', () => {
  fc.assert(
    fc.property(safe, fc.constantFrom(' mln.', 'mln.', ' miljoen', ' mln. euro'), (value, scale) => {
      const digits = String(Math.abs(value)).padStart(7, '0')
      const sign = value < 0 ? '-' : ''
      const whole = withPoints(Number(digits.slice(0, -6)))
      expect(parseAmount(`${sign}${whole},${digits.slice(-6)}${scale}`)).toBe(value)
    }),
  )
})

test('any number with decimals reads back as the number it prints', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(9999), (whole, fraction) => {
      const decimals = String(fraction).padStart(4, '0')
      expect(parseDutchNumber(`${withPoints(whole)},${decimals}`)).toBe(Number(`${whole}.${decimals}`))
    }),
  )
})

const garbage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-−€ mlnds\n') }),
)

test('any text gives a whole number of euros or nothing, and never an error', () => {
  fc.assert(
    fc.property(garbage, fc.constantFrom(1, 1000, 1_000_000), (text, unit) => {
      const euros = parseAmount(text, unit)
      expect(euros === undefined || Number.isSafeInteger(euros)).toBe(true)
      const value = parseDutchNumber(text)
      expect(value === undefined || Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('a long text takes no longer than it is long', async () => {
  const took = await processorTime(() => {
    for (const filling of [' ', '1', '.', '1.', '€ ', 'mln']) {
      const text = `1${filling.repeat(50_000)}x`
      expect([parseAmount(text), parseDutchNumber(text)]).toEqual([undefined, undefined])
    }
  })
  expect(took).toBeLessThan(3_000)
})

test.each([
  ['59.484', 1000, 1_000],
  ['257,3 mln.', 1, 100_000],
  ['2,8mln.', 1, 100_000],
  ['30,0 mln.', 1, 100_000],
  ['19 mln.', 1, 1_000_000],
  ['€ 1.250', 1, 1],
  ['€ 1.250,00', 1, 1],
  ['12,5', 1_000_000, 100_000],
])('%j in units of %d is exact to € %d', (printed, unit, precision) => {
  expect(precisionOf(printed, unit)).toBe(precision)
})
