// Reads a backup back into facts. Everything is checked before anything is written: a backup that was cut off, changed or put
// together of two is refused, with the file and line that are wrong.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { compare, type EdgeFact, type GraphFacts, hashOfFacts, type NodeFact } from '../bundle/facts.js'
import { versionOf } from '../bundle/load.js'
import { FORMER_ID } from '../graph/former-ids.js'
import { EDGE_TYPES, labelOfId, type StoredLabel } from '../graph/labels.js'
import { SCHEMA_VERSION } from '../graph/schema.js'
import { BundleRejectedError } from '../shared/errors.js'
import { EdgeLine, Manifest, MANIFEST, NodeLine } from './backup-format.js'

/** Problems that are named. */
const MOST = 50

/** @throws BundleRejectedError naming file, line and what was expected, for everything that is wrong. */
export async function readBackup(folder: string): Promise<GraphFacts[]> {
  const manifest = await readManifest(folder)
  const problems: string[] = []
  const bundles = await Promise.all(manifest.files.map((file) => readDocument(folder, file, problems)))
  // What is missing because a line could not be read would be said a thousand times.
  if (problems.length === 0) problems.push(...lostEnds(bundles, manifest))
  const version = versionOf(new Map(bundles.map(({ bundle, hash }) => [bundle, hash])))
  if (problems.length === 0 && version !== manifest.dataVersion) {
    problems.push(
      `${MANIFEST}: the files together are data version ${version}, and not ${manifest.dataVersion}; a file is missing or from another backup.`,
    )
  }
  if (problems.length > MOST) problems.splice(MOST, Infinity, `and ${problems.length - MOST} more.`)
  if (problems.length > 0) throw new BundleRejectedError(problems)
  return bundles
}

async function readManifest(folder: string): Promise<Manifest> {
  const reject = (message: string) => new BundleRejectedError([`${join(folder, MANIFEST)}: ${message}`])
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw reject('cannot be read; give the folder that "beleidsgraaf export --format backup" wrote.')
  }
  const parsed = Manifest.safeParse(parseJson(text))
  if (!parsed.success) throw reject(explain(parsed.error))
  if (parsed.data.schemaVersion !== SCHEMA_VERSION) {
    throw reject(
      `schemaVersion is ${parsed.data.schemaVersion} and this version keeps its facts in form ${SCHEMA_VERSION}. Load the seeds instead.`,
    )
  }
  return parsed.data
}

async function readDocument(
  folder: string,
  file: Manifest['files'][number],
  problems: string[],
): Promise<GraphFacts> {
  const { path, document, order, hash, sha256 } = file
  const nodes = new Map<string, NodeFact>()
  const edges = new Map<string, EdgeFact>()
  const facts = () => ({
    nodes: [...nodes.values()].sort((a, b) => compare(a.id, b.id)),
    edges: [...edges.values()].sort((a, b) => compare(a.key, b.key)),
  })
  const report = (message: string): void => void problems.push(`${join(folder, path)}${message}`)

  const content = await readFile(join(folder, path)).catch(() => undefined)
  if (content === undefined) {
    report(': is in the manifest and cannot be read.')
    return { bundle: document, order, ...facts(), hash }
  }
  const before = problems.length
  const sum = createHash('sha256').update(content).digest('hex')
  if (sum !== sha256)
    report(`: its SHA-256 is ${sum}; the manifest has ${sha256}. It was changed or cut off.`)
  const text = content.toString('utf8')
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' && index > 0) continue
    const problem = readLine(line, nodes, edges)
    if (problem !== undefined) report(`:${index + 1}: ${problem}`)
  }
  if (nodes.size !== file.nodes || edges.size !== file.edges) {
    report(
      `: holds ${nodes.size} nodes and ${edges.size} relationships; the manifest has ${file.nodes} and ${file.edges}.`,
    )
  }
  const all = facts()
  if (problems.length === before && hashOfFacts(all) !== hash)
    report(`: its facts have another hash than ${hash}.`)
  return { bundle: document, order, ...all, hash }
}

/** Gives what is wrong with the line; what is right goes to the nodes and edges. */
function readLine(
  line: string,
  nodes: Map<string, NodeFact>,
  edges: Map<string, EdgeFact>,
): string | undefined {
  const value = parseJson(line)
  if (value === null || typeof value !== 'object') return 'is no JSON object.'
  return 'node' in value ? readNode(value, nodes) : readEdge(value, edges)
}

function readNode(value: object, nodes: Map<string, NodeFact>): string | undefined {
  const parsed = NodeLine.safeParse(value)
  if (!parsed.success) return explain(parsed.error)
  const { id, hash, props } = parsed.data.node
  const label: StoredLabel | undefined = id.startsWith(FORMER_ID) ? 'FormerId' : labelOfId(id)
  if (label === undefined) return `"${id.slice(0, 80)}" is no id of a type that the graph has.`
  if (props['id'] !== id) return `"${id}" has another id among its properties.`
  if (nodes.has(id)) return `"${id}" is there twice.`
  nodes.set(id, { id, label, hash, props })
  return undefined
}

function readEdge(value: object, edges: Map<string, EdgeFact>): string | undefined {
  const parsed = EdgeLine.safeParse(value)
  if (!parsed.success) return explain(parsed.error)
  const { key, hash, props } = parsed.data.edge
  const [name = '', from, to] = key.split('|')
  const type = EDGE_TYPES.find((one) => one === name)
  if (type === undefined || from === undefined || to === undefined) {
    return `"${key.slice(0, 80)}" is no key of a relationship that the graph has.`
  }
  if (props['key'] !== key) return `"${key}" has another key among its properties.`
  if (edges.has(key)) return `"${key}" is there twice.`
  edges.set(key, { type, from, to, key, hash, props })
  return undefined
}

/** A relationship may lead to what another document states, but not to nothing. */
function lostEnds(bundles: readonly GraphFacts[], { files }: Manifest): string[] {
  const there = new Set(bundles.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  return bundles.flatMap(({ edges }, index) =>
    edges.flatMap(({ key, from, to }) =>
      [from, to]
        .filter((id) => !there.has(id))
        .map((id) => `${files[index]?.path}: "${key}" leads to "${id}", which no file of the backup has.`),
    ),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function explain(error: z.ZodError): string {
  const [issue] = error.issues
  return issue === undefined ? 'is not what was expected.' : `${issue.path.join('.')}: ${issue.message}.`
}
