import { expect, test } from 'vitest'
import { BadInputError } from '../../src/shared/errors.js'
import { oneOf } from '../../src/shared/words.js'

const KINDS = ['GGD', 'Veilig Thuis', 'zorgaanbieder'] as const

test.each([
  ['zorgaanbieder', 'zorgaanbieder'],
  ['ggd', 'GGD'],
  [' veilig  thuis ', 'Veilig Thuis'],
])('"%s" is %s', (given, word) => {
  expect(oneOf('kind', given, KINDS)).toBe(word)
})

test.each([null, undefined])('%s is no choice', (given) => {
  expect(oneOf('kind', given, KINDS)).toBeNull()
})

test.each(['zorgaanbider', '', 'GGD Haaglanden'])(
  '"%s" is refused with the words that there are',
  (given) => {
    expect(() => oneOf('kind', given, KINDS)).toThrow(
      new BadInputError(`"kind" is "${given}"; it is one of: GGD, Veilig Thuis, zorgaanbieder.`, 'kind'),
    )
  },
)

test('a very long word is cut where it is repeated', () => {
  expect(() => oneOf('kind', 'x'.repeat(10_000), KINDS)).toThrow(`"kind" is "${'x'.repeat(60)}"; it is`)
})
