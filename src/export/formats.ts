// Every export that there is: its name on the command line, its address under /export, and what it takes.
import type { GraphEngine } from '../graph/engine.js'
import { backupFiles } from './backup.js'
import { TABLES, writeTable } from './csv.js'
import { csvFiles } from './csv-files.js'
import type { FileEntry } from './files.js'
import { withCurrentIds } from './former-ids.js'
import { writeGexf } from './gexf.js'
import { drawGraph } from './graph.js'
import { writeGraphml } from './graphml.js'
import { drawNetwork, type NamedNetwork, readNetwork, writeLinks, writeMembers } from './network.js'
import { createPages, type PageOptions, type Pages } from './pages.js'
import type { ParamName, Params } from './params.js'
import { quadsOf } from './rdf.js'
import { writeJsonLd, writeTurtle } from './rdf-text.js'
import type { DatasetRecord } from './records.js'
import { describe, select, type Selection } from './selection.js'

export interface ExportSource extends PageOptions {
  readonly engine: GraphEngine
  readonly dataset: DatasetRecord
  /** Where the ids live in RDF. */
  readonly base: string
}

export interface Format {
  /** On the command line, and its file's name without extension. */
  readonly name: string
  /** Under /export/. */
  readonly path: string
  readonly mediaType: string
  readonly description: string
  readonly accepts: readonly ParamName[]
  /** Refuses what cannot be exported, before anything is written. @throws BadInputError */
  readonly prepare: (source: ExportSource, params: Params) => Promise<Prepared>
}

/** One text, or files in a folder; made while they are read. */
export type Prepared =
  | { readonly kind: 'text'; readonly selection?: Selection; readonly content: () => AsyncIterable<string> }
  | { readonly kind: 'files'; readonly selection?: Selection; readonly files: () => FileEntry[] }

const FILTER: readonly ParamName[] = ['municipality', 'program', 'year', 'types']
const NETWORK: readonly ParamName[] = [
  'municipality',
  'program',
  'year',
  'kind',
  'role',
  'certainty',
  'tie',
  'minWeight',
  'around',
  'distance',
  'unlinked',
]
const CSV = 'text/csv; charset=utf-8; header=present'
const GRAPHML = 'application/graphml+xml; charset=utf-8'
const GEXF = 'application/gexf+xml; charset=utf-8'

type WriteGraph = (pages: Pages, selection: Selection, source: ExportSource) => AsyncIterable<string>

const graph = (write: WriteGraph): Format['prepare'] => {
  return async (source, params) => {
    const selection = select(source.dataset, params)
    const pages = createPages(source.engine, selection, source)
    return { kind: 'text', selection, content: () => write(pages, selection, source) }
  }
}

type WriteNetwork = (network: NamedNetwork, params: Params, description: string) => AsyncIterable<string>

const network = (write: WriteNetwork): Format['prepare'] => {
  return async ({ engine, dataset, timeoutMs }, params) => {
    const found = await readNetwork(engine, dataset.version, params, timeoutMs)
    const asked = Object.entries(params).filter(([name]) => name !== 'decimal')
    const filter = asked.map(([name, value]) => `, ${name} ${String(value)}`).join('')
    // Its other arguments choose activities and partners, not documents.
    const { municipality, program } = params
    const read = select(dataset, { ...(municipality && { municipality }), ...(program && { program }) })
    const sources = describe(read, 'ties between partners that activities name')
    return {
      kind: 'text',
      content: () => write(found, params, `The network of partners${filter}. ${sources}`),
    }
  }
}

const WRITERS: readonly Format[] = [
  {
    name: 'csv',
    path: 'csv.zip',
    mediaType: 'application/zip',
    description: 'a table a type and a table a relationship, for Excel',
    accepts: [...FILTER, 'decimal'],
    prepare: async (source, params) => {
      const selection = select(source.dataset, params)
      const pages = createPages(source.engine, selection, source)
      return { kind: 'files', selection, files: () => csvFiles(pages, selection, params.decimal) }
    },
  },
  ...TABLES.map((table): Format => ({
    name: `csv/${table.file}`,
    path: `csv/${table.file}`,
    mediaType: CSV,
    description: 'one of those tables',
    accepts: ['municipality', 'program', 'year', 'decimal'],
    prepare: async (source, params) => {
      const selection = select(source.dataset, params)
      const pages = createPages(source.engine, selection, source)
      return { kind: 'text', content: () => writeTable(pages, table, params.decimal ?? 'point') }
    },
  })),
  {
    name: 'graphml',
    path: 'graph.graphml',
    mediaType: GRAPHML,
    description: 'the graph with all attributes, for Gephi, NetworkX and yEd',
    accepts: FILTER,
    prepare: graph((pages, selection) => writeGraphml(drawGraph(pages, selection))),
  },
  {
    name: 'gexf',
    path: 'graph.gexf',
    mediaType: GEXF,
    description: 'the same in the form of Gephi itself',
    accepts: FILTER,
    prepare: graph((pages, selection) => writeGexf(drawGraph(pages, selection))),
  },
  {
    name: 'turtle',
    path: 'graph.ttl',
    mediaType: 'text/turtle; charset=utf-8',
    description: 'linked data: PROV-O, schema.org, ORG, TOOI, DCAT',
    accepts: FILTER,
    prepare: graph((pages, selection, names) => writeTurtle(quadsOf(pages, selection, names), names)),
  },
  {
    name: 'jsonld',
    path: 'graph.jsonld',
    mediaType: 'application/ld+json; charset=utf-8',
    description: 'the same statements as JSON-LD',
    accepts: FILTER,
    prepare: graph((pages, selection, names) => writeJsonLd(quadsOf(pages, selection, names), names)),
  },
  {
    name: 'network-graphml',
    path: 'network.graphml',
    mediaType: GRAPHML,
    description: 'the network of partners with its measures',
    accepts: NETWORK,
    prepare: network((found, _params, description) => writeGraphml(drawNetwork(found, description))),
  },
  {
    name: 'network-gexf',
    path: 'network.gexf',
    mediaType: GEXF,
    description: 'the same for Gephi',
    accepts: NETWORK,
    prepare: network((found, _params, description) => writeGexf(drawNetwork(found, description))),
  },
  {
    name: 'network-csv',
    path: 'network.csv',
    mediaType: CSV,
    description: 'its pairs, a row each',
    accepts: [...NETWORK, 'decimal'],
    prepare: network((found, { decimal }) => writeLinks(found, decimal ?? 'point')),
  },
  {
    name: 'network-partners-csv',
    path: 'network-partners.csv',
    mediaType: CSV,
    description: 'its partners with their measures, a row each',
    accepts: [...NETWORK, 'decimal'],
    prepare: network((found, { decimal }) => writeMembers(found, decimal ?? 'point')),
  },
  {
    name: 'backup',
    path: 'backup.zip',
    mediaType: 'application/zip',
    description: 'everything, to restore into either engine',
    accepts: [],
    prepare: async (source) => ({
      kind: 'files',
      files: () => backupFiles(source.engine, source.dataset, source),
    }),
  },
]

export const FORMATS: readonly Format[] = WRITERS.map((writer) => ({
  ...writer,
  prepare: async (source, params) =>
    writer.prepare(source, await withCurrentIds(source.engine, params, source.timeoutMs)),
}))
