// The list of partners at the root, and that of a programme. Whatever narrows it by activities asks for one activity that
// fits all of it: partners of 2023 in Zoetermeer are those of an activity of 2023 in Zoetermeer.
import type { ProgramPartnersArgs, QueryPartnersArgs } from '../generated/graphql.js'
import { PARTNER_KINDS, PARTNER_ROLES } from '../shared/vocabulary.js'
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
import { BadInputError } from '../shared/errors.js'
import type { PartnerRecord } from './records.js'

const OWN = `($kind IS NULL OR n.kind = $kind)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`
/** Of an activity `a` and its tie `r` to the partner. */
const WITHIN = `($role IS NULL OR r.role = $role)
      AND ($certainty IS NULL OR r.certainty = $certainty)
      AND ($sourceDocument IS NULL OR $sourceDocument IN r.statedBy)
      AND ($year IS NULL OR a.year = $year)
      AND ($phase IS NULL OR a.phase = $phase)
      AND ($policyDocument IS NULL OR EXISTS { MATCH (a)-[:REFERS_TO]->(:Entity {id: $policyDocument}) })`
const TIE = `($municipality IS NULL OR $municipality IN a.municipalityKeys)
      AND ($program IS NULL OR a.programId = $program)
      AND ${WITHIN}`
const WIDE = `($minMunicipalities IS NULL OR size(reduce(seen = [], s IN n.statedBy |
      CASE WHEN split(s, '/')[0] IN seen THEN seen ELSE seen + [split(s, '/')[0]] END)) >= $minMunicipalities)`
const FILTER = `${OWN}
    AND ${WIDE}
    AND (($municipality IS NULL AND $program IS NULL AND $role IS NULL AND $certainty IS NULL
        AND $sourceDocument IS NULL AND $year IS NULL AND $phase IS NULL AND $policyDocument IS NULL)
      OR EXISTS { MATCH (n)<-[r:INVOLVES]-(a:Activity) WHERE ${TIE} })`

const ROOT = { match: '(n:Partner)', where: FILTER }
const ROOT_ORDERS = {
  NAME: byText('n.byName'),
  ACTIVITIES: byNumber(`COUNT { MATCH (n)<-[r:INVOLVES]-(a:Activity) WHERE ${TIE} }`, true),
}
const OF_PROGRAMS = {
  match: '(:Entity {id: k})-[:HAS_ACTIVITY]->(a:Activity)-[r:INVOLVES]->(n:Partner)',
  where: `${OWN} AND ${WITHIN}`,
  gathered: 'count(r) AS uses',
}
const ORDERS = { NAME: byText('n.byName'), ACTIVITIES: byNumber('uses', true) }

export const PARTNERS_PAGES = rootPages(ROOT, ROOT_ORDERS)
export const PARTNERS_COUNTS = rootCounts(ROOT)
export const PARTNERS_OF_PROGRAMS_PAGES = nestedPages(OF_PROGRAMS, ORDERS)
export const PARTNERS_OF_PROGRAMS_COUNT = nestedCount(OF_PROGRAMS)

const TIED = {
  match: '(n:Partner)',
  where: `${OWN} AND ${WIDE}`,
  through: '(n)<-[r:INVOLVES]-(a:Activity)',
  within: TIE,
}
/** Those that make sense within one programme. */
const OWN_FACETS = {
  kind: facet({ ...ROOT, value: 'n.kind' }),
  role: facet({ ...TIED, value: 'r.role' }),
  year: facet({ ...TIED, value: 'a.year' }),
  phase: facet({ ...TIED, value: 'a.phase' }),
  policyDocument: facet({
    ...TIED,
    through: '(n)<-[r:INVOLVES]-(a:Activity)-[:REFERS_TO]->(d:PolicyDocument)',
    value: 'd.id',
    named: { label: 'coalesce(m.title, m.number)' },
  }),
  sourceDocument: sourceDocumentFacet(TIED, 'r'),
  certainty: facet({ ...TIED, value: 'r.certainty' }),
}
export const PARTNERS_FACETS = {
  municipality: municipalityFacet(TIED, 'a'),
  program: facet({ ...TIED, value: 'a.programId', named: { label: 'm.name' } }),
  ...OWN_FACETS,
}

const NARROWING = [
  'kind',
  'role',
  'year',
  'phase',
  'policyDocument',
  'sourceDocument',
  'certainty',
  'text',
] as const
const WORDS = { kind: PARTNER_KINDS, role: PARTNER_ROLES }
const toEdge = (row: Row) => ({ node: row['node'] as PartnerRecord })

export function partners(
  graph: GraphReader,
  args: QueryPartnersArgs,
): FacetedConnection<Edge<PartnerRecord>> {
  const names = ['municipality', 'program', 'minMunicipalities', ...NARROWING] as const
  const request = filterOf(graph, args, names, WORDS)
  if (args.minMunicipalities != null && args.minMunicipalities < 1)
    throw new BadInputError(`"minMunicipalities" is ${args.minMunicipalities}; it is 1 or more.`)
  const list = listOf<Edge<PartnerRecord>>(
    graph,
    { list: 'partners', orders: ROOT_ORDERS, pages: PARTNERS_PAGES, counts: PARTNERS_COUNTS, toEdge },
    { ...request, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, PARTNERS_FACETS, request)
}

export function partnersOfProgram(graph: GraphReader, parentId: string, args: ProgramPartnersArgs) {
  const { filter, guard } = filterOf(graph, args, NARROWING, WORDS)
  const list = listOf<Edge<PartnerRecord>>(
    graph,
    {
      list: 'Program.partners',
      orders: ORDERS,
      pages: PARTNERS_OF_PROGRAMS_PAGES,
      counts: { FILTERED: PARTNERS_OF_PROGRAMS_COUNT },
      toEdge,
    },
    { parentId, filter, guard, orderBy: args.orderBy, page: args },
  )
  const within = { ...filter, program: parentId, municipality: null, minMunicipalities: null }
  return withFacets(graph, list, OWN_FACETS, { filter: within, guard })
}
