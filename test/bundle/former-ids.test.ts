import { expect, test } from 'vitest'
import { bundle, factsOf, TOWN } from '../support/seeds.js'
import { action, goal, indicator, problemsOf, problemsWith, source } from './samples.js'

const ggd = TOWN.partners[0]
const partner = (more: Record<string, unknown>) => ({ ...ggd, ...more })

/** Where the former ids of the facts lead. */
async function moves(seeds: Parameters<typeof factsOf>[0]): Promise<Record<string, unknown>> {
  const nodes = (await factsOf(seeds)).flatMap((facts) => facts.nodes)
  return Object.fromEntries(
    nodes
      .filter(({ label }) => label === 'FormerId')
      .map(({ id, props }) => [id.replace('former-id:', ''), props['currentId']]),
  )
}

test('a partner, a document, a goal, an action and an indicator keep the ids that they had', async () => {
  const town = {
    partners: [partner({ formerIds: ['ggd', 'ggd-oud'] })],
    policyDocuments: [{ id: 'dorp/RIS100001', formerIds: ['dorp/zorgnota'] }],
    bundles: {
      'verslag.yaml': bundle({
        goals: [goal({ formerIds: ['b'] })],
        activities: [
          action({
            formerIds: ['les'],
            partners: [{ partner: 'ggd-dorp', role: 'uitvoerder' }],
            documents: [{ document: 'RIS100001', role: 'FRAMES' }],
          }),
        ],
        indicators: [indicator({ formerIds: ['bereikt'] })],
      }),
    },
  }
  expect(await moves(town)).toEqual({
    'partner:ggd': 'partner:ggd-dorp',
    'partner:ggd-oud': 'partner:ggd-dorp',
    'policy-document:dorp/zorgnota': 'policy-document:dorp/RIS100001',
    'goal:dorp/verslag-2023/b': 'goal:dorp/verslag-2023/a',
    'activity:dorp/verslag-2023/les': 'activity:dorp/verslag-2023/cursus',
    'indicator:dorp/verslag-2023/bereikt': 'indicator:dorp/verslag-2023/bereik',
  })
})

test('what stands under a document or programme that was renamed keeps its ids, too', async () => {
  const town = {
    programs: [
      {
        id: 'dorp/zorg',
        name: 'Zorg',
        formerIds: ['dorp/welzijn'],
        budgetActivities: [{ id: 'jeugd', label: 'Jeugd', formerIds: ['jeugdhulp'] }],
      },
    ],
    bundles: {
      'verslag.yaml': bundle({
        sourceDocument: { ...source, formerIds: ['dorp/jaarverslag'] },
        activities: [action()],
      }),
    },
  }
  expect(await moves(town)).toEqual({
    'program:dorp/welzijn': 'program:dorp/zorg',
    'activity:dorp/zorg/jeugdhulp': 'activity:dorp/zorg/jeugd',
    'activity:dorp/welzijn/jeugd': 'activity:dorp/zorg/jeugd',
    'activity:dorp/welzijn/jeugdhulp': 'activity:dorp/zorg/jeugd',
    'source-document:dorp/jaarverslag': 'source-document:dorp/verslag-2023',
    'activity:dorp/jaarverslag/cursus': 'activity:dorp/verslag-2023/cursus',
  })
})

test('without former ids there is nothing more in the graph than before', async () => {
  expect(await moves({})).toEqual({})
})

test.each([
  [
    'that is in use',
    { partners: [partner({ formerIds: ['coa'] }), { id: 'coa', name: 'COA', kind: 'rijk' }] },
    'registers/partners.yaml:1: former id "partner:coa" of "partner:ggd-dorp" is in use at registers/partners.yaml:8. An id is used for one thing, ever: take it out of formerIds, or give what is there another id.',
  ],
  [
    'of its own',
    { partners: [partner({ formerIds: ['ggd-dorp'] })] },
    'registers/partners.yaml:1: former id "partner:ggd-dorp" of "partner:ggd-dorp" is in use at registers/partners.yaml:1. An id is used for one thing, ever: take it out of formerIds, or give what is there another id.',
  ],
  [
    'that another has, too',
    {
      partners: [
        partner({ formerIds: ['oud'] }),
        { id: 'coa', name: 'COA', kind: 'rijk', formerIds: ['oud'] },
      ],
    },
    'registers/partners.yaml:8: former id "partner:oud" of "partner:coa" is also claimed by "partner:ggd-dorp". It can lead to one of them only.',
  ],
])('a former id %s is refused', async (_what, seeds, problem) => {
  expect(await problemsOf(seeds)).toEqual([problem])
})

test('a former id of a bundle is refused at its line', async () => {
  const problems = await problemsWith({ activities: [action({ formerIds: ['les'] }), action({ id: 'les' })] })
  expect(problems).toEqual([
    expect.stringMatching(
      /^bundles\/verslag\.yaml:\d+: former id "activity:dorp\/verslag-2023\/les" of "activity:dorp\/verslag-2023\/cursus" is in use at bundles\/verslag\.yaml:\d+\./,
    ),
  ])
})

test('a former id of another kind cannot be written', async () => {
  expect(
    await problemsOf({ partners: [partner({ formerIds: ['policy-document:dorp/RIS100001'] })] }),
  ).toEqual(['registers/partners.yaml:7: 0.formerIds.0: must be lower-case words joined by hyphens.'])
  expect(await problemsOf({ policyDocuments: [{ id: 'dorp/RIS100001', formerIds: ['RIS100002'] }] })).toEqual(
    [
      'registers/policy-documents.yaml:3: 0.formerIds.0: must be municipality/name, such as den-haag/RIS316587.',
    ],
  )
})
