import type { QueryFindingsArgs, QueryFindingsConnectionArgs } from '../generated/graphql.js'
import type { Edge } from '../graph/connection.js'
import { facet, municipalityFacet } from '../graph/facet-statements.js'
import { type FacetedConnection, listOf, withFacets } from '../graph/list.js'
import { byNumber, rootCounts, rootPages } from '../graph/list-statements.js'
import type { GraphReader } from '../graph/reader.js'
import { filterOf } from '../graphql/filter.js'
import { oneOf } from '../shared/words.js'
import type { FindingRecord } from './records.js'

const FILTER = `($municipality IS NULL OR $municipality IN n.municipalityKeys)
    AND ($program IS NULL OR n.programId = $program)
    AND ($year IS NULL OR n.year = $year)
    AND ($rule IS NULL OR n.rule = $rule)
    AND ($severity IS NULL OR n.severity = $severity)
    AND ($sourceDocument IS NULL OR n.sourceDocumentId = $sourceDocument)
    AND ($text IS NULL OR all(w IN $text WHERE n.text CONTAINS w))`

const ROOT = { match: '(n:Finding)', where: FILTER }
const ORDERS = {
  SEVERITY: byNumber(`CASE n.severity WHEN 'ERROR' THEN 3 WHEN 'WARNING' THEN 2 ELSE 1 END`),
}

/** Without pages. */
export const FINDINGS = `
  MATCH (n:Finding)
  WHERE ${FILTER}
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort`

export const FINDING_RULES = `
  MATCH (n:Finding)
  WITH DISTINCT n.rule AS rule
  RETURN rule AS rule
  ORDER BY rule`

export const FINDINGS_PAGES = rootPages(ROOT, ORDERS)
export const FINDINGS_COUNTS = rootCounts(ROOT)
export const FINDINGS_FACETS = {
  municipality: municipalityFacet(ROOT),
  program: facet({ ...ROOT, value: 'n.programId', named: { label: 'm.name' } }),
  year: facet({ ...ROOT, value: 'n.year' }),
  rule: facet({ ...ROOT, value: 'n.rule' }),
  severity: facet({ ...ROOT, value: 'n.severity' }),
  sourceDocument: facet({ ...ROOT, value: 'n.sourceDocumentId', named: { label: 'm.title' } }),
}

const FILTERS = ['municipality', 'program', 'year', 'rule', 'severity', 'sourceDocument', 'text'] as const
const WORDS = { severity: ['INFO', 'WARNING', 'ERROR'] }

/** Readers of documents may remark under rules of their own, so those that there are stand in the graph. */
function request(graph: GraphReader, args: QueryFindingsArgs) {
  const { filter, guard } = filterOf(graph, args, FILTERS, WORDS)
  const rules = async () => {
    if (args.rule != null)
      oneOf(
        'rule',
        args.rule,
        (await graph.rows(FINDING_RULES)).map(({ rule }) => String(rule)),
      )
  }
  return { filter, guard: () => Promise.all([guard(), rules()]) }
}

export async function findings(graph: GraphReader, args: QueryFindingsArgs): Promise<FindingRecord[]> {
  const { filter, guard } = request(graph, args)
  const [rows] = await Promise.all([graph.rows(FINDINGS, filter), guard()])
  return rows.map((row) => row['node'] as FindingRecord)
}

export function findingsConnection(
  graph: GraphReader,
  args: QueryFindingsConnectionArgs,
): FacetedConnection<Edge<FindingRecord>> {
  const asked = request(graph, args)
  const list = listOf<Edge<FindingRecord>>(
    graph,
    {
      list: 'findingsConnection',
      orders: ORDERS,
      pages: FINDINGS_PAGES,
      counts: FINDINGS_COUNTS,
      toEdge: (row) => ({ node: row['node'] as FindingRecord }),
    },
    { ...asked, orderBy: args.orderBy, page: args },
  )
  return withFacets(graph, list, FINDINGS_FACETS, asked)
}
