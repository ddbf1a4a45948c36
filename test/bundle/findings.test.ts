import { expect, test } from 'vitest'
import { bundle, factsOf, TOWN } from '../support/seeds.js'
import { action, factsWith, findingsOf, findingsWith, inTable, moneyTable, source } from './samples.js'

const TWO_ROWS = [
  { ...TOWN.programs[0], budgetActivities: ['jeugd', 'zorg'].map((id) => ({ id, label: id })) },
]
const inTwoRows = async (...rows: string[][]) => {
  const [facts] = await factsOf({ programs: TWO_ROWS, bundles: { 'verslag.yaml': bundle(inTable(...rows)) } })
  return facts ? findingsOf(facts) : []
}

/** Money in running text, from line 21 on. */
const inText = (...money: readonly Record<string, unknown>[]) =>
  money.map((more, index) => ({
    of: 'jeugd',
    year: 2023,
    direction: 'EXPENDITURE',
    basis: 'ACTUAL',
    part: 'DETAIL',
    label: `post ${index}`,
    lines: 21 + index,
    ...more,
  }))

test('a total that is the sum of its rows is no finding, whatever counts as favourable', async () => {
  expect(await inTwoRows(['jeugd', '100'], ['zorg', '50'], ['totaal', '150'])).toEqual([])
  expect(
    await inTwoRows(['jeugd', '', '', '100 N'], ['zorg', '', '', '30 V'], ['totaal', '', '', '70 N']),
  ).toEqual([])
  expect(await inTwoRows(['jeugd', '100'], ['zorg', '50'])).toEqual([])
})

test('a total that is not the sum of its rows is a warning, or may be rounding', async () => {
  expect(await inTwoRows(['jeugd', '1.100'], ['zorg', '50'], ['totaal', '1.250'])).toEqual([
    {
      rule: 'totaal-som-van-rijen',
      severity: 'WARNING',
      message: 'Kolom lasten 2023: totaal 1.250, de rijen tellen op tot 1.150. Bedragen x € 1.000.',
      lines: [6, 7, 8],
    },
  ])
  // Two rows and a total, each half a thousand off at most: one thousand may be rounding, two may not.
  const off = (total: string) => inTwoRows(['jeugd', '100'], ['zorg', '50'], ['totaal', total])
  expect(await off('151')).toMatchObject([
    {
      severity: 'INFO',
      message:
        'Kolom lasten 2023: totaal 151, de rijen tellen op tot 150; kan afronding zijn. Bedragen x € 1.000.',
    },
  ])
  expect(await off('152')).toMatchObject([{ severity: 'WARNING' }])
})

test('details that add up are no finding; a subtotal, another year and details alone do not count', async () => {
  const total = { part: 'TOTAL', printed: '31,8 mln.' }
  const details = [{ printed: '30 mln.' }, { printed: '1,8 mln.' }]
  expect(await findingsWith({ budgetLines: inText(total, ...details) })).toEqual([])
  expect(await findingsWith({ budgetLines: inText(...details) })).toEqual([])
  const subtotal = { part: 'SUBTOTAL', printed: '30 mln.' }
  expect(await findingsWith({ budgetLines: inText(total, subtotal, ...details) })).toEqual([])
  expect(
    await findingsWith({ budgetLines: inText(total, ...details, { printed: '9 mln.', year: 2024 }) }),
  ).toEqual([])
})

test.each([
  ['34,7 mln.', 'WARNING', 'delen-boven-totaal', '34,7 mln., het totaal is € 31,8 mln.'],
  ['31 mln.', 'WARNING', 'delen-onder-totaal', '31 mln., het totaal is € 31,8 mln.'],
  // One detail and a total, each half a tenth off at most.
  ['31,9 mln.', 'INFO', 'delen-boven-totaal', '31,9 mln., het totaal is € 31,8 mln. Kan afronding zijn.'],
  ['31,7 mln.', 'INFO', 'delen-onder-totaal', '31,7 mln., het totaal is € 31,8 mln. Kan afronding zijn.'],
  ['31,6 mln.', 'WARNING', 'delen-onder-totaal', '31,6 mln., het totaal is € 31,8 mln.'],
])('details of %s under a total of 31,8 mln. give %s', async (printed, severity, rule, end) => {
  const budgetLines = inText({ part: 'TOTAL', printed: '31,8 mln.' }, { printed })
  expect(await findingsWith({ budgetLines })).toEqual([
    { rule, severity, message: `Jeugd 2023: de genoemde lasten tellen op tot € ${end}`, lines: [21, 22] },
  ])
})

test('a budget that gives a total for another year than its own is a warning; a report may look back', async () => {
  const budgetLines = inText(
    { part: 'TOTAL', printed: '7 mln.', year: 2022 },
    { part: 'TOTAL', printed: '2 mln.', year: 2023 },
    { part: 'TOTAL', printed: '1 mln.', year: 2022, direction: 'BALANCE' },
  )
  expect(await findingsWith({ budgetLines })).toEqual([])
  expect(await findingsWith({ budgetLines, sourceDocument: { ...source, kind: 'BUDGET' } })).toEqual([
    {
      rule: 'jaar-tegen-kop',
      severity: 'WARNING',
      message: "Jeugd: de tekst geeft saldo's voor 2022 in een begroting voor 2023.",
      lines: [23],
    },
    {
      rule: 'jaar-tegen-kop',
      severity: 'WARNING',
      message: 'Jeugd: de tekst geeft lasten voor 2022 in een begroting voor 2023.',
      lines: [21],
    },
  ])
})

