import { describe, expect, test } from 'vitest'
import { formatFor } from '../../web/src/text/format.js'

/** Spaces that do not break are spaces to a reader. */
const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

describe.each(['nl', 'en'] as const)('in %s numbers are written as in the Netherlands', (language) => {
  const format = formatFor(language)

  test('euros, shares and numbers', () => {
    expect(spaced(format.euro(1_234_567))).toBe('€ 1.234.567')
    expect(spaced(format.euro(-1_500))).toBe('€ -1.500')
    expect(spaced(format.euroShort(800_000))).toBe('€ 800.000')
    expect(spaced(format.euroShort(-2_500_000))).toBe('€ -2,5 mln.')
    expect(spaced(format.euroShort(1_250_000_000))).toBe('€ 1,25 mld.')
    expect(format.percent(0.025)).toBe('2,5%')
    expect(format.number(11.1)).toBe('11,1')
    expect(format.number(20_000)).toBe('20.000')
  })
})

test('days and lists are written in the language of the page', () => {
  expect(formatFor('nl').date('2026-11-22')).toBe('22 november 2026')
  expect(formatFor('en').date('2026-11-22')).toBe('22 November 2026')
  expect(formatFor('nl').list(['a', 'b', 'c'])).toBe('a, b en c')
})
