// What is exported of each type: every property that is stored, or is named in INTERNAL. One table for all formats, so that a
// column, an attribute and a predicate mean the same. A test holds it against what the graph stores.
import type { EdgeType, StoredLabel } from '../graph/labels.js'

export type PropertyType = 'text' | 'integer' | 'decimal' | 'boolean' | 'list'

export interface Property {
  /** As it is stored. */
  readonly stored: string
  /** As the API calls it; one name has one type in all of the graph, as Gephi demands. */
  readonly name: string
  /** Head of its column, for people who open a table. */
  readonly dutch: string
  readonly type: PropertyType
}

const as =
  (type: PropertyType) =>
  (stored: string, dutch: string, name = stored): Property => ({ stored, name, dutch, type })
const text = as('text')
const integer = as('integer')
const decimal = as('decimal')
const boolean = as('boolean')
const list = as('list')

/** Keys that order and find, made from what is exported; and the bookkeeping of loading. */
export const INTERNAL: ReadonlySet<string> = new Set([
  'id',
  'key',
  'sort',
  'byName',
  'text',
  'hash',
  'municipalityKeys',
  'nameKeys',
  'slug',
])

const YEAR = integer('year', 'jaar')
const KIND = text('kind', 'soort')
const CERTAINTY = text('certainty', 'zekerheid')
const NOTE = text('note', 'toelichting')
const PRINTED = text('printed', 'zoals_gedrukt')
const QUALIFIER = text('qualifier', 'nauwkeurigheid')
const PROGRAM = text('programId', 'programma')
const MUNICIPALITY = text('municipalityId', 'gemeente')
const SOURCE = text('sourceDocumentId', 'bron')
const PASSAGES = list('evidence', 'passages')
/** The documents that say so. */
const STATED_BY = list('statedBy', 'bronnen', 'sources')

const NODES: Readonly<Record<StoredLabel, readonly Property[]>> = {
  Municipality: [text('name', 'naam'), text('code', 'cbs_code')],
  SourceDocument: [
    text('title', 'titel'),
    KIND,
    YEAR,
    MUNICIPALITY,
    PROGRAM,
    text('url', 'adres'),
    integer('lineCount', 'aantal_regels'),
    text('sha256', 'sha256'),
    text('file', 'bestand'),
    text('checkedOn', 'nagelezen_op'),
    text('checkedHow', 'nagelezen_hoe'),
  ],
  Passage: [
    SOURCE,
    list('heading', 'koppen'),
    integer('lineStart', 'eerste_regel'),
    integer('lineEnd', 'laatste_regel'),
  ],
  Program: [text('name', 'naam'), text('number', 'nummer'), MUNICIPALITY],
  Goal: [text('statement', 'doel'), text('number', 'nummer'), PROGRAM, text('activityId', 'activiteit')],
  Activity: [
    text('label', 'naam'),
    KIND,
    YEAR,
    text('phase', 'fase'),
    PROGRAM,
    text('parentId', 'onderdeel_van'),
    CERTAINTY,
    NOTE,
  ],
  PolicyDocument: [
    text('ris', 'ris'),
    text('number', 'nummer'),
    text('scheme', 'nummering'),
    text('title', 'titel'),
    KIND,
    text('issuer', 'uitgever'),
    MUNICIPALITY,
  ],
  Partner: [text('name', 'naam'), KIND, list('aliases', 'andere_namen'), text('partOfId', 'onderdeel_van')],
  Indicator: [
    text('name', 'naam'),
    text('unit', 'eenheid'),
    text('source', 'herkomst'),
    text('set', 'reeks'),
    boolean('goalMet', 'doel_gehaald'),
    text('better', 'beter_is'),
    PROGRAM,
    text('goalId', 'doel'),
    text('activityId', 'activiteit'),
  ],
  Observation: [
    YEAR,
    KIND,
    decimal('value', 'waarde'),
    PRINTED,
    QUALIFIER,
    boolean('provisional', 'voorlopig'),
  ],
  Result: [decimal('value', 'waarde'), PRINTED, text('unit', 'eenheid'), QUALIFIER, YEAR],
  BudgetLine: [
    text('subjectId', 'van'),
    YEAR,
    text('direction', 'richting'),
    text('basis', 'basis'),
    integer('amount', 'bedrag_euro'),
    text('part', 'deel'),
    text('label', 'omschrijving'),
    boolean('favourable', 'voordelig'),
    PRINTED,
    integer('unit', 'gedrukt_in_eenheden_van', 'printedInUnitsOf'),
    text('table', 'tabel'),
    PROGRAM,
    SOURCE,
  ],
  Finding: [
    text('severity', 'ernst'),
    text('rule', 'toets'),
    text('message', 'bevinding'),
    YEAR,
    PROGRAM,
    SOURCE,
  ],
  FormerId: [text('currentId', 'id_nu')],
}

const EDGES: Readonly<Partial<Record<EdgeType, readonly Property[]>>> = {
  HAS_PART: [CERTAINTY, NOTE],
  CONTINUES: [CERTAINTY],
  REFERS_TO: [
    text('role', 'rol'),
    CERTAINTY,
    NOTE,
    PRINTED,
    text('title', 'zoals_genoemd'),
    integer('amount', 'bedrag_euro'),
    text('amountLabel', 'bedrag_omschrijving'),
    PASSAGES,
  ],
  INVOLVES: [text('role', 'rol'), CERTAINTY, NOTE, text('as', 'genoemd_als', 'namedAs'), PASSAGES],
  SUPERSEDES: [PASSAGES],
  LEAVES_OUT: [text('reason', 'reden')],
  EXPLAINS: [text('short', 'afkorting'), text('meaning', 'betekenis')],
}

export const nodeProperties = (label: StoredLabel): readonly Property[] => [...NODES[label], STATED_BY]
export const edgeProperties = (type: EdgeType): readonly Property[] => [...(EDGES[type] ?? []), STATED_BY]

/** Names of nodes in order of preference. */
const NAMES = ['name', 'label', 'title', 'statement', 'message', 'ris', 'number']

/** What people call a node; its id where it has no name. */
export function nameOf({ id, props }: { id: string; props: Readonly<Record<string, unknown>> }): string {
  const name = NAMES.map((key) => props[key]).find((value) => typeof value === 'string' && value !== '')
  return typeof name === 'string' ? name : id
}
