// Full-text search outside the engines: one index in this process gives the same answer on both, ranks across types,
// and needs no schema statements. It is built from the graph at the first search and again when the graph's version
// changes. MiniSearch keeps some 1 kB for an entity; at a million entities this belongs in a server of its own.
import MiniSearch from 'minisearch'
import type { NodeLabel } from '../graph/labels.js'
import type { Row } from '../graph/engine.js'
import type { GraphReader } from '../graph/reader.js'
import { fold } from '../shared/text.js'

export const DATASET_VERSION = `
  MATCH (n:Entity {id: 'dataset'})
  RETURN n.version AS version`

const TEXTS: Readonly<Record<string, string>> = {
  Program: `MATCH (n:Program) RETURN n.id AS id, n.name AS title, '' AS more, n.municipalityKeys AS municipalities`,
  Goal: `
  MATCH (p:Program)-[:HAS_GOAL]->(n:Goal)
  RETURN n.id AS id, n.statement AS title, coalesce(n.number, '') AS more, p.municipalityKeys AS municipalities`,
  Activity: `MATCH (n:Activity) RETURN n.id AS id, n.label AS title, '' AS more, n.municipalityKeys AS municipalities`,
  PolicyDocument: `
  MATCH (n:PolicyDocument)
  RETURN n.id AS id, coalesce(n.title, n.number) AS title,
    coalesce(n.number, '') + ' ' + coalesce(n.kind, '') AS more, n.municipalityKeys AS municipalities`,
  Indicator: `MATCH (n:Indicator) RETURN n.id AS id, n.name AS title, coalesce(n.source, '') AS more, n.municipalityKeys AS municipalities`,
  Partner: `
  MATCH (n:Partner)
  RETURN n.id AS id, n.name AS title, n.aliases AS more, [] AS municipalities`,
}

/** One row a partner and municipality. */
export const PARTNER_MUNICIPALITIES = `
  MATCH (n:Partner)<-[:INVOLVES]-(a:Activity)
  WITH DISTINCT n.id AS id, a.municipalityKeys AS municipalities
  RETURN id AS id, municipalities AS municipalities`

export const SEARCHABLE = Object.values(TEXTS)

export interface SearchFilter {
  /** Labels to keep; all when empty. */
  readonly labels: readonly NodeLabel[]
  readonly municipality: string | null
}

export interface Hit {
  readonly id: string
  readonly score: number
}

export interface SearchService {
  /** Everything that fits, best first; equal scores in order of id. */
  find(graph: GraphReader, query: string, filter: SearchFilter): Promise<Hit[]>
}

interface Entry {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly more: string
  readonly municipalities: readonly string[]
}

export function createSearch(): SearchService {
  let built: { version: unknown; index: Promise<MiniSearch<Entry>> } | undefined
  return {
    async find(graph, query, { labels, municipality }) {
      const version = (await graph.rows(DATASET_VERSION))[0]?.['version']
      const current =
        built !== undefined && built.version === version ? built : { version, index: build(graph) }
      built = current
      const index = await current.index.catch((error: unknown) => {
        // A build that failed is not kept: the next search tries again.
        if (built === current) built = undefined
        throw error
      })
      const text = normalise(query)
      const options = {
        prefix: true,
        fuzzy: (term: string) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
        boost: { title: 2 },
        filter: (hit: { [field: string]: unknown }) =>
          (labels.length === 0 || labels.includes(hit['label'] as NodeLabel)) &&
          (municipality === null || (hit['municipalities'] as readonly string[]).includes(municipality)),
      }
      // All the words; where nothing has them all, whatever has most of them.
      const all = index.search(text, { ...options, combineWith: 'AND' })
      return (all.length > 0 ? all : index.search(text, { ...options, combineWith: 'OR' }))
        .map(({ id, score }) => ({ id: String(id), score: Number(score.toFixed(6)) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    },
  }
}

/** Words that a Dutch question has and that tell nothing apart; texts are folded before they get here. */
const STOP_WORDS = new Set(
  'de het een en of van voor in op aan met bij naar uit om te tot over door als dat die dit is zijn wordt worden wat welke wie waar hoe doet doen er ook'.split(
    ' ',
  ),
)

async function build(graph: GraphReader): Promise<MiniSearch<Entry>> {
  const [texts, places] = await Promise.all([
    Promise.all(
      Object.entries(TEXTS).map(async ([label, cypher]) =>
        (await graph.rows(cypher)).map((row) => toEntry(label, row)),
      ),
    ),
    graph.rows(PARTNER_MUNICIPALITIES),
  ])
  const ofPartner = new Map<string, string[]>()
  for (const { id, municipalities } of places) {
    ofPartner.set(String(id), [...(ofPartner.get(String(id)) ?? []), ...(municipalities as string[])])
  }
  const index = new MiniSearch<Entry>({
    fields: ['title', 'more'],
    storeFields: ['label', 'municipalities'],
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
  })
  const entries = texts
    .flat()
    .map((entry) => ({ ...entry, municipalities: ofPartner.get(entry.id) ?? entry.municipalities }))
  index.addAll(entries.sort((a, b) => (a.id < b.id ? -1 : 1)))
  return index
}

function toEntry(label: string, row: Row): Entry {
  const more = row['more']
  return {
    id: String(row['id']),
    label,
    title: normalise(String(row['title'])),
    more: normalise(Array.isArray(more) ? more.join(' ') : String(more)),
    municipalities: row['municipalities'] as string[],
  }
}

/** 'RIS 316587' and '316587' look for the same word; so do 'valpreventie-aanpak' and 'valpreventie aanpak'. */
function normalise(text: string): string {
  return fold(text)
    .replace(/\bris\s*(\d{5,6})\b/g, '$1 ris$1')
    .replace(/(\d{5,6}) ris\1 ris\1/g, '$1 ris$1')
}
