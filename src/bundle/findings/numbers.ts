import { fold } from '../../shared/text.js'
import { type FindingFact, groupBy, localPart, type Stated, textOf } from './finding.js'

/** Numbers that fit no scheme, and numbers that go with two titles. */
export function findNumbers(stated: Stated): FindingFact[] {
  return [...malformed(stated), ...twoTitles(stated)]
}

function malformed({ nodes }: Stated): FindingFact[] {
  return nodes
    .filter(({ label, props }) => label === 'PolicyDocument' && props['scheme'] === 'MALFORMED')
    .map(({ id, props }) => ({
      rule: 'misvormd-nummer',
      severity: 'WARNING' as const,
      message: `${textOf(props, 'number')} is geen RIS-nummer: dat heeft zes cijfers. Het staat hier zoals het is gedrukt.`,
      about: localPart(id),
      facts: [id],
    }))
}

function twoTitles({ nodes, edges }: Stated): FindingFact[] {
  const named = edges.filter(({ type, props }) => type === 'REFERS_TO' && props['title'] !== undefined)
  return [...groupBy(named, ({ to }) => to)].flatMap(([id, references]) => {
    const register = textOf(nodes.find((node) => node.id === id)?.props ?? {}, 'title')
    const titles = [register, ...references.map(({ props }) => textOf(props, 'title'))].filter(
      (title) => title !== '',
    )
    const different = [
      ...new Map(titles.map((title) => [fold(title).replace(/[^a-z0-9]+/g, ''), title])).values(),
    ]
    // 'Aanpak dakloosheid' is a short form of 'Aanpak dakloosheid Den Haag geeft thuis', not another title.
    const longest = different.reduce((a, b) => (b.length > a.length ? b : a), '')
    const others = different.filter((title) => !sameWords(longest, title))
    if (others.length === 0) return []
    return [
      {
        rule: 'nummer-met-twee-titels',
        severity: 'INFO' as const,
        message: `${localPart(id)} heet hier ook anders: ${[longest, ...others].map((title) => `"${title}"`).join(', ')}.`,
        about: localPart(id),
        facts: [id],
      },
    ]
  })
}

function sameWords(long: string, short: string): boolean {
  const wordsOf = (title: string): string[] => fold(title).match(/[a-z0-9]+/g) ?? []
  const words = new Set(wordsOf(long))
  return wordsOf(short).every((word) => words.has(word))
}
