import { createServer } from 'node:net'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testNeo4j } from '../support/engines.js'
import { hangingUp } from '../support/hanging-up.js'
import { SEEDS } from '../support/seeds.js'
import { runCli, startService, temporaryFolder } from '../support/service.js'

const FIRST = '{ policyDocument(ris: "RIS 316587") { activities { nodes { label } } } }'

test(
  'the first start loads and serves, the second finds everything as it was',
  { timeout: 60_000 },
  async () => {
    const GRAPH_FILE = join(await temporaryFolder(), 'graph.grafeo')
    const first = await startService({ GRAPH_FILE })
    expect(first.out).toMatch(
      /5 documents, 4 programmes, \d+ activities, \d+ policy documents, \d+ partners, \d+ budget lines, \d+ indicators \(engine: grafeo\)/,
    )
    expect(first.out).toMatch(/loaded {4}haarlemmermeer\//)
    expect(first.out).toContain('/graphiql')
    const answer = await first.ask(FIRST)
    expect(await first.stop()).toBe(0)

    const second = await startService({ GRAPH_FILE })
    expect(second.out).not.toContain('loaded ')
    expect(second.out.match(/^unchanged /gm)).toHaveLength(5)
    expect(await second.ask(FIRST)).toEqual(answer)
    expect(await second.stop()).toBe(0)
  },
)

test('the question that the start shows to paste has an answer', async () => {
  const service = await startService({ GRAPH_FILE: ':memory:' })
  const question = /^ {2}(\{ .* \})$/m.exec(service.out)?.[1] ?? ''
  const { policyDocument } = await service.ask<{ policyDocument: { activities: { edges: unknown[] } } }>(
    question,
  )
  expect(policyDocument.activities.edges).toHaveLength(1)
  expect(await service.stop()).toBe(0)
})

test(
  'a graph that is loaded anew while the service runs is what it answers from',
  { timeout: 60_000 },
  async () => {
    const folder = await temporaryFolder()
    const GRAPH_FILE = join(folder, 'graph.grafeo')
    const service = await startService({ GRAPH_FILE })
    await cp(SEEDS, join(folder, 'seeds'), { recursive: true })
    const register = join(folder, 'seeds/registers/municipalities.yaml')
    await writeFile(
      register,
      (await readFile(register, 'utf8')).replace('name: Zoetermeer', 'name: Sweetlake City'),
    )
    const { code, out } = await runCli(['load', join(folder, 'seeds')], { GRAPH_FILE })
    expect(code).toBe(0)
    expect(out.match(/^loaded /gm)).toHaveLength(1)
    await expect
      .poll(() => service.ask('{ municipality(code: "zoetermeer") { name } }'))
      .toEqual({ municipality: { name: 'Sweetlake City' } })
    expect(await service.stop()).toBe(0)
  },
)

test('a port that is taken is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const { code, err } = await runCli(['serve'], { GRAPH_FILE: ':memory:', PORT: String(port) })
  expect({ code, err }).toEqual({
    code: 1,
    err: `Port ${port} is taken. Stop what uses it, or set PORT to another.\n`,
  })
})

test('a folder that cannot be written is named, with what to do', async () => {
  const { code, err } = await runCli(['serve'], { GRAPH_FILE: '/dev/null/graph.grafeo' })
  expect(code).toBe(1)
  expect(err).toMatch(
    /^The graph file \/dev\/null\/graph\.grafeo cannot be written .* Set GRAPH_FILE to a path in a folder that you may write\.\n$/,
  )
})

test('a Neo4j that is not there is named and given up at once, which the driver would not', async () => {
  const { port, calls } = await hangingUp()
  const NEO4J_URI = `bolt://127.0.0.1:${port}`
  const { code, err } = await runCli(['serve'], { NEO4J_URI })
  expect({ code, err }).toEqual({
    code: 1,
    err: `Neo4j at ${NEO4J_URI} does not answer. Start it (npm run neo4j) or mend NEO4J_URI.\n`,
  })
  expect(calls()).toBe(1)
})

test.skipIf(!testNeo4j)('a wrong password is one sentence', async () => {
  const NEO4J_URI = testNeo4j?.uri ?? ''
  const { code, err } = await runCli(['serve'], { NEO4J_URI, NEO4J_PASSWORD: 'verkeerd' })
  expect({ code, err }).toEqual({
    code: 1,
    err: `Neo4j at ${NEO4J_URI} refuses user "neo4j". Set NEO4J_USERNAME and NEO4J_PASSWORD to an account that may log in.\n`,
  })
})

test('every setting that is wrong is named at once', async () => {
  const { code, err } = await runCli(['serve'], {
    PORT: 'tachtig',
    NEO4J_URI: 'localhost:7687',
    LOG_LEVEL: 'hard',
  })
  expect(code).toBe(1)
  expect(err).toMatch(/NEO4J_URI must look like bolt:.*PORT: .*LOG_LEVEL: /)
  expect(err).not.toContain('    at ')
})

test('a command that is none is one sentence', async () => {
  const { code, err } = await runCli(['lood'])
  expect(code).toBe(1)
  expect(err).toMatch(/lood/)
  expect(err).not.toContain('    at ')
})

test('check prints findings as lines of JSON and loads nothing', async () => {
  const { code, out } = await runCli(['check', '--json'])
  expect(code).toBe(0)
  const findings = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { rule: string; lines: string[] })
  expect(findings.some(({ rule }) => rule === 'misvormd-nummer')).toBe(true)
  for (const { lines } of findings) expect(lines.length).toBeGreaterThan(0)
})

test('seeds that are wrong stop the start, and every problem is said', async () => {
  const folder = await temporaryFolder()
  await cp(SEEDS, join(folder, 'seeds'), { recursive: true })
  await writeFile(
    join(folder, 'seeds/registers/municipalities.yaml'),
    '- { id: den-haag, name: Den Haag, code: 518 }\n',
  )
  const { code, err } = await runCli(['serve'], { GRAPH_FILE: ':memory:', SEEDS: join(folder, 'seeds') })
  expect(code).toBe(1)
  expect(err).toMatch(/registers\/municipalities\.yaml:1: 0\.code: /)
  expect(err).not.toContain('    at ')
})
