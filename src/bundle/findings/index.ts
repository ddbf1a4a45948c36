import { fold } from '../../shared/text.js'
import type { Compilation } from '../compile.js'
import { findingId, pad, programId, sourceDocumentId } from '../ids.js'
import { findBalances } from './balance.js'
import { findDetails } from './details.js'
import { findJudgements } from './judgements.js'
import { findNumbers } from './numbers.js'
import { findResults } from './results.js'
import { findTableTotals } from './table-totals.js'
import { findYears } from './years.js'

const RULES = [
  findBalances,
  findResults,
  findTableTotals,
  findDetails,
  findYears,
  findNumbers,
  findJudgements,
]

/** Runs every rule over what the document states, and adds the remarks of its reader. */
export function compileFindings({ bundle, facts, program, municipalityKeys }: Compilation): void {
  const document = bundle.sourceDocument.id
  const stated = facts.soFar()
  const passagesOf = new Map<string, string[]>()
  for (const { type, from, to } of stated.edges) {
    if (type === 'EVIDENCED_BY') passagesOf.set(from, [...(passagesOf.get(from) ?? []), to])
  }
  const messages = new Map<string, string>()
  const add = (rule: string, severity: string, message: string, about: string, line: number): string => {
    // Two tables can give one rule two things to say about the same subject and year.
    const free = (id: string): boolean => (messages.get(id) ?? message) === message
    let id = findingId(document, rule, about)
    for (let n = 2; !free(id); n += 1) id = findingId(document, rule, `${about}-${n}`)
    messages.set(id, message)
    facts.node(id, {
      rule,
      severity,
      message,
      sourceDocumentId: sourceDocumentId(document),
      programId: programId(program.id),
      municipalityKeys,
      year: bundle.sourceDocument.year,
      text: fold(message),
      sort: `${document}|${rule}|${pad(line)}|${about}`,
    })
    facts.edge('REPORTS', sourceDocumentId(document), id)
    return id
  }
  for (const finding of RULES.flatMap((rule) => rule(stated))) {
    const passages = [...new Set(finding.facts.flatMap((fact) => passagesOf.get(fact) ?? []))]
    const id = add(finding.rule, finding.severity, finding.message, finding.about, 0)
    for (const passage of passages) facts.edge('EVIDENCED_BY', id, passage)
  }
  for (const { rule, severity, message, lines } of bundle.remarks) {
    const line = lines[0]?.from ?? 0
    facts.evidence(add(rule, severity, message, `regel-${line}`, line), lines)
  }
}
