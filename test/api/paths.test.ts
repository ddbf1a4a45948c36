// Ways between two nodes that the documents make, worked out by reading them.
import { describe, expect, test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'

interface Answer {
  readonly length: number | null
  readonly total: number
  readonly truncated: boolean
  readonly paths: readonly {
    readonly relations: readonly string[]
    readonly nodes: readonly { id: string; name?: string }[]
    readonly steps: readonly {
      readonly forward: boolean
      readonly ties: readonly {
        readonly role: string | null
        readonly certainty: string
        readonly evidence: readonly { lineStart: number; sourceDocument: { year: number } }[]
      }[]
    }[]
  }[]
}

describe.each(engines)('on $name', (engine) => {
  const real = withRealSeeds(engine)
  const ask = async (from: string, to: string, maxLength = 6) =>
    (
      await real.api.query<{ shortestPaths: Answer }>(
        `query ($from: ID!, $to: ID!, $maxLength: Int) { shortestPaths(from: $from, to: $to, maxLength: $maxLength) {
          length total truncated
          paths { relations nodes { id ... on Partner { name } } steps { forward ties { role certainty evidence { lineStart sourceDocument { year } } } } }
        } }`,
        { from, to, maxLength },
      )
    ).shortestPaths
  /** Role, certainty, year and line of each step. */
  const cited = ({ paths }: Answer) =>
    paths.map(({ steps }) =>
      steps.map(({ ties }) =>
        ties
          .map(({ role, certainty, evidence }) => [
            role ?? '-',
            certainty,
            ...evidence.map(({ lineStart, sourceDocument }) => `${sourceDocument.year}:${lineStart}`),
          ])
          .join(),
      ),
    )

  test('what ties the H5 municipalities to RIS315214?', async () => {
    const answer = await ask('partner:h5-gemeenten', 'policy-document:den-haag/RIS315214')
    expect(answer).toMatchObject({ length: 2, total: 2, truncated: false })
    // The budget prints the number on line 93; the report tells on line 310 of work that goes on, after the number.
    expect(cited(answer)).toEqual([
      ['samenwerking,STATED,2026:93', 'FRAMES,STATED,2026:93'],
      ['samenwerking,STATED,2023:310', 'FRAMES,INFERRED,2023:310'],
    ])
    for (const { relations, steps } of answer.paths) {
      expect(relations).toEqual(['INVOLVES', 'REFERS_TO'])
      expect(steps.map(({ forward }) => forward)).toEqual([false, true])
    }
  })

  test('two cities tell of one national agreement, and three other municipalities tie the two', async () => {
    const answer = await ask(
      'policy-document:den-haag/integraal-zorgakkoord',
      'policy-document:zoetermeer/integraal-zorgakkoord',
    )
    expect(answer).toMatchObject({ length: 4, total: 3 })
    expect(answer.paths.map(({ nodes }) => nodes[2]?.name)).toEqual([
      'Gemeente Leidschendam-Voorburg',
      'Gemeente Rijswijk',
      'Gemeente Wassenaar',
    ])
    expect(cited(answer)).toEqual(
      answer.paths.map(() => [
        ...['FRAMES,STATED,2023:417', 'samenwerking,STATED,2023:417'],
        ...['samenwerking,STATED,2023:377', 'FRAMES,STATED,2023:377'],
      ]),
    )
    expect(answer.paths[0]?.steps.map(({ forward }) => forward)).toEqual([false, true, false, true])
    expect(
      (
        await ask(
          'policy-document:den-haag/integraal-zorgakkoord',
          'policy-document:zoetermeer/integraal-zorgakkoord',
          3,
        )
      ).length,
    ).toBeNull()
  })

  test('what does Zoetermeer have to do with Veilig Thuis Haaglanden?', async () => {
    const answer = await ask('municipality:zoetermeer', 'partner:veilig-thuis-haaglanden')
    expect(answer).toMatchObject({ length: 3, total: 3 })
    expect(answer.paths.map(({ relations }) => relations)).toEqual(
      answer.paths.map(() => ['HAS_PROGRAM', 'HAS_ACTIVITY', 'INVOLVES']),
    )
    // Two indicators explain themselves with its waiting times; line 407 is the contribution to it. No line says whose
    // programme it is, and the step to an activity stands on the activity's own lines.
    expect(cited(answer).sort()).toEqual([
      ['-,STATED', '-,STATED,2023:161', 'uitvoerder,INFERRED,2023:161'],
      ['-,STATED', '-,STATED,2023:175', 'uitvoerder,INFERRED,2023:175'],
      ['-,STATED', '-,STATED,2023:407', 'subsidieontvanger,STATED,2023:407'],
    ])
  })

  test('nothing that Haarlemmermeer names is named by the others', async () => {
    const answer = await ask('partner:pi-school-de-ster', 'partner:coa', 8)
    expect(answer).toEqual({ length: null, total: 0, truncated: false, paths: [] })
  })

  test('paths says the same without the count', async () => {
    const { paths } = await real.api.query<{ paths: unknown[] }>(
      '{ paths(from: "partner:h5-gemeenten", to: "policy-document:den-haag/RIS315214") { relations length nodes { id } } }',
    )
    expect(paths).toMatchObject([
      {
        length: 2,
        nodes: [{ id: 'partner:h5-gemeenten' }, {}, { id: 'policy-document:den-haag/RIS315214' }],
      },
      { length: 2 },
    ])
  })
})
