// Each kind of gap is looked for in one pattern, from which come both the page and the counts. A pattern leaves: `n` that
// misses something, `m` its municipality, year, reason, programs and documents that were searched, facts whose passages
// raise the question, what is printed in the place of a value, and the cursor, in which the kinds come one after the other.
import { HAS_ACTION, HAS_CITATION, OF_ITS_DOCUMENT } from '../graph/money-reach.js'

const MONEY = `
  MATCH (h:Entity)-[:HAS_BUDGET]->(l:BudgetLine)
  WITH h AS h, l.year AS year, l.sourceDocumentId AS document, min(l.sort) AS first, collect(l.id) AS facts
  MATCH (s:Entity {id: document})<-[:PUBLISHED]-(m:Municipality)
  WHERE $program IS NULL OR s.programId = $program
  WITH h AS h, year AS year, s AS s, m AS m, first AS first, facts AS facts, ${OF_ITS_DOCUMENT} AS ofDocument
  WHERE NOT ${HAS_CITATION}
  WITH h AS n, year AS year, m AS m, [s.programId] AS programs, [s.id] AS documents, facts AS facts, null AS printed,
    '1|' + h.sort + '|' + first AS cursor,
    CASE WHEN ${HAS_ACTION} THEN 'CITES_NOTHING'
      WHEN ofDocument OR EXISTS { (m)-[:PUBLISHED]->(o:SourceDocument) WHERE o.programId = s.programId AND o.year = year } THEN 'NO_ACTIVITY_OF_YEAR'
      ELSE 'NO_DOCUMENT_OF_YEAR' END AS reason`

const OWN_YEAR = `l.year = a.year OR (s.year = a.year AND l.sourceDocumentId = s.id)`

const POLICY = `
  MATCH (d:PolicyDocument)<-[:REFERS_TO]-(a:Activity)<-[:HAS_PART*0..6]-(x:Activity)
  WITH DISTINCT d AS d, a AS a, x AS x
  MATCH (s:Entity {id: head(a.statedBy)})
  WITH d AS d, a AS a, CASE
    WHEN EXISTS { (x)-[:HAS_BUDGET]->(l:BudgetLine) WHERE ${OWN_YEAR} }
      OR EXISTS { (x)-[:SERVES]->(:Goal)-[:HAS_BUDGET]->(l:BudgetLine) WHERE ${OWN_YEAR} }
      OR EXISTS { (x)<-[:HAS_ACTIVITY]-(:Program)-[:HAS_BUDGET]->(l:BudgetLine) WHERE ${OWN_YEAR} } THEN 2
    WHEN EXISTS { (x)-[:HAS_BUDGET]->(:BudgetLine) }
      OR EXISTS { (x)-[:SERVES]->(:Goal)-[:HAS_BUDGET]->(:BudgetLine) }
      OR EXISTS { (x)<-[:HAS_ACTIVITY]-(:Program)-[:HAS_BUDGET]->(:BudgetLine) } THEN 1
    ELSE 0 END AS money
  WITH d AS d, max(money) AS money, min(a.year) AS from, max(a.year) AS to, collect(DISTINCT a.programId) AS programs
  WHERE money < 2 AND ($program IS NULL OR $program IN programs)
  MATCH (m:Entity {id: d.municipalityId})
  WITH d AS n, CASE WHEN from = to THEN from ELSE null END AS year, m AS m, programs AS programs, d.statedBy AS documents,
    [d.id] AS facts, null AS printed, '2|' + d.sort AS cursor,
    CASE WHEN money = 1 THEN 'MONEY_OF_OTHER_YEARS' ELSE 'NO_MONEY_PRINTED' END AS reason`

const UNCITED = `
  MATCH (d:PolicyDocument)
  WHERE NOT EXISTS { (d)<-[:REFERS_TO]-(:Activity) }
    AND ($program IS NULL OR EXISTS { (d)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(s:SourceDocument) WHERE s.programId = $program })
  MATCH (m:Entity {id: d.municipalityId})
  WITH d AS n, null AS year, m AS m, [] AS programs, d.statedBy AS documents, [d.id] AS facts, null AS printed,
    '3|' + d.sort AS cursor, 'CITED_OUTSIDE_ACTIVITIES' AS reason`

