// One thing by its id, however the id is written, and source documents as a list like any other.
import { describe, expect, test } from 'vitest'
import { writtenId } from '../../src/graph/written-id.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

const ZWJV = 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'
const GOAL = 'goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1'

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test('programme, activity, goal and source document are had by id at the root', async () => {
    const found = await real.api.query(`{
      program(id: "${ZWJV}") { name }
      activity(id: "activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp") { label kind }
      goal(id: "${GOAL}") { number }
      sourceDocument(id: "source-document:haarlemmermeer/jaarstukken-2024-zorg-en-werk") { year lineCount }
    }`)
    expect(found).toEqual({
      program: { name: 'Zorg, welzijn, jeugd en volksgezondheid' },
      activity: { label: 'Jeugdhulp', kind: 'BUDGET_ACTIVITY' },
      goal: { number: '2.1' },
      sourceDocument: { year: 2024, lineCount: 43 },
    })
  })

  test('what is not there, or is something else, is null', async () => {
    const fields = ['program', 'activity', 'goal', 'sourceDocument']
    for (const id of [`${ZWJV}-x`, 'partner:coa', 'coa', '']) {
      const asked = fields.map((field) => `${field}(id: "${id}") { id }`).join(' ')
      expect(await real.api.query(`{ ${asked} }`)).toEqual(
        Object.fromEntries(fields.map((field) => [field, null])),
      )
    }
  })

  test.each([
    ['policy-document:den-haag/ris316587', 'policy-document:den-haag/RIS316587'],
    ['Policy-Document:Den-Haag/RIS316587', 'policy-document:den-haag/RIS316587'],
    [' PARTNER:COA ', 'partner:coa'],
  ])('"%s" is found as %s', async (given, id) => {
    const { node, nodes } = await real.api.query<{ node: { id: string }; nodes: { id: string }[] }>(
      'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { id: given },
    )
    expect([node.id, ...nodes.map((one) => one.id)]).toEqual([id, id])
  })

  test('a filter takes an id in any capitals too', async () => {
    const { a, b } = await real.api.query<Record<'a' | 'b', { totalCount: number }>>(`{
      a: activities(policyDocument: "policy-document:den-haag/RIS316085") { totalCount }
      b: activities(policyDocument: "policy-document:den-haag/ris316085") { totalCount }
    }`)
    expect(a.totalCount).toBeGreaterThan(0)
    expect(b).toEqual(a)
  })

  test('no two ids differ in capitals only, and every id is written as it is stored', async () => {
    const [rows = []] = await real.engine.read(
      [{ cypher: 'MATCH (n:Entity) RETURN n.id AS id', params: {} }],
      20_000,
    )
    const ids = rows.map(({ id }) => String(id))
    expect(ids.length).toBeGreaterThan(2_000)
    expect(ids.filter((id) => writtenId(id) !== id)).toEqual([])
  })

  test('source documents come in pages, narrowed, in an order, with facets', async () => {
    const found = await real.api.query(`{
      all: sourceDocumentsConnection(first: 2, orderBy: { field: YEAR, direction: DESC }) {
        totalCount
        pageInfo { hasNextPage }
        nodes { year kind }
        facets(names: ["kind", "year"]) { name values { value label count } }
      }
      some: sourceDocumentsConnection(municipality: "den-haag", kind: ANNUAL_REPORT, text: "ZORG jeugd") {
        nodes { id }
        facets(names: ["kind"]) { values { value count } }
      }
      byName: sourceDocumentsConnection(orderBy: { field: NAME }) { nodes { title } }
    }`)
    // Three reports of 2023, one of 2024, and the budget of 2026.
    expect(found).toEqual({
      all: {
        totalCount: 5,
        pageInfo: { hasNextPage: true },
        nodes: [
          { year: 2026, kind: 'BUDGET' },
          { year: 2024, kind: 'ANNUAL_REPORT' },
        ],
        facets: [
          {
            name: 'kind',
            values: [
              { value: 'ANNUAL_REPORT', label: 'jaarverslag', count: 4 },
              { value: 'BUDGET', label: 'begroting', count: 1 },
            ],
          },
          {
            name: 'year',
            values: [
              { value: '2023', label: '2023', count: 3 },
              { value: '2024', label: '2024', count: 1 },
              { value: '2026', label: '2026', count: 1 },
            ],
          },
        ],
      },
      some: {
        nodes: [{ id: 'source-document:den-haag/jaarverslag-2023-zwjv' }],
        facets: [
          {
            values: [
              { value: 'BUDGET', count: 1 },
              { value: 'ANNUAL_REPORT', count: 1 },
            ],
          },
        ],
      },
      byName: {
        nodes: [
          { title: 'Jaarstukken 2023, programma 2 Samen leven en ondersteunen' },
          { title: 'Jaarstukken 2024, Zorg en werk' },
          { title: 'Jaarverslag 2023, Stadsdelen, integratie en dienstverlening' },
          { title: 'Jaarverslag 2023, Zorg, welzijn, jeugd en volksgezondheid' },
          { title: 'Programmabegroting 2026-2029, Zorg, welzijn, jeugd en volksgezondheid' },
        ],
      },
    })
  })
})
