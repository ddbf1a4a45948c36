import { parseDutchNumber } from '../budget/amounts.js'
import { alphabetic, fold } from '../shared/text.js'
import type { Compilation } from './compile.js'
import { goalId, indicatorId, pad, programId } from './ids.js'

/** How documents print that there is no value. */
const MISSING = new Set(['n/b', 'nb', 'n.b.', 'n.v.t.', 'nvt', '-', 'onbekend', 'x'])

export function compileIndicators(compilation: Compilation): void {
  const { bundle, facts, program } = compilation
  const document = bundle.sourceDocument.id
  const seen = new Set<string>()
  for (const [index, indicator] of bundle.indicators.entries()) {
    const path = ['indicators', index]
    if (seen.has(indicator.id))
      facts.problem([...path, 'id'], `"${indicator.id}" is there twice; give each indicator its own id.`)
    seen.add(indicator.id)
    const id = indicatorId(document, indicator.id)
    const about =
      indicator.of === undefined && indicator.goal === undefined
        ? undefined
        : compilation.subject(indicator, path)
    facts.node(id, {
      name: indicator.name,
      unit: indicator.unit,
      source: indicator.source,
      set: indicator.set,
      goalMet: indicator.goalMet,
      better: indicator.better,
      programId: programId(program.id),
      municipalityKeys: compilation.municipalityKeys,
      text: fold(indicator.name),
      byName: alphabetic(indicator.name, id),
      goalId: indicator.goal === undefined ? undefined : goalId(document, indicator.goal),
      activityId: indicator.of === undefined ? undefined : about,
      sort: `${program.id}|${document}|${pad(indicator.lines[0]?.from ?? 0)}|${indicator.id}`,
    })
    facts.edge('HAS_INDICATOR', programId(program.id), id)
    if (about !== undefined) facts.edge('MEASURES', id, about)
    facts.evidence(id, [...indicator.lines, ...(indicator.judgement?.lines ?? [])])
    compileObservations(compilation, index)
  }
}

function compileObservations({ bundle, facts }: Compilation, index: number): void {
  const indicator = bundle.indicators[index]
  const document = bundle.sourceDocument.id
  const seen = new Set<string>()
  for (const [o, observation] of (indicator?.observations ?? []).entries()) {
    const path = ['indicators', index, 'observations', o]
    const { year, kind, printed } = observation
    const name = `${indicator?.id}/${year}-${kind.toLowerCase()}`
    if (seen.has(name)) facts.problem(path, `${year} has two values of kind ${kind}; a year has one.`)
    seen.add(name)
    const missing = MISSING.has(printed.toLowerCase())
    const value = missing ? undefined : parseDutchNumber(printed.replace(/[*%€]/g, '').trim())
    if (!missing && value === undefined) {
      facts.problem(
        [...path, 'printed'],
        `"${printed}" is no number and not one of ${[...MISSING].join(', ')}.`,
      )
    }
    const id = `observation:${document}/${name}`
    facts.node(id, {
      year,
      kind,
      value,
      printed,
      qualifier: observation.qualifier,
      provisional: observation.provisional,
      sort: `${pad(year)}|${kind === 'TARGET' ? 0 : 1}`,
    })
    facts.edge('HAS_OBSERVATION', indicatorId(document, indicator?.id ?? ''), id)
    facts.evidence(id, observation.lines ?? indicator?.lines ?? [])
  }
}