const INDICATOR = `
  MATCH (i:Indicator)-[:HAS_OBSERVATION]->(o:Observation)
  WHERE ($program IS NULL OR i.programId = $program)
    AND ((o.kind = 'ACTUAL' AND o.value IS NULL)
      OR (o.kind = 'TARGET' AND NOT EXISTS { (i)-[:HAS_OBSERVATION]->(v:Observation) WHERE v.kind = 'ACTUAL' AND v.year = o.year }))
  MATCH (s:Entity {id: head(i.statedBy)})<-[:PUBLISHED]-(m:Municipality)
  WITH i AS n, o.year AS year, m AS m, [i.programId] AS programs, [s.id] AS documents, [o.id] AS facts,
    o.printed AS printed, '4|' + i.sort + '|' + o.sort AS cursor,
    CASE WHEN o.kind = 'ACTUAL' THEN 'SAYS_NONE'
      WHEN s.kind = 'ANNUAL_REPORT' AND s.year = o.year THEN 'NOT_PRINTED'
      WHEN EXISTS { (m)-[:PUBLISHED]->(r:SourceDocument) WHERE r.programId = i.programId AND r.kind = 'ANNUAL_REPORT' AND r.year = o.year } THEN 'NOT_IN_REPORT'
      ELSE 'NO_REPORT_OF_YEAR' END AS reason`

const PROMISE = `
  MATCH (m:Municipality)-[:HAS_PROGRAM]->(:Program)-[:HAS_ACTIVITY]->(a:Activity)
  WHERE a.kind = 'ACTION' AND a.phase = 'PLANNED' AND ($program IS NULL OR a.programId = $program)
    AND NOT EXISTS { (a)<-[:CONTINUES*1..6]-(r:Activity) WHERE r.phase = 'REPORTED' }
  WITH a AS n, a.year AS year, m AS m, [a.programId] AS programs, a.statedBy AS documents, [a.id] AS facts, null AS printed,
    '5|' + a.sort AS cursor,
    CASE WHEN EXISTS { (m)-[:PUBLISHED]->(s:SourceDocument) WHERE s.programId = a.programId AND s.kind = 'ANNUAL_REPORT' AND s.year = a.year } THEN 'NOT_IN_REPORT'
      ELSE 'NO_REPORT_OF_YEAR' END AS reason`

const PAGE = `
  WHERE cursor > $after
    AND ($municipality IS NULL OR m.slug = $municipality OR m.code = $municipality)
    AND ($year IS NULL OR year = $year)
    AND ($reason IS NULL OR reason = $reason)
  RETURN properties(n) AS node, properties(m) AS municipality, year AS year, reason AS reason, programs AS programs, documents AS documents, facts AS facts, printed AS printed, cursor AS cursor
  ORDER BY cursor
  LIMIT $limit`

/** Every combination that occurs, so that the total and each facet are sums of these. */
const COUNT = `
  RETURN m.slug AS slug, m.code AS code, m.name AS name, year AS year, reason AS reason, count(n) AS total
  ORDER BY slug, year, reason`

export const MONEY_WITHOUT_POLICY = { page: `${MONEY}${PAGE}`, count: `${MONEY}${COUNT}` }
export const POLICY_WITHOUT_MONEY = { page: `${POLICY}${PAGE}`, count: `${POLICY}${COUNT}` }
export const POLICY_WITHOUT_ACTIVITY = { page: `${UNCITED}${PAGE}`, count: `${UNCITED}${COUNT}` }
export const INDICATOR_WITHOUT_VALUE = { page: `${INDICATOR}${PAGE}`, count: `${INDICATOR}${COUNT}` }
export const PROMISE_WITHOUT_REPORT = { page: `${PROMISE}${PAGE}`, count: `${PROMISE}${COUNT}` }

export const DOCUMENTS_OF_PROGRAMS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:HAS_PROGRAM]-(:Municipality)-[:PUBLISHED]->(s:SourceDocument)
  WHERE s.programId = k
  RETURN k AS k, properties(s) AS node, s.sort AS sort
  ORDER BY k, sort`
