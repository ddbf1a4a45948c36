import type { GraphFacts, NodeFact } from '../bundle/facts.js'
import type { LoadOutcome } from '../bundle/load.js'
import { textOf } from '../bundle/findings/finding.js'

/** One line a finding, by document and rule: severity, rule, lines, message. */
export function renderFindings(bundles: readonly GraphFacts[], json: boolean): string {
  const lines = bundles.flatMap(({ bundle, nodes, edges }) => {
    const passages = new Map(nodes.filter(({ label }) => label === 'Passage').map((node) => [node.id, node]))
    return nodes
      .filter(({ label }) => label === 'Finding')
      .map(({ id, props }) => {
        const at = edges
          .filter(({ type, from }) => type === 'EVIDENCED_BY' && from === id)
          .map(({ to }) => passages.get(to))
          .sort((a, b) => Number(a?.props['lineStart']) - Number(b?.props['lineStart']))
          .map(lineRange)
        if (json) {
          return JSON.stringify({
            id,
            document: bundle,
            rule: props['rule'],
            severity: props['severity'],
            message: props['message'],
            lines: at,
          })
        }
        return `${textOf(props, 'severity')}  ${bundle.replace('source-document:', '')}  ${textOf(props, 'rule')}  regel ${at.join(', ')}\n    ${textOf(props, 'message')}`
      })
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** How much there is, one line a document. */
export function renderFacts(bundles: readonly GraphFacts[]): string {
  return bundles
    .map(({ bundle, nodes }) => {
      const count = (label: string) => nodes.filter((node) => node.label === label).length
      return `${bundle.replace('source-document:', '')}: ${count('Activity')} activities, ${count('PolicyDocument')} policy documents, ${count('Partner')} partners, ${count('BudgetLine')} budget lines, ${count('Indicator')} indicators, ${count('Finding')} findings\n`
    })
    .join('')
}

export function renderOutcomes(outcomes: readonly LoadOutcome[], json: boolean): string {
  return outcomes
    .map((outcome) =>
      json
        ? `${JSON.stringify(outcome)}\n`
        : `${outcome.kind.padEnd(9)} ${outcome.bundle.replace('source-document:', '')}${outcome.kind === 'unchanged' ? '' : ` (${outcome.written} written, ${outcome.removed} removed)`}\n`,
    )
    .join('')
}

function lineRange(passage: NodeFact | undefined): string {
  const { lineStart, lineEnd } = passage?.props ?? {}
  return lineStart === lineEnd ? String(lineStart) : `${String(lineStart)}-${String(lineEnd)}`
}

/** What was loaded, where it is served, and a first question to paste. */
export function renderWelcome(counts: ReadonlyMap<string, number>, address: string, engine: string): string {
  const count = (label: string) => counts.get(label) ?? 0
  return `
${count('SourceDocument')} documents, ${count('Program')} programmes, ${count('Activity')} activities, ${count('PolicyDocument')} policy documents, ${count('Partner')} partners, ${count('BudgetLine')} budget lines, ${count('Indicator')} indicators (engine: ${engine})

Explorer   ${address}
GraphiQL   ${address}/graphiql
GraphQL    ${address}/graphql
Health     ${address}/health/ready

A first question, to paste in GraphiQL:
  { policyDocument(ris: "RIS 316587") { ris activities(first: 10) { edges { role node { label program { name } } evidence { heading lineStart sourceDocument { title } } } } } }

Ctrl-C stops.
`
}
