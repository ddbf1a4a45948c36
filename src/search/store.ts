import type { Row } from '../graph/engine.js'
import type { GraphReader } from '../graph/reader.js'

export const DATASET_VERSION = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.version AS version`

/** What can be found, a statement a type; what a type does not have is null. */
export const TEXTS = {
  PROGRAM: `
  MATCH (n:Program)
  RETURN n.id AS id, n.name AS title, n.number AS number, n.municipalityKeys AS municipalities`,
  GOAL: `
  MATCH (p:Program)-[:HAS_GOAL]->(n:Goal)
  RETURN n.id AS id, n.statement AS title, n.number AS number, p.municipalityKeys AS municipalities`,
  ACTIVITY: `
  MATCH (n:Activity)
  RETURN n.id AS id, n.label AS title, n.kind AS kind, n.year AS year, n.parentId AS parentId,
    n.programId AS programId, n.municipalityKeys AS municipalities`,
  POLICY_DOCUMENT: `
  MATCH (n:PolicyDocument)
  RETURN n.id AS id, n.title AS title, n.number AS number, n.kind AS kind, n.municipalityKeys AS municipalities`,
  PARTNER: `
  MATCH (n:Partner)
  RETURN n.id AS id, n.name AS title, n.aliases AS aliases, n.kind AS kind`,
  INDICATOR: `
  MATCH (n:Indicator)
  RETURN n.id AS id, n.name AS title, n.source AS source, n.municipalityKeys AS municipalities`,
  SOURCE_DOCUMENT: `
  MATCH (m:Municipality)-[:PUBLISHED]->(n:SourceDocument)
  RETURN n.id AS id, n.title AS title, n.year AS year, [m.slug, m.code] AS municipalities`,
} as const

/** What the years, places and weight of an item follow from. */
export const CONTEXT = {
  MUNICIPALITIES: `
  MATCH (n:Municipality)
  RETURN n.slug AS slug, n.code AS code, n.name AS name`,
  INVOLVED: `
  MATCH (n:Partner)<-[:INVOLVES]-(a:Activity)
  RETURN n.id AS id, a.year AS year, a.municipalityKeys AS municipalities, count(DISTINCT a.id) AS total`,
  CITED: `
  MATCH (n:PolicyDocument)<-[:REFERS_TO]-(a:Activity)
  RETURN n.id AS id, a.year AS year, count(DISTINCT a.id) AS total`,
  CITED_AS: `
  MATCH (n:PolicyDocument)<-[r:REFERS_TO]-(:Activity)
  WHERE r.title IS NOT NULL
  RETURN DISTINCT n.id AS id, r.title AS title`,
  SET: `
  MATCH (n:Goal)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(s:SourceDocument)
  RETURN DISTINCT n.id AS id, s.year AS year`,
  MONEY: `
  MATCH (n:Entity)-[:HAS_BUDGET]->(b:BudgetLine)
  RETURN DISTINCT n.id AS id, b.year AS year, b.direction AS direction`,
  VALUES: `
  MATCH (n:Indicator)-[:HAS_OBSERVATION]->(o:Observation)
  RETURN DISTINCT n.id AS id, o.year AS year`,
  ABBREVIATIONS: `
  MATCH (:SourceDocument)-[r:EXPLAINS]->(:Passage)
  RETURN DISTINCT r.short AS short, r.meaning AS meaning`,
} as const

export type TextType = keyof typeof TEXTS
export type SearchRows = Readonly<Record<TextType | keyof typeof CONTEXT, readonly Row[]>>

/** Everything that the index is made of, in one round trip. */
export async function searchRows(graph: GraphReader): Promise<SearchRows> {
  const asked = await Promise.all(
    Object.entries({ ...TEXTS, ...CONTEXT }).map(async ([name, cypher]) => [name, await graph.rows(cypher)]),
  )
  return Object.fromEntries(asked) as SearchRows
}

export async function datasetVersion(graph: GraphReader): Promise<unknown> {
  return (await graph.rows(DATASET_VERSION))[0]?.['version']
}
