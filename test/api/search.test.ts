import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSeeds } from '../../src/bundle/read.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { SEEDS } from '../support/seeds.js'
import { TABLE } from '../search/table.js'

interface Answer {
  readonly search: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly score: number
      readonly years: readonly number[]
      readonly node: { readonly id: string }
      readonly matches: readonly {
        readonly field: string
        readonly text: string
        readonly highlights: readonly { readonly start: number; readonly end: number }[]
      }[]
    }[]
    readonly facets: readonly {
      readonly name: string
      readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
    }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

const SEARCH = `
  query ($query: String!, $types: [SearchType!], $municipality: String, $year: Int, $first: Int, $after: String) {
    search(query: $query, types: $types, municipality: $municipality, year: $year, first: $first, after: $after) {
      totalCount
      edges { score years node { id } matches { field text highlights { start end } } }
      facets { name values { value label count } }
      pageInfo { hasNextPage endCursor }
    }
  }`

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const ask = async (query: string, more: Record<string, unknown> = {}): Promise<Answer['search']> =>
    (await real.api.query<Answer>(SEARCH, { query, first: 20, ...more })).search
  const idsOf = ({ edges }: Answer['search']): string[] => edges.map(({ node }) => node.id)
  /** The words that are marked in each text of the first result, as 'FIELD: word word'. */
  const marked = async (query: string, at = 0): Promise<string[]> =>
    ((await ask(query)).edges[at]?.matches ?? []).map(
      ({ field, text, highlights }) =>
        `${field}: ${highlights.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
    )

  describe.each(Object.entries(TABLE))('%s', (_what, rows) => {
    test.each(rows)('%s', async (query, first) => {
      expect(idsOf(await ask(query))[0]).toBe(first)
    })
  })

  test('every number of the register is found first, however it is written', async () => {
    const { registers } = await readSeeds(SEEDS)
    const numbers = [...registers.policyDocuments.values()]
      .filter(({ scheme }) => scheme === 'RIS')
      .map(({ id }) => ({ id, digits: id.slice(-6) }))
    expect(numbers.length).toBeGreaterThan(50)
    const ways = [
      (digits: string) => `RIS${digits}`,
      (digits: string) => digits,
      (digits: string) => `ris ${digits}`,
      (digits: string) => `  Ris-nummer ${digits}. `,
      (digits: string) => `RIS ${digits.slice(0, 3)} ${digits.slice(3)}`,
      (digits: string) => `${digits.slice(0, 3)}.${digits.slice(3)}`,
      (digits: string) => `#${digits}`,
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...numbers),
        fc.constantFrom(...ways),
        async ({ id, digits }, write) => {
          expect(idsOf(await ask(write(digits), { first: 1 }))).toEqual([`policy-document:${id}`])
        },
      ),
      { numRuns: 150, seed: 1 },
    )
  })

  test('whatever is typed, there is an answer or a reason, and what is marked is there', async () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc
        .array(
          fc.constantFrom(
            'jeugd',
            'hulp',
            'RIS',
            '3165',
            'de',
            'Zorg-',
            "'s",
            '(O)GGZ',
            '2.1',
            'zoetermeer',
            'x',
          ),
          {
            maxLength: 20,
          },
        )
        .map((words) => words.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { data, errors } = await real.api.execute(SEARCH, { query, first: 50 })
        if (errors) {
          expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
          return
        }
        const { edges, totalCount } = (data as unknown as Answer).search
        expect(edges.length).toBe(Math.min(50, totalCount))
        for (const { matches } of edges) {
          expect(matches.length).toBeGreaterThan(0)
          for (const { text, highlights } of matches) {
            let before = 0
            for (const { start, end } of highlights) {
              expect(start).toBeGreaterThanOrEqual(before)
              expect(end).toBeGreaterThan(start)
              expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
              before = end
            }
            expect(before).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    )
    expect(real.api.masked).toEqual([])
  })

  test('marks the words that were found, in the text as it is written', async () => {
    expect(await marked('preventie aanpak')).toEqual(['TITLE: Preventieaanpak'])
    expect(await marked('clientondersteuning project')).toEqual(['TITLE: Project cliëntondersteuning'])
    expect(await marked('VTH')).toEqual(['ALIAS: VTH'])
    expect(await marked('ris 316587')).toEqual(['NUMBER: RIS316587'])
    expect(await marked('moties queer asielzoeker')).toEqual(['TITLE: queer asielzoekers', 'KIND: motie'])
    expect(await marked('woonzorgvisie zoetermeer')).toEqual([
      'TITLE: Woonzorgvisie',
      'MUNICIPALITY: Zoetermeer',
    ])
    const [{ matches } = { matches: [] }] = (await ask('valpreventie aanpak')).edges
    expect(matches).toEqual([
      {
        field: 'TITLE',
        text: 'Valpreventie-aanpak voortzetten met trainingen voor senioren',
        highlights: [
          { start: 0, end: 12 },
          { start: 13, end: 19 },
        ],
      },
    ])
  })

  test('facets count what another choice would give', async () => {
    // In the bundles of The Hague: 4 actions and themes of 2026, 5 of 2023 and one planned for 2024; a goal in each
    // document; the actieprogramma's RIS305595 (cited in 2023) and RIS320843 (in 2026).
    const { totalCount, facets } = await ask('mensenhandel')
    expect(totalCount).toBe(14)
    expect(facets).toEqual([
      {
        name: 'types',
        values: [
          { value: 'ACTIVITY', label: 'activiteit', count: 10 },
          { value: 'GOAL', label: 'doel', count: 2 },
          { value: 'POLICY_DOCUMENT', label: 'beleidsdocument', count: 2 },
        ],
      },
      { name: 'municipality', values: [{ value: 'GM0518', label: 'Den Haag', count: 14 }] },
      {
        name: 'year',
        values: [
          { value: '2023', label: '2023', count: 7 },
          { value: '2026', label: '2026', count: 6 },
          { value: '2024', label: '2024', count: 1 },
        ],
      },
    ])
  })

  test.each([
    ['opvang', {}],
    ['veilig thuis', { year: 2023 }],
    ['jeugdhulp', { municipality: 'zoetermeer', types: ['ACTIVITY', 'POLICY_DOCUMENT'] }],
    ['wat doet de gemeente tegen eenzaamheid', { year: 2023 }],
  ])('each count of a facet is the total of that choice (%s)', async (query, filter) => {
    for (const { name, values } of (await ask(query, filter)).facets) {
      expect(values.length).toBeGreaterThan(0)
      for (const { value, count } of values) {
        const choice = name === 'types' ? [value] : name === 'year' ? Number(value) : value
        expect((await ask(query, { ...filter, [name]: choice })).totalCount, `${name} ${value}`).toBe(count)
      }
    }
  })

  test('a year keeps what is of that year', async () => {
    // The budget of 2026 has money for Jeugdhulp until 2029, and no document says what will be done then.
    expect(idsOf(await ask('jeugdhulp', { year: 2029 }))).toEqual([
      'activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp',
    ])
    // Named by activities of 2023 and 2026.
    expect(idsOf(await ask('VTH', { year: 2026 }))[0]).toBe('partner:veilig-thuis-haaglanden')
    expect(idsOf(await ask('VTH', { year: 2024 }))).toEqual([])
    // The pilot began in 2020 and was evaluated in 2023.
    expect(idsOf(await ask('daklozenpunt', { year: 2020 }))).toEqual([
      'activity:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/start-daklozenpunt',
    ])
    expect((await ask('jeugdhulp', { year: 1900 })).totalCount).toBe(0)
  })

  test('says of each result which years it has', async () => {
    // The annual report of 2023 names it on lines 320 to 342, the budget of 2026 from line 79 on; of what line 104 says to
    // serve it, some was done in 2025.
    expect((await ask('RIS316085')).edges[0]?.years).toEqual([2023, 2025, 2026])
    expect((await ask('haarlemmermeer 11166782')).edges[0]?.years).toEqual([2024])
  })

  test('a partner is where activities involve it', async () => {
    expect(idsOf(await ask('veilig thuis', { municipality: 'GM0394', types: ['PARTNER'] }))).toEqual([
      'partner:veilig-thuis-kennemerland',
    ])
  })

  test('pages through everything, each item once, best first', async () => {
    const whole: Answer['search']['edges'][number][] = []
    for (let after: string | null = null, more = true; more;) {
      const page = await ask('den haag', { first: 7, after })
      whole.push(...page.edges)
      expect(page.totalCount).toBeGreaterThan(100)
      ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
      if (!more) expect(whole).toHaveLength(page.totalCount)
    }
    expect(new Set(whole.map(({ node }) => node.id)).size).toBe(whole.length)
    expect(whole.map(({ score }) => score)).toEqual(whole.map(({ score }) => score).sort((a, b) => b - a))
  })

  test('where nothing has every word, what has the rarest comes first', async () => {
    expect(idsOf(await ask('valpreventie xyzzy'))).toEqual(idsOf(await ask('valpreventie')))
    expect(idsOf(await ask('xyzzyq'))).toEqual([])
  })

  test('little words alone are searched for as they are', async () => {
    expect((await ask('voor en door')).totalCount).toBeGreaterThan(0)
  })

  test('says where a document explains an abbreviation', async () => {
    const { sourceDocuments } = await real.api.query<{
      sourceDocuments: {
        id: string
        abbreviations: { short: string; meaning: string; evidence: { lineStart: number }[] }[]
      }[]
    }>('{ sourceDocuments { id abbreviations { short meaning evidence { lineStart } } } }')
    const explained = new Map(sourceDocuments.map(({ id, abbreviations }) => [id, abbreviations]))
    expect(explained.get('source-document:den-haag/jaarverslag-2023-zwjv')).toContainEqual({
      short: 'HPA',
      meaning: 'Haagse Preventieaanpak',
      evidence: [{ lineStart: 393 }],
    })
    expect(
      explained
        .get('source-document:haarlemmermeer/jaarstukken-2024-zorg-en-werk')
        ?.map(({ short }) => short),
    ).toEqual(['JB', 'JR', 'MET', 'OZA', 'PI', 'POH'])
  })

  test('a number that is in no document finds nothing, not one that looks like it', async () => {
    expect(idsOf(await ask('RIS316588'))).toEqual([])
    expect(idsOf(await ask('RIS999999'))).toEqual([])
  })

  test.each([
    ['', /1 to 200/],
    ['x'.repeat(201), /has 201 characters/],
    ['zorg '.repeat(2_000), /has 10000 characters/],
    ['?!... ---', /no letter or digit.*RIS316587/],
    ['🙂 🙃', /no letter or digit/],
  ])('refuses what cannot be searched for, and says what can (%#)', async (query, message) => {
    const { errors } = await real.api.execute(SEARCH, { query })
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
