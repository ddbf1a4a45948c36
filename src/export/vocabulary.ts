// Which public vocabulary says what a type, a property or a relationship of ours means. What none of them has is in a
// namespace of our own, under the address of the service.
import type { EdgeType, StoredLabel } from '../graph/labels.js'

export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/',
  tooiont: 'https://identifier.overheid.nl/tooi/def/ont/',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A term of a vocabulary, `bgv:` being ours. */
export type Term = `${keyof typeof PREFIXES | 'bgv'}:${string}`

/** Besides `bgv:` and the label, which every node has. */
export const CLASSES: Readonly<Record<StoredLabel, readonly Term[]>> = {
  Municipality: ['tooiont:Gemeente', 'org:FormalOrganization'],
  SourceDocument: ['dcat:Resource', 'schema:Report', 'prov:Entity'],
  Passage: ['prov:Entity'],
  Program: ['prov:Entity'],
  Goal: ['prov:Entity'],
  Activity: ['schema:Action', 'prov:Entity'],
  PolicyDocument: ['schema:CreativeWork', 'prov:Entity'],
  Partner: ['org:Organization', 'schema:Organization', 'prov:Entity'],
  Indicator: ['schema:StatisticalVariable', 'prov:Entity'],
  Observation: ['schema:Observation', 'prov:Entity'],
  Result: ['schema:QuantitativeValue', 'prov:Entity'],
  BudgetLine: ['schema:MonetaryAmount', 'prov:Entity'],
  Finding: ['prov:Entity'],
  FormerId: [],
}

/** By label and stored name, or by stored name alone; else it is `bgv:` and the name that the API has. */
export const PREDICATES: Readonly<Record<string, Term>> = {
  'Municipality.name': 'schema:name',
  'Municipality.code': 'dcterms:identifier',
  // Nothing in PROV: a town is not made from what was written about it.
  'Municipality.statedBy': 'schema:subjectOf',
  'Program.name': 'schema:name',
  'Partner.name': 'skos:prefLabel',
  'Partner.aliases': 'skos:altLabel',
  'Partner.partOfId': 'dcterms:isPartOf',
  'Activity.label': 'schema:name',
  'Activity.parentId': 'dcterms:isPartOf',
  'Goal.statement': 'schema:name',
  'Indicator.name': 'schema:name',
  'Indicator.unit': 'schema:unitText',
  'Observation.value': 'schema:value',
  'Result.value': 'schema:value',
  'Result.unit': 'schema:unitText',
  'BudgetLine.amount': 'schema:value',
  'BudgetLine.label': 'schema:name',
  'Finding.message': 'dcterms:description',
  'PolicyDocument.ris': 'dcterms:identifier',
  'PolicyDocument.title': 'dcterms:title',
  'SourceDocument.title': 'dcterms:title',
  'SourceDocument.url': 'dcat:landingPage',
  'SourceDocument.sha256': 'schema:sha256',
  'SourceDocument.municipalityId': 'dcterms:publisher',
  'Passage.sourceDocumentId': 'dcterms:isPartOf',
  statedBy: 'prov:hadPrimarySource',
  evidence: 'prov:wasDerivedFrom',
}

/** What holds between the two ends; what is said of a relationship itself stands in an rdf:Statement about it. */
export const RELATIONS: Readonly<Record<EdgeType, Term>> = {
  HAS_PROGRAM: 'bgv:hasProgram',
  PUBLISHED: 'bgv:published',
  HAS_PASSAGE: 'dcterms:hasPart',
  HAS_GOAL: 'bgv:hasGoal',
  HAS_ACTIVITY: 'bgv:hasActivity',
  HAS_PART: 'dcterms:hasPart',
  SERVES: 'bgv:serves',
  REFERS_TO: 'dcterms:references',
  INVOLVES: 'schema:participant',
  HAS_RESULT: 'schema:result',
  CONTINUES: 'bgv:continues',
  HAS_BUDGET: 'bgv:hasBudget',
  HAS_INDICATOR: 'bgv:hasIndicator',
  MEASURES: 'bgv:measures',
  HAS_OBSERVATION: 'bgv:hasObservation',
  SUPERSEDES: 'dcterms:replaces',
  PART_OF: 'org:subOrganizationOf',
  REPORTS: 'bgv:reports',
  LEAVES_OUT: 'bgv:leavesOut',
  EXPLAINS: 'bgv:explains',
  EVIDENCED_BY: 'prov:wasDerivedFrom',
}
