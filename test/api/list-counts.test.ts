// Count, list and facets say the same, whatever is asked together.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { allStatements } from '../support/statements.js'

const ZWJV = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const ZOETERMEER = 'program:zoetermeer/samen-leven-en-ondersteunen'
const REPORT = 'source-document:den-haag/jaarverslag-2023-zwjv'
const BUDGET = 'source-document:den-haag/begroting-2026-zwjv'
const [TEXT, ID] = ['String', 'ID']

// The same seed: what Neo4j is asked is the beginning of what the embedded engine is asked.
const RUNS = { grafeo: 50, neo4j: 12 }

/** Values worth trying of each argument, with its type. */
const VALUES: Readonly<Record<string, readonly [type: string, ...values: unknown[]]>> = {
  municipality: [TEXT, 'den-haag', 'GM0637', 'haarlemmermeer'],
  program: [ID, ZWJV, ZOETERMEER],
  year: ['Int', 2023, 2024, 2026, 1999],
  phase: ['Phase', 'PLANNED', 'REPORTED'],
  certainty: ['Certainty', 'STATED', 'INFERRED'],
  text: [TEXT, 'jeugd', 'e', 'zorg en', 'OUDEREN', '€ 1'],
  partner: [ID, 'partner:ggd-haaglanden', 'partner:rijk', 'partner:inzet'],
  policyDocument: [ID, 'policy-document:den-haag/RIS309877', 'policy-document:den-haag/RIS316587'],
  sourceDocument: [ID, REPORT, BUDGET],
}
const REFERENCE = ['ReferenceRole', 'FUNDS', 'FRAMES', 'MENTIONS'] as const
const PARTNER_ROLE = [TEXT, 'uitvoerder', 'samenwerking', 'genoemd'] as const

type Arguments = Readonly<Record<string, readonly [string, ...unknown[]]>>
const pick = (...names: string[]): Arguments =>
  Object.fromEntries(names.map((name) => [name, VALUES[name] as [string]]))

const LISTS: Readonly<Record<string, Arguments>> = {
  activities: {
    ...pick(
      'municipality',
      'program',
      'year',
      'phase',
      'certainty',
      'text',
      'partner',
      'policyDocument',
      'sourceDocument',
    ),
    kind: ['ActivityKind', 'BUDGET_ACTIVITY', 'THEME', 'ACTION'],
    role: REFERENCE,
    partnerRole: PARTNER_ROLE,
  },
  partners: {
    ...pick(
      'municipality',
      'program',
      'year',
      'phase',
      'certainty',
      'text',
      'policyDocument',
      'sourceDocument',
    ),
    kind: [TEXT, 'GGD', 'gemeente', 'zorgaanbieder'],
    role: PARTNER_ROLE,
    minMunicipalities: ['Int', 1, 2],
  },
  policyDocuments: {
    ...pick('municipality', 'program', 'year', 'phase', 'certainty', 'text', 'partner'),
    kind: [TEXT, 'motie', 'nota', 'commissiebrief'],
    scheme: ['NumberingScheme', 'RIS', 'NAMED', 'MALFORMED'],
    role: REFERENCE,
    citedIn: ['[ID!]', [REPORT], [REPORT, BUDGET]],
  },
  programs: pick('municipality', 'year', 'text', 'partner', 'policyDocument', 'sourceDocument'),
  goals: pick('municipality', 'program', 'text', 'sourceDocument'),
  indicators: {
    ...pick('municipality', 'program', 'year', 'text', 'sourceDocument'),
    goalMet: ['Boolean', true, false],
  },
  budgetLines: {
    ...pick('municipality', 'program', 'year', 'text', 'sourceDocument'),
    direction: ['BudgetDirection', 'EXPENDITURE', 'INCOME', 'BALANCE'],
    basis: ['BudgetBasis', 'BUDGET', 'ACTUAL'],
    part: ['BudgetPart', 'TOTAL', 'DETAIL'],
  },
  findingsConnection: {
    ...pick('municipality', 'program', 'year', 'text', 'sourceDocument'),
    rule: [TEXT, 'misvormd-nummer', 'saldo-lasten-baten'],
    severity: [TEXT, 'INFO', 'WARNING'],
  },
}

