import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

export interface NamedStatement {
  readonly name: string
  readonly cypher: string
}

/** Every Cypher text that a module of src exports, under its constant's name. */
export async function allStatements(): Promise<NamedStatement[]> {
  const files = (await readdir(SRC, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !/^(cli|generated|http)/.test(name),
  )
  const modules = await Promise.all(
    files.sort().map(async (name) => [name, await import(`${SRC}/${name}`)] as const),
  )
  return modules.flatMap(([file, exported]) =>
    Object.entries(exported as Record<string, unknown>)
      .filter(([name]) => /^[A-Z][A-Z_]+$/.test(name))
      .flatMap(([name, value]) =>
        texts(value).map(([key, cypher]) => ({ name: `${file} ${name}${key}`, cypher })),
      ),
  )
}

function texts(value: unknown): [string, string][] {
  const isCypher = (text: unknown): text is string =>
    typeof text === 'string' && /\b(MATCH|MERGE|CREATE)\b/.test(text)
  if (isCypher(value)) return [['', value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, text]) =>
    isCypher(text) ? [[`.${key}`, text] as [string, string]] : [],
  )
}
