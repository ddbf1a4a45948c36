import { DUTCH, type FindingFact, localPart, moneyOf, nameOf, type Stated } from './finding.js'

/** A budget explains the year that it is for; a total in its text that is headed with an earlier year contradicts it. */
export function findYears(stated: Stated): FindingFact[] {
  const source = stated.nodes.find(({ label }) => label === 'SourceDocument')?.props
  if (source?.['kind'] !== 'BUDGET') return []
  const year = Number(source['year'])
  return moneyOf(stated)
    .filter((line) => line.table === undefined && line.part === 'TOTAL' && line.year !== year)
    .map((line) => ({
      rule: 'jaar-tegen-kop',
      severity: 'WARNING',
      message:
        `${nameOf(stated, line.subjectId)}: de tekst geeft ${DUTCH[line.direction]} voor ${line.year} ` +
        `in een begroting voor ${year}.`,
      about: `${localPart(line.subjectId)}-${line.year}-${line.direction.toLowerCase()}`,
      facts: [line.id],
    }))
}
