import { afterAll, describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { OPERATIONS } from '../support/operations.js'
import { withRealSeeds } from '../support/real.js'
import { allStatements } from '../support/statements.js'

/** Answers of each engine, by operation. */
const answers = new Map<string, Map<string, string>>()

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test.each(Object.entries(OPERATIONS))('answers %s', async (name, operation) => {
    const data = await real.api.query(operation)
    answers.set(name, (answers.get(name) ?? new Map<string, string>()).set(engine.name, JSON.stringify(data)))
    expect(JSON.stringify(data).length).toBeGreaterThan(60)
  })

  test.each(Object.entries(OPERATIONS))(
    'gives the same bytes when asked %s again',
    async (name, operation) => {
      expect(JSON.stringify(await real.api.query(operation))).toBe(answers.get(name)?.get(engine.name))
    },
  )

  test('has run every statement that the API can send', async () => {
    const sent = (await allStatements()).filter(
      ({ name }) => !/^(bundle|export|graph\/(counts|schema)|provenance\/quotes)/.test(name),
    )
    expect(sent.filter(({ cypher }) => !real.seen.has(cypher)).map(({ name }) => name)).toEqual([])
  })

  test('has sent no statement but those', async () => {
    const known = new Set((await allStatements()).map(({ cypher }) => cypher))
    expect([...real.seen].filter((cypher) => !known.has(cypher))).toEqual([])
  })
})

afterAll(() => {
  const differing = [...answers]
    .filter(([, byEngine]) => new Set(byEngine.values()).size > 1)
    .map(([name]) => name)
  expect(differing, 'operations that the engines answer differently').toEqual([])
})
