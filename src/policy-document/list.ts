// The list of policy documents at the root, and that of a programme. Whatever narrows it by activities asks for one
// activity that fits all of it.
import type { ProgramPolicyDocumentsArgs, QueryPolicyDocumentsArgs } from '../generated/graphql.js'
import { POLICY_DOCUMENT_KINDS } from '../shared/vocabulary.js'
import type { Edge } from '../graph/connection.js'
import type { Row } from '../graph/engine.js'
import { facet, municipalityFacet, sourceDocumentFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import {
  byNumber,
  byText,
  nestedCount,
  nestedPages,
  rootCounts,
  rootPages,
} from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import type { PolicyDocumentRecord } from './records.js'

const OWN = `($kind IS NULL OR n.kind = $kind)
    AND ($scheme IS NULL OR n.scheme = $scheme)
    AND ($citedIn IS NULL OR all(s IN $citedIn WHERE s IN n.statedBy))
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`
/** Of an activity `a` and its tie `r` to the document. */
const WITHIN = `($role IS NULL OR r.role = $role)
      AND ($certainty IS NULL OR r.certainty = $certainty)
      AND ($year IS NULL OR a.year = $year)
      AND ($phase IS NULL OR a.phase = $phase)
      AND ($partner IS NULL OR EXISTS { MATCH (a)-[:INVOLVES]->(:Entity {id: $partner}) })`
const TIE = `($program IS NULL OR a.programId = $program)
      AND ${WITHIN}`
const PLACE = '($municipality IS NULL OR $municipality IN n.municipalityKeys)'
const FILTER = `${PLACE}
    AND ${OWN}
    AND (($program IS NULL AND $role IS NULL AND $certainty IS NULL
        AND $year IS NULL AND $phase IS NULL AND $partner IS NULL)
      OR EXISTS { MATCH (n)<-[r:REFERS_TO]-(a:Activity) WHERE ${TIE} })`

const ROOT = { match: '(n:PolicyDocument)', where: FILTER }
const ROOT_ORDERS = {
  NAME: byText('n.byName'),
  ACTIVITIES: byNumber(`COUNT { MATCH (n)<-[r:REFERS_TO]-(a:Activity) WHERE ${TIE} }`, true),
}
const OF_PROGRAMS = {
  match: '(:Entity {id: k})-[:HAS_ACTIVITY]->(a:Activity)-[r:REFERS_TO]->(n:PolicyDocument)',
  where: `${OWN} AND ${WITHIN}`,
  gathered: 'count(r) AS uses',
}
const ORDERS = { NAME: byText('n.byName'), ACTIVITIES: byNumber('uses', true) }

export const POLICY_DOCUMENTS_PAGES = rootPages(ROOT, ROOT_ORDERS)
export const POLICY_DOCUMENTS_COUNTS = rootCounts(ROOT)
export const POLICY_DOCUMENTS_OF_PROGRAMS_PAGES = nestedPages(OF_PROGRAMS, ORDERS)
export const POLICY_DOCUMENTS_OF_PROGRAMS_COUNT = nestedCount(OF_PROGRAMS)

const TIED = {
  match: '(n:PolicyDocument)',
  where: `${PLACE} AND ${OWN}`,
  through: '(n)<-[r:REFERS_TO]-(a:Activity)',
  within: TIE,
}
/** Those that make sense within one programme. */
const OWN_FACETS = {
  kind: facet({ ...ROOT, value: 'n.kind' }),
  scheme: facet({ ...ROOT, value: 'n.scheme' }),
  role: facet({ ...TIED, value: 'r.role' }),
  year: facet({ ...TIED, value: 'a.year' }),
  phase: facet({ ...TIED, value: 'a.phase' }),
  partner: facet({
    ...TIED,
    through: '(n)<-[r:REFERS_TO]-(a:Activity)-[:INVOLVES]->(p:Partner)',
    value: 'p.id',
    named: { label: 'm.name' },
  }),
  citedIn: sourceDocumentFacet(ROOT),
  certainty: facet({ ...TIED, value: 'r.certainty' }),
}
export const POLICY_DOCUMENTS_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...TIED, value: 'a.programId', named: { label: 'm.name' } }),
  ...OWN_FACETS,
}

const NARROWING = [
  'kind',
  'scheme',
  'citedIn',
  'text',
  'role',
  'certainty',
  'year',
  'phase',
  'partner',
] as const
const WORDS = { kind: POLICY_DOCUMENT_KINDS }
const toEdge = (row: Row) => ({ node: row['node'] as PolicyDocumentRecord })

export function policyDocuments(
  graph: GraphReader,
  args: QueryPolicyDocumentsArgs,
): FacetedConnection<Edge<PolicyDocumentRecord>> {
  const request = filterOf(graph, args, ['municipality', 'program', ...NARROWING], WORDS)
  const list = listOf<Edge<PolicyDocumentRecord>>(
    graph,
    {
      list: 'policyDocuments',
      orders: ROOT_ORDERS,
      pages: POLICY_DOCUMENTS_PAGES,
      counts: POLICY_DOCUMENTS_COUNTS,
      toEdge,
    },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, POLICY_DOCUMENTS_FACETS, request)
}

export function policyDocumentsOfProgram(
  graph: GraphReader,
  parentId: string,
  args: ProgramPolicyDocumentsArgs,
) {
  const { filter, guard } = filterOf(graph, args, NARROWING, WORDS)
  const list = listOf<Edge<PolicyDocumentRecord>>(
    graph,
    {
      list: 'Program.policyDocuments',
      orders: ORDERS,
      pages: POLICY_DOCUMENTS_OF_PROGRAMS_PAGES,
      counts: { FILTERED: POLICY_DOCUMENTS_OF_PROGRAMS_COUNT },
      toEdge,
    },
    { parentId, filter, guard, orderBy: args.orderBy, page: args },
  )
  const within = { ...filter, program: parentId, municipality: null }
  return withFacets(graph, list, OWN_FACETS, { filter: within, guard })
}
