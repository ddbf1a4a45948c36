// A trace of a whole programme against the ways that a second reading of the bundles finds, or the word that it is not whole.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { holderOf, type Path, traceOf } from './operation.js'
import { waysInYaml } from './walk.js'

const SUPPORT = 'program:zoetermeer/samen-leven-en-ondersteunen'
const CARE = 'den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const SERVICES = 'den-haag/stadsdelen-integratie-en-dienstverlening'

interface Top {
  readonly id: string
  readonly parent: { readonly id: string } | null
}

/** What a trace can be narrowed by, and all that it takes. */
const SPLITS: [string, readonly unknown[]][] = [
  ['role', ['FUNDS', 'FRAMES', 'REPORTS_ON', 'REQUESTS', 'PROCURES', 'EVALUATES', 'DECIDES', 'MENTIONS']],
  ['covers', ['THIS_ACTION', 'THEME', 'BUDGET_ACTIVITY', 'GOAL', 'PROGRAM']],
]

/** One path in one line, as test/trace/walk.ts writes it. */
const written = (path: Path): string => {
  const { year, direction, basis, part, printed, label } = path.budgetLine
  return [
    path.nodes[0]?.id.replace('policy-document:', ''),
    path.role,
    path.nodes[1]?.id,
    holderOf(path),
    ...[year, direction, basis, part, printed, label ?? ''],
  ].join(' | ')
}

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const trace = traceOf(real)

  test('the trace of a programme has every way that the bundles hold, or says that it has not', async () => {
    const whole = await trace(SUPPORT)
    // Two citations under the general aim reach the programme's three figures; sixty reach a goal's three as well.
    expect(whole.paths).toHaveLength(2 * 3 + 60 * 6)
    expect([whole.truncated, whole.explanation]).toEqual([false, null])
    expect(whole.totals).toEqual({ paths: 366, withoutMoney: 2, withoutPolicy: 0, exact: true })
    expect(whole.paths.map(written).sort()).toEqual(waysInYaml('zoetermeer/samen-leven-en-ondersteunen'))

    const known = waysInYaml(CARE)
    const cut = await trace(`program:${CARE}`)
    expect(known.length).toBeGreaterThan(500)
    expect([cut.paths.length, cut.truncated]).toEqual([500, true])
    expect([cut.totals.paths, cut.totals.exact]).toEqual([known.length, true])
    expect(cut.explanation).toMatch(
      new RegExp(
        `Er zijn ${new Intl.NumberFormat('nl-NL').format(known.length)} wegen van beleid naar geld; `,
      ),
    )
    const every = new Set(known)
    expect(cut.paths.map(written).filter((way) => !every.has(way))).toEqual([])

    const narrow = await trace(`program:${CARE}`, { role: 'FUNDS' })
    expect(narrow.truncated).toBe(false)
    expect(narrow.paths.map(written).sort()).toEqual(known.filter((way) => way.includes(' | FUNDS | ')))
  })

  test.each([
    `program:${CARE}`,
    'policy-document:den-haag/RIS316085',
    'partner:veilig-thuis-haaglanden',
    'activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp',
    'goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-3',
    'program:haarlemmermeer/zorg-en-werk',
  ])('the years to choose of %s are all that have anything, and only these', async (from) => {
    const whole = await trace(from)
    const sizes = ({ totals: { paths, withoutMoney, withoutPolicy } }: typeof whole) =>
      paths + withoutMoney + withoutPolicy
    const asked = await Promise.all(
      [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029].map(async (year) => ({
        year,
        found: await trace(from, { year }),
      })),
    )
    const some = asked.filter(({ found }) => sizes(found) > 0)
    expect(whole.totals.exact).toBe(true)
    expect(whole.years).toEqual(some.map(({ year }) => year))
    for (const { year, found } of some) expect(found.years).toEqual([year])
    expect(some.length).toBeGreaterThan(0)
  })

  test.each([SERVICES, CARE])(
    'asked row by row, and narrowed where it is truncated, the trace of %s is whole',
    async (program) => {
      const { rows, themes } = await real.api.query<Record<'rows' | 'themes', { nodes: Top[] }>>(
        `query ($program: ID!) {
          rows: activities(program: $program, kind: BUDGET_ACTIVITY, first: 100) { nodes { id parent { id } } }
          themes: activities(program: $program, kind: THEME, first: 100) { nodes { id parent { id } } }
        }`,
        { program: `program:${program}` },
      )
      const tops = [...rows.nodes, ...themes.nodes].filter(({ parent }) => parent === null)
      const whole = async (from: string, filter = {}, [split, ...more] = SPLITS): Promise<Path[]> => {
        const { paths, truncated } = await trace(from, filter)
        if (!truncated) return [...paths]
        const [name = '', values = []] = split ?? []
        expect(values).not.toEqual([])
        const parts = values.map((value) => whole(from, { ...filter, [name]: value }, more))
        return (await Promise.all(parts)).flat()
      }
      const found = await Promise.all(tops.map(({ id }) => whole(id)))
      expect(found.flat().map(written).sort()).toEqual(waysInYaml(program))
    },
    60_000,
  )
})
