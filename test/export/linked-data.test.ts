// Turtle and JSON-LD read by Oxigraph, which has parsers of its own, and asked in SPARQL as people who link data would.
import { parse as parseCsv } from 'csv-parse/sync'
import oxigraph from 'oxigraph'
import { beforeAll, describe, expect, test } from 'vitest'
import { PREFIXES, RELATIONS } from '../../src/export/vocabulary.js'
import { EDGE_TYPES, NODE_LABELS } from '../../src/graph/labels.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { countsOfApi, involvements } from './counts.js'
import { exportAs, exportText, sha256 } from './support.js'

const OURS = 'https://graaf.example/def#'
const SHORT: Readonly<Record<string, string>> = { ...PREFIXES, bgv: OURS }
const SPARQL_PREFIXES = Object.entries(SHORT)
  .map(([name, iri]) => `PREFIX ${name}: <${iri}>`)
  .join('\n')

describe.each(engines)('the linked data of the seeds from $name', (engine) => {
  const real = withRealSeeds(engine)
  let turtle: string
  let store: oxigraph.Store
  beforeAll(async () => {
    turtle = await exportText(real.engine, 'turtle')
    store = new oxigraph.Store()
    store.load(turtle, { format: 'text/turtle' })
  })

  const rows = (sparql: string) =>
    store.query(`${SPARQL_PREFIXES}\n${sparql}`) as Map<string, { value: string }>[]
  const values = (sparql: string) => rows(sparql).map((row) => row.get('value')?.value)

  test('have as many things of each type as the API counts', async () => {
    const found = rows('SELECT ?type (COUNT(?one) AS ?total) { ?one a ?type } GROUP BY ?type')
    const totals = new Map(found.map((row) => [row.get('type')?.value, Number(row.get('total')?.value)]))
    const expected = await countsOfApi(real.api)
    for (const [label, total] of Object.entries(expected)) expect(totals.get(OURS + label), label).toBe(total)
    for (const label of NODE_LABELS) expect(totals.get(OURS + label), label).toBeGreaterThan(0)
    expect(totals.get('http://www.w3.org/ns/org#Organization')).toBe(expected['Partner'])
    expect(
      values('SELECT (COUNT(?one) AS ?value) { ?one rdf:predicate schema:participant; bgv:role ?role }'),
    ).toEqual([String(await involvements(real.api))])
  })

  test('have every relationship between its two ends', async () => {
    const said = new Set(
      store
        .match(null, null, null, null)
        .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`),
    )
    const tables = await exportAs(real.engine, 'csv')
    for (const type of EDGE_TYPES) {
      const [prefix = '', local = ''] = RELATIONS[type].split(':')
      const table = tables.get(`relation-${type.toLowerCase().replaceAll('_', '-')}.csv`) ?? ''
      const ties = parseCsv<Record<string, string>>(table, { delimiter: ';', bom: true, columns: true })
      const id = (one: string | undefined) => `https://graaf.example/id/${one}`
      const unsaid = ties.filter(
        ({ van, naar }) => !said.has(`${id(van)} ${SHORT[prefix]}${local} ${id(naar)}`),
      )
      expect([type, unsaid]).toEqual([type, []])
    }
  })

  test('say the same as Turtle and as JSON-LD', async () => {
    const other = new oxigraph.Store()
    other.load(await exportText(real.engine, 'jsonld'), { format: 'application/ld+json' })
    const sum = (one: oxigraph.Store) =>
      sha256(one.dump({ format: 'application/n-quads' }).split('\n').sort().join('\n'))
    expect(sum(other)).toBe(sum(store))
  })

  test('lead from a citation to its line, and from a town to its identifier of the government', () => {
    // RIS316587 stands on line 160 of The Hague's annual report, under the circa 500 people who took part.
    expect(
      values(`SELECT ?value {
        ?cited dcterms:identifier "RIS316587". ?tie rdf:object ?cited; rdf:predicate dcterms:references;
          prov:wasDerivedFrom ?passage. ?passage a bgv:Passage; bgv:lineStart ?value }`),
    ).toEqual(['160'])
    expect(values('SELECT ?value { ?town dcterms:identifier "GM0518"; owl:sameAs ?value }')).toEqual([
      'https://identifier.overheid.nl/tooi/id/gemeente/gm0518',
    ])
    expect(
      values(`SELECT ?value {
        ?document a dcat:Resource; dcterms:publisher [ dcterms:identifier "GM0637" ]; dcat:landingPage ?value }`),
    ).toEqual([
      'https://zoetermeer.begrotingsapp.nl/jaarstukken-2023/programma/programma-2-samen-leven-en-ondersteunen',
    ])
    expect(values('SELECT ?value { ?set a dcat:Dataset; owl:versionInfo ?value }')).toHaveLength(1)
  })

  test('give no name that is an id, and no document as its own source', () => {
    expect(
      values('SELECT ?value { ?one rdfs:label ?value FILTER CONTAINS(STR(?one), STR(?value)) }').filter(
        (name) => name?.includes(':'),
      ),
    ).toEqual([])
    expect(values('SELECT ?value { ?value prov:hadPrimarySource ?value }')).toEqual([])
  })

  test('invent nothing under an address of somebody else', () => {
    const shortened = (iri: string) => {
      const found = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start))
      return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
    }
    const iris = new Set(
      store
        .match(null, null, null, null)
        .flatMap((quad) => [quad.subject, quad.predicate, quad.object])
        .filter(({ termType }) => termType === 'NamedNode')
        .map(({ value }) => value)
        .filter((value) => !value.startsWith('https://graaf.example/')),
    )
    expect([...iris].map(shortened).sort()).toEqual([...PAGES, ...TERMS].sort())
  })
})

/** Where the seeds say that the documents are published. */
const PAGES = [
  'https://denhaag.begroting-2026.nl/p26770/toelichting-w-vragen-per-onderdeel',
  'https://denhaag.jaarverslag-2023.nl/p24116/wat-hebben-we-gedaan',
  'https://denhaag.jaarverslag-2023.nl/p24142/wat-hebben-we-gedaan',
  'https://zoetermeer.begrotingsapp.nl/jaarstukken-2023/programma/programma-2-samen-leven-en-ondersteunen',
]

/** Each looked up in the vocabulary that it is of. */
const TERMS = [
  ['dcat', 'Dataset Resource landingPage version'],
  ['dcterms', 'description hasPart identifier isPartOf publisher references replaces source title'],
  ['org', 'FormalOrganization Organization subOrganizationOf'],
  ['owl', 'sameAs versionInfo'],
  ['prov', 'Entity hadPrimarySource wasDerivedFrom'],
  ['rdf', 'Statement object predicate subject type'],
  ['rdfs', 'label'],
  [
    'schema',
    'Action CreativeWork MonetaryAmount Observation Organization QuantitativeValue Report StatisticalVariable currency name participant result sha256 subjectOf unitText value',
  ],
  ['skos', 'altLabel prefLabel'],
  ['tooi', 'gm0394 gm0518 gm0637'],
  ['tooiont', 'Gemeente'],
  ['void', 'Dataset uriSpace'],
].flatMap(([prefix, names = '']) => names.split(' ').map((name) => `${prefix}:${name}`))
