import { expect, test } from 'vitest'
import { findingsWith, inTable } from './samples.js'

test.each<[string, string[]]>([
  ['lasten minus baten', ['jeugd', '100', '40', '60']],
  ['more baten than lasten', ['jeugd', '40', '100', '-60']],
  ['a saldo without sign and an N', ['jeugd', '100', '40', '60 N']],
  ['a saldo without sign and a V', ['jeugd', '40', '100', '60 V']],
  ['lasten with a minus sign', ['jeugd', '-100', '40', '-60']],
  ['lasten with a minus sign and a V', ['jeugd', '-40', '100', '60 V']],
  ['lasten with a minus sign and an N', ['jeugd', '-100', '40', '60 N']],
  ['no saldo', ['jeugd', '100', '40', '']],
])('a saldo that adds up is no finding: %s', async (_what, row) => {
  expect(await findingsWith(inTable(row))).toEqual([])
})

test('a saldo that is not lasten minus baten is a warning, with the cells as evidence', async () => {
  expect(await findingsWith(inTable(['jeugd', '1.100', '40', '1.070']))).toEqual([
    {
      rule: 'saldo-lasten-baten',
      severity: 'WARNING',
      message: 'Jeugd 2023: saldo 1.070 is niet lasten 1.100 min baten 40 (1.060). Bedragen x € 1.000.',
      lines: [6, 7, 8],
    },
  ])
})

test.each([
  ['N', ['jeugd', '100', '40', '70 N'], 'saldo 70 N is niet lasten 100 min baten 40 (60 N)'],
  ['V', ['jeugd', '40', '100', '70 V'], 'saldo 70 V is niet lasten 40 min baten 100 (60 V)'],
  [
    'V below lasten with a minus',
    ['jeugd', '-40', '100', '70 V'],
    'saldo 70 V is niet lasten -40 plus baten 100 (60 V)',
  ],
  ['N where V is right', ['jeugd', '40', '100', '60 N'], 'saldo 60 N is niet lasten 40 min baten 100 (60 V)'],
])('a message has the marks that the table prints: %s', async (_what, row, message) => {
  expect(await findingsWith(inTable(row))).toMatchObject([
    { message: `Jeugd 2023: ${message}. Bedragen x € 1.000.` },
  ])
})

test('a saldo that is one unit off may be rounding', async () => {
  const one = await findingsWith(inTable(['jeugd', '1.100', '40', '1.061']))
  expect(one).toMatchObject([
    {
      severity: 'INFO',
      message:
        'Jeugd 2023: saldo 1.061 is niet lasten 1.100 min baten 40 (1.060); kan afronding zijn. Bedragen x € 1.000.',
    },
  ])
  expect(await findingsWith(inTable(['jeugd', '1.100', '40', '1.062']))).toMatchObject([
    { severity: 'WARNING' },
  ])
})

test('a row without lasten is read as the rest of its table', async () => {
  expect(
    await findingsWith(inTable(['jeugd', '-100', '40', '-60'], ['totaal', '0', '40', '40'])),
  ).toMatchObject([{ rule: 'totaal-som-van-rijen' }, { rule: 'totaal-som-van-rijen' }])
})
