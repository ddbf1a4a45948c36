import { expect, test } from 'vitest'
import { hasTitle, ruleTitle } from '../../src/shared/rule-titles.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { realFacts } from '../support/seeds.js'
import { readdir, readFile } from 'node:fs/promises'
import { describe } from 'vitest'

const RULES = new URL('../../src/bundle/findings/', import.meta.url)

test('every rule of ours and of the readers of the documents has a title in both languages', async () => {
  const files = await readdir(RULES)
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, RULES), 'utf8')))
  const ours = sources.flatMap((source) =>
    source
      .split('\n')
      .filter((line) => /^\s+rule:/.test(line))
      .flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, rule = '']) => rule)),
  )
  const found = (await realFacts()).flatMap(({ nodes }) =>
    nodes.filter(({ label }) => label === 'Finding').map(({ props }) => String(props['rule'])),
  )
  expect(ours).toContain('delen-onder-totaal')
  expect(new Set(found).size).toBeGreaterThan(30)
  const all = [...new Set([...ours, ...found])]
  expect(all.filter((rule) => !hasTitle(rule))).toEqual([])
  for (const rule of all) {
    const [nl, en] = [ruleTitle(rule), ruleTitle(rule, 'en')]
    expect(nl).not.toBe(en)
    expect([nl, en].every((title) => title.length > 7 && title.length < 60)).toBe(true)
  }
})

test('a rule of somebody else is called by its own words', () => {
  expect(ruleTitle('regel-van-ons-zelf')).toBe('Regel van ons zelf')
})

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)

  test('a finding and a facet give the title of their rule', async () => {
    const { findingsConnection } = await real.api.query<{
      findingsConnection: {
        nodes: { rule: string; ruleTitle: string }[]
        facets: { values: { value: string; label: string }[] }[]
      }
    }>(
      `{ findingsConnection(rule: "misvormd-nummer") {
          nodes { rule ruleTitle } facets(names: ["rule"]) { values { value label } } } }`,
    )
    const title = 'Nummer dat geen RIS-nummer kan zijn'
    expect(findingsConnection.nodes).toEqual([{ rule: 'misvormd-nummer', ruleTitle: title }])
    const values = findingsConnection.facets[0]?.values ?? []
    expect(values.find(({ value }) => value === 'misvormd-nummer')?.label).toBe(title)
  })
})