interface List {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly facets: readonly {
    readonly name: string
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
  }[]
}
type Filter = Readonly<Record<string, unknown>>

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  const ask = async (name: string, filter: Filter, selection: string, after: string | null = null) => {
    const types = LISTS[name] as Arguments
    const named = Object.keys(filter)
    const { list } = await real.api.query<{ list: List }>(
      `query ($after: String ${named.map((one) => `$${one}: ${types[one]?.[0]}`).join(' ')}) {
        list: ${name}(first: 100, after: $after ${named.map((one) => `${one}: $${one}`).join(' ')}) { ${selection} }
      }`,
      { ...filter, after },
    )
    return list
  }

  const walked = async (name: string, filter: Filter): Promise<number> => {
    const ids = new Set<string>()
    for (let after: string | null = null, more = true; more;) {
      const page: List = await ask(name, filter, 'nodes { id } pageInfo { hasNextPage endCursor }', after)
      for (const { id } of page.nodes) ids.add(id)
      ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
    }
    return ids.size
  }

  test.each(Object.keys(LISTS))(
    '%s: the count is the length of the list and of its facet, for any arguments together',
    async (name) => {
      const types = LISTS[name] as Arguments
      // Three at most: of more, next to nothing is left.
      const filters = fc
        .subarray(Object.keys(types), { maxLength: 3 })
        .chain((names) =>
          fc.record(
            Object.fromEntries(
              names.map((one) => [one, fc.constantFrom(...(types[one] ?? []).slice(1))]),
            ) as Record<string, fc.Arbitrary<unknown>>,
          ),
        )
      await fc.assert(
        fc.asyncProperty(filters, fc.nat(), async (filter, chosen) => {
          const { totalCount, facets } = await ask(
            name,
            filter,
            'totalCount facets { name values { value label count } }',
          )
          expect(await walked(name, filter)).toBe(totalCount)
          for (const { name: facet, values } of facets) {
            const given = filter[facet]
            const own = values.find(({ value }) => sameValue(value, given))
            // What is asked stands in its own facet with the number that the list has.
            if (
              given !== undefined &&
              facet !== 'municipality' &&
              values.length < 100 &&
              !Array.isArray(given)
            )
              expect([facet, own?.count ?? 0]).toEqual([facet, totalCount])
            expect(values.map(({ count }) => count)).toEqual(
              values.map(({ count }) => count).sort((a, b) => b - a),
            )
            for (const { label, count } of values) expect([label !== '', count > 0]).toEqual([true, true])
          }
          // One value that is not asked: asking it gives the number that the facet says.
          const facet = facets[chosen % facets.length]
          const value = facet?.values[chosen % Math.max(1, facet.values.length)]
          if (!facet || !value || !(facet.name in types)) return
          const switched = { ...filter, [facet.name]: toArgument(types[facet.name]?.[0] ?? '', value.value) }
          expect((await ask(name, switched, 'totalCount')).totalCount).toBe(value.count)
        }),
        { numRuns: engine.name === 'neo4j' ? RUNS.neo4j : RUNS.grafeo, seed: 20_231_231 },
      )
    },
    180_000,
  )

  test('nothing of what was asked became part of a statement', async () => {
    const known = new Set((await allStatements()).map(({ cypher }) => cypher))
    expect([...real.seen].filter((cypher) => !known.has(cypher))).toEqual([])
  })
})

const sameValue = (value: string, given: unknown): boolean => value === String(given)

function toArgument(type: string, value: string): unknown {
  if (type === 'Int') return Number(value)
  if (type === 'Boolean') return value === 'true'
  return type.startsWith('[') ? [value] : value
}
