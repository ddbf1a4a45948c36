// Reading a seeds folder: every file, every problem, before anything is done with any of it.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { z } from 'zod'
import { BundleRejectedError } from '../shared/errors.js'
import { Bundle, Municipality, Partner, PolicyDocument, Program } from './schema.js'

export interface Registers {
  readonly municipalities: ReadonlyMap<string, Municipality>
  readonly programs: ReadonlyMap<string, Program>
  readonly partners: ReadonlyMap<string, Partner>
  readonly policyDocuments: ReadonlyMap<string, PolicyDocument>
  /** File and line of an item: 'registers/partners.yaml:12'. */
  placeOf(register: string, id: string): string
}

export interface BundleFile {
  /** Path below the seeds folder, for messages. */
  readonly path: string
  readonly bundle: Bundle
  /** Line of the YAML file at which a value stands. */
  lineOf(path: readonly PropertyKey[]): number
}

export interface Seeds {
  readonly registers: Registers
  readonly bundles: readonly BundleFile[]
}

/** Far above any real bundle; keeps a hostile file from being parsed at all. */
const MAX_BYTES = 2_000_000

/** @throws BundleRejectedError with a sentence for each file that cannot be read and each value that is not as expected. */
export async function readSeeds(folder: string): Promise<Seeds> {
  const problems: string[] = []
  const places = new Map<string, string>()
  const register = async <T extends { id: string }>(name: string, shape: z.ZodType<T>) => {
    const path = `registers/${name}.yaml`
    const file = await readYaml(folder, path, z.array(shape), problems)
    const byId = new Map<string, T>()
    for (const [index, item] of (file?.value ?? []).entries()) {
      const place = `${path}:${file?.lineOf([index])}`
      if (byId.has(item.id)) problems.push(`${place}: id "${item.id}" is there twice; give each its own id.`)
      places.set(`${name} ${item.id}`, place)
      byId.set(item.id, item)
    }
    return byId
  }
  const registers: Registers = {
    municipalities: await register('municipalities', Municipality),
    programs: await register('programs', Program),
    partners: await register('partners', Partner),
    policyDocuments: await register('policy-documents', PolicyDocument),
    placeOf: (name, id) => places.get(`${name} ${id}`) ?? `registers/${name}.yaml`,
  }
  const bundles: BundleFile[] = []
  for (const name of await bundleNames(folder, problems)) {
    const path = `bundles/${name}`
    const file = await readYaml(folder, path, Bundle, problems)
    if (file) bundles.push({ path, bundle: file.value, lineOf: file.lineOf })
  }
  if (problems.length > 0) throw new BundleRejectedError(problems)
  return { registers, bundles }
}

async function bundleNames(folder: string, problems: string[]): Promise<string[]> {
  try {
    const names = await readdir(join(folder, 'bundles'))
    return names.filter((name) => /\.ya?ml$/.test(name)).sort()
  } catch {
    problems.push(
      `${join(folder, 'bundles')} is not a folder that can be read. Name a folder with registers/ and bundles/ in it.`,
    )
    return []
  }
}

async function readYaml<T>(
  folder: string,
  path: string,
  shape: z.ZodType<T>,
  problems: string[],
): Promise<{ value: T; lineOf: (path: readonly PropertyKey[]) => number } | undefined> {
  const content = await readText(join(folder, path)).catch((error: Error) => {
    problems.push(`${path}: ${error.message}`)
    return undefined
  })
  if (content === undefined) return undefined
  const counter = new LineCounter()
  let document: Document
  let value: unknown
  try {
    document = parseDocument(content, {
      lineCounter: counter,
      prettyErrors: false,
      // Looked for below: the parser compares every key with every other, which takes minutes over 100,000 keys.
      uniqueKeys: false,
      stringKeys: true,
    })
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError()
    const errors = document.errors.map(({ pos, message }) => ({
      at: pos[0],
      message: `is not YAML: ${message}`,
    }))
    const faults = [...errors, ...duplicateKeys(document)].slice(0, 5)
    for (const { at, message } of faults) {
      problems.push(`${path}:${counter.linePos(at).line}: ${message}.`)
    }
    if (faults.length > 0) return undefined
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    problems.push(
      `${path}: ${error instanceof RangeError ? 'is nested too deeply to be a bundle' : (error as Error).message}.`,
    )
    return undefined
  }
  if (value === null || value === undefined) {
    problems.push(`${path}: is empty; expected what seeds/README.md shows.`)
    return undefined
  }
  const lineOf = (at: readonly PropertyKey[]): number => lineAt(document, counter, at)
  const parsed = shape.safeParse(value)
  if (parsed.success) return { value: parsed.data, lineOf }
  for (const issue of parsed.error.issues) {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
    problems.push(`${path}:${lineOf(at)}: ${issue.path.join('.') || 'the file'}: ${explain(issue)}.`)
  }
  return undefined
}

function duplicateKeys(document: Document): { at: number; message: string }[] {
  const faults: { at: number; message: string }[] = []
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value))
          faults.push({ at: key.range?.[0] ?? 0, message: `key "${String(key.value)}" is there twice` })
        seen.add(key.value)
      }
    },
  })
  return faults
}

async function readText(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  if (!found) throw new Error('there is no such file.')
  if (!found.isFile()) throw new Error('is not a file.')
  if (found.size > MAX_BYTES) throw new Error(`has ${found.size} bytes; a bundle has at most ${MAX_BYTES}.`)
  return readFile(file, 'utf8')
}

/** The line of the value, or of the nearest thing around it that is there. */
function lineAt(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown key ${issue.keys
      .slice(0, 10)
      .map((key) => `"${key}"`)
      .join(', ')}; see seeds/README.md`
  if (issue.code === 'invalid_key' && issue.issues[0]) return explain(issue.issues[0])
  if (issue.code === 'invalid_union') {
    // Every branch failed; the branch that got furthest says it best.
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
    if (deepest) return explain(deepest)
  }
  return issue.message
}
