import { type FindingFact, localPart, type Stated, textOf } from './finding.js'

/** The document's judgement of an indicator against its own figures of the last year that has both. */
export function findJudgements(stated: Stated): FindingFact[] {
  return stated.nodes.flatMap(({ id, label, props }) => {
    const { goalMet, better } = props
    if (label !== 'Indicator' || goalMet === undefined || better === undefined) return []
    const observed = stated.edges
      .filter(({ type, from }) => type === 'HAS_OBSERVATION' && from === id)
      .map(({ to }) => stated.nodes.find((node) => node.id === to)?.props)
      .filter((observation) => observation?.['value'] !== undefined)
    const years = [...new Set(observed.map((observation) => Number(observation?.['year'])))].sort(
      (a, b) => b - a,
    )
    const valueOf = (year: number, kind: string) =>
      observed.find((observation) => observation?.['year'] === year && observation['kind'] === kind)?.[
        'value'
      ]
    const year = years.find(
      (one) => valueOf(one, 'TARGET') !== undefined && valueOf(one, 'ACTUAL') !== undefined,
    )
    if (year === undefined) return []
    const [target, actual] = [Number(valueOf(year, 'TARGET')), Number(valueOf(year, 'ACTUAL'))]
    const met = better === 'LOWER' ? actual <= target : actual >= target
    if (met === goalMet) return []
    const show = (value: number): string =>
      new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(value)
    return [
      {
        rule: 'oordeel-tegen-cijfers',
        severity: 'WARNING' as const,
        message:
          `${textOf(props, 'name')}: het oordeel is doel ${goalMet ? 'wel' : 'niet'} gehaald, de cijfers van ${year} zijn ${show(actual)} ` +
          `bij een doel van ${better === 'LOWER' ? 'hoogstens' : 'minstens'} ${show(target)}.`,
        about: localPart(id),
        facts: [id],
      },
    ]
  })
}
