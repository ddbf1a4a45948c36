import { createHash } from 'node:crypto'
import type { Row } from '../../src/graph/engine.js'
import { type EdgeType, labelOfId, type NodeLabel } from '../../src/graph/labels.js'
import {
  compare,
  type EdgeFact,
  type GraphFacts,
  hashOf,
  hashOfFacts,
  type NodeFact,
} from '../../src/bundle/facts.js'
import { FORMATS, type Prepared } from '../../src/export/formats.js'
import type { FileEntry } from '../../src/export/files.js'
import { type ParamName, readParams } from '../../src/export/params.js'
import { openDataset } from '../../src/export/store.js'
import type { GraphEngine } from '../../src/graph/engine.js'

/** All of a text that comes in parts. */
export async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

/** The files of an export, by name; of a single one, under its format's name. */
export async function exportAs(
  engine: GraphEngine,
  name: string,
  params: Partial<Record<ParamName, string>> = {},
): Promise<Map<string, string>> {
  const prepared = await prepare(engine, name, params)
  if (prepared.kind === 'text') return new Map([[name, await textOf(prepared.content())]])
  return readFiles(prepared.files())
}

/** The one text of an export. */
export async function exportText(
  engine: GraphEngine,
  name: string,
  params: Partial<Record<ParamName, string>> = {},
): Promise<string> {
  return [...(await exportAs(engine, name, params)).values()][0] ?? ''
}

export async function prepare(
  engine: GraphEngine,
  name: string,
  params: Partial<Record<ParamName, string>> = {},
): Promise<Prepared> {
  const format = FORMATS.find((one) => one.name === name)
  if (!format) throw new Error(`there is no format ${name}`)
  const dataset = await openDataset(engine, 30_000)
  const source = { engine, dataset, base: 'https://graaf.example', timeoutMs: 30_000 }
  return format.prepare(source, readParams(name, format.accepts, params))
}

async function readFiles(files: readonly FileEntry[]): Promise<Map<string, string>> {
  const read = new Map<string, string>()
  for (const file of files) read.set(file.path, await textOf(file.content()))
  return read
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const activity = (index: number): string => `activity:dorp/groot/${String(index).padStart(6, '0')}`

/** A document of one programme with as many activities, each with a label of so many characters. */
export function manyActivities(count: number, labelLength: number): GraphFacts {
  const document = 'source-document:dorp/groot'
  const program = 'program:dorp/zorg'
  const nodes: NodeFact[] = []
  const edges: EdgeFact[] = []
  const node = (id: string, props: Row): void => {
    const all = { ...props, id, sort: id }
    nodes.push({ id, label: labelOfId(id) as NodeLabel, props: all, hash: hashOf(all) })
  }
  const edge = (type: EdgeType, from: string, to: string): void => {
    const key = [type, from, to].join('|')
    edges.push({ type, from, to, key, props: { key }, hash: hashOf({ key }) })
  }
  node('municipality:dorp', { code: 'GM9001', name: 'Dorp', slug: 'dorp' })
  node(program, { name: 'Zorg', municipalityId: 'municipality:dorp', municipalityKeys: ['dorp', 'GM9001'] })
  node(document, {
    title: 'Groot',
    kind: 'ANNUAL_REPORT',
    year: 2023,
    municipalityId: 'municipality:dorp',
    programId: program,
    file: 'groot.txt',
    sha256: '0'.repeat(64),
    lineCount: 1,
    checkedOn: '2024-01-02',
    checkedHow: 'gemaakt',
  })
  edge('PUBLISHED', 'municipality:dorp', document)
  edge('HAS_PROGRAM', 'municipality:dorp', program)
  for (let index = 0; index < count; index += 1) {
    const id = activity(index)
    node(id, {
      kind: 'ACTION',
      label: `${index} `.padEnd(labelLength, 'activiteit '),
      year: 2023,
      phase: 'REPORTED',
      programId: program,
      municipalityKeys: ['dorp', 'GM9001'],
      certainty: 'STATED',
    })
    // A tree of many small nodes: a hub of thousands takes long to load.
    if (index % 100 !== 0) edge('HAS_PART', activity(index - (index % 100)), id)
  }
  const all = {
    nodes: nodes.sort((a, b) => compare(a.id, b.id)),
    edges: edges.sort((a, b) => compare(a.key, b.key)),
  }
  return { bundle: document, order: 4047, ...all, hash: hashOfFacts(all) }
}
