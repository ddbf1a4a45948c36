// Networks of partners as the documents name them, worked out by reading them: which partners each bullet or paragraph names.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

interface Network {
  readonly order: number
  readonly size: number
  readonly density: number
  readonly components: number
  readonly modularity: number | null
  readonly nodes: readonly { partner: { name: string }; degree: number; betweenness: number }[]
  readonly links: readonly {
    source: { name: string }
    target: { name: string }
    weight: number
    together: number
    alongside: number
    certain: number
  }[]
}

const FIELDS = `order size density components modularity
  nodes { partner { name } degree betweenness }
  links { source { name } target { name } weight together alongside certain }`

const pairs = (ties: readonly string[]): string[] =>
  ties.flatMap((one, index) => ties.slice(index + 1).map((other) => [one, other].sort().join(' + ')))

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const ask = async (args: string) =>
    (await real.api.query<{ partnerNetwork: Network }>(`{ partnerNetwork${args} { ${FIELDS} } }`))
      .partnerNetwork
  const named = ({ links }: Network) =>
    new Map(
      links.map(({ source, target, ...counts }) => [[source.name, target.name].sort().join(' + '), counts]),
    )

  describe('Zoetermeer 2023', () => {
    // Line 377: the region's municipalities. Line 40: the treatment class. Line 56: a pilot. Line 75: two things that the
    // link officer and the college did, told as if the officer's name were known.
    const REGION = ['Den Haag', 'Leidschendam-Voorburg', 'Rijswijk', 'Wassenaar'].map(
      (name) => `Gemeente ${name}`,
    )
    const SCHOOL = 'Samenwerkingsverband Passend Onderwijs Zoetermeer'
    const CLASS = ['Jeugdformaat', 'Leo Kanner Onderwijs Groep', SCHOOL]
    const PILOT = ['De Muskietier', 'gro-up']
    const COLLEGE = ['mboRijnland', 'Schoolformaat']
    // Line 89: both adopt the reform agenda. Lines 213 and 407: one advises the other; two get subsidies, two contributions.
    const AGENDA = ['Rijk', 'VNG']
    const ADVICE = ['Bureau HHM', 'inZet']
    const SUBSIDIES = ['Stichting Jeugdgezondheidszorg', 'Meerpunt']
    const CONTRIBUTIONS = ['Servicebureau Jeugdhulp Haaglanden', 'Veilig Thuis Haaglanden']

    test('twenty-five partners, of which nineteen meet another', async () => {
      const network = await ask('(municipality: "zoetermeer", year: 2023)')
      expect(network).toMatchObject({ order: 25, size: 15 })
      expect([...named(network).keys()].sort()).toEqual(
        [REGION, CLASS, PILOT, COLLEGE, AGENDA, ADVICE, SUBSIDIES, CONTRIBUTIONS].flatMap(pairs).sort(),
      )
      expect(network.nodes.filter(({ degree }) => degree === 0)).toHaveLength(6)
      // Eight groups that do not meet, and six alone; nobody stands between two others.
      expect(network.components).toBe(14)
      expect(network.density).toBeCloseTo(15 / 300, 12)
      expect(network.nodes.every(({ betweenness }) => betweenness === 0)).toBe(true)
      // Each group is a community: weights 6, 3, 2 and five times 1, of 16 together.
      expect(network.modularity).toBeCloseTo(1 - (36 + 9 + 4 + 5) / 256, 12)
    })

    test('eleven pairs work together; the rest are named together', async () => {
      const network = await ask('(municipality: "zoetermeer", year: 2023)')
      const together = network.links.filter((link) => link.together > 0)
      expect(together).toHaveLength(6 + 3 + 1 + 1)
      const found = named(network)
      expect(found.get('Schoolformaat + mboRijnland')).toEqual({
        ...{ weight: 2, together: 2, alongside: 0, certain: 0 },
      })
      expect(found.get('Rijk + VNG')).toEqual({ weight: 1, together: 0, alongside: 1, certain: 1 })
      for (const [one = '', other = ''] of [ADVICE, SUBSIDIES, CONTRIBUTIONS].map((ties) => [...ties].sort()))
        expect(found.get(`${one} + ${other}`), one).toEqual({
          ...{ weight: 1, together: 0, alongside: 0, certain: 1 },
        })
      const cooperating = await ask(
        '(municipality: "zoetermeer", year: 2023, tie: TOGETHER, certainty: STATED)',
      )
      expect(named(cooperating).size).toBe(10)
    })
  })

  test("The Hague's districts 2023: Rotterdam stands between the committee on labour migration and the state", async () => {
    const network = await ask('(program: "program:den-haag/stadsdelen-integratie-en-dienstverlening")')
    // Line 433 speaks of the committee that both cities set up, and of asking the state's attention; line 441 of a subsidy.
    expect(network).toMatchObject({ order: 18, size: 3, components: 15 })
    expect([...named(network).keys()].sort()).toEqual([
      'Adviescommissie arbeidsmigratie + Gemeente Rotterdam',
      'Gemeente Rotterdam + Rijk',
      'Sociale Fondsen Den Haag + VluchtelingenWerk Nederland',
    ])
    expect(network.links.every(({ weight, together }) => weight === 1 && together === 0)).toBe(true)
    // Line 441: the two are the link between the fund and those who need it, and get a subsidy for that.
    expect(network.links.filter(({ alongside }) => alongside > 0).map(({ source }) => source.name)).toEqual([
      'Sociale Fondsen Den Haag',
    ])
    const between = network.nodes.filter(({ betweenness }) => betweenness > 0)
    expect(between.map(({ partner }) => partner.name)).toEqual(['Gemeente Rotterdam'])
    // One pair of the seventeen others.
    expect(between[0]?.betweenness).toBeCloseTo(1 / 136, 12)
  })

  test('three institutes do one study side by side, without being said to cooperate (budget 2026, line 264)', async () => {
    const found = named(await ask('(municipality: "den-haag", year: 2026, tie: ALONGSIDE)'))
    const study = pairs(['Ecorys', 'Haagse Hogeschool', 'Verwey-Jonker Instituut'])
    expect(study.map((pair) => found.get(pair))).toEqual(
      study.map(() => ({ weight: 1, together: 0, alongside: 1, certain: 1 })),
    )
  })

  test('Haarlemmermeer 2024 names three partners, never two at once', async () => {
    const network = await ask('(municipality: "haarlemmermeer", year: 2024)')
    expect(network).toMatchObject({ order: 3, size: 0, components: 3, modularity: null })
    expect(network.nodes.map(({ partner }) => partner.name).sort()).toEqual([
      'GGD Kennemerland',
      'PI school de Ster',
      'Veilig Thuis Kennemerland',
    ])
  })

  test('the region met twice: in the report of The Hague and in that of Zoetermeer', async () => {
    const network = await ask('(kind: "gemeente", tie: TOGETHER, minWeight: 2)')
    // Lines 417 and 377; each report names the other city, which is therefore in one of them only.
    expect([...named(network)]).toEqual(
      pairs(['Gemeente Leidschendam-Voorburg', 'Gemeente Rijswijk', 'Gemeente Wassenaar']).map((pair) => [
        pair,
        { weight: 2, together: 2, alongside: 0, certain: 2 },
      ]),
    )
    const around = await ask('(around: "partner:gemeente-zoetermeer", kind: "gemeente")')
    expect(around.nodes.map(({ partner, degree }) => [partner.name, degree])).toEqual([
      ...['Gemeente Leidschendam-Voorburg', 'Gemeente Rijswijk', 'Gemeente Wassenaar'].map((name) => [
        name,
        3,
      ]),
      ['Gemeente Zoetermeer', 3],
    ])
  })
})
