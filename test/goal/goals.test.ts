// What the real documents must say was read in them: Zoetermeer's annual report of 2023 opens doelstelling 2.1 on line 25,
// and gives the pilot Preventie+ under it three aims of its own on lines 50 to 52.
import { describe, expect, test } from 'vitest'
import { action, goal } from '../bundle/samples.js'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { bundle } from '../support/seeds.js'
import { apiWith } from '../support/small.js'

interface Goals {
  activity: { goals: { statement: string }[] }
}

describe.each(engines)('on $name', (engine) => {
  test('an activity serves its own goals in reading order, and not those of what it stands under', async () => {
    const verslag = bundle({
      goals: [
        goal({ id: 'b', statement: 'Later in de tekst', lines: 9 }),
        goal({ id: 'a', statement: 'Eerder in de tekst', lines: 2 }),
        goal({ id: 'kop', statement: 'Alleen van het thema', lines: 3 }),
      ],
      activities: [
        action({ id: 'thema', kind: 'THEME', label: 'Thema', goals: ['kop'] }),
        action({ label: 'Cursus', parent: 'thema', goals: ['b', 'a'] }),
        action({ id: 'niets', label: 'Iets anders', lines: 4 }),
      ],
    })
    const api = await apiWith(engine, { bundles: { 'verslag.yaml': verslag } })
    const goalsOf = async (name: string) =>
      (
        await api.query<Goals>(`query ($id: ID!) { activity(id: $id) { goals { statement } } }`, {
          id: `activity:dorp/verslag-2023/${name}`,
        })
      ).activity.goals.map(({ statement }) => statement)
    expect(await goalsOf('cursus')).toEqual(['Eerder in de tekst', 'Later in de tekst'])
    expect(await goalsOf('thema')).toEqual(['Alleen van het thema'])
    expect(await goalsOf('niets')).toEqual([])
  })

  describe('in the real documents', () => {
    const real = withRealSeeds(engine)

    test('the pilot Preventie+ serves doelstelling 2.1 and its own three aims, for one round trip more', async () => {
      const { activity } = await real.api.query<{
        activity: { goals: { number: string | null; evidence: { lineStart: number }[] }[] }
      }>(`{
        activity(id: "activity:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/pilot-preventie-plus") {
          goals { number evidence { lineStart } }
        }
      }`)
      expect(activity.goals.map(({ number, evidence }) => [number, evidence[0]?.lineStart])).toEqual([
        ['2.1', 25],
        [null, 50],
        [null, 51],
        [null, 52],
      ])
      // The activity, its goals, and their passages.
      expect(real.api.roundTrips).toBe(3)
    })

    test('a goal and the activities that serve it name each other', async () => {
      interface Served {
        goals: { nodes: { id: string; activities: { goals: { id: string }[] }[] }[] }
      }
      const { goals } = await real.api.query<Served>(
        '{ goals(first: 100) { nodes { id activities { goals { id } } } } }',
      )
      const served = goals.nodes.filter(({ activities }) => activities.length > 0)
      expect(served.length).toBeGreaterThan(50)
      for (const { id, activities } of served)
        for (const activity of activities) expect(activity.goals.map((one) => one.id)).toContain(id)
    })
  })
})
