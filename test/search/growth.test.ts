import { expect, test } from 'vitest'
import type { Entry } from '../../src/search/entries.js'
import { indexOf } from '../../src/search/index.js'
import { matchWords } from '../../src/search/match.js'
import { nameKeysOf } from '../../src/search/name-keys.js'
import { parseQuery } from '../../src/search/query.js'
import { rank } from '../../src/search/rank.js'

const WORDS =
  'jeugd hulp zorg wijk aanpak preventie ouderen opvang school gezondheid sport dak taal werk'.split(' ')

/** Labels of five words, one of them a name of its own; the same every time. */
function entries(count: number): Entry[] {
  return Array.from({ length: count }, (_none, index): Entry => {
    const words = [1, 3, 7, 11].map((step) => WORDS[(index * step + Math.floor(index / 14)) % WORDS.length])
    return {
      id: `activity:stad/${index}`,
      type: 'ACTIVITY',
      rank: 7,
      texts: [{ field: 'TITLE', text: `${words.join(' ')} project${index.toString(36)}` }],
      context: [{ field: 'MUNICIPALITY', text: 'Den Haag' }],
      municipalities: ['den-haag'],
      years: [2023],
      ties: 0,
    }
  })
}

/** Does a few searches among so many entries, and says what processor time they took. */
async function searchesAmong(count: number): Promise<() => number> {
  const index = await indexOf(entries(count), { abbreviations: [], synonyms: [] })
  return () => {
    const before = process.cpuUsage()
    for (const query of [
      'jeugd hulp',
      'opvnag den haag',
      'project1a',
      'preventieaanpak',
      'wat doet de school',
    ]) {
      const words = parseQuery(query)
      rank(index, matchWords(index, words), nameKeysOf(index, words))
    }
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
}

test('sixteen times as many entries take no more than some sixteen times as long', async () => {
  const [few, many] = [await searchesAmong(1_250), await searchesAmong(20_000)]
  // In turns, so that both meet the same machine; the fastest of each. What grows with the square takes 256 times as long.
  const rounds = Array.from({ length: 10 }, () => [few(), many()] as const)
  const fastest = (which: 0 | 1) => Math.min(...rounds.map((round) => round[which]))
  expect(fastest(1)).toBeLessThan(fastest(0) * 16 * 4)
})
