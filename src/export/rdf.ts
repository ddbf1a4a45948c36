// The graph as RDF, a page of quads at a time. Quads of one subject and predicate stand together: a writer of JSON-LD that
// streams would otherwise write a key twice.
import type { Quad, Quad_Object, NamedNode } from '@rdfjs/types'
import n3 from 'n3'
import { FORMER_ID } from '../graph/former-ids.js'
import type { StoredLabel } from '../graph/labels.js'
import type { Pages } from './pages.js'
import { edgeProperties, nameOf, nodeProperties, type Property } from './properties.js'
import type { ExportEdge, ExportNode } from './records.js'
import { describe, hasFormerIds, type Selection } from './selection.js'
import { CLASSES, PREDICATES, PREFIXES, RELATIONS, type Term } from './vocabulary.js'

const { DataFactory } = n3

/** Where ids and our own terms live. */
export interface Names {
  /** `http://localhost:4000`: without a slash at the end. */
  readonly base: string
}

/** Texts in Dutch: names, and what people wrote. What a document prints (`printed`) or calls somebody is as it stands there. */
const DUTCH: ReadonlySet<string> = new Set([
  'heading',
  'label',
  'meaning',
  'message',
  'name',
  'note',
  'reason',
  'statement',
  'title',
  'unit',
])

/** Every IRI's beginning that has a short form. */
export function prefixes({ base }: Names): Record<string, string> {
  return { bg: `${base}/id/`, bgv: `${base}/def#`, ...PREFIXES }
}

/** Ids hold letters, digits, hyphens, points, colons and slashes, which an address may have; everything else is encoded. */
export function iriOf({ base }: Names, id: string): string {
  return `${base}/id/${encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2F/g, '/')}`
}

/** The data set, its nodes with the relationships that leave them. */
export async function* quadsOf(pages: Pages, selection: Selection, names: Names): AsyncGenerator<Quad[]> {
  const writer = createWriter(names)
  yield writer.dataset(selection)
  for (const label of selection.labels) {
    for await (const nodes of pages.nodes(label)) {
      yield nodes.flatMap(writer.node)
      const ids = nodes.map(({ id }) => id)
      for await (const edges of pages.edgesFrom(ids)) yield edges.flatMap(writer.edge)
    }
  }
  if (hasFormerIds(selection)) {
    for await (const nodes of pages.nodes('FormerId')) yield nodes.flatMap(writer.formerId)
  }
  await pages.finish()
}

type Said = [Term, readonly Quad_Object[]]

function createWriter(names: Names) {
  const short = prefixes(names)
  const iri = (id: string): NamedNode => DataFactory.namedNode(iriOf(names, id))
  const term = (name: Term): NamedNode => {
    const [prefix = '', local = ''] = name.split(':')
    return DataFactory.namedNode(`${short[prefix]}${local}`)
  }
  const text = (value: string): Quad_Object => DataFactory.literal(value)
  const dutch = (value: string): Quad_Object => DataFactory.literal(value, 'nl')
  const say = (subject: NamedNode, statements: readonly Said[]): Quad[] => {
    const byPredicate = new Map<Term, Quad_Object[]>()
    for (const [predicate, objects] of statements) {
      byPredicate.set(predicate, [...(byPredicate.get(predicate) ?? []), ...objects])
    }
    return [...byPredicate].flatMap(([predicate, objects]) =>
      objects.map((object) => DataFactory.quad(subject, term(predicate), object)),
    )
  }
  const object = ({ stored, type }: Property, value: unknown): Quad_Object => {
    const written = String(value)
    // Ids end in Id; documents and passages are named by theirs.
    if (/Id$|^statedBy$|^evidence$/.test(stored)) return iri(written)
    if (stored === 'url') return DataFactory.namedNode(new URL(written).href)
    if (stored === 'year') return DataFactory.literal(written, term('xsd:gYear'))
    if (stored === 'checkedOn') return DataFactory.literal(written, term('xsd:date'))
    if (type === 'integer') return DataFactory.literal(written, term('xsd:integer'))
    if (type === 'boolean') return DataFactory.literal(written, term('xsd:boolean'))
    if (type === 'decimal')
      return DataFactory.literal(written, term(written.includes('e') ? 'xsd:double' : 'xsd:decimal'))
    return DUTCH.has(stored) ? dutch(written) : text(written)
  }
  const values = (properties: readonly Property[], props: ExportNode['props'], label?: StoredLabel): Said[] =>
    properties
      .filter(({ stored }) => props[stored] != null)
      .map((property) => {
        const { stored, name } = property
        // What an id leads to is the thing, not its id.
        const own: Term = `bgv:${name.replace(/Id$/, '')}`
        const predicate = PREDICATES[`${label}.${stored}`] ?? PREDICATES[stored] ?? own
        return [predicate, [props[stored]].flat().map((value) => object(property, value))]
      })

  return {
    dataset: (selection: Selection): Quad[] =>
      say(iri('dataset'), [
        ['rdf:type', [term('dcat:Dataset'), term('void:Dataset'), term('prov:Entity')]],
        ['dcterms:title', [dutch('Beleidsgraaf')]],
        ['dcterms:description', [text(describe(selection))]],
        ['dcat:version', [text(selection.version)]],
        ['owl:versionInfo', [text(selection.version)]],
        ['dcterms:source', selection.sources.map(({ id }) => iri(id))],
        ['void:uriSpace', [text(short['bg'] ?? '')]],
      ]),
    node: (node: ExportNode): Quad[] => {
      const { id, label, props } = node
      const name = nameOf(node)
      return say(iri(id), [
        ['rdf:type', [`bgv:${label}` as Term, ...CLASSES[label]].map(term)],
        ['rdfs:label', name === id ? [] : [dutch(name)]],
        ['owl:sameAs', label === 'Municipality' ? [tooi(String(props['code']))] : []],
        ['schema:currency', label === 'BudgetLine' ? [text('EUR')] : []],
        ...values(nodeProperties(label).filter(said(label)), props, label),
      ])
    },
    /** What leads on is the old address, so that a link made with it can still be followed. */
    formerId: ({ id, props }: ExportNode): Quad[] =>
      say(iri(id.slice(FORMER_ID.length)), [['dcterms:isReplacedBy', [iri(String(props['currentId']))]]]),
    edge: ({ key, type, from, to, props }: ExportEdge): Quad[] => {
      const own = edgeProperties(type).filter(({ stored }) => stored !== 'statedBy')
      const direct = DataFactory.quad(iri(from), term(RELATIONS[type]), iri(to))
      if (own.length === 0) return [direct]
      return [
        direct,
        ...say(iri(key), [
          ['rdf:type', [term('rdf:Statement'), term('prov:Entity')]],
          ['rdf:subject', [iri(from)]],
          ['rdf:predicate', [term(RELATIONS[type])]],
          ['rdf:object', [iri(to)]],
          ...values(edgeProperties(type), props),
        ]),
      ]
    },
  }
}

/** A document is its own source; that says nothing. */
const said =
  (label: StoredLabel) =>
  ({ stored }: Property): boolean =>
    stored !== 'statedBy' || label !== 'SourceDocument'

/** The identifier that the Dutch government gives to a municipality. https://standaarden.overheid.nl/tooi */
function tooi(code: string): NamedNode {
  return DataFactory.namedNode(`${PREFIXES.tooi}${code.toLowerCase()}`)
}
