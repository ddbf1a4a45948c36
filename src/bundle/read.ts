// Reading a seeds folder: every file, every problem, before anything is done with any of it.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { BundleRejectedError } from '../shared/errors.js'
import { Bundle, Municipality, Partner, PolicyDocument, Program } from './schema.js'

export interface Registers {
  readonly municipalities: ReadonlyMap<string, Municipality>
  readonly programs: ReadonlyMap<string, Program>
  readonly partners: ReadonlyMap<string, Partner>
  readonly policyDocuments: ReadonlyMap<string, PolicyDocument>
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
const MAX_BYTES = 5_000_000

/** @throws BundleRejectedError with a sentence for each file that cannot be read and each value that is not as expected. */
export async function readSeeds(folder: string): Promise<Seeds> {
  const problems: string[] = []
  const register = async <T extends { id: string }>(name: string, shape: z.ZodType<T>) => {
    const path = `registers/${name}.yaml`
    const file = await readYaml(folder, path, z.array(shape), problems)
    const byId = new Map<string, T>()
    for (const [index, item] of (file?.value ?? []).entries()) {
      if (byId.has(item.id))
        problems.push(
          `${path}:${file?.lineOf([index])}: id "${item.id}" is there twice; give each its own id.`,
        )
      byId.set(item.id, item)
    }
    return byId
  }
  const registers: Registers = {
    municipalities: await register('municipalities', Municipality),
    programs: await register('programs', Program),
    partners: await register('partners', Partner),
    policyDocuments: await register('policy-documents', PolicyDocument),
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
      uniqueKeys: true,
      stringKeys: true,
    })
    for (const error of document.errors.slice(0, 5)) {
      problems.push(`${path}:${counter.linePos(error.pos[0]).line}: is not YAML: ${error.message}.`)
    }
    if (document.errors.length > 0) return undefined
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
    problems.push(`${path}:${lineOf(issue.path)}: ${issue.path.join('.') || 'the file'}: ${explain(issue)}.`)
  }
  return undefined
}

async function readText(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new Error('there is no such file.')
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
    return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}; see seeds/README.md`
  if (issue.code === 'invalid_union') {
    // Every branch failed; the branch that got furthest says it best.
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
    if (deepest) return explain(deepest)
  }
  return issue.message
}
