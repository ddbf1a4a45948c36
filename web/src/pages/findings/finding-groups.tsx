import { Heading } from '@nl-design-system-candidate/heading-react'
import { anchorOf } from '../../addresses.js'
import type { FindingGroups_FindingFragment as Finding } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Badge } from '../../ui/badge.js'
import { CsvButton } from '../../ui/csv-button.js'
import { EvidenceList, evidenceText } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import './findings.css'

export const FindingGroups_Finding = graphql(`
  fragment FindingGroups_Finding on Finding {
    id
    rule
    severity
    message
    sourceDocument {
      id
      title
      municipality {
        name
      }
    }
    evidence {
      ...Sources_Passage
    }
  }
`)

const texts = defineTexts(
  {
    count: (count: string, one: boolean) => `${count} ${one ? 'bevinding' : 'bevindingen'}`,
    document: 'Document',
    rule: 'Regel',
    severity: 'Ernst',
    message: 'Bevinding',
    source: 'Bron',
    where: (count: string) => `Waar het staat: ${count} plaatsen`,
  },
  {
    count: (count: string, one: boolean) => `${count} ${one ? 'finding' : 'findings'}`,
    document: 'Document',
    rule: 'Rule',
    severity: 'Severity',
    message: 'Finding',
    source: 'Source',
    where: (count: string) => `Where it stands: ${count} places`,
  },
)

/** By document and rule, each with its figures and lines. */
export function FindingGroups({
  findings,
}: {
  readonly findings: readonly FragmentType<typeof FindingGroups_Finding>[]
}) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const all = unmask(FindingGroups_Finding, findings)
  const columns = [
    { header: t.document, value: ({ sourceDocument: d }: Finding) => `${d.municipality.name}, ${d.title}` },
    { header: t.rule, value: ({ rule }: Finding) => rule },
    { header: t.severity, value: ({ severity }: Finding) => words.severity[severity] },
    { header: t.message, value: ({ message }: Finding) => message },
    { header: t.source, value: ({ evidence }: Finding) => evidenceText(evidence) },
    { header: 'id', value: ({ id }: Finding) => id },
  ]
  return (
    <>
      <p role="status">
        <strong>{t.count(number(all.length), all.length === 1)}</strong>
      </p>
      <CsvButton name="bevindingen" columns={columns} rows={all} />
      {groupBy(all, ({ sourceDocument }) => sourceDocument.id).map(([first, ofDocument]) => (
        <section key={first.sourceDocument.id} className="bgf-findings bgf-stack">
          <Heading level={2}>
            <Dutch>
              <NodeLink id={first.sourceDocument.id}>
                {first.sourceDocument.municipality.name}, {first.sourceDocument.title}
              </NodeLink>
            </Dutch>
          </Heading>
          {groupBy(ofDocument, ({ rule }) => rule).map(([{ rule }, ofRule]) => (
            <section key={rule}>
              <Heading level={3}>
                <Dutch>{nameOf(rule)}</Dutch>
              </Heading>
              <ul className="bgf-findings__list">
                {ofRule.map((finding) => (
                  <FindingItem key={finding.id} finding={finding} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </>
  )
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const { id, severity, message, evidence } = finding
  const places = <EvidenceList passages={evidence} />
  return (
    <li id={anchorOf(id)} className="bgf-stack bgf-stack--tight">
      <span>
        <Badge>{words.severity[severity] ?? severity}</Badge> <Dutch>{message}</Dutch>
      </span>
      {evidence.length <= 3 ? (
        places
      ) : (
        <details>
          <summary>{t.where(number(evidence.length))}</summary>
          {places}
        </details>
      )}
    </li>
  )
}

/** Rules are named by Dutch words in a row: 'saldo-lasten-baten'. */
const nameOf = (rule: string): string =>
  `${rule.charAt(0).toUpperCase()}${rule.slice(1)}`.replaceAll('-', ' ')

function groupBy(
  findings: readonly Finding[],
  key: (finding: Finding) => string,
): readonly (readonly [Finding, Finding[]])[] {
  const groups = new Map<string, [Finding, Finding[]]>()
  for (const finding of findings) {
    const group = groups.get(key(finding))
    if (group) group[1].push(finding)
    else groups.set(key(finding), [finding, [finding]])
  }
  return [...groups.values()]
}
