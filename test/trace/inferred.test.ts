// Money under a heading or row that names a theme which the text treats elsewhere: a reader tied the two, and the way says so.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { holderOf, type Path, printed, traceOf } from './operation.js'

const CARE = 'den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const BUDGET = 'den-haag/begroting-2026-zwjv'
const REPORT = 'den-haag/jaarverslag-2023-zwjv'
const VIOLENCE = `activity:${BUDGET}/huiselijk-geweld-inclusief-sekswerkbeleid-en-mensenhandel`
const SHELTER_ROW = `activity:${CARE}/bescherming-jeugd-en-gezin-en-maatschappelijke-opvang`

const stepsOf = ({ steps }: Path) =>
  steps.map(({ relation, certainty, evidence }) => [
    relation,
    certainty,
    evidence.map(({ lineStart }) => lineStart),
  ])

describe.each(engines)('on $name', (engine) => {
  const trace = traceOf(withRealSeeds(engine))

  test.each(['RIS320863', 'RIS321954', 'RIS320843'])(
    '%s, of sex work or trafficking, reaches the money on line 139 by the heading that names both themes',
    async (number) => {
      const { paths } = await trace(`policy-document:den-haag/${number}`, { year: 2026 })
      const ways = paths.filter((path) => holderOf(path) === VIOLENCE)
      expect(new Set(ways.map((way) => printed(way).join(' on ')))).toEqual(
        new Set([
          '30,6 mln. on 139',
          '2,2 mln. on 139',
          '2,5 mln. on 141',
          '28,1 mln. on 142',
          '2,2 mln. on 144',
        ]),
      )
      for (const { covers, basis, steps } of ways) {
        expect([covers, basis]).toEqual(['THEME', 'BUDGET'])
        const tie = steps.find(({ to }) => to.id === VIOLENCE)
        expect([tie?.relation, tie?.certainty]).toEqual(['PART_OF', 'INFERRED'])
        expect(tie?.note).toMatch(/noemt beide thema's/)
      }
    },
  )

  test('the sex work note itself: cited on line 88 under a theme that begins on 87 and 114, money on 139, table on 70', async () => {
    const { paths } = await trace('policy-document:den-haag/RIS320863')
    const theme = paths.filter(({ nodes }) => nodes[1]?.id.endsWith('/sekswerkbeleid-en-mensenhandel'))
    const total = theme.find((path) => printed(path)[0] === '30,6 mln.')
    expect(total && [total.role, total.certainty, stepsOf(total)]).toEqual([
      'FRAMES',
      'STATED',
      [
        ['CITED_BY', 'STATED', [88]],
        ['PART_OF', 'INFERRED', [87, 114]],
        ['HAS_BUDGET', 'STATED', [139]],
      ],
    ])
    const row = theme.find((path) => printed(path)[0] === '182.717')
    expect(row && [holderOf(row), row.covers, stepsOf(row).at(-2), stepsOf(row).at(-1)]).toEqual([
      SHELTER_ROW,
      'BUDGET_ACTIVITY',
      ['PART_OF', 'STATED', [138]],
      ['HAS_BUDGET', 'STATED', [70]],
    ])
  })

  test('the framework on homelessness: in 2026 also the heading on line 147, in 2023 the row that names the shelter', async () => {
    const { paths } = await trace('policy-document:den-haag/RIS316085')
    const shelter = paths.filter((path) => holderOf(path) === `activity:${BUDGET}/maatschappelijke-opvang`)
    expect(shelter.map(printed)).toEqual([
      ['27,0 mln.', 148],
      ['7,4 mln.', 150],
      ['26,2 mln.', 151],
      ['11,7 mln.', 152],
      ['3,5 mln.', 153],
      ['0,9 mln.', 154],
      ['5,4 mln.', 148],
      ['5,4 mln.', 156],
    ])
    for (const { certainty, evidence } of shelter)
      expect([certainty, evidence[0]?.lineStart]).toEqual(['INFERRED', 79])
    // Line 104 says that the actions which follow serve the goals of the framework.
    const served = new Set(
      paths
        .filter(({ evidence }) => evidence.some(({ lineStart }) => lineStart === 104))
        .map(({ nodes }) => nodes[1]?.id.split('/').at(-1)),
    )
    expect([...served].sort()).toEqual([
      'aanpak-kwetsbare-dakloze-eu-burgers',
      'afwegingskader-gezinsopvang-ingevoerd',
      'contractmanagement-opvang',
      'ethos-telling-gebruikt',
      'meerjarige-aanbestedingen-opvang',
      'opvang-complexe-zorgvraag-en-overlast',
      'somatische-opvang-gestart',
      'vaste-locatie-pwo',
      'vaste-locatie-wkr',
    ])

    const reported = paths.filter(({ year, covers }) => year === 2023 && covers === 'BUDGET_ACTIVITY')
    expect(new Set(reported.map(holderOf))).toEqual(new Set([SHELTER_ROW]))
    expect(new Set(reported.map((way) => printed(way)[0]))).toEqual(
      new Set(['164.264', '195.392', '30.120', '165.271', '1.007']),
    )
    for (const { steps } of reported) {
      const tie = steps.find(({ to }) => to.id === SHELTER_ROW)
      expect([tie?.from.id, tie?.certainty]).toEqual([
        `activity:${REPORT}/maatschappelijke-opvang`,
        'INFERRED',
      ])
      expect(tie?.note).toMatch(/hoofdstuk 3/)
    }
  })
})
