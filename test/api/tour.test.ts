// Every operation that the texts for client developers show is run as it stands there. What is expected was read in the documents.
import { readFile } from 'node:fs/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve } from '../http/service.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const ROOT = new URL('../../', import.meta.url)
const TOUR = await readFile(new URL('schema/tour.md', ROOT), 'utf8')
const README = await readFile(new URL('README.md', ROOT), 'utf8')

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, inner = '']) => inner)

/** By the name that each has in the tour. */
const operations = new Map(
  blocks(TOUR, 'graphql').map((source) => [/^query (\w+)/.exec(source)?.[1] ?? '', source]),
)

interface At {
  readonly evidence: readonly { readonly lineStart: number }[]
}
const lines = ({ evidence }: At) => evidence.map(({ lineStart }) => lineStart)

interface Answers {
  search: {
    edges: { node: { id: string }; matches: { field: string; text: string }[] }[]
    facets: { name: string; values: { value: string; count: number }[] }[]
  }
  policyDocument: {
    ris: string
    activities: { edges: (At & { role: string; certainty: string; node: { year: number } })[] }
  }
  fundingTrace: {
    paths: {
      amount: number | null
      covers: string
      steps: At[]
      budgetLine: At & { amount: number; year: number }
    }[]
  }
  gaps: { totalCount: number; nodes: (At & { reason: string; year: number; message: string })[] }
  promisedAndReported: {
    years: {
      year: number
      sources: { kind: string; status: string }[]
      money: Record<string, unknown>[]
    }[]
  }
  comparison: {
    columns: { label: string }[]
    rows: { header: { label: string }; cells: (At & { printed: string })[] }[]
  }
  partnerNetwork: {
    nodes: { partner: { name: string }; degree: number }[]
    links: { source: { name: string }; target: { name: string }; weight: number; involvements: At[] }[]
  }
  shortestPaths: {
    length: number
    paths: { nodes: { __typename: string; id: string }[]; steps: { relation: string; ties: At[] }[] }[]
  }
  budgetLines: {
    totalCount: number
    pageInfo: { hasNextPage: boolean }
    nodes: (At & { printed: string; amount: number; subject: { name?: string; label?: string } })[]
    facets: { name: string; values: { value: string; count: number }[] }[]
  }
  findingsConnection: { totalCount: number; nodes: (At & { message: string })[] }
  sourceDocumentsConnection: {
    nodes: {
      title: string
      lineCount: number
      coverage: {
        counts: { kind: string; total: number }[]
        leftOut: { passage: { lineStart: number } }[]
      }
    }[]
  }
  dataset: { version: string; bundles: { sourceDocument: { title: string; sha256: string } }[] }
}

