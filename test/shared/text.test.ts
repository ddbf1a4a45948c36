import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, slug } from '../../src/shared/text.js'

test.each([
  ['Cliëntondersteuning', 'clientondersteuning', 'clientondersteuning'],
  ['coördinatie, reïntegratie', 'coordinatie, reintegratie', 'coordinatie-reintegratie'],
  ['Ĳsselmonde en ĳs', 'ijsselmonde en ijs', 'ijsselmonde-en-ijs'],
  ['ÉÉN café', 'een cafe', 'een-cafe'],
  ['thema’s ‘in de wijk’', "thema's 'in de wijk'", 'thema-s-in-de-wijk'],
  ['“Samen bouwen”', 'samen bouwen', 'samen-bouwen'],
  ['2023 – 2030', '2023 2030', '2023-2030'],
  ['Den\u00a0Haag\n\tgeeft  thuis', 'den haag geeft thuis', 'den-haag-geeft-thuis'],
  ['straße, Łódź, Ærø', 'strasse, lodz, aero', 'strasse-lodz-aero'],
  ['ﬁnanciën', 'financien', 'financien'],
  ['Zorg™ in ㎑', 'zorgtm in khz', 'zorgtm-in-khz'],
  ['٣ 健康', '', ''],
  ['', '', ''],
  ['--', '--', ''],
])('%j folds to %j and is %j in an id', (text, folded, id) => {
  expect(fold(text)).toBe(folded)
  expect(slug(text)).toBe(id)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Lone halves of surrogate pairs too.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
)

test('folding any text gives plain lower-case ASCII, and the same again when folded again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text)
      expect(folded).toMatch(/^[\x20-\x40\x5b-\x7e]*$/)
      expect(fold(folded)).toBe(folded)
    }),
    { numRuns: 2_000 },
  )
})

test('a slug of any text is words joined by hyphens or nothing, and the same again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const id = slug(text)
      expect(id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slug(id)).toBe(id)
    }),
    { numRuns: 2_000 },
  )
})

test('every single character folds once and for all', () => {
  const unstable: string[] = []
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const folded = fold(String.fromCodePoint(point))
    if (fold(folded) !== folded || /[^\x20-\x40\x5b-\x7e]/.test(folded)) unstable.push(point.toString(16))
  }
  expect(unstable).toEqual([])
})
