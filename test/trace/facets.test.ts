// What a trace offers to be narrowed by, against what it gives when asked with each of the values that there are.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const CARE = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'

const ENUMS = {
  role: ['FUNDS', 'FRAMES', 'REPORTS_ON', 'REQUESTS', 'PROCURES', 'EVALUATES', 'DECIDES', 'MENTIONS'],
  certainty: ['STATED', 'INFERRED'],
  basis: ['BUDGET', 'ACTUAL'],
  covers: ['THIS_DOCUMENT', 'THIS_ACTION', 'THEME', 'BUDGET_ACTIVITY', 'GOAL', 'PROGRAM'],
} as const
type Name = keyof typeof ENUMS | 'year'

/** Which of the three lists have the property. */
const LISTS: Readonly<Record<Name, readonly (keyof Totals)[]>> = {
  year: ['paths', 'withoutMoney', 'withoutPolicy'],
  role: ['paths', 'withoutMoney'],
  certainty: ['paths', 'withoutMoney'],
  basis: ['paths', 'withoutPolicy'],
  covers: ['paths', 'withoutPolicy'],
}

interface Totals {
  readonly paths: number
  readonly withoutMoney: number
  readonly withoutPolicy: number
}
interface Facet {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

const ASK = `query ($from: ID!, $year: Int, $role: ReferenceRole, $certainty: Certainty, $basis: BudgetBasis, $covers: [MoneyScope!]) {
  fundingTrace(from: $from, year: $year, role: $role, certainty: $certainty, basis: $basis, covers: $covers) {
    totals { paths withoutMoney withoutPolicy } facets { name values { value label count } }
  }
}`

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const ask = async (from: string, filter: Readonly<Record<string, unknown>> = {}) =>
    (
      await real.api.query<{ fundingTrace: { totals: Totals; facets: readonly Facet[] } }>(ASK, {
        from,
        ...filter,
      })
    ).fundingTrace

  test('RIS321728 pays in the budget of 2026, once by its number on line 22 and once as a reader took it', async () => {
    const { facets } = await ask('policy-document:den-haag/RIS321728')
    expect(facets.map(({ name, values }) => [name, values.map(({ label }) => label).sort()])).toEqual([
      ['year', ['2026']],
      ['role', ['betaalt']],
      ['certainty', ['afgeleid', 'staat er']],
      // Of 2026 nothing is realised, and the chapter prints no money of the programme as a whole.
      ['basis', ['begroting']],
      ['covers', ['de hele activiteit in de begroting', 'het hele thema']],
    ])
  })

  test.each([
    [CARE, {}],
    [CARE, { role: 'EVALUATES' }],
    [CARE, { year: 2023, basis: 'ACTUAL' }],
    ['policy-document:den-haag/RIS316085', { covers: ['THEME'] }],
    ['partner:veilig-thuis-haaglanden', {}],
    ['partner:veilig-thuis-haaglanden', { year: 2026, certainty: 'STATED' }],
    ['goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-3', {}],
    ['program:haarlemmermeer/zorg-en-werk', {}],
  ])('from %s, narrowed by %o, each value leaves as many as it says', async (from, filter) => {
    const { facets } = await ask(from, filter)
    const years = Array.from({ length: 9 }, (_one, index) => String(2022 + index))
    const wanted = Object.entries({ year: years, ...ENUMS }).map(async ([name, values]) => {
      const counts = await Promise.all(
        values.map(async (value) => {
          const one = name === 'year' ? Number(value) : name === 'covers' ? [value] : value
          const { totals } = await ask(from, { ...filter, [name]: one })
          return [value, LISTS[name as Name].reduce((sum, list) => sum + totals[list], 0)] as const
        }),
      )
      return [name, new Map(counts.filter(([, count]) => count > 0))]
    })
    expect(
      facets.map(({ name, values }) => [name, new Map(values.map(({ value, count }) => [value, count]))]),
    ).toEqual(await Promise.all(wanted))
  })

  test('costs no round trip more where nothing is chosen, and refuses a name that is no filter', async () => {
    const trips = async (facets: string, filter = '') => {
      await real.api.query(`{ fundingTrace(from: "${CARE}"${filter}) { totals { paths } ${facets} } }`)
      return real.api.roundTrips
    }
    const plain = await trips('')
    expect(await trips('facets { name }')).toBe(plain)
    // Two traces more, whatever is chosen: each choice but one taken away, all at once.
    expect(await trips('facets { name }', ', role: FUNDS, basis: BUDGET')).toBe(plain * 2)
    await expect(
      real.api.query(`{ fundingTrace(from: "${CARE}") { facets(names: ["soort"]) { name } } }`),
    ).rejects.toThrow(/year, role, certainty, basis, covers/)
  })
})
