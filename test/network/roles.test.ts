// Who finances, carries out, works along, commissions and supervises, as municipalities use these words.
import { expect, test } from 'vitest'
import { levelOf, standingOf } from '../../src/network/roles.js'
import { PARTNER_ROLES } from '../../src/shared/vocabulary.js'

const level = (one: string[], other: string[]) => levelOf(standingOf(one), standingOf(other))

test.each([
  ['two that carry out', ['uitvoerder'], ['uitvoerder'], 'ALONGSIDE'],
  ['a contractor and a participant', ['opdrachtnemer'], ['deelnemer'], 'ALONGSIDE'],
  ['one that works along with one that carries out', ['samenwerking'], ['uitvoerder'], 'TOGETHER'],
  ['two that work along', ['samenwerking'], ['samenwerking'], 'TOGETHER'],
  ['who commissions and who carries it out for him', ['opdrachtgever'], ['opdrachtnemer'], 'NAMED'],
  ['who pays and who works along', ['financier'], ['samenwerking'], 'NAMED'],
  ['who supervises and who carries out', ['toezichthouder'], ['uitvoerder'], 'NAMED'],
  ['who evaluates and who carries out', ['onderzoeker'], ['uitvoerder'], 'NAMED'],
  ['two that are paid, for whatever', ['subsidieontvanger'], ['subsidieontvanger'], 'NAMED'],
  [
    'two that are paid for what they do',
    ['subsidieontvanger', 'uitvoerder'],
    ['uitvoerder', 'subsidieontvanger'],
    'ALONGSIDE',
  ],
  [
    'a payer who works along and one that carries out',
    ['financier', 'samenwerking'],
    ['uitvoerder'],
    'TOGETHER',
  ],
])('%s: %j and %j are %s', (_what, one, other, expected) => {
  expect(level(one, other)).toBe(expected)
  expect(level(other, one)).toBe(expected)
})

test('working along and carrying out are the only roles that say more than being named', () => {
  const active = PARTNER_ROLES.filter((role) => standingOf([role]) > 0)
  expect([...active].sort()).toEqual(['deelnemer', 'opdrachtnemer', 'samenwerking', 'uitvoerder'])
})