const naming = (titles: readonly (string | undefined)[], document = 'RIS100001') => ({
  activities: titles.map((title, index) =>
    action({
      id: `cursus-${index}`,
      lines: 31 + index,
      documents: [{ document, role: 'MENTIONS', ...(title ? { title } : {}) }],
    }),
  ),
})

test('a number that fits no scheme is a warning', async () => {
  const register = [{ id: 'dorp/RIS31520', scheme: 'MALFORMED' }]
  expect(await findingsWith(naming([undefined], 'RIS31520'), register)).toEqual([
    {
      rule: 'misvormd-nummer',
      severity: 'WARNING',
      message: 'RIS31520 is geen RIS-nummer: dat heeft zes cijfers. Het staat hier zoals het is gedrukt.',
      lines: [31],
    },
  ])
})

test('a number that goes with two titles is told', async () => {
  expect(await findingsWith(naming(['Aanpak dakloosheid', 'Nota wonen']))).toEqual([
    {
      rule: 'nummer-met-twee-titels',
      severity: 'INFO',
      message: 'RIS100001 heet hier ook anders: "Aanpak dakloosheid", "Nota wonen".',
      lines: [31, 32],
    },
  ])
})

test.each([
  ['the same title in other letters', ['Nota Wonen', 'nota wonen.']],
  ['a short form', ['Aanpak dakloosheid Den Haag', 'Aanpak dakloosheid']],
  ['a short form in quotes', ['Aanpak dakloosheid Den Haag', '‘Aanpak dakloosheid’']],
  ['a short form with a mark at the end', ['Aanpak dakloosheid Den Haag', 'Aanpak dakloosheid!']],
  ['no title', [undefined, undefined]],
])('a number with %s is no finding', async (_what, titles) => {
  expect(await findingsWith(naming(titles))).toEqual([])
})

const judged = (more: Record<string, unknown>, target: string, actual: string) => ({
  indicators: [
    {
      id: 'wachttijd',
      name: 'Wachttijd',
      lines: 41,
      judgement: { lines: 45 },
      observations: [
        { year: 2022, kind: 'TARGET', printed: '1' },
        { year: 2022, kind: 'ACTUAL', printed: '99' },
        { year: 2023, kind: 'TARGET', printed: target },
        { year: 2023, kind: 'ACTUAL', printed: actual },
        { year: 2024, kind: 'TARGET', printed: 'n/b' },
      ],
      ...more,
    },
  ],
})

test('a judgement against the figures of the last year that has both is a warning', async () => {
  expect(await findingsWith(judged({ goalMet: true, better: 'LOWER' }, '10', '12,5'))).toEqual([
    {
      rule: 'oordeel-tegen-cijfers',
      severity: 'WARNING',
      message:
        'Wachttijd: het oordeel is doel wel gehaald, de cijfers van 2023 zijn 12,5 bij een doel van hoogstens 10.',
      lines: [41, 45],
    },
  ])
  expect(await findingsWith(judged({ goalMet: false, better: 'HIGHER' }, '10', '10'))).toMatchObject([
    {
      message:
        'Wachttijd: het oordeel is doel niet gehaald, de cijfers van 2023 zijn 10 bij een doel van minstens 10.',
    },
  ])
})

test.each<[string, Record<string, unknown>, string, string]>([
  ['that agrees where lower is better', { goalMet: true, better: 'LOWER' }, '10', '10'],
  ['that agrees where higher is better', { goalMet: false, better: 'HIGHER' }, '10', '9,9'],
  ['that does not say what is better', { goalMet: true }, '10', '99'],
  ['that the document does not give', { better: 'LOWER' }, '10', '99'],
])('a judgement %s is no finding', async (_what, more, target, actual) => {
  expect(await findingsWith(judged(more, target, actual))).toEqual([])
})

test('a remark of the reader is a finding with its own lines', async () => {
  const remarks = [
    { rule: 'jaar-in-kop', severity: 'ERROR', message: 'De kop noemt 2025.', lines: [51, '53-54'] },
  ]
  expect(await findingsWith({ remarks })).toEqual([
    { rule: 'jaar-in-kop', severity: 'ERROR', message: 'De kop noemt 2025.', lines: [51, 53] },
  ])
})

test('tables that are wrong about one subject in different ways each give a finding', async () => {
  const wrong = ['jeugd', '100', '40', '70']
  const budgetTables = [
    moneyTable([wrong], 'een'),
    moneyTable([wrong], 'en-nog-een'),
    moneyTable([['jeugd', '9', '4', '7']], 'drie'),
  ]
  const found = await findingsWith({ budgetTables })
  expect(found.map(({ message, lines }) => [message, lines])).toEqual([
    ['Jeugd 2023: saldo 7 is niet lasten 9 min baten 4 (5). Bedragen x € 1.000.', [5, 6, 7]],
    ['Jeugd 2023: saldo 70 is niet lasten 100 min baten 40 (60). Bedragen x € 1.000.', [4, 5, 6, 11, 12, 13]],
  ])
})

test('a finding never changes a value', async () => {
  const facts = await factsWith(inTable(['jeugd', '1.100', '40', '9.999'], ['totaal', '5', '6', '7']))
  expect(findingsOf(facts)).not.toEqual([])
  const cells = facts.nodes.filter(({ label }) => label === 'BudgetLine').map(({ props }) => props)
  expect(cells.map(({ printed, amount }) => [printed, amount])).toEqual([
    ['40', 40_000],
    ['1.100', 1_100_000],
    ['9.999', 9_999_000],
    ['6', 6_000],
    ['5', 5_000],
    ['7', 7_000],
  ])
})
