import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test('fifty parents and four levels below them cost one round trip a level', async () => {
    const { activities } = await real.api.query<{
      activities: { nodes: { policyDocuments: { nodes: unknown[] } }[] }
    }>(`{
      activities(first: 50, kind: ACTION, year: 2023) {
        nodes {
          program { name }
          policyDocuments(first: 3) {
            totalCount
            nodes {
              activities(first: 3) {
                nodes {
                  partners(first: 3) { totalCount nodes { name } }
                  evidence { sourceDocument { title } }
                }
              }
            }
          }
        }
      }
    }`)
    expect(activities.nodes).toHaveLength(50)
    expect(activities.nodes.flatMap(({ policyDocuments }) => policyDocuments.nodes).length).toBeGreaterThan(5)
    // Activities; programmes and documents with their counts; activities again; partners, counts and passages; source documents.
    expect(real.api.roundTrips).toBe(5)
  })

  test('everything that one level asks goes in one round trip', async () => {
    await real.api.query(`{
      node(id: "program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid") {
        ... on Program {
          municipality { name } goals { id } activities { totalCount nodes { id } } budget { id }
          partners { totalCount nodes { id } } policyDocuments { nodes { id } } indicators { id }
        }
      }
    }`)
    expect(real.api.roundTrips).toBe(2)
  })

  test('a count alone reads no page, and a page alone no count', async () => {
    const before = real.seen.size
    const { activities } = await real.api.query<{ activities: { totalCount: number } }>(
      '{ activities(year: 2026) { totalCount } }',
    )
    expect(activities.totalCount).toBeGreaterThan(0)
    expect(real.api.roundTrips).toBe(1)
    expect([...real.seen].slice(before).filter((cypher) => cypher.includes('LIMIT'))).toEqual([])
  })

  test('the same node asked fifty times is read once', async () => {
    await real.api.query('{ activities(first: 50) { nodes { program { municipality { name } } } } }')
    expect(real.api.roundTrips).toBe(3)
  })

  test('a trace takes two for its own level, whatever it begins at, and one for all the evidence below', async () => {
    await real.api.query(
      '{ fundingTrace(from: "policy-document:den-haag/RIS321728") { paths { role steps { from { id } } } } }',
    )
    expect(real.api.roundTrips).toBe(2)
    await real.api.query(
      '{ fundingTrace(from: "policy-document:den-haag/RIS321728") { paths { nodes { id } evidence { lineStart } steps { evidence { lineStart } } } } }',
    )
    expect(real.api.roundTrips).toBe(3)
    await real.api.query(
      '{ fundingTrace(from: "program:zoetermeer/samen-leven-en-ondersteunen") { withoutMoney { reason } withoutPolicy { covers } } }',
    )
    expect(real.api.roundTrips).toBe(2)
  })

  test('promises and reports take one for each level, however many years', async () => {
    await real.api.query(`{
      promisedAndReported(of: "activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp") {
        years {
          sources { document { title } } matched { later { label } }
          planned { totalCount nodes { results { value } policyDocuments { nodes { ris } } } }
          money { budget { line { evidence { lineStart } } } }
        }
      }
    }`)
    // What it is about; its years; actions, matches and evidence; what the actions have.
    expect(real.api.roundTrips).toBe(4)
  })

  test('a comparison takes one for what is compared, one for all its cells, and one for each level below', async () => {
    const ask = (fields: string) =>
      real.api.query(`{ comparison(measure: PARTNERS, years: [2023], by: MUNICIPALITY) { ${fields} } }`)
    await ask(
      'columns { label municipality { name } } rows { header { label } cells { value sources { title } } }',
    )
    expect(real.api.roundTrips).toBe(2)
    await ask(
      'columns { label node { id } } rows { cells { counted { totalCount nodes { id } } evidence { lineStart } } }',
    )
    expect(real.api.roundTrips).toBe(3)
  })

  test('a search takes a second round trip only when the graph has changed', async () => {
    await real.api.query('{ search(query: "opvang") { totalCount } }')
    expect(real.api.roundTrips).toBeLessThanOrEqual(2)
    await real.api.query('{ search(query: "opvang") { totalCount } }')
    expect(real.api.roundTrips).toBe(1)
  })
})
