import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allStatements } from '../support/statements.js'

const statements = (await allStatements()).filter(({ name }) => !name.includes('SCHEMA'))

/** The items of each RETURN and WITH, without what stands in brackets. */
function projections(cypher: string): string[] {
  const flat = withoutPatterns(cypher.replace(/'[^']*'/g, "''"))
  return [
    ...flat.matchAll(
      /\b(?:RETURN|WITH)\s+(?:DISTINCT\s+)?([\s\S]*?)(?=\b(?:ORDER BY|LIMIT|WHERE|MATCH|UNWIND|RETURN|WITH|CALL|UNION|MERGE|SET)\b|\}|$)/g,
    ),
  ].flatMap(([, items = '']) => splitTop(items))
}

/** What stands in the braces of EXISTS and COUNT is matched, not returned; they may hold braces of their own. */
function withoutPatterns(cypher: string): string {
  const outer = cypher.replace(/\{[^{}]*\}/g, (braces, at: number) =>
    /\b(EXISTS|COUNT) $|\(\w*:\w+ $/.test(cypher.slice(0, at)) ? '' : braces,
  )
  return outer === cypher ? cypher : withoutPatterns(outer)
}

function splitTop(items: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of items) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}

test('there are statements to look at', () => {
  expect(statements.length).toBeGreaterThan(60)
})

/** Names of the statements that break a rule: the test shows them. */
const breaking = (keeps: (cypher: string) => boolean): string[] =>
  statements.filter(({ cypher }) => !keeps(cypher)).map(({ name }) => name)

test('every statement names everything that it returns', () => {
  expect(breaking((cypher) => projections(cypher).every((item) => / AS [a-zA-Z0-9]+$/.test(item)))).toEqual(
    [],
  )
})

test('every statement returns maps and scalars, not entities', () => {
  const last = (cypher: string) =>
    cypher.includes('RETURN') ? projections(cypher.slice(cypher.lastIndexOf('RETURN'))) : []
  expect(breaking((cypher) => last(cypher).every((item) => !/^(n|r|a|b|d|p|o|m) AS /.test(item)))).toEqual([])
})

// Each was measured to give another answer on the embedded engine than on Neo4j, or one that changes by itself.
test.each([
  ['OPTIONAL MATCH', /\bOPTIONAL MATCH\b/],
  ['functions of time and chance', /\b(date|datetime|timestamp|duration|rand|randomUUID)\s*\(/i],
  ['a bare sum, which is null over nothing', /\bsum\s*\(/i],
  ['LOAD CSV, which reads any file', /\bLOAD CSV\b/i],
  ['label expressions', /\(\w*:\w+[|&!]/],
])('no statement uses %s', (_what, pattern) => {
  expect(breaking((cypher) => !pattern.test(cypher))).toEqual([])
})

test('every statement bounds its hops', () => {
  expect(
    breaking((cypher) =>
      [...cypher.matchAll(/\[[^\]]*\*([^\]]*)\]/g)].every(([, bound = '']) => /^\d*\.\.\d+$/.test(bound)),
    ),
  ).toEqual([])
})

test('every statement orders what it limits', () => {
  expect(breaking((cypher) => !/\bLIMIT\b/.test(cypher) || /ORDER BY[\s\S]*LIMIT/.test(cypher))).toEqual([])
})

/** They make statements from what modules give them; that these are constants is seen in what reaches an engine. */
const BUILDERS = ['graph/list-statements.ts', 'graph/facet-statements.ts', 'activity/tied-below.ts']

test('no statement is put together from a value: the only names in a template are constants', async () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url))
  const files = (await readdir(src, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('generated') && !BUILDERS.includes(name),
  )
  for (const file of files) {
    const source = await readFile(join(src, file), 'utf8')
    for (const [text] of source.matchAll(/`[^`]*\b(?:MATCH|MERGE)\s*\([^`]*`/g)) {
      for (const [, name] of text.matchAll(/\$\{([^}]*)\}/g)) {
        expect(`${file}: ${name}`).toMatch(/: ([A-Z_]+|label|type|then)$/)
      }
    }
  }
})

test('only the engine modules import a driver', async () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url))
  const files = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.ts'))
  const importing: string[] = []
  for (const file of files) {
    if (/from '(neo4j-driver|@grafeo-db\/js)'/.test(await readFile(join(src, file), 'utf8')))
      importing.push(file)
  }
  expect(importing.sort()).toEqual(['graph/embedded.ts', 'graph/neo4j.ts'])
})
