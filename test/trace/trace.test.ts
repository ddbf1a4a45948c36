// Answers worked out from the documents: the numbers at the lines' ends are lines of their texts.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { printed, traceOf } from './operation.js'

const ZOETERMEER = 'zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen'
const CARE = 'den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const BUDGET = 'den-haag/begroting-2026-zwjv'

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const trace = traceOf(real)

  test('from RIS321728: two activities of 2026, their two headings and the row that both stand in', async () => {
    const { paths, truncated, explanation, withoutMoney, withoutPolicy } = await trace(
      'policy-document:den-haag/RIS321728',
    )
    const row = [
      ['53.627', 7],
      ['6.700', 8],
      ['46.927', 9],
    ]
    const through = (activity: string, covers: string) =>
      paths
        .filter((path) => path.nodes[1]?.id === `activity:${BUDGET}/${activity}` && path.covers === covers)
        .map(printed)
    // Line 22 cites it, under 'Participatie en informele hulp'; its money stands on lines 50 to 57.
    expect(through('extra-clientondersteuning-mantelzorgers', 'THEME')).toEqual([
      ['31,8 mln.', 50],
      ['26,2 mln.', 52],
      ['2,3 mln.', 53],
      ['3,3 mln.', 54],
      ['2,9 mln.', 55],
      ['2,8mln.', 50],
      ['2,9 mln.', 57],
    ])
    expect(through('extra-clientondersteuning-mantelzorgers', 'BUDGET_ACTIVITY')).toEqual(row)
    // Line 27 speaks of the scheme without its number, under 'Zorg en Welzijn'.
    const inferred = paths.filter(({ certainty }) => certainty === 'INFERRED')
    expect(inferred.map(printed)).toEqual([
      ['16,5 mln.', 59],
      ['16,5 mln.', 61],
      ['0,1 mln.', 62],
      ['0,4 mln.', 63],
      ...row,
    ])
    expect(paths).toHaveLength(17)
    expect(paths.map(({ role, amount, year, basis }) => [role, amount, year, basis])).toEqual(
      paths.map(() => ['FUNDS', null, 2026, 'BUDGET']),
    )
    expect([truncated, explanation, withoutMoney, withoutPolicy]).toEqual([false, null, [], []])
  })

  test('every step of a way says what supports it, and where a year does not fit', async () => {
    const { paths } = await trace('policy-document:den-haag/RIS321728', {
      certainty: 'STATED',
      covers: ['THEME'],
    })
    expect(
      paths[0]?.steps.map(({ relation, role, certainty, note, evidence }) => [
        relation,
        role,
        certainty,
        note,
        evidence.map(({ lineStart }) => lineStart),
      ]),
    ).toEqual([
      ['CITED_BY', 'FUNDS', 'STATED', null, [22]],
      ['PART_OF', null, 'STATED', null, [22]],
      // The budget of 2026 says 'Voor 2025' here.
      [
        'HAS_BUDGET',
        null,
        'INFERRED',
        'Het document geeft dit bedrag voor 2025; de activiteit is van 2026.',
        [50],
      ],
    ])
    for (const { nodes, steps } of paths) {
      expect(steps.map(({ from }) => from)).toEqual(nodes.slice(0, -1))
      expect(steps.map(({ to }) => to)).toEqual(nodes.slice(1))
    }
  })

  test('from a document that is tied an amount: the amount stays the document’s, the money its heading’s and row’s', async () => {
    const { paths } = await trace('policy-document:den-haag/vws-overgangsregeling-flo')
    expect(paths.map((path) => [path.covers, ...printed(path)])).toEqual([
      ['THEME', '26,8 mln.', 383],
      ['THEME', '5,3 mln.', 385],
      ['THEME', '21,5 mln.', 386],
      ['THEME', '27,2 mln.', 383],
      ['THEME', '26,1 mln.', 388],
      ['THEME', '1,1 mln.', 389],
      ['BUDGET_ACTIVITY', '107.827', 305],
      ['BUDGET_ACTIVITY', '56.478', 306],
      ['BUDGET_ACTIVITY', '51.349', 307],
    ])
    for (const { amount, amountLabel, amountCovers } of paths) {
      expect([amount, amountLabel, amountCovers]).toEqual([
        1_100_000,
        'baten ambulancevervoer',
        'THIS_DOCUMENT',
      ])
    }
  })

  test('from a goal: all that is cited under it, to its own money and that of the programme', async () => {
    const { paths, withoutMoney, truncated } = await trace(`goal:${ZOETERMEER}/2-3`)
    // Line 373 cites twelve times (one of them for 2024), line 375 once, line 377 five times.
    expect(paths).toHaveLength(17 * 6)
    const gala = paths.filter(
      ({ nodes }) => nodes[1]?.id === `activity:${ZOETERMEER}/samenwerking-partners-in-de-stad`,
    )
    expect(gala.map((path) => [path.covers, ...printed(path)])).toEqual([
      ['GOAL', '-4.402', 400],
      ['GOAL', '2.405', 400],
      ['GOAL', '-1.997', 400],
      ['PROGRAM', '-137.073', 401],
      ['PROGRAM', '15.249', 401],
      ['PROGRAM', '-121.825', 401],
    ])
    expect(gala[0]?.nodes.map(({ id }) => id)).toEqual([
      'policy-document:zoetermeer/gezond-en-actief-leven-akkoord',
      `activity:${ZOETERMEER}/samenwerking-partners-in-de-stad`,
      `activity:${ZOETERMEER}/gezonde-stad`,
      `goal:${ZOETERMEER}/2-3`,
      `budget-line:${ZOETERMEER}/gerealiseerde-baten-lasten-saldo/doelstelling-2-3/lasten`,
    ])
    expect(
      gala[0]?.steps.map(({ relation, evidence }) => [relation, evidence.map(({ lineStart }) => lineStart)]),
    ).toEqual([
      ['CITED_BY', [375]],
      ['PART_OF', [375]],
      ['SERVES', [371, 369]],
      ['HAS_BUDGET', [400]],
    ])
    // The programme Gezonde Stad is launched in 2024; no document in the graph has money of that year.
    expect(
      withoutMoney.map(({ policyDocument, reason, evidence }) => [
        policyDocument.id,
        reason,
        evidence[0]?.lineStart,
      ]),
    ).toEqual([['policy-document:zoetermeer/programma-gezonde-stad', 'MONEY_OF_OTHER_YEARS', 373]])
    expect(truncated).toBe(false)
  })

  test('from a line of money: the way back to every document that is cited under it', async () => {
    const line = `budget-line:${ZOETERMEER}/gerealiseerde-baten-lasten-saldo/doelstelling-2-3/baten`
    const { paths, withoutMoney, withoutPolicy } = await trace(line)
    expect(paths).toHaveLength(17)
    expect(new Set(paths.map(({ budgetLine }) => budgetLine.id))).toEqual(new Set([line]))
    const documents = [...new Set(paths.map(({ nodes }) => nodes[0]?.id.split('/')[1]))].sort()
    expect(documents).toEqual([
      'gezond-en-actief-leven-akkoord',
      'integraal-zorgakkoord',
      'nota-gezondheidsbeleid',
      'programma-gezonde-stad',
      'regiobeeld-haaglanden',
      'regioplan-haaglanden',
      'werkplan-integraal-werken-aan-een-gezonde-stad',
    ])
    expect([withoutMoney, withoutPolicy]).toEqual([[], []])
  })

  test('from a line of a programme: every document of that year in it', async () => {
    const { paths } = await trace(
      `budget-line:${ZOETERMEER}/gerealiseerde-baten-lasten-saldo/programma/saldo`,
    )
    // 64 citations, two of them by activities of 2024.
    expect(paths).toHaveLength(62)
  })

  test('from a partner: the documents that its activities cite, in three programmes', async () => {
    const { paths, withoutPolicy } = await trace('partner:vng')
    const counts = new Map<string, number>()
    for (const path of paths) {
      const key = `${path.nodes[0]?.id.split('/')[1]} ${path.covers}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect([...counts]).toEqual([
      // In 2023 the chapter on safety falls under no row of the budget: only the total is left, lines 135 and on.
      ['akkoord-caseloadverlaging PROGRAM', 5],
      // Lines 211 to 213, and the twenty amounts on lines 279 to 298.
      ['werken-aan-veiligheid BUDGET_ACTIVITY', 23],
      ['hervormingsagenda-jeugd GOAL', 3],
      ['hervormingsagenda-jeugd PROGRAM', 3],
    ])
    expect(withoutPolicy).toEqual([])
  })

  test('from a partner whose activities cite nothing: the money that they fall under, and no paths', async () => {
    const { paths, withoutPolicy, explanation } = await trace('partner:coa')
    expect(paths).toEqual([])
    expect(explanation).toBe('Er is geld, maar hier wordt geen beleidsdocument aangehaald.')
    // Three activities of 2023: five figures of the row and five of the programme. Five of 2026: three figures of the table
    // and the five amounts on lines 409 to 414.
    expect(withoutPolicy.filter(({ year }) => year === 2023)).toHaveLength(3 * 10)
    expect(withoutPolicy.filter(({ year }) => year === 2026)).toHaveLength(5 * 8)
    const evenings = withoutPolicy.filter(({ nodes }) => nodes[0]?.id.endsWith('/inloopavonden-omwonenden'))
    expect(evenings.map(printed)).toEqual([
      ['58.978', 396],
      ['59,0 mln.', 409],
      ['59 mln.', 411],
      ['61.129', 397],
      ['61,1 mln.', 409],
      ['59,2 mln.', 413],
      ['1,9 mln.', 414],
      ['-2.151', 398],
    ])
    expect(
      (await trace('partner:coa', { year: 2023, covers: ['BUDGET_ACTIVITY'], basis: 'ACTUAL' }))
        .withoutPolicy,
    ).toHaveLength(
      // Lasten, baten, saldo and resultaat; the saldo of the budget is none of the accounts.
      3 * 4,
    )
  })

  test('from an activity that cites nothing, and from a row: years that no policy document is cited in', async () => {
    const [bike, row] = await Promise.all([
      trace(`activity:${ZOETERMEER}/bakfiets-meerpunt`),
      trace(`activity:${CARE}/sociale-basis`),
    ])
    expect(bike.paths).toEqual([])
    expect(bike.withoutPolicy.map((way) => [way.covers, ...printed(way)])).toEqual([
      ['GOAL', '-81.310', 398],
      ['GOAL', '794', 398],
      ['GOAL', '-80.516', 398],
      ['PROGRAM', '-137.073', 401],
      ['PROGRAM', '15.249', 401],
      ['PROGRAM', '-121.825', 401],
    ])
    // The table has six years: 2026 is cited in the budget, 2024 by a promise of the report of 2023 (line 190).
    expect([...new Set(row.withoutPolicy.map(({ year }) => year))]).toEqual([2025, 2027, 2028, 2029])
    expect(row.withoutPolicy).toHaveLength(4 * 3)
    expect(
      new Set(
        row.paths
          .filter(({ covers }) => covers === 'BUDGET_ACTIVITY')
          .map(({ budgetLine }) => budgetLine.year),
      ),
    ).toEqual(new Set([2023, 2024, 2026]))
  })

  test('where no document prints money, every citation is listed with that as its reason', async () => {
    const { paths, withoutMoney, explanation } = await trace('program:haarlemmermeer/zorg-en-werk')
    expect(paths).toEqual([])
    expect(explanation).toMatch(/geen weg leidt naar geld/)
    expect(
      withoutMoney.map(({ policyDocument, reason, evidence }) => [
        policyDocument.id.split('/')[1],
        reason,
        evidence[0]?.lineStart,
      ]),
    ).toEqual([
      ['wvggz', 'NO_MONEY_PRINTED', 6],
      ['jeugdwet', 'NO_MONEY_PRINTED', 13],
      ['wmo', 'NO_MONEY_PRINTED', 13],
      ['jeugdwet', 'NO_MONEY_PRINTED', 14],
      ['duurzame-aanpak-wachttijden', 'NO_MONEY_PRINTED', 19],
      ['11166782', 'NO_MONEY_PRINTED', 19],
      ['jeugdwet', 'NO_MONEY_PRINTED', 25],
      ['wmo', 'NO_MONEY_PRINTED', 25],
      ['duurzame-aanpak-wachttijden', 'NO_MONEY_PRINTED', 27],
      ['duurzame-aanpak-wachttijden', 'NO_MONEY_PRINTED', 27],
    ])
  })

  test('a document cited for a year of which there is no money says so', async () => {
    const { withoutMoney } = await trace('policy-document:den-haag/raadsmededeling-concept-participatiegids')
    expect(withoutMoney).toEqual([
      {
        policyDocument: { id: 'policy-document:den-haag/raadsmededeling-concept-participatiegids' },
        activity: { id: 'activity:den-haag/jaarverslag-2023-sid/concept-participatiegids-vastgesteld' },
        role: 'DECIDES',
        reason: 'MONEY_OF_OTHER_YEARS',
        message: 'Er zijn wel bedragen, maar geen van het jaar van deze activiteit.',
        evidence: [{ lineStart: 334 }],
      },
    ])
  })

  test('a filter that leaves nothing is named as the reason', async () => {
    const { paths, withoutMoney, explanation } = await trace('policy-document:den-haag/RIS321728', {
      year: 1999,
    })
    expect([paths, withoutMoney, explanation]).toEqual([[], [], 'Geen weg voldoet aan het filter.'])
  })
})
