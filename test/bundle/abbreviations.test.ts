import { expect, test } from 'vitest'
import { bundle, factsOf } from '../support/seeds.js'
import { problemsWith } from './samples.js'

const HPA = { short: 'HPA', meaning: 'Haagse Preventieaanpak', lines: [2, 7] }

test('an abbreviation leads from the document to every line that explains it', async () => {
  const [facts] = await factsOf({ bundles: { 'verslag.yaml': bundle({ abbreviations: [HPA] }) } })
  const ties = facts?.edges.filter(({ type }) => type === 'EXPLAINS') ?? []
  expect(ties.map(({ from, to, props }) => [from, to, props['short'], props['meaning']])).toEqual([
    ['source-document:dorp/verslag-2023', 'passage:dorp/verslag-2023/2', 'HPA', 'Haagse Preventieaanpak'],
    ['source-document:dorp/verslag-2023', 'passage:dorp/verslag-2023/7', 'HPA', 'Haagse Preventieaanpak'],
  ])
})

test('may stand for two things, and be there once for each', async () => {
  expect(
    await problemsWith({ abbreviations: [HPA, { short: 'HPA', meaning: 'Hulp per app', lines: 3 }] }),
  ).toEqual([])
  expect(await problemsWith({ abbreviations: [HPA, { ...HPA, lines: 9 }] })).toEqual([
    expect.stringMatching(
      /abbreviations\.1: "HPA" is there twice with this meaning; put both places in one "lines"\./,
    ),
  ])
  expect(await problemsWith({ abbreviations: [{ ...HPA, lines: 101 }] })).toEqual([
    expect.stringMatching(/line 101 is past the document's last line, 100/),
  ])
})