const facts: Readonly<Record<string, (data: Answers) => void>> = {
  // Line 393 of the report spells it as one word; so does the title of the document.
  Search({ search: { edges, facets } }) {
    expect(edges[0]?.node.id).toBe('policy-document:den-haag/RIS315963')
    expect(edges[0]?.matches[0]).toMatchObject({ field: 'TITLE', text: 'Haagse Preventieaanpak' })
    const found = facets.find(({ name }) => name === 'types')?.values.map(({ value }) => value)
    expect(found).toEqual(expect.arrayContaining(['ACTIVITY', 'POLICY_DOCUMENT']))
  },
  // The number stands on line 22 of the budget and nowhere else; line 27 names the scheme without it.
  RisNumber({ policyDocument: { ris, activities } }) {
    expect(ris).toBe('RIS321728')
    const stated = activities.edges.filter(({ certainty }) => certainty === 'STATED')
    expect(stated.map((edge) => [edge.role, edge.node.year, ...lines(edge)])).toEqual([['FUNDS', 2026, 22]])
  },
  // Line 22 is under the part of which line 50 gives 31.8 million; no text ties an amount to the scheme itself.
  FundingTrace({ fundingTrace: { paths } }) {
    const line = paths.find(({ budgetLine }) => budgetLine.amount === 31_800_000)
    expect(line && [line.covers, line.steps.map(lines), lines(line.budgetLine)]).toEqual([
      'THEME',
      [[22], [22], [50]],
      [50],
    ])
    expect(paths.map(({ amount }) => amount)).toEqual(paths.map(() => null))
  },
  // 'n/b' stands in the column of 2024 on line 40; the other five indicators have a number there.
  Gaps({ gaps: { nodes } }) {
    expect(nodes.map((gap) => [gap.reason, gap.year, ...lines(gap)])).toContainEqual(['SAYS_NONE', 2024, 40])
  },
  // The row Jeugdhulp of the table, lines 83 to 93: saldo 165.045 budgeted, 180.300 in the accounts, 15.255 N.
  PromisedAndReported({ promisedAndReported: { years } }) {
    expect(years.map(({ year }) => year)).toEqual([2023])
    expect(years[0]?.sources.map(({ kind, status }) => [kind, status])).toEqual([
      ['BUDGET', 'NOT_IN_GRAPH'],
      ['ANNUAL_REPORT', 'IN_GRAPH'],
    ])
    expect(years[0]?.money).toContainEqual({
      direction: 'BALANCE',
      budget: { line: { amount: 165_045_000, printed: '165.045' } },
      actual: { line: { amount: 180_300_000, printed: '180.300' } },
      printedDifference: { line: { printed: '15.255', favourable: false } },
    })
  },
  // Line 87 of the report; lines 211 and 305 of the budget have the columns 2024 to 2029.
  Comparison({ comparison: { columns, rows } }) {
    const of2028 = columns.findIndex(({ label }) => label === '2028 begroting')
    expect(
      rows.map(({ header, cells }) => [header.label, cells[0]?.printed, cells[of2028]?.printed]),
    ).toEqual([
      ['Jeugdhulp', '180.473', '210.330'],
      ['Volksgezondheid', '92.509', '107.188'],
    ])
    expect(rows.map(({ cells }) => cells[of2028] && lines(cells[of2028]))).toEqual([[211], [305]])
  },
  // Both are named as working together on line 356 of the report and on line 277 of the budget.
  PartnerNetwork({ partnerNetwork: { nodes, links } }) {
    expect(nodes[0]?.partner.name).toBe('Veilig Thuis Haaglanden')
    const names = ['Raad voor de Kinderbescherming', 'Veilig Thuis Haaglanden']
    const link = links.find(
      ({ source, target }) => names.includes(source.name) && names.includes(target.name),
    )
    expect(link?.weight).toBe(2)
    expect(link?.involvements.flatMap(lines)).toEqual([356, 356, 277, 277])
  },
  // Line 86 of the budget names the first with Arosa, line 111 Arosa with the last; no line names both ends.
  ShortestPaths({ shortestPaths: { length, paths } }) {
    expect(length).toBe(4)
    const byArosa = paths.filter(({ nodes }) => nodes.some(({ id }) => id === 'partner:arosa'))
    expect(byArosa.map(({ steps }) => steps.map(({ ties }) => ties.flatMap(lines)))).toContainEqual([
      [86],
      [86],
      [111],
      [111],
    ])
    expect(paths.flatMap(({ nodes }) => nodes).map(({ __typename }) => __typename)).not.toContain('Program')
  },
  // The table has six rows and a total (line 141); the largest row is on line 51, the next on line 87.
  BudgetLines({ budgetLines: { totalCount, pageInfo, nodes, facets } }) {
    expect(totalCount).toBe(7)
    expect(pageInfo.hasNextPage).toBe(true)
    expect(nodes.map((node) => [node.printed, node.amount, ...lines(node)])).toEqual([
      ['738.397', 738_397_000, 141],
      ['195.392', 195_392_000, 51],
      ['180.473', 180_473_000, 87],
    ])
    const directions = facets.find(({ name }) => name === 'direction')?.values
    expect(directions).toContainEqual({ value: 'INCOME', label: 'baten', count: 7 })
  },
  // Line 148 of the budget says 27.0 million; the five parts below it come to 49.7.
  Findings({ findingsConnection: { nodes } }) {
    const opvang = nodes.find(({ message }) => /Maatschappelijke opvang 2026/.test(message))
    expect(opvang?.message).toMatch(/49,7 mln\..*27 mln\./)
    expect(opvang && lines(opvang)[0]).toBe(148)
  },
  // The text has 43 lines; line 34 is the number of the table, and lines 36 to 40 have five indicators.
  Coverage({ sourceDocumentsConnection: { nodes } }) {
    expect(nodes.map(({ title, lineCount }) => [title, lineCount])).toEqual([
      ['Jaarstukken 2024, Zorg en werk', 43],
    ])
    expect(nodes[0]?.coverage.leftOut.map(({ passage }) => passage.lineStart)).toContain(34)
  },
  Dataset({ dataset: { version, bundles } }) {
    expect(version).toMatch(/^[\w-]{22}$/)
    expect(bundles.map(({ sourceDocument }) => sourceDocument.title).sort()).toEqual([
      'Jaarstukken 2023, programma 2 Samen leven en ondersteunen',
      'Jaarstukken 2024, Zorg en werk',
      'Jaarverslag 2023, Stadsdelen, integratie en dienstverlening',
      'Jaarverslag 2023, Zorg, welzijn, jeugd en volksgezondheid',
      'Programmabegroting 2026-2029, Zorg, welzijn, jeugd en volksgezondheid',
    ])
  },
}

test('the tour has these operations, each with a name of its own', () => {
  expect([...operations.keys()]).toEqual(Object.keys(facts))
})

test('the README leads to the tour', () => {
  expect(README).toContain('(schema/tour.md)')
})

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test.each([...operations])('%s answers what the documents say', async (name, source) => {
    const answer = await real.api.query<Answers>(source)
    facts[name]?.(answer)
  })

  test('its links lead to files with what they say', { timeout: 60_000 }, async () => {
    const service = await serve(real.engine)
    onTestFinished(() => service.stop())
    const [activities = '', network = '', ...others] = [
      ...TOUR.matchAll(/http:\/\/localhost:4000(\/export\S+)/g),
    ].map(([, path = '']) => path.replace('\\&', '&'))
    expect(others).toEqual([])
    // The pilot of line 56, and those who are named on line 356 of the report.
    const table = await service.get(activities)
    expect([table.status, table.text.split('\r\n').length > 50]).toEqual([200, true])
    expect(table.text).toMatch(/Muskietier/)
    expect(table.text).not.toMatch(/den-haag/)
    const graph = await service.get(network)
    expect(graph.status).toBe(200)
    expect(graph.text).toMatch(/<graphml[^]*William Schrikker Stichting/)
  })

  test('the question in the README has the answer that stands below it', async () => {
    const [question = '', ...others] = blocks(README, 'graphql')
    expect(others).toEqual([])
    const [answer = ''] = blocks(README, 'json')
    expect({ data: await real.api.query(question) }).toEqual(JSON.parse(answer))
  })
})
