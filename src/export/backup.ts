import { createHash } from 'node:crypto'
import { compare, hashOfFacts, orderOf } from '../bundle/facts.js'
import type { GraphEngine, Row } from '../graph/engine.js'
import { NODE_LABELS, STORED_LABELS } from '../graph/labels.js'
import { DataChangedError } from '../shared/errors.js'
import { BACKUP_FORMAT, fileOf, MANIFEST, type Manifest } from './backup-format.js'
import type { FileEntry } from './files.js'
import { createPages, type PageOptions } from './pages.js'
import type { DatasetRecord, SourceRecord } from './records.js'

type ManifestFile = Manifest['files'][number]

/** A file a document, and the manifest, which has to be written last. */
export function backupFiles(engine: GraphEngine, dataset: DatasetRecord, options: PageOptions): FileEntry[] {
  const written: ManifestFile[] = []
  const sources = [...dataset.sources].sort((a, b) => compare(a.id, b.id))
  return [
    ...sources.map((source) => ({
      path: fileOf(source.id),
      content: () =>
        writeDocument(engine, dataset, source, { ...options, done: (file) => written.push(file) }),
    })),
    { path: MANIFEST, content: () => writeManifest(dataset, written) },
  ]
}

async function* writeDocument(
  engine: GraphEngine,
  { version, hashes }: DatasetRecord,
  source: SourceRecord,
  { done, ...options }: PageOptions & { readonly done: (file: ManifestFile) => void },
): AsyncGenerator<string> {
  const { id: document, year, kind } = source
  const selection = { version, documents: [document], outward: true, labels: NODE_LABELS, sources: [source] }
  const pages = createPages(engine, selection, options)
  const sum = createHash('sha256')
  const lines = (items: readonly unknown[]): string => {
    const text = items.map((item) => `${JSON.stringify(item)}\n`).join('')
    sum.update(text)
    return text
  }
  const nodes: { id: string; hash: string }[] = []
  for (const label of STORED_LABELS) {
    for await (const page of pages.nodes(label)) {
      const facts = page.map(({ id, props }) => ({ id, ...stated(props) }))
      for (const { id, hash } of facts) nodes.push({ id, hash })
      yield lines(facts.map((node) => ({ node })))
    }
  }
  const edges: { key: string; hash: string }[] = []
  for await (const page of pages.edges()) {
    const facts = page.map(({ key, props }) => ({ key, ...stated(props) }))
    for (const { key, hash } of facts) edges.push({ key, hash })
    yield lines(facts.map((edge) => ({ edge })))
  }
  await pages.finish()
  const hash = hashOfFacts({
    nodes: nodes.sort((a, b) => compare(a.id, b.id)),
    edges: edges.sort((a, b) => compare(a.key, b.key)),
  })
  if (hash !== hashes.get(document)) {
    throw new DataChangedError(
      `The graph does not hold what ${document} stated when it was loaded. Load the seeds into an empty graph and export that.`,
    )
  }
  done({
    path: fileOf(document),
    document,
    order: orderOf({ sourceDocument: { year, kind } }),
    hash,
    nodes: nodes.length,
    edges: edges.length,
    sha256: sum.digest('hex'),
  })
}

async function* writeManifest(
  dataset: DatasetRecord,
  files: readonly ManifestFile[],
): AsyncGenerator<string> {
  const manifest: Manifest = {
    format: 'beleidsgraaf-backup',
    formatVersion: BACKUP_FORMAT,
    schemaVersion: dataset.schemaVersion,
    dataVersion: dataset.version,
    files: [...files],
  }
  yield `${JSON.stringify(manifest, null, 2)}\n`
}

/** What the document said, without what loading keeps beside it; in one order of keys, whatever the engine's. */
function stated({ hash, statedBy: _statedBy, ...props }: Row): { hash: string; props: Row } {
  const sorted = Object.entries(props).sort(([a], [b]) => compare(a, b))
  return { hash: String(hash), props: Object.fromEntries(sorted) }
}
