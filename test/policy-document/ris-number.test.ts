import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRisNumber } from '../../src/policy-document/ris-number.js'
import { processorTime } from '../support/pace.js'

test.each([
  'RIS316587',
  'RIS 316587',
  'ris316587',
  'Ris  316587',
  '316587',
  ' RIS316587\n',
  'RIS\u00a0316587',
  '\t316587 ',
])('%j is RIS316587', (text) => {
  expect(parseRisNumber(text)).toBe('RIS316587')
})

test.each([
  '',
  ' ',
  'RIS',
  'RIS12345',
  'RIS1234567',
  'RIS 316 587',
  'RIS-316587',
  'RIS316587a',
  'R IS316587',
  'RISRIS316587',
  'RIS316587 RIS316588',
  '٣١٦٥٨٧',
  '３１６５８７',
  'RIS31658٧',
  '-16587',
  '1e5000',
])('%j is no RIS number', (text) => {
  expect(parseRisNumber(text)).toBeUndefined()
})

const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u2003'), maxLength: 4 })
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 })
const prefix = fc.constantFrom('', 'RIS', 'ris', 'Ris', 'rIS')

test('any six digits give the same number however they are spelt, and again when read again', () => {
  fc.assert(
    fc.property(space, prefix, space, digits, space, (before, ris, between, number, after) => {
      const parsed = parseRisNumber(`${before}${ris}${between}${number}${after}`)
      expect(parsed).toBe(`RIS${number}`)
      expect(parseRisNumber(parsed ?? '')).toBe(parsed)
    }),
  )
})

test('any other text is no number, and never an error', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'RISris0123456789 -') }),
  )
  fc.assert(
    fc.property(text, (given) => {
      const spelt = /^(RIS)?[0-9]{6}$/i.test(given.replace(/\s/g, ''))
      const parsed = parseRisNumber(given)
      if (!spelt) expect(parsed).toBeUndefined()
      if (parsed !== undefined) expect(parsed).toMatch(/^RIS[0-9]{6}$/)
    }),
    { numRuns: 2_000 },
  )
})

test('a long text takes no longer than it is long', async () => {
  const took = await processorTime(() => {
    for (const filling of [' ', 'RIS ', '1', '\u00a0']) {
      expect(parseRisNumber(`${filling.repeat(100_000)}x`)).toBeUndefined()
      expect(parseRisNumber(`RIS${filling.repeat(100_000)}x`)).toBeUndefined()
    }
  })
  expect(took).toBeLessThan(3_000)
})
